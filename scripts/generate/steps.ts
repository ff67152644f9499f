import { actionYml } from './action-yml.ts';
import { pages } from './documents.ts';
import { machineSchema, reportSchema, scheduleSchema, snapshotSchema } from './fact-schemas.ts';
import { osSupport } from './os-support.ts';
import { policyTypes, reportTypes } from './policy-types.ts';
import { ruleCatalog } from './rule-catalog.ts';
import { ruleOptions, ruleTable } from './rules.ts';
import { schemaKeys } from './schema-keys.ts';
import { shippedPolicies } from './shipped-policies.ts';
import { policyValidators, snapshotValidator } from './validators.ts';
import { version } from './version.ts';
import { windowsZones } from './windows-zones.ts';
import { zoneOffsets } from './zone-offsets.ts';

/** One generated file. */
export interface Step {
  /** Relative to the root of the project. */
  readonly file: string;
  /** Makes the whole file, the same bytes on each run; `current` is what is there now. Throws when its inputs are wrong. */
  make(current: string | undefined): string | Promise<string>;
}

/** Every generated file there is, in the order in which they are made. */
export const steps: readonly Step[] = [
  { file: 'policies/snapshot.schema.json', make: snapshotSchema },
  { file: 'policies/report.schema.json', make: reportSchema },
  { file: 'policies/machine.schema.json', make: machineSchema },
  { file: 'policies/schedule.schema.json', make: scheduleSchema },
  { file: 'src/generated/windows-zones.ts', make: windowsZones },
  { file: 'src/generated/zone-offsets.ts', make: zoneOffsets },
  { file: 'src/generated/os-support.ts', make: osSupport },
  { file: 'src/generated/policy-types.ts', make: policyTypes },
  { file: 'src/generated/report-types.ts', make: reportTypes },
  { file: 'src/generated/policy-validators.ts', make: policyValidators },
  { file: 'src/generated/snapshot-validator.ts', make: snapshotValidator },
  { file: 'src/generated/schema-keys.ts', make: schemaKeys },
  { file: 'src/generated/rule-options.ts', make: ruleOptions },
  { file: 'src/generated/rules.ts', make: ruleTable },
  { file: 'src/generated/shipped-policies.ts', make: shippedPolicies },
  { file: 'src/generated/rule-catalog.ts', make: ruleCatalog },
  { file: 'src/generated/version.ts', make: version },
  { file: 'action.yml', make: actionYml },
  ...Object.entries(pages).map(([file, make]) => ({ file, make })),
];
