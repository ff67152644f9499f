import { unknown, value } from '../../src/estate/known.ts';
import type { UpdateManagementResource } from '../../src/estate/update-management.ts';
import { testRule } from '../support/rule-tester.ts';

const deployment: UpdateManagementResource = {
  id: 'azurerm_automation_software_update_configuration.monthly',
  kind: 'update-deployment',
  retired: value(true),
  change: 'create',
  origin: { input: 'plan.json', words: 'azurerm' },
};
const agent: UpdateManagementResource = { ...deployment, id: 'azurerm_virtual_machine_extension.mma', kind: 'extension' };

testRule('retired-update-management', [
  {
    name: 'refuses an update deployment',
    resource: deployment,
    expect: {
      outcome: 'violation',
      property: 'type',
      message:
        'is an update deployment of Automation Update Management, which Azure retired on 31 August 2024; asked for: Azure Update Manager',
      fix: 'Declare a maintenance configuration of scope InGuestPatch, assign it to the machines, and delete this.',
    },
  },
  {
    name: 'refuses the agent',
    resource: agent,
    expect: {
      outcome: 'violation',
      property: 'type',
      message:
        'installs the Log Analytics agent, which Azure retired on 31 August 2024 together with Automation Update Management; asked for: Azure Update Manager',
      fix: 'Delete the extension; Azure Update Manager needs none.',
    },
  },
  { name: 'passes any other extension', resource: { ...agent, retired: value(false) }, expect: 'pass' },
  {
    name: 'is unknown while the type of an extension is',
    resource: { ...agent, retired: unknown('known after apply') },
    expect: {
      outcome: 'unknown',
      property: 'type',
      message: 'may be what is left of Automation Update Management, which Azure retired',
      reason: 'type is not known: known after apply.',
    },
  },
]);
