import { policyTypes } from './policy-types.ts';
import { readme } from './readme.ts';
import { ruleCatalog } from './rule-catalog.ts';
import { schemaKeys } from './schema-keys.ts';
import { shippedPolicies } from './shipped-policies.ts';
import { policyValidators, snapshotValidator } from './validators.ts';
import { version } from './version.ts';
import { windowsZones } from './windows-zones.ts';

/** One generated file. */
export interface Step {
  /** Relative to the root of the project. */
  readonly file: string;
  /** Makes the whole file, the same bytes on each run; `current` is what is there now. Throws when its inputs are wrong. */
  make(current: string | undefined): string | Promise<string>;
}

/** Every generated file there is, in the order in which they are made. */
export const steps: readonly Step[] = [
  { file: 'src/estate/calendar/windows-zones.generated.ts', make: windowsZones },
  { file: 'src/policy/policy.generated.ts', make: policyTypes },
  { file: 'src/policy/validators.generated.ts', make: policyValidators },
  { file: 'src/sources/snapshot/validators.generated.ts', make: snapshotValidator },
  { file: 'src/policy/schema-keys.generated.ts', make: schemaKeys },
  { file: 'src/policy/shipped.generated.ts', make: shippedPolicies },
  { file: 'src/rule-catalog.generated.ts', make: ruleCatalog },
  { file: 'src/version.generated.ts', make: version },
  { file: 'README.md', make: readme },
];
