import { readFileSync, writeFileSync } from 'node:fs';
import { openSourceFile } from '../src/sources/source-file.ts';
import { planParts } from '../src/sources/terraform-plan/plan/read-plan.ts';
import { isRelevantType } from '../src/sources/terraform-plan/resources/type-of-resource.ts';
import { milliseconds } from './azure-figures.ts';

// Usage: node bench/least.ts PLAN REPORT COPY. Prints milliseconds of CPU: what cutting the relevant resources out of a plan and writing
// its report take with nothing between them. The report is read before the clock starts.
const [plan = '', written = '', copy = ''] = process.argv.slice(2);
const report: unknown = JSON.parse(readFileSync(written, 'utf8'));
const started = process.threadCpuUsage();
const file = await openSourceFile(plan, plan, { content: 'a plan in JSON', file: 'a plan file' });
let parts = 0;
for (const _ of planParts(file, isRelevantType)) parts += 1;
file.close();
writeFileSync(copy, JSON.stringify(report, null, 2));
const took = milliseconds(process.threadCpuUsage(started));
if (parts < 2) throw new Error(`${plan} holds nothing to check.`);
process.stdout.write(String(took));
