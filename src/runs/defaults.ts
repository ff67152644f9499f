import { gateDefaults } from '../findings/gate.ts';

/** What stands where an option is left out, for the library as for the inputs of the doors. Imports next to nothing: every start loads it. */
export const defaults = {
  source: 'auto',
  sourceRoot: '.',
  planScope: 'changed',
  auth: 'auto',
  cloud: 'azurecloud',
  bicepTimeout: 60,
  ...gateDefaults,
} as const;
