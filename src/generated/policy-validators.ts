// @ts-nocheck
// Made by scripts/generate.ts from policies/*.schema.json. Do not edit; run `npm run generate`.
"use strict";
export const validatePolicy = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"PatchPolicy","type":"object","additionalProperties":false,"required":["apiVersion","kind"],"properties":{"$schema":{"type":"string"},"apiVersion":{"enum":["azure-patch-policy/v1"]},"kind":{"enum":["PatchPolicy"]},"name":{"type":"string","pattern":"\\S"},"extends":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"unmatched":{"type":"string","pattern":"\\S"},"schedules":{"enum":["open","closed"]},"extendedSupport":{"type":"object","additionalProperties":false,"properties":{"windowsServer":{"type":"boolean"},"windows10":{"type":"boolean"},"ubuntu":{"type":"boolean"},"rhel":{"type":"boolean"},"sles":{"type":"boolean"},"oracleLinux":{"type":"boolean"}}},"maxSnapshotAgeDays":{"type":"integer","minimum":1,"maximum":365},"environments":{"type":"object","additionalProperties":{"$ref":"#/definitions/environment"}},"rules":{"$ref":"#/definitions/Rules"}},"definitions":{"environment":{"type":"object","additionalProperties":false,"properties":{"match":{"$ref":"#/definitions/match"},"priority":{"type":"integer"},"orchestration":{"type":["string","array"],"minItems":1,"items":{"enum":["CustomerManagedSchedules","AzureManagedSafeDeployment","WindowsAutomaticUpdates","ImageDefault","ManualUpdates","AutomaticOsUpgrade","AksNodeImage","AksSecurityPatch","AksUnmanaged","NobodyNodeChannel"]},"if":{"type":"string"},"then":{"enum":["any","CustomerManagedSchedules","AzureManagedSafeDeployment","WindowsAutomaticUpdates","ImageDefault","ManualUpdates","AutomaticOsUpgrade","AksNodeImage","AksSecurityPatch","AksUnmanaged","NobodyNodeChannel"]}},"reboot":{"type":["string","array"],"minItems":1,"items":{"enum":["IfRequired","Never","Always"]},"if":{"type":"string"},"then":{"enum":["IfRequired","Never","Always"]}},"maxDaysWithoutCriticalPatches":{"type":"integer","minimum":1},"rules":{"$ref":"#/definitions/Rules"}}},"match":{"type":"object","additionalProperties":false,"properties":{"tags":{"type":"object","additionalProperties":{"type":["string","array"],"minItems":1,"items":{"type":"string"}}},"subscriptions":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"resourceGroups":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"locations":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"names":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"os":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"kinds":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}}}},"severity":{"enum":["low","medium","high","critical"]},"effect":{"enum":["enforce","audit","off"]},"ruleSettings":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"}}},"Rules":{"type":"object","additionalProperties":false,"properties":{"agent-disabled":{"$ref":"#/definitions/ruleSettings"},"patch-drift":{"$ref":"#/definitions/ruleSettings"},"assessment-failing":{"$ref":"#/definitions/ruleSettings"},"assessment-stale":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"maxDays":{"default":3,"type":"integer","minimum":1,"maximum":7}}},"critical-patch-age":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"maxDays":{"type":"integer","minimum":1},"maxAssessmentAgeDays":{"default":3,"type":"integer","minimum":1,"maximum":7},"poweredOff":{"default":"skip","enum":["skip","count"]},"classifications":{"type":"array","minItems":1,"items":{"enum":["UpdateRollup","FeaturePack","ServicePack","Definition","Tools","Updates","Other"]}}}},"package-list-truncated":{"$ref":"#/definitions/ruleSettings"},"pro-subscription-missing":{"$ref":"#/definitions/ruleSettings"},"reboot-pending-too-long":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"maxDays":{"default":7,"type":"integer","minimum":1}}},"assessment-mode":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"allowed":{"default":["AutomaticByPlatform"],"type":"array","minItems":1,"items":{"enum":["AutomaticByPlatform","ImageDefault"]}}}},"bypass-without-schedule":{"$ref":"#/definitions/ruleSettings"},"default-mode-implicit":{"$ref":"#/definitions/ruleSettings"},"environment-unmatched":{"$ref":"#/definitions/ruleSettings"},"hotpatch-with-bypass":{"$ref":"#/definitions/ruleSettings"},"node-channel-none":{"$ref":"#/definitions/ruleSettings"},"orchestration-mode":{"$ref":"#/definitions/ruleSettings"},"reboot-setting":{"$ref":"#/definitions/ruleSettings"},"reboot-setting-conflict":{"$ref":"#/definitions/ruleSettings"},"scale-set-health-missing":{"$ref":"#/definitions/ruleSettings"},"scale-set-not-updated":{"$ref":"#/definitions/ruleSettings"},"schedule-missing-critical-security":{"$ref":"#/definitions/ruleSettings"},"schedule-unused":{"$ref":"#/definitions/ruleSettings"},"schedule-without-prerequisites":{"$ref":"#/definitions/ruleSettings"},"specialised-disk-unmanaged":{"$ref":"#/definitions/ruleSettings"},"unsupported-image":{"$ref":"#/definitions/ruleSettings"},"bypass-on-wrong-mode":{"$ref":"#/definitions/ruleSettings"},"hotpatch-prerequisites":{"$ref":"#/definitions/ruleSettings"},"extensions-blocked":{"$ref":"#/definitions/ruleSettings"},"windows-update-flag-mismatch":{"$ref":"#/definitions/ruleSettings"},"unsupported-os":{"$ref":"#/definitions/ruleSettings"},"os-without-updates":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"warnDays":{"default":45,"type":"integer","minimum":0}}},"schedule-mode-not-user":{"$ref":"#/definitions/ruleSettings"},"schedule-linux-class-combination":{"$ref":"#/definitions/ruleSettings"},"schedule-os-not-covered":{"$ref":"#/definitions/ruleSettings"},"schedule-only-pinned-patches":{"$ref":"#/definitions/ruleSettings"},"retired-update-management":{"$ref":"#/definitions/ruleSettings"},"sql-automated-patching-conflict":{"$ref":"#/definitions/ruleSettings"},"dynamic-scope-unbounded":{"$ref":"#/definitions/ruleSettings"},"dynamic-scope-empty":{"$ref":"#/definitions/ruleSettings"},"dynamic-scope-over-limit":{"$ref":"#/definitions/ruleSettings"},"dynamic-scope-no-location":{"$ref":"#/definitions/ruleSettings"},"schedule-before-patch-tuesday":{"$ref":"#/definitions/ruleSettings"},"schedule-expired":{"$ref":"#/definitions/ruleSettings"},"schedule-midnight-trap":{"$ref":"#/definitions/ruleSettings"},"schedule-recurrence-invalid":{"$ref":"#/definitions/ruleSettings"},"schedule-same-start":{"$ref":"#/definitions/ruleSettings"},"schedule-short-month-day":{"$ref":"#/definitions/ruleSettings"},"schedule-start-too-soon":{"$ref":"#/definitions/ruleSettings"},"schedule-timezone-invalid":{"$ref":"#/definitions/ruleSettings"},"schedule-too-frequent":{"$ref":"#/definitions/ruleSettings"},"schedule-window-out-of-bounds":{"$ref":"#/definitions/ruleSettings"},"schedule-gap":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"maxDays":{"type":"integer","minimum":1}}},"schedule-expiring-soon":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"days":{"default":30,"type":"integer","minimum":1}}},"schedule-excludes-rebooting-kbs":{"$ref":"#/definitions/ruleSettings"},"scale-set-bypass":{"$ref":"#/definitions/ruleSettings"},"reboot-never":{"$ref":"#/definitions/ruleSettings"},"reboot-always-linux":{"$ref":"#/definitions/ruleSettings"},"scale-set-upgrade-conflict":{"$ref":"#/definitions/ruleSettings"},"last-run-failed":{"$ref":"#/definitions/ruleSettings"},"window-exceeded":{"$ref":"#/definitions/ruleSettings"},"schedule-skips-machine":{"$ref":"#/definitions/ruleSettings"},"schedule-excludes-critical":{"$ref":"#/definitions/ruleSettings"},"patch-mode-pending":{"$ref":"#/definitions/ruleSettings"},"arc-disconnected":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"maxDays":{"default":7,"type":"integer","minimum":0}}},"powered-off-during-window":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"windows":{"default":2,"type":"integer","minimum":1}}},"off-in-window":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"hours":{"default":10,"type":"integer","minimum":1,"maximum":24}}},"availability-set-overlap":{"$ref":"#/definitions/ruleSettings"},"paired-region-overlap":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"applicationTag":{"type":"string","pattern":"\\S"}}},"zone-overlap":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"applicationTag":{"type":"string","pattern":"\\S"}}},"ring-order":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"after":{"type":"string","pattern":"\\S"},"minDays":{"default":1,"type":"integer","minimum":0}}},"simultaneous-share":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"applicationTag":{"type":"string","pattern":"\\S"},"maxPercent":{"default":50,"type":"number","exclusiveMinimum":0,"maximum":100}}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const schema12 = {"type":"object","additionalProperties":false,"properties":{"match":{"$ref":"#/definitions/match"},"priority":{"type":"integer"},"orchestration":{"type":["string","array"],"minItems":1,"items":{"enum":["CustomerManagedSchedules","AzureManagedSafeDeployment","WindowsAutomaticUpdates","ImageDefault","ManualUpdates","AutomaticOsUpgrade","AksNodeImage","AksSecurityPatch","AksUnmanaged","NobodyNodeChannel"]},"if":{"type":"string"},"then":{"enum":["any","CustomerManagedSchedules","AzureManagedSafeDeployment","WindowsAutomaticUpdates","ImageDefault","ManualUpdates","AutomaticOsUpgrade","AksNodeImage","AksSecurityPatch","AksUnmanaged","NobodyNodeChannel"]}},"reboot":{"type":["string","array"],"minItems":1,"items":{"enum":["IfRequired","Never","Always"]},"if":{"type":"string"},"then":{"enum":["IfRequired","Never","Always"]}},"maxDaysWithoutCriticalPatches":{"type":"integer","minimum":1},"rules":{"$ref":"#/definitions/Rules"}}};
const schema13 = {"type":"object","additionalProperties":false,"properties":{"tags":{"type":"object","additionalProperties":{"type":["string","array"],"minItems":1,"items":{"type":"string"}}},"subscriptions":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"resourceGroups":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"locations":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"names":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"os":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"kinds":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}}}};
const schema14 = {"type":"object","additionalProperties":false,"properties":{"agent-disabled":{"$ref":"#/definitions/ruleSettings"},"patch-drift":{"$ref":"#/definitions/ruleSettings"},"assessment-failing":{"$ref":"#/definitions/ruleSettings"},"assessment-stale":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"maxDays":{"default":3,"type":"integer","minimum":1,"maximum":7}}},"critical-patch-age":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"maxDays":{"type":"integer","minimum":1},"maxAssessmentAgeDays":{"default":3,"type":"integer","minimum":1,"maximum":7},"poweredOff":{"default":"skip","enum":["skip","count"]},"classifications":{"type":"array","minItems":1,"items":{"enum":["UpdateRollup","FeaturePack","ServicePack","Definition","Tools","Updates","Other"]}}}},"package-list-truncated":{"$ref":"#/definitions/ruleSettings"},"pro-subscription-missing":{"$ref":"#/definitions/ruleSettings"},"reboot-pending-too-long":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"maxDays":{"default":7,"type":"integer","minimum":1}}},"assessment-mode":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"allowed":{"default":["AutomaticByPlatform"],"type":"array","minItems":1,"items":{"enum":["AutomaticByPlatform","ImageDefault"]}}}},"bypass-without-schedule":{"$ref":"#/definitions/ruleSettings"},"default-mode-implicit":{"$ref":"#/definitions/ruleSettings"},"environment-unmatched":{"$ref":"#/definitions/ruleSettings"},"hotpatch-with-bypass":{"$ref":"#/definitions/ruleSettings"},"node-channel-none":{"$ref":"#/definitions/ruleSettings"},"orchestration-mode":{"$ref":"#/definitions/ruleSettings"},"reboot-setting":{"$ref":"#/definitions/ruleSettings"},"reboot-setting-conflict":{"$ref":"#/definitions/ruleSettings"},"scale-set-health-missing":{"$ref":"#/definitions/ruleSettings"},"scale-set-not-updated":{"$ref":"#/definitions/ruleSettings"},"schedule-missing-critical-security":{"$ref":"#/definitions/ruleSettings"},"schedule-unused":{"$ref":"#/definitions/ruleSettings"},"schedule-without-prerequisites":{"$ref":"#/definitions/ruleSettings"},"specialised-disk-unmanaged":{"$ref":"#/definitions/ruleSettings"},"unsupported-image":{"$ref":"#/definitions/ruleSettings"},"bypass-on-wrong-mode":{"$ref":"#/definitions/ruleSettings"},"hotpatch-prerequisites":{"$ref":"#/definitions/ruleSettings"},"extensions-blocked":{"$ref":"#/definitions/ruleSettings"},"windows-update-flag-mismatch":{"$ref":"#/definitions/ruleSettings"},"unsupported-os":{"$ref":"#/definitions/ruleSettings"},"os-without-updates":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"warnDays":{"default":45,"type":"integer","minimum":0}}},"schedule-mode-not-user":{"$ref":"#/definitions/ruleSettings"},"schedule-linux-class-combination":{"$ref":"#/definitions/ruleSettings"},"schedule-os-not-covered":{"$ref":"#/definitions/ruleSettings"},"schedule-only-pinned-patches":{"$ref":"#/definitions/ruleSettings"},"retired-update-management":{"$ref":"#/definitions/ruleSettings"},"sql-automated-patching-conflict":{"$ref":"#/definitions/ruleSettings"},"dynamic-scope-unbounded":{"$ref":"#/definitions/ruleSettings"},"dynamic-scope-empty":{"$ref":"#/definitions/ruleSettings"},"dynamic-scope-over-limit":{"$ref":"#/definitions/ruleSettings"},"dynamic-scope-no-location":{"$ref":"#/definitions/ruleSettings"},"schedule-before-patch-tuesday":{"$ref":"#/definitions/ruleSettings"},"schedule-expired":{"$ref":"#/definitions/ruleSettings"},"schedule-midnight-trap":{"$ref":"#/definitions/ruleSettings"},"schedule-recurrence-invalid":{"$ref":"#/definitions/ruleSettings"},"schedule-same-start":{"$ref":"#/definitions/ruleSettings"},"schedule-short-month-day":{"$ref":"#/definitions/ruleSettings"},"schedule-start-too-soon":{"$ref":"#/definitions/ruleSettings"},"schedule-timezone-invalid":{"$ref":"#/definitions/ruleSettings"},"schedule-too-frequent":{"$ref":"#/definitions/ruleSettings"},"schedule-window-out-of-bounds":{"$ref":"#/definitions/ruleSettings"},"schedule-gap":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"maxDays":{"type":"integer","minimum":1}}},"schedule-expiring-soon":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"days":{"default":30,"type":"integer","minimum":1}}},"schedule-excludes-rebooting-kbs":{"$ref":"#/definitions/ruleSettings"},"scale-set-bypass":{"$ref":"#/definitions/ruleSettings"},"reboot-never":{"$ref":"#/definitions/ruleSettings"},"reboot-always-linux":{"$ref":"#/definitions/ruleSettings"},"scale-set-upgrade-conflict":{"$ref":"#/definitions/ruleSettings"},"last-run-failed":{"$ref":"#/definitions/ruleSettings"},"window-exceeded":{"$ref":"#/definitions/ruleSettings"},"schedule-skips-machine":{"$ref":"#/definitions/ruleSettings"},"schedule-excludes-critical":{"$ref":"#/definitions/ruleSettings"},"patch-mode-pending":{"$ref":"#/definitions/ruleSettings"},"arc-disconnected":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"maxDays":{"default":7,"type":"integer","minimum":0}}},"powered-off-during-window":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"windows":{"default":2,"type":"integer","minimum":1}}},"off-in-window":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"hours":{"default":10,"type":"integer","minimum":1,"maximum":24}}},"availability-set-overlap":{"$ref":"#/definitions/ruleSettings"},"paired-region-overlap":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"applicationTag":{"type":"string","pattern":"\\S"}}},"zone-overlap":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"applicationTag":{"type":"string","pattern":"\\S"}}},"ring-order":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"after":{"type":"string","pattern":"\\S"},"minDays":{"default":1,"type":"integer","minimum":0}}},"simultaneous-share":{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"},"applicationTag":{"type":"string","pattern":"\\S"},"maxPercent":{"default":50,"type":"number","exclusiveMinimum":0,"maximum":100}}}}};
const schema16 = {"enum":["low","medium","high","critical"]};
const schema17 = {"enum":["enforce","audit","off"]};
const schema15 = {"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"effect":{"$ref":"#/definitions/effect"}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "severity") || (key0 === "effect"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.severity !== undefined){
let data0 = data.severity;
if(!((((data0 === "low") || (data0 === "medium")) || (data0 === "high")) || (data0 === "critical"))){
const err1 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.effect !== undefined){
let data1 = data.effect;
if(!(((data1 === "enforce") || (data1 === "audit")) || (data1 === "off"))){
const err2 = {instancePath:instancePath+"/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["agent-disabled"] !== undefined){
if(!(validate13(data["agent-disabled"], {instancePath:instancePath+"/agent-disabled",parentData:data,parentDataProperty:"agent-disabled",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["patch-drift"] !== undefined){
if(!(validate13(data["patch-drift"], {instancePath:instancePath+"/patch-drift",parentData:data,parentDataProperty:"patch-drift",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["assessment-failing"] !== undefined){
if(!(validate13(data["assessment-failing"], {instancePath:instancePath+"/assessment-failing",parentData:data,parentDataProperty:"assessment-failing",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["assessment-stale"] !== undefined){
let data3 = data["assessment-stale"];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((key1 === "severity") || (key1 === "effect")) || (key1 === "maxDays"))){
const err1 = {instancePath:instancePath+"/assessment-stale",schemaPath:"#/properties/assessment-stale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data3.severity !== undefined){
let data4 = data3.severity;
if(!((((data4 === "low") || (data4 === "medium")) || (data4 === "high")) || (data4 === "critical"))){
const err2 = {instancePath:instancePath+"/assessment-stale/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data3.effect !== undefined){
let data5 = data3.effect;
if(!(((data5 === "enforce") || (data5 === "audit")) || (data5 === "off"))){
const err3 = {instancePath:instancePath+"/assessment-stale/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.maxDays !== undefined){
let data6 = data3.maxDays;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err4 = {instancePath:instancePath+"/assessment-stale/maxDays",schemaPath:"#/properties/assessment-stale/properties/maxDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 7 || isNaN(data6)){
const err5 = {instancePath:instancePath+"/assessment-stale/maxDays",schemaPath:"#/properties/assessment-stale/properties/maxDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/assessment-stale/maxDays",schemaPath:"#/properties/assessment-stale/properties/maxDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/assessment-stale",schemaPath:"#/properties/assessment-stale/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["critical-patch-age"] !== undefined){
let data7 = data["critical-patch-age"];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((((((key2 === "severity") || (key2 === "effect")) || (key2 === "maxDays")) || (key2 === "maxAssessmentAgeDays")) || (key2 === "poweredOff")) || (key2 === "classifications"))){
const err8 = {instancePath:instancePath+"/critical-patch-age",schemaPath:"#/properties/critical-patch-age/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.severity !== undefined){
let data8 = data7.severity;
if(!((((data8 === "low") || (data8 === "medium")) || (data8 === "high")) || (data8 === "critical"))){
const err9 = {instancePath:instancePath+"/critical-patch-age/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.effect !== undefined){
let data9 = data7.effect;
if(!(((data9 === "enforce") || (data9 === "audit")) || (data9 === "off"))){
const err10 = {instancePath:instancePath+"/critical-patch-age/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data7.maxDays !== undefined){
let data10 = data7.maxDays;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err11 = {instancePath:instancePath+"/critical-patch-age/maxDays",schemaPath:"#/properties/critical-patch-age/properties/maxDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err12 = {instancePath:instancePath+"/critical-patch-age/maxDays",schemaPath:"#/properties/critical-patch-age/properties/maxDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data7.maxAssessmentAgeDays !== undefined){
let data11 = data7.maxAssessmentAgeDays;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err13 = {instancePath:instancePath+"/critical-patch-age/maxAssessmentAgeDays",schemaPath:"#/properties/critical-patch-age/properties/maxAssessmentAgeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 7 || isNaN(data11)){
const err14 = {instancePath:instancePath+"/critical-patch-age/maxAssessmentAgeDays",schemaPath:"#/properties/critical-patch-age/properties/maxAssessmentAgeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err15 = {instancePath:instancePath+"/critical-patch-age/maxAssessmentAgeDays",schemaPath:"#/properties/critical-patch-age/properties/maxAssessmentAgeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data7.poweredOff !== undefined){
let data12 = data7.poweredOff;
if(!((data12 === "skip") || (data12 === "count"))){
const err16 = {instancePath:instancePath+"/critical-patch-age/poweredOff",schemaPath:"#/properties/critical-patch-age/properties/poweredOff/enum",keyword:"enum",params:{allowedValues: schema14.properties["critical-patch-age"].properties.poweredOff.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.classifications !== undefined){
let data13 = data7.classifications;
if(Array.isArray(data13)){
if(data13.length < 1){
const err17 = {instancePath:instancePath+"/critical-patch-age/classifications",schemaPath:"#/properties/critical-patch-age/properties/classifications/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(!(((((((data14 === "UpdateRollup") || (data14 === "FeaturePack")) || (data14 === "ServicePack")) || (data14 === "Definition")) || (data14 === "Tools")) || (data14 === "Updates")) || (data14 === "Other"))){
const err18 = {instancePath:instancePath+"/critical-patch-age/classifications/" + i0,schemaPath:"#/properties/critical-patch-age/properties/classifications/items/enum",keyword:"enum",params:{allowedValues: schema14.properties["critical-patch-age"].properties.classifications.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/critical-patch-age/classifications",schemaPath:"#/properties/critical-patch-age/properties/classifications/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/critical-patch-age",schemaPath:"#/properties/critical-patch-age/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["package-list-truncated"] !== undefined){
if(!(validate13(data["package-list-truncated"], {instancePath:instancePath+"/package-list-truncated",parentData:data,parentDataProperty:"package-list-truncated",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["pro-subscription-missing"] !== undefined){
if(!(validate13(data["pro-subscription-missing"], {instancePath:instancePath+"/pro-subscription-missing",parentData:data,parentDataProperty:"pro-subscription-missing",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["reboot-pending-too-long"] !== undefined){
let data17 = data["reboot-pending-too-long"];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
if(!(((key3 === "severity") || (key3 === "effect")) || (key3 === "maxDays"))){
const err21 = {instancePath:instancePath+"/reboot-pending-too-long",schemaPath:"#/properties/reboot-pending-too-long/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data17.severity !== undefined){
let data18 = data17.severity;
if(!((((data18 === "low") || (data18 === "medium")) || (data18 === "high")) || (data18 === "critical"))){
const err22 = {instancePath:instancePath+"/reboot-pending-too-long/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data17.effect !== undefined){
let data19 = data17.effect;
if(!(((data19 === "enforce") || (data19 === "audit")) || (data19 === "off"))){
const err23 = {instancePath:instancePath+"/reboot-pending-too-long/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data17.maxDays !== undefined){
let data20 = data17.maxDays;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err24 = {instancePath:instancePath+"/reboot-pending-too-long/maxDays",schemaPath:"#/properties/reboot-pending-too-long/properties/maxDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err25 = {instancePath:instancePath+"/reboot-pending-too-long/maxDays",schemaPath:"#/properties/reboot-pending-too-long/properties/maxDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/reboot-pending-too-long",schemaPath:"#/properties/reboot-pending-too-long/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["assessment-mode"] !== undefined){
let data21 = data["assessment-mode"];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
if(!(((key4 === "severity") || (key4 === "effect")) || (key4 === "allowed"))){
const err27 = {instancePath:instancePath+"/assessment-mode",schemaPath:"#/properties/assessment-mode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data21.severity !== undefined){
let data22 = data21.severity;
if(!((((data22 === "low") || (data22 === "medium")) || (data22 === "high")) || (data22 === "critical"))){
const err28 = {instancePath:instancePath+"/assessment-mode/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.effect !== undefined){
let data23 = data21.effect;
if(!(((data23 === "enforce") || (data23 === "audit")) || (data23 === "off"))){
const err29 = {instancePath:instancePath+"/assessment-mode/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.allowed !== undefined){
let data24 = data21.allowed;
if(Array.isArray(data24)){
if(data24.length < 1){
const err30 = {instancePath:instancePath+"/assessment-mode/allowed",schemaPath:"#/properties/assessment-mode/properties/allowed/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(!((data25 === "AutomaticByPlatform") || (data25 === "ImageDefault"))){
const err31 = {instancePath:instancePath+"/assessment-mode/allowed/" + i1,schemaPath:"#/properties/assessment-mode/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema14.properties["assessment-mode"].properties.allowed.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/assessment-mode/allowed",schemaPath:"#/properties/assessment-mode/properties/allowed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/assessment-mode",schemaPath:"#/properties/assessment-mode/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["bypass-without-schedule"] !== undefined){
if(!(validate13(data["bypass-without-schedule"], {instancePath:instancePath+"/bypass-without-schedule",parentData:data,parentDataProperty:"bypass-without-schedule",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["default-mode-implicit"] !== undefined){
if(!(validate13(data["default-mode-implicit"], {instancePath:instancePath+"/default-mode-implicit",parentData:data,parentDataProperty:"default-mode-implicit",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["environment-unmatched"] !== undefined){
if(!(validate13(data["environment-unmatched"], {instancePath:instancePath+"/environment-unmatched",parentData:data,parentDataProperty:"environment-unmatched",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["hotpatch-with-bypass"] !== undefined){
if(!(validate13(data["hotpatch-with-bypass"], {instancePath:instancePath+"/hotpatch-with-bypass",parentData:data,parentDataProperty:"hotpatch-with-bypass",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["node-channel-none"] !== undefined){
if(!(validate13(data["node-channel-none"], {instancePath:instancePath+"/node-channel-none",parentData:data,parentDataProperty:"node-channel-none",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["orchestration-mode"] !== undefined){
if(!(validate13(data["orchestration-mode"], {instancePath:instancePath+"/orchestration-mode",parentData:data,parentDataProperty:"orchestration-mode",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["reboot-setting"] !== undefined){
if(!(validate13(data["reboot-setting"], {instancePath:instancePath+"/reboot-setting",parentData:data,parentDataProperty:"reboot-setting",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["reboot-setting-conflict"] !== undefined){
if(!(validate13(data["reboot-setting-conflict"], {instancePath:instancePath+"/reboot-setting-conflict",parentData:data,parentDataProperty:"reboot-setting-conflict",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["scale-set-health-missing"] !== undefined){
if(!(validate13(data["scale-set-health-missing"], {instancePath:instancePath+"/scale-set-health-missing",parentData:data,parentDataProperty:"scale-set-health-missing",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["scale-set-not-updated"] !== undefined){
if(!(validate13(data["scale-set-not-updated"], {instancePath:instancePath+"/scale-set-not-updated",parentData:data,parentDataProperty:"scale-set-not-updated",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-missing-critical-security"] !== undefined){
if(!(validate13(data["schedule-missing-critical-security"], {instancePath:instancePath+"/schedule-missing-critical-security",parentData:data,parentDataProperty:"schedule-missing-critical-security",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-unused"] !== undefined){
if(!(validate13(data["schedule-unused"], {instancePath:instancePath+"/schedule-unused",parentData:data,parentDataProperty:"schedule-unused",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-without-prerequisites"] !== undefined){
if(!(validate13(data["schedule-without-prerequisites"], {instancePath:instancePath+"/schedule-without-prerequisites",parentData:data,parentDataProperty:"schedule-without-prerequisites",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["specialised-disk-unmanaged"] !== undefined){
if(!(validate13(data["specialised-disk-unmanaged"], {instancePath:instancePath+"/specialised-disk-unmanaged",parentData:data,parentDataProperty:"specialised-disk-unmanaged",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["unsupported-image"] !== undefined){
if(!(validate13(data["unsupported-image"], {instancePath:instancePath+"/unsupported-image",parentData:data,parentDataProperty:"unsupported-image",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["bypass-on-wrong-mode"] !== undefined){
if(!(validate13(data["bypass-on-wrong-mode"], {instancePath:instancePath+"/bypass-on-wrong-mode",parentData:data,parentDataProperty:"bypass-on-wrong-mode",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["hotpatch-prerequisites"] !== undefined){
if(!(validate13(data["hotpatch-prerequisites"], {instancePath:instancePath+"/hotpatch-prerequisites",parentData:data,parentDataProperty:"hotpatch-prerequisites",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["extensions-blocked"] !== undefined){
if(!(validate13(data["extensions-blocked"], {instancePath:instancePath+"/extensions-blocked",parentData:data,parentDataProperty:"extensions-blocked",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["windows-update-flag-mismatch"] !== undefined){
if(!(validate13(data["windows-update-flag-mismatch"], {instancePath:instancePath+"/windows-update-flag-mismatch",parentData:data,parentDataProperty:"windows-update-flag-mismatch",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["unsupported-os"] !== undefined){
if(!(validate13(data["unsupported-os"], {instancePath:instancePath+"/unsupported-os",parentData:data,parentDataProperty:"unsupported-os",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["os-without-updates"] !== undefined){
let data46 = data["os-without-updates"];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key5 in data46){
if(!(((key5 === "severity") || (key5 === "effect")) || (key5 === "warnDays"))){
const err34 = {instancePath:instancePath+"/os-without-updates",schemaPath:"#/properties/os-without-updates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data46.severity !== undefined){
let data47 = data46.severity;
if(!((((data47 === "low") || (data47 === "medium")) || (data47 === "high")) || (data47 === "critical"))){
const err35 = {instancePath:instancePath+"/os-without-updates/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data46.effect !== undefined){
let data48 = data46.effect;
if(!(((data48 === "enforce") || (data48 === "audit")) || (data48 === "off"))){
const err36 = {instancePath:instancePath+"/os-without-updates/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data46.warnDays !== undefined){
let data49 = data46.warnDays;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err37 = {instancePath:instancePath+"/os-without-updates/warnDays",schemaPath:"#/properties/os-without-updates/properties/warnDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err38 = {instancePath:instancePath+"/os-without-updates/warnDays",schemaPath:"#/properties/os-without-updates/properties/warnDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/os-without-updates",schemaPath:"#/properties/os-without-updates/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["schedule-mode-not-user"] !== undefined){
if(!(validate13(data["schedule-mode-not-user"], {instancePath:instancePath+"/schedule-mode-not-user",parentData:data,parentDataProperty:"schedule-mode-not-user",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-linux-class-combination"] !== undefined){
if(!(validate13(data["schedule-linux-class-combination"], {instancePath:instancePath+"/schedule-linux-class-combination",parentData:data,parentDataProperty:"schedule-linux-class-combination",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-os-not-covered"] !== undefined){
if(!(validate13(data["schedule-os-not-covered"], {instancePath:instancePath+"/schedule-os-not-covered",parentData:data,parentDataProperty:"schedule-os-not-covered",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-only-pinned-patches"] !== undefined){
if(!(validate13(data["schedule-only-pinned-patches"], {instancePath:instancePath+"/schedule-only-pinned-patches",parentData:data,parentDataProperty:"schedule-only-pinned-patches",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["retired-update-management"] !== undefined){
if(!(validate13(data["retired-update-management"], {instancePath:instancePath+"/retired-update-management",parentData:data,parentDataProperty:"retired-update-management",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["sql-automated-patching-conflict"] !== undefined){
if(!(validate13(data["sql-automated-patching-conflict"], {instancePath:instancePath+"/sql-automated-patching-conflict",parentData:data,parentDataProperty:"sql-automated-patching-conflict",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["dynamic-scope-unbounded"] !== undefined){
if(!(validate13(data["dynamic-scope-unbounded"], {instancePath:instancePath+"/dynamic-scope-unbounded",parentData:data,parentDataProperty:"dynamic-scope-unbounded",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["dynamic-scope-empty"] !== undefined){
if(!(validate13(data["dynamic-scope-empty"], {instancePath:instancePath+"/dynamic-scope-empty",parentData:data,parentDataProperty:"dynamic-scope-empty",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["dynamic-scope-over-limit"] !== undefined){
if(!(validate13(data["dynamic-scope-over-limit"], {instancePath:instancePath+"/dynamic-scope-over-limit",parentData:data,parentDataProperty:"dynamic-scope-over-limit",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["dynamic-scope-no-location"] !== undefined){
if(!(validate13(data["dynamic-scope-no-location"], {instancePath:instancePath+"/dynamic-scope-no-location",parentData:data,parentDataProperty:"dynamic-scope-no-location",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-before-patch-tuesday"] !== undefined){
if(!(validate13(data["schedule-before-patch-tuesday"], {instancePath:instancePath+"/schedule-before-patch-tuesday",parentData:data,parentDataProperty:"schedule-before-patch-tuesday",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-expired"] !== undefined){
if(!(validate13(data["schedule-expired"], {instancePath:instancePath+"/schedule-expired",parentData:data,parentDataProperty:"schedule-expired",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-midnight-trap"] !== undefined){
if(!(validate13(data["schedule-midnight-trap"], {instancePath:instancePath+"/schedule-midnight-trap",parentData:data,parentDataProperty:"schedule-midnight-trap",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-recurrence-invalid"] !== undefined){
if(!(validate13(data["schedule-recurrence-invalid"], {instancePath:instancePath+"/schedule-recurrence-invalid",parentData:data,parentDataProperty:"schedule-recurrence-invalid",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-same-start"] !== undefined){
if(!(validate13(data["schedule-same-start"], {instancePath:instancePath+"/schedule-same-start",parentData:data,parentDataProperty:"schedule-same-start",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-short-month-day"] !== undefined){
if(!(validate13(data["schedule-short-month-day"], {instancePath:instancePath+"/schedule-short-month-day",parentData:data,parentDataProperty:"schedule-short-month-day",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-start-too-soon"] !== undefined){
if(!(validate13(data["schedule-start-too-soon"], {instancePath:instancePath+"/schedule-start-too-soon",parentData:data,parentDataProperty:"schedule-start-too-soon",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-timezone-invalid"] !== undefined){
if(!(validate13(data["schedule-timezone-invalid"], {instancePath:instancePath+"/schedule-timezone-invalid",parentData:data,parentDataProperty:"schedule-timezone-invalid",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-too-frequent"] !== undefined){
if(!(validate13(data["schedule-too-frequent"], {instancePath:instancePath+"/schedule-too-frequent",parentData:data,parentDataProperty:"schedule-too-frequent",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-window-out-of-bounds"] !== undefined){
if(!(validate13(data["schedule-window-out-of-bounds"], {instancePath:instancePath+"/schedule-window-out-of-bounds",parentData:data,parentDataProperty:"schedule-window-out-of-bounds",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-gap"] !== undefined){
let data70 = data["schedule-gap"];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key6 in data70){
if(!(((key6 === "severity") || (key6 === "effect")) || (key6 === "maxDays"))){
const err40 = {instancePath:instancePath+"/schedule-gap",schemaPath:"#/properties/schedule-gap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data70.severity !== undefined){
let data71 = data70.severity;
if(!((((data71 === "low") || (data71 === "medium")) || (data71 === "high")) || (data71 === "critical"))){
const err41 = {instancePath:instancePath+"/schedule-gap/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data70.effect !== undefined){
let data72 = data70.effect;
if(!(((data72 === "enforce") || (data72 === "audit")) || (data72 === "off"))){
const err42 = {instancePath:instancePath+"/schedule-gap/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data70.maxDays !== undefined){
let data73 = data70.maxDays;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err43 = {instancePath:instancePath+"/schedule-gap/maxDays",schemaPath:"#/properties/schedule-gap/properties/maxDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 1 || isNaN(data73)){
const err44 = {instancePath:instancePath+"/schedule-gap/maxDays",schemaPath:"#/properties/schedule-gap/properties/maxDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/schedule-gap",schemaPath:"#/properties/schedule-gap/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data["schedule-expiring-soon"] !== undefined){
let data74 = data["schedule-expiring-soon"];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key7 in data74){
if(!(((key7 === "severity") || (key7 === "effect")) || (key7 === "days"))){
const err46 = {instancePath:instancePath+"/schedule-expiring-soon",schemaPath:"#/properties/schedule-expiring-soon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data74.severity !== undefined){
let data75 = data74.severity;
if(!((((data75 === "low") || (data75 === "medium")) || (data75 === "high")) || (data75 === "critical"))){
const err47 = {instancePath:instancePath+"/schedule-expiring-soon/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data74.effect !== undefined){
let data76 = data74.effect;
if(!(((data76 === "enforce") || (data76 === "audit")) || (data76 === "off"))){
const err48 = {instancePath:instancePath+"/schedule-expiring-soon/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data74.days !== undefined){
let data77 = data74.days;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err49 = {instancePath:instancePath+"/schedule-expiring-soon/days",schemaPath:"#/properties/schedule-expiring-soon/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 1 || isNaN(data77)){
const err50 = {instancePath:instancePath+"/schedule-expiring-soon/days",schemaPath:"#/properties/schedule-expiring-soon/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/schedule-expiring-soon",schemaPath:"#/properties/schedule-expiring-soon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data["schedule-excludes-rebooting-kbs"] !== undefined){
if(!(validate13(data["schedule-excludes-rebooting-kbs"], {instancePath:instancePath+"/schedule-excludes-rebooting-kbs",parentData:data,parentDataProperty:"schedule-excludes-rebooting-kbs",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["scale-set-bypass"] !== undefined){
if(!(validate13(data["scale-set-bypass"], {instancePath:instancePath+"/scale-set-bypass",parentData:data,parentDataProperty:"scale-set-bypass",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["reboot-never"] !== undefined){
if(!(validate13(data["reboot-never"], {instancePath:instancePath+"/reboot-never",parentData:data,parentDataProperty:"reboot-never",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["reboot-always-linux"] !== undefined){
if(!(validate13(data["reboot-always-linux"], {instancePath:instancePath+"/reboot-always-linux",parentData:data,parentDataProperty:"reboot-always-linux",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["scale-set-upgrade-conflict"] !== undefined){
if(!(validate13(data["scale-set-upgrade-conflict"], {instancePath:instancePath+"/scale-set-upgrade-conflict",parentData:data,parentDataProperty:"scale-set-upgrade-conflict",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["last-run-failed"] !== undefined){
if(!(validate13(data["last-run-failed"], {instancePath:instancePath+"/last-run-failed",parentData:data,parentDataProperty:"last-run-failed",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["window-exceeded"] !== undefined){
if(!(validate13(data["window-exceeded"], {instancePath:instancePath+"/window-exceeded",parentData:data,parentDataProperty:"window-exceeded",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-skips-machine"] !== undefined){
if(!(validate13(data["schedule-skips-machine"], {instancePath:instancePath+"/schedule-skips-machine",parentData:data,parentDataProperty:"schedule-skips-machine",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["schedule-excludes-critical"] !== undefined){
if(!(validate13(data["schedule-excludes-critical"], {instancePath:instancePath+"/schedule-excludes-critical",parentData:data,parentDataProperty:"schedule-excludes-critical",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["patch-mode-pending"] !== undefined){
if(!(validate13(data["patch-mode-pending"], {instancePath:instancePath+"/patch-mode-pending",parentData:data,parentDataProperty:"patch-mode-pending",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["arc-disconnected"] !== undefined){
let data88 = data["arc-disconnected"];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key8 in data88){
if(!(((key8 === "severity") || (key8 === "effect")) || (key8 === "maxDays"))){
const err52 = {instancePath:instancePath+"/arc-disconnected",schemaPath:"#/properties/arc-disconnected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data88.severity !== undefined){
let data89 = data88.severity;
if(!((((data89 === "low") || (data89 === "medium")) || (data89 === "high")) || (data89 === "critical"))){
const err53 = {instancePath:instancePath+"/arc-disconnected/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data88.effect !== undefined){
let data90 = data88.effect;
if(!(((data90 === "enforce") || (data90 === "audit")) || (data90 === "off"))){
const err54 = {instancePath:instancePath+"/arc-disconnected/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data88.maxDays !== undefined){
let data91 = data88.maxDays;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err55 = {instancePath:instancePath+"/arc-disconnected/maxDays",schemaPath:"#/properties/arc-disconnected/properties/maxDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
const err56 = {instancePath:instancePath+"/arc-disconnected/maxDays",schemaPath:"#/properties/arc-disconnected/properties/maxDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/arc-disconnected",schemaPath:"#/properties/arc-disconnected/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data["powered-off-during-window"] !== undefined){
let data92 = data["powered-off-during-window"];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key9 in data92){
if(!(((key9 === "severity") || (key9 === "effect")) || (key9 === "windows"))){
const err58 = {instancePath:instancePath+"/powered-off-during-window",schemaPath:"#/properties/powered-off-during-window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data92.severity !== undefined){
let data93 = data92.severity;
if(!((((data93 === "low") || (data93 === "medium")) || (data93 === "high")) || (data93 === "critical"))){
const err59 = {instancePath:instancePath+"/powered-off-during-window/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data92.effect !== undefined){
let data94 = data92.effect;
if(!(((data94 === "enforce") || (data94 === "audit")) || (data94 === "off"))){
const err60 = {instancePath:instancePath+"/powered-off-during-window/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data92.windows !== undefined){
let data95 = data92.windows;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err61 = {instancePath:instancePath+"/powered-off-during-window/windows",schemaPath:"#/properties/powered-off-during-window/properties/windows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 1 || isNaN(data95)){
const err62 = {instancePath:instancePath+"/powered-off-during-window/windows",schemaPath:"#/properties/powered-off-during-window/properties/windows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/powered-off-during-window",schemaPath:"#/properties/powered-off-during-window/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data["off-in-window"] !== undefined){
let data96 = data["off-in-window"];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key10 in data96){
if(!(((key10 === "severity") || (key10 === "effect")) || (key10 === "hours"))){
const err64 = {instancePath:instancePath+"/off-in-window",schemaPath:"#/properties/off-in-window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data96.severity !== undefined){
let data97 = data96.severity;
if(!((((data97 === "low") || (data97 === "medium")) || (data97 === "high")) || (data97 === "critical"))){
const err65 = {instancePath:instancePath+"/off-in-window/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data96.effect !== undefined){
let data98 = data96.effect;
if(!(((data98 === "enforce") || (data98 === "audit")) || (data98 === "off"))){
const err66 = {instancePath:instancePath+"/off-in-window/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data96.hours !== undefined){
let data99 = data96.hours;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err67 = {instancePath:instancePath+"/off-in-window/hours",schemaPath:"#/properties/off-in-window/properties/hours/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 24 || isNaN(data99)){
const err68 = {instancePath:instancePath+"/off-in-window/hours",schemaPath:"#/properties/off-in-window/properties/hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24},message:"must be <= 24"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data99 < 1 || isNaN(data99)){
const err69 = {instancePath:instancePath+"/off-in-window/hours",schemaPath:"#/properties/off-in-window/properties/hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/off-in-window",schemaPath:"#/properties/off-in-window/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data["availability-set-overlap"] !== undefined){
if(!(validate13(data["availability-set-overlap"], {instancePath:instancePath+"/availability-set-overlap",parentData:data,parentDataProperty:"availability-set-overlap",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data["paired-region-overlap"] !== undefined){
let data101 = data["paired-region-overlap"];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key11 in data101){
if(!(((key11 === "severity") || (key11 === "effect")) || (key11 === "applicationTag"))){
const err71 = {instancePath:instancePath+"/paired-region-overlap",schemaPath:"#/properties/paired-region-overlap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data101.severity !== undefined){
let data102 = data101.severity;
if(!((((data102 === "low") || (data102 === "medium")) || (data102 === "high")) || (data102 === "critical"))){
const err72 = {instancePath:instancePath+"/paired-region-overlap/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data101.effect !== undefined){
let data103 = data101.effect;
if(!(((data103 === "enforce") || (data103 === "audit")) || (data103 === "off"))){
const err73 = {instancePath:instancePath+"/paired-region-overlap/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data101.applicationTag !== undefined){
let data104 = data101.applicationTag;
if(typeof data104 === "string"){
if(!pattern0.test(data104)){
const err74 = {instancePath:instancePath+"/paired-region-overlap/applicationTag",schemaPath:"#/properties/paired-region-overlap/properties/applicationTag/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/paired-region-overlap/applicationTag",schemaPath:"#/properties/paired-region-overlap/properties/applicationTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/paired-region-overlap",schemaPath:"#/properties/paired-region-overlap/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data["zone-overlap"] !== undefined){
let data105 = data["zone-overlap"];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key12 in data105){
if(!(((key12 === "severity") || (key12 === "effect")) || (key12 === "applicationTag"))){
const err77 = {instancePath:instancePath+"/zone-overlap",schemaPath:"#/properties/zone-overlap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data105.severity !== undefined){
let data106 = data105.severity;
if(!((((data106 === "low") || (data106 === "medium")) || (data106 === "high")) || (data106 === "critical"))){
const err78 = {instancePath:instancePath+"/zone-overlap/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data105.effect !== undefined){
let data107 = data105.effect;
if(!(((data107 === "enforce") || (data107 === "audit")) || (data107 === "off"))){
const err79 = {instancePath:instancePath+"/zone-overlap/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data105.applicationTag !== undefined){
let data108 = data105.applicationTag;
if(typeof data108 === "string"){
if(!pattern0.test(data108)){
const err80 = {instancePath:instancePath+"/zone-overlap/applicationTag",schemaPath:"#/properties/zone-overlap/properties/applicationTag/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/zone-overlap/applicationTag",schemaPath:"#/properties/zone-overlap/properties/applicationTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/zone-overlap",schemaPath:"#/properties/zone-overlap/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data["ring-order"] !== undefined){
let data109 = data["ring-order"];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key13 in data109){
if(!((((key13 === "severity") || (key13 === "effect")) || (key13 === "after")) || (key13 === "minDays"))){
const err83 = {instancePath:instancePath+"/ring-order",schemaPath:"#/properties/ring-order/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data109.severity !== undefined){
let data110 = data109.severity;
if(!((((data110 === "low") || (data110 === "medium")) || (data110 === "high")) || (data110 === "critical"))){
const err84 = {instancePath:instancePath+"/ring-order/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data109.effect !== undefined){
let data111 = data109.effect;
if(!(((data111 === "enforce") || (data111 === "audit")) || (data111 === "off"))){
const err85 = {instancePath:instancePath+"/ring-order/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data109.after !== undefined){
let data112 = data109.after;
if(typeof data112 === "string"){
if(!pattern0.test(data112)){
const err86 = {instancePath:instancePath+"/ring-order/after",schemaPath:"#/properties/ring-order/properties/after/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/ring-order/after",schemaPath:"#/properties/ring-order/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data109.minDays !== undefined){
let data113 = data109.minDays;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err88 = {instancePath:instancePath+"/ring-order/minDays",schemaPath:"#/properties/ring-order/properties/minDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 0 || isNaN(data113)){
const err89 = {instancePath:instancePath+"/ring-order/minDays",schemaPath:"#/properties/ring-order/properties/minDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
}
else {
const err90 = {instancePath:instancePath+"/ring-order",schemaPath:"#/properties/ring-order/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data["simultaneous-share"] !== undefined){
let data114 = data["simultaneous-share"];
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key14 in data114){
if(!((((key14 === "severity") || (key14 === "effect")) || (key14 === "applicationTag")) || (key14 === "maxPercent"))){
const err91 = {instancePath:instancePath+"/simultaneous-share",schemaPath:"#/properties/simultaneous-share/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data114.severity !== undefined){
let data115 = data114.severity;
if(!((((data115 === "low") || (data115 === "medium")) || (data115 === "high")) || (data115 === "critical"))){
const err92 = {instancePath:instancePath+"/simultaneous-share/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data114.effect !== undefined){
let data116 = data114.effect;
if(!(((data116 === "enforce") || (data116 === "audit")) || (data116 === "off"))){
const err93 = {instancePath:instancePath+"/simultaneous-share/effect",schemaPath:"#/definitions/effect/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data114.applicationTag !== undefined){
let data117 = data114.applicationTag;
if(typeof data117 === "string"){
if(!pattern0.test(data117)){
const err94 = {instancePath:instancePath+"/simultaneous-share/applicationTag",schemaPath:"#/properties/simultaneous-share/properties/applicationTag/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/simultaneous-share/applicationTag",schemaPath:"#/properties/simultaneous-share/properties/applicationTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data114.maxPercent !== undefined){
let data118 = data114.maxPercent;
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 100 || isNaN(data118)){
const err96 = {instancePath:instancePath+"/simultaneous-share/maxPercent",schemaPath:"#/properties/simultaneous-share/properties/maxPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data118 <= 0 || isNaN(data118)){
const err97 = {instancePath:instancePath+"/simultaneous-share/maxPercent",schemaPath:"#/properties/simultaneous-share/properties/maxPercent/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/simultaneous-share/maxPercent",schemaPath:"#/properties/simultaneous-share/properties/maxPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/simultaneous-share",schemaPath:"#/properties/simultaneous-share/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "match") || (key0 === "priority")) || (key0 === "orchestration")) || (key0 === "reboot")) || (key0 === "maxDaysWithoutCriticalPatches")) || (key0 === "rules"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.match !== undefined){
let data0 = data.match;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((((((key1 === "tags") || (key1 === "subscriptions")) || (key1 === "resourceGroups")) || (key1 === "locations")) || (key1 === "names")) || (key1 === "os")) || (key1 === "kinds"))){
const err1 = {instancePath:instancePath+"/match",schemaPath:"#/definitions/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.tags !== undefined){
let data1 = data0.tags;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
let data2 = data1[key2];
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err2 = {instancePath:instancePath+"/match/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/match/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema13.properties.tags.additionalProperties.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/match/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/match/properties/tags/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err4 = {instancePath:instancePath+"/match/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/definitions/match/properties/tags/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/match/tags",schemaPath:"#/definitions/match/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.subscriptions !== undefined){
let data4 = data0.subscriptions;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err6 = {instancePath:instancePath+"/match/subscriptions",schemaPath:"#/definitions/match/properties/subscriptions/type",keyword:"type",params:{type: schema13.properties.subscriptions.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err7 = {instancePath:instancePath+"/match/subscriptions",schemaPath:"#/definitions/match/properties/subscriptions/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(Array.isArray(data4)){
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/match/subscriptions",schemaPath:"#/definitions/match/properties/subscriptions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err9 = {instancePath:instancePath+"/match/subscriptions/" + i1,schemaPath:"#/definitions/match/properties/subscriptions/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/match/subscriptions/" + i1,schemaPath:"#/definitions/match/properties/subscriptions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data0.resourceGroups !== undefined){
let data6 = data0.resourceGroups;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err11 = {instancePath:instancePath+"/match/resourceGroups",schemaPath:"#/definitions/match/properties/resourceGroups/type",keyword:"type",params:{type: schema13.properties.resourceGroups.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err12 = {instancePath:instancePath+"/match/resourceGroups",schemaPath:"#/definitions/match/properties/resourceGroups/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(Array.isArray(data6)){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/match/resourceGroups",schemaPath:"#/definitions/match/properties/resourceGroups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err14 = {instancePath:instancePath+"/match/resourceGroups/" + i2,schemaPath:"#/definitions/match/properties/resourceGroups/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/match/resourceGroups/" + i2,schemaPath:"#/definitions/match/properties/resourceGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
if(data0.locations !== undefined){
let data8 = data0.locations;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err16 = {instancePath:instancePath+"/match/locations",schemaPath:"#/definitions/match/properties/locations/type",keyword:"type",params:{type: schema13.properties.locations.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err17 = {instancePath:instancePath+"/match/locations",schemaPath:"#/definitions/match/properties/locations/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(Array.isArray(data8)){
if(data8.length < 1){
const err18 = {instancePath:instancePath+"/match/locations",schemaPath:"#/definitions/match/properties/locations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err19 = {instancePath:instancePath+"/match/locations/" + i3,schemaPath:"#/definitions/match/properties/locations/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/match/locations/" + i3,schemaPath:"#/definitions/match/properties/locations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
if(data0.names !== undefined){
let data10 = data0.names;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
const err21 = {instancePath:instancePath+"/match/names",schemaPath:"#/definitions/match/properties/names/type",keyword:"type",params:{type: schema13.properties.names.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err22 = {instancePath:instancePath+"/match/names",schemaPath:"#/definitions/match/properties/names/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(Array.isArray(data10)){
if(data10.length < 1){
const err23 = {instancePath:instancePath+"/match/names",schemaPath:"#/definitions/match/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data11 = data10[i4];
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err24 = {instancePath:instancePath+"/match/names/" + i4,schemaPath:"#/definitions/match/properties/names/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/match/names/" + i4,schemaPath:"#/definitions/match/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
if(data0.os !== undefined){
let data12 = data0.os;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
const err26 = {instancePath:instancePath+"/match/os",schemaPath:"#/definitions/match/properties/os/type",keyword:"type",params:{type: schema13.properties.os.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err27 = {instancePath:instancePath+"/match/os",schemaPath:"#/definitions/match/properties/os/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(Array.isArray(data12)){
if(data12.length < 1){
const err28 = {instancePath:instancePath+"/match/os",schemaPath:"#/definitions/match/properties/os/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len5 = data12.length;
for(let i5=0; i5<len5; i5++){
let data13 = data12[i5];
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err29 = {instancePath:instancePath+"/match/os/" + i5,schemaPath:"#/definitions/match/properties/os/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/match/os/" + i5,schemaPath:"#/definitions/match/properties/os/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
if(data0.kinds !== undefined){
let data14 = data0.kinds;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
const err31 = {instancePath:instancePath+"/match/kinds",schemaPath:"#/definitions/match/properties/kinds/type",keyword:"type",params:{type: schema13.properties.kinds.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err32 = {instancePath:instancePath+"/match/kinds",schemaPath:"#/definitions/match/properties/kinds/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(Array.isArray(data14)){
if(data14.length < 1){
const err33 = {instancePath:instancePath+"/match/kinds",schemaPath:"#/definitions/match/properties/kinds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
let data15 = data14[i6];
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err34 = {instancePath:instancePath+"/match/kinds/" + i6,schemaPath:"#/definitions/match/properties/kinds/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/match/kinds/" + i6,schemaPath:"#/definitions/match/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/match",schemaPath:"#/definitions/match/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.priority !== undefined){
let data16 = data.priority;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err37 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.orchestration !== undefined){
let data17 = data.orchestration;
if((typeof data17 !== "string") && (!(Array.isArray(data17)))){
const err38 = {instancePath:instancePath+"/orchestration",schemaPath:"#/properties/orchestration/type",keyword:"type",params:{type: schema12.properties.orchestration.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs41 = errors;
let valid18 = true;
const _errs42 = errors;
if(typeof data17 !== "string"){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs44 = errors;
if(!(((((((((((data17 === "any") || (data17 === "CustomerManagedSchedules")) || (data17 === "AzureManagedSafeDeployment")) || (data17 === "WindowsAutomaticUpdates")) || (data17 === "ImageDefault")) || (data17 === "ManualUpdates")) || (data17 === "AutomaticOsUpgrade")) || (data17 === "AksNodeImage")) || (data17 === "AksSecurityPatch")) || (data17 === "AksUnmanaged")) || (data17 === "NobodyNodeChannel"))){
const err40 = {instancePath:instancePath+"/orchestration",schemaPath:"#/properties/orchestration/then/enum",keyword:"enum",params:{allowedValues: schema12.properties.orchestration.then.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs44 === errors;
valid18 = _valid0;
}
if(!valid18){
const err41 = {instancePath:instancePath+"/orchestration",schemaPath:"#/properties/orchestration/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(Array.isArray(data17)){
if(data17.length < 1){
const err42 = {instancePath:instancePath+"/orchestration",schemaPath:"#/properties/orchestration/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len7 = data17.length;
for(let i7=0; i7<len7; i7++){
let data18 = data17[i7];
if(!((((((((((data18 === "CustomerManagedSchedules") || (data18 === "AzureManagedSafeDeployment")) || (data18 === "WindowsAutomaticUpdates")) || (data18 === "ImageDefault")) || (data18 === "ManualUpdates")) || (data18 === "AutomaticOsUpgrade")) || (data18 === "AksNodeImage")) || (data18 === "AksSecurityPatch")) || (data18 === "AksUnmanaged")) || (data18 === "NobodyNodeChannel"))){
const err43 = {instancePath:instancePath+"/orchestration/" + i7,schemaPath:"#/properties/orchestration/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.orchestration.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
if(data.reboot !== undefined){
let data19 = data.reboot;
if((typeof data19 !== "string") && (!(Array.isArray(data19)))){
const err44 = {instancePath:instancePath+"/reboot",schemaPath:"#/properties/reboot/type",keyword:"type",params:{type: schema12.properties.reboot.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs48 = errors;
let valid21 = true;
const _errs49 = errors;
if(typeof data19 !== "string"){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs51 = errors;
if(!(((data19 === "IfRequired") || (data19 === "Never")) || (data19 === "Always"))){
const err46 = {instancePath:instancePath+"/reboot",schemaPath:"#/properties/reboot/then/enum",keyword:"enum",params:{allowedValues: schema12.properties.reboot.then.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid1 = _errs51 === errors;
valid21 = _valid1;
}
if(!valid21){
const err47 = {instancePath:instancePath+"/reboot",schemaPath:"#/properties/reboot/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(Array.isArray(data19)){
if(data19.length < 1){
const err48 = {instancePath:instancePath+"/reboot",schemaPath:"#/properties/reboot/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len8 = data19.length;
for(let i8=0; i8<len8; i8++){
let data20 = data19[i8];
if(!(((data20 === "IfRequired") || (data20 === "Never")) || (data20 === "Always"))){
const err49 = {instancePath:instancePath+"/reboot/" + i8,schemaPath:"#/properties/reboot/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.reboot.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
if(data.maxDaysWithoutCriticalPatches !== undefined){
let data21 = data.maxDaysWithoutCriticalPatches;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err50 = {instancePath:instancePath+"/maxDaysWithoutCriticalPatches",schemaPath:"#/properties/maxDaysWithoutCriticalPatches/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err51 = {instancePath:instancePath+"/maxDaysWithoutCriticalPatches",schemaPath:"#/properties/maxDaysWithoutCriticalPatches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.rules !== undefined){
if(!(validate12(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if(!(data.apiVersion === "azure-patch-policy/v1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema11.properties.apiVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
if(!(data.kind === "PatchPolicy")){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.extends !== undefined){
let data4 = data.extends;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err8 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: schema11.properties.extends.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err9 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err10 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data.unmatched !== undefined){
let data6 = data.unmatched;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err12 = {instancePath:instancePath+"/unmatched",schemaPath:"#/properties/unmatched/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/unmatched",schemaPath:"#/properties/unmatched/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.schedules !== undefined){
let data7 = data.schedules;
if(!((data7 === "open") || (data7 === "closed"))){
const err14 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/enum",keyword:"enum",params:{allowedValues: schema11.properties.schedules.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.extendedSupport !== undefined){
let data8 = data.extendedSupport;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!((((((key1 === "windowsServer") || (key1 === "windows10")) || (key1 === "ubuntu")) || (key1 === "rhel")) || (key1 === "sles")) || (key1 === "oracleLinux"))){
const err15 = {instancePath:instancePath+"/extendedSupport",schemaPath:"#/properties/extendedSupport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.windowsServer !== undefined){
if(typeof data8.windowsServer !== "boolean"){
const err16 = {instancePath:instancePath+"/extendedSupport/windowsServer",schemaPath:"#/properties/extendedSupport/properties/windowsServer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.windows10 !== undefined){
if(typeof data8.windows10 !== "boolean"){
const err17 = {instancePath:instancePath+"/extendedSupport/windows10",schemaPath:"#/properties/extendedSupport/properties/windows10/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.ubuntu !== undefined){
if(typeof data8.ubuntu !== "boolean"){
const err18 = {instancePath:instancePath+"/extendedSupport/ubuntu",schemaPath:"#/properties/extendedSupport/properties/ubuntu/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.rhel !== undefined){
if(typeof data8.rhel !== "boolean"){
const err19 = {instancePath:instancePath+"/extendedSupport/rhel",schemaPath:"#/properties/extendedSupport/properties/rhel/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.sles !== undefined){
if(typeof data8.sles !== "boolean"){
const err20 = {instancePath:instancePath+"/extendedSupport/sles",schemaPath:"#/properties/extendedSupport/properties/sles/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.oracleLinux !== undefined){
if(typeof data8.oracleLinux !== "boolean"){
const err21 = {instancePath:instancePath+"/extendedSupport/oracleLinux",schemaPath:"#/properties/extendedSupport/properties/oracleLinux/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/extendedSupport",schemaPath:"#/properties/extendedSupport/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.maxSnapshotAgeDays !== undefined){
let data15 = data.maxSnapshotAgeDays;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err23 = {instancePath:instancePath+"/maxSnapshotAgeDays",schemaPath:"#/properties/maxSnapshotAgeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 365 || isNaN(data15)){
const err24 = {instancePath:instancePath+"/maxSnapshotAgeDays",schemaPath:"#/properties/maxSnapshotAgeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err25 = {instancePath:instancePath+"/maxSnapshotAgeDays",schemaPath:"#/properties/maxSnapshotAgeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.environments !== undefined){
let data16 = data.environments;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
if(!(validate11(data16[key2], {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate12(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateWaivers = validate73;
const schema46 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"PatchWaivers","type":"object","additionalProperties":false,"required":["apiVersion","kind","waivers"],"properties":{"$schema":{"type":"string"},"apiVersion":{"enum":["azure-patch-policy/v1"]},"kind":{"enum":["PatchWaivers"]},"waivers":{"type":"array","items":{"$ref":"#/definitions/waiver"}}},"definitions":{"waiver":{"type":"object","additionalProperties":false,"required":["rules","resources","reason","owner","expiresOn"],"properties":{"rules":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"resources":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"reason":{"type":"string","pattern":"\\S"},"owner":{"type":"string","pattern":"\\S"},"ticket":{"type":"string","pattern":"\\S"},"expiresOn":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}}};
const schema47 = {"type":"object","additionalProperties":false,"required":["rules","resources","reason","owner","expiresOn"],"properties":{"rules":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"resources":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"reason":{"type":"string","pattern":"\\S"},"owner":{"type":"string","pattern":"\\S"},"ticket":{"type":"string","pattern":"\\S"},"expiresOn":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}};
const pattern27 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.waivers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},message:"must have required property '"+"waivers"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "apiVersion")) || (key0 === "kind")) || (key0 === "waivers"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if(!(data.apiVersion === "azure-patch-policy/v1")){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema46.properties.apiVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if(!(data.kind === "PatchWaivers")){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema46.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.waivers !== undefined){
let data3 = data.waivers;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.rules === undefined){
const err7 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/definitions/waiver/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.resources === undefined){
const err8 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/definitions/waiver/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.reason === undefined){
const err9 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/definitions/waiver/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.owner === undefined){
const err10 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/definitions/waiver/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.expiresOn === undefined){
const err11 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/definitions/waiver/required",keyword:"required",params:{missingProperty: "expiresOn"},message:"must have required property '"+"expiresOn"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data4){
if(!((((((key1 === "rules") || (key1 === "resources")) || (key1 === "reason")) || (key1 === "owner")) || (key1 === "ticket")) || (key1 === "expiresOn"))){
const err12 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/definitions/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.rules !== undefined){
let data5 = data4.rules;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err13 = {instancePath:instancePath+"/waivers/" + i0+"/rules",schemaPath:"#/definitions/waiver/properties/rules/type",keyword:"type",params:{type: schema47.properties.rules.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err14 = {instancePath:instancePath+"/waivers/" + i0+"/rules",schemaPath:"#/definitions/waiver/properties/rules/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(Array.isArray(data5)){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/waivers/" + i0+"/rules",schemaPath:"#/definitions/waiver/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err16 = {instancePath:instancePath+"/waivers/" + i0+"/rules/" + i1,schemaPath:"#/definitions/waiver/properties/rules/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/waivers/" + i0+"/rules/" + i1,schemaPath:"#/definitions/waiver/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
if(data4.resources !== undefined){
let data7 = data4.resources;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
const err18 = {instancePath:instancePath+"/waivers/" + i0+"/resources",schemaPath:"#/definitions/waiver/properties/resources/type",keyword:"type",params:{type: schema47.properties.resources.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err19 = {instancePath:instancePath+"/waivers/" + i0+"/resources",schemaPath:"#/definitions/waiver/properties/resources/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(Array.isArray(data7)){
if(data7.length < 1){
const err20 = {instancePath:instancePath+"/waivers/" + i0+"/resources",schemaPath:"#/definitions/waiver/properties/resources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err21 = {instancePath:instancePath+"/waivers/" + i0+"/resources/" + i2,schemaPath:"#/definitions/waiver/properties/resources/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/waivers/" + i0+"/resources/" + i2,schemaPath:"#/definitions/waiver/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
if(data4.reason !== undefined){
let data9 = data4.reason;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err23 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/definitions/waiver/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/definitions/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.owner !== undefined){
let data10 = data4.owner;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err25 = {instancePath:instancePath+"/waivers/" + i0+"/owner",schemaPath:"#/definitions/waiver/properties/owner/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/waivers/" + i0+"/owner",schemaPath:"#/definitions/waiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.ticket !== undefined){
let data11 = data4.ticket;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err27 = {instancePath:instancePath+"/waivers/" + i0+"/ticket",schemaPath:"#/definitions/waiver/properties/ticket/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/waivers/" + i0+"/ticket",schemaPath:"#/definitions/waiver/properties/ticket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.expiresOn !== undefined){
let data12 = data4.expiresOn;
if(typeof data12 === "string"){
if(!pattern27.test(data12)){
const err29 = {instancePath:instancePath+"/waivers/" + i0+"/expiresOn",schemaPath:"#/definitions/waiver/properties/expiresOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/waivers/" + i0+"/expiresOn",schemaPath:"#/definitions/waiver/properties/expiresOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/definitions/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
