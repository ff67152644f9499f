export type Values = Readonly<Record<string, unknown>>;

export const subscription = '/subscriptions/11111111-1111-1111-1111-111111111111';
export const group = `${subscription}/resourceGroups/rg-servers`;
export const authorization = '/providers/Microsoft.Authorization';
export const builtIn = (name: string) => `${authorization}/policyDefinitions/${name}`;
export const prerequisites = builtIn('9905ca54-1471-49c6-8291-7582c04cd4d4');
export const scheduling = builtIn('ba0df93e-e4ac-479a-aac2-134bbae39a1a');
export const assessing = builtIn('59efceea-0c96-497e-a4a1-4eb2290dac15');
export const weekly = `${group}/providers/Microsoft.Maintenance/maintenanceConfigurations/weekly`;

/** One assignment of Azure Policy, in nobody's words. */
export interface Assigned {
  readonly definition?: string;
  readonly scope?: string;
  readonly parameters?: Values;
  readonly notScopes?: readonly string[];
  readonly enforced?: boolean;
  readonly identity?: boolean;
  readonly overrides?: readonly { readonly value: string; readonly only?: readonly string[] }[];
  readonly locations?: readonly string[];
}

/** Parameters as an assignment gives them. */
export function wrapped(parameters: Values): Values {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { value }]));
}

/** Assignments that leave a machine as it is written. */
export const leaving: readonly (readonly [string, Assigned])[] = [
  ['lies on another group', { scope: `${subscription}/resourceGroups/rg-other` }],
  ['lies on another subscription', { scope: '/subscriptions/22222222-2222-2222-2222-222222222222' }],
  ['leaves its group out', { scope: subscription, notScopes: [group.toUpperCase().replace('/SUBSCRIPTIONS', '/subscriptions')] }],
  ['leaves the machine out', { notScopes: [`${group}/providers/Microsoft.Compute/virtualMachines/web`] }],
  ['is not enforced', { enforced: false }],
  ['is disabled by its parameter', { parameters: { effect: 'Disabled' } }],
  ['is disabled by an override', { overrides: [{ value: 'disabled' }] }],
  ['is about the other system', { parameters: { operatingSystemTypes: ['Windows'] } }],
  ['is about another location', { parameters: { locations: ['northeurope'] } }],
  ['selects another location', { locations: ['North Europe'] }],
  ['is about other groups', { scope: subscription, parameters: { resourceGroups: ['rg-other'] } }],
  ['is about other tags', { parameters: { tagValues: [{ key: 'patching', value: 'azure' }] } }],
  ['compares tags with case', { parameters: { tagValues: [{ key: 'patching', value: 'Schedule' }] } }],
  [
    'wants all of several tags',
    {
      parameters: {
        tagOperator: 'All',
        tagValues: [
          { key: 'patching', value: 'schedule' },
          { key: 'environment', value: 'test' },
        ],
      },
    },
  ],
  ['only audits', { definition: builtIn('bd876905-5b84-4f73-ab2d-2e7a7c4568d9'), parameters: { effect: 'Deny' } }],
  ['is another of Microsoft', { definition: builtIn('e56962a6-4747-49cd-b67b-bf8b01975c4c') }],
  ['is another set of Microsoft', { definition: `${authorization}/policySetDefinitions/1f3afdf9-d0c9-4c3d-847f-89da613e70a8` }],
  ['could not write: it has no identity', { definition: `${subscription}${authorization}/policyDefinitions/tags`, identity: false }],
];

/** Assignments that may write the bypass of a machine. */
export const counting: readonly (readonly [string, Assigned])[] = [
  ['lies on a management group', { scope: '/providers/Microsoft.Management/managementGroups/landing-zones' }],
  ['lies on the subscription and names the group', { scope: subscription, parameters: { resourceGroups: ['RG-Servers'] } }],
  ['is about this system', { parameters: { operatingSystemTypes: ['Linux'] } }],
  ['is about this location', { parameters: { locations: ['West Europe'] } }],
  ['selects this location', { locations: ['westeurope'] }],
  [
    'is about any of several tags',
    {
      parameters: {
        tagValues: [
          { key: 'a', value: 'b' },
          { key: 'patching', value: 'schedule' },
        ],
      },
    },
  ],
  ['names a tag by another case', { parameters: { tagValues: [{ key: 'Patching', value: 'schedule' }] } }],
  ['is only overridden for another policy', { overrides: [{ value: 'disabled', only: ['other'] }] }],
  ['is switched on again by a later override', { overrides: [{ value: 'Disabled' }, { value: 'DeployIfNotExists' }] }],
  ['is not in the plan and may write', { definition: `${subscription}${authorization}/policyDefinitions/custom` }],
];

/** A rule that writes one property of a Linux machine. */
export function modifying(path: string, value: unknown, more: Values = {}) {
  return {
    if: { field: 'type', equals: 'Microsoft.Compute/virtualMachines', ...more },
    then: {
      effect: 'modify',
      details: {
        roleDefinitionIds: [],
        operations: [{ operation: 'addOrReplace', field: `Microsoft.Compute/virtualMachines/osProfile.linuxConfiguration.${path}`, value }],
      },
    },
  };
}

export const bypassPath = 'patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule';
