import { absent, unknown, value } from '../../src/estate/known.ts';
import { arcServer, flexibleScaleSet, linuxVm, uniformScaleSet } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const ofTheImage = { patchMode: value('ImageDefault' as const), assessmentMode: value('ImageDefault' as const) };

testRule('agent-disabled', [
  { name: 'passes a machine with its agent', machine: linuxVm(), expect: 'pass' },
  { name: 'passes an absent setting, since the agent is there by default', machine: linuxVm({ agent: absent }), expect: 'pass' },
  {
    name: 'refuses patching without the agent',
    machine: linuxVm({ agent: value(false) }),
    expect: {
      outcome: 'violation',
      property: 'agent',
      message: 'has patchMode AutomaticByPlatform with the agent switched off; asked for: an agent, since Azure refuses this',
      fix: 'Set provision_vm_agent = true.',
    },
  },
  {
    name: 'refuses assessing without the agent',
    machine: linuxVm({ agent: value(false), patchMode: value('ImageDefault') }),
    expect: {
      outcome: 'violation',
      property: 'agent',
      message: 'has assessmentMode AutomaticByPlatform with the agent switched off; asked for: an agent, since Azure refuses this',
      fix: 'Set provision_vm_agent = true.',
    },
  },
  {
    name: 'refuses a flexible scale set without the agent',
    machine: flexibleScaleSet({ agent: value(false) }),
    expect: { violation: 'agent' },
  },
  {
    name: 'is unknown while the agent is',
    machine: linuxVm({ agent: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'agent',
      message: 'may have patchMode or assessmentMode AutomaticByPlatform with the agent switched off, which Azure refuses',
      reason: 'agent is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the modes are and the agent is off',
    machine: linuxVm({ ...ofTheImage, patchMode: unknown('known after apply'), agent: value(false) }),
    expect: { unknown: 'agent', reason: 'patchMode is not known' },
  },
  {
    name: 'passes with the agent whatever the mode turns out to be',
    machine: linuxVm({ ...ofTheImage, patchMode: unknown('known after apply') }),
    expect: 'pass',
  },
  {
    name: 'does not apply where Azure neither patches nor assesses',
    machine: linuxVm({ ...ofTheImage, agent: value(false) }),
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to Arc servers',
    machine: arcServer({ agent: value(false), assessmentMode: value('AutomaticByPlatform') }),
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to uniform scale sets, whatever is written on them',
    machine: uniformScaleSet({ agent: value(false), patchMode: value('AutomaticByPlatform') }),
    expect: 'not-applicable',
  },
  {
    name: 'is unknown for two reasons while a mode and the agent are',
    machine: linuxVm({ ...ofTheImage, patchMode: unknown('known after apply'), agent: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'agent',
      message: 'may have patchMode or assessmentMode AutomaticByPlatform with the agent switched off, which Azure refuses',
      reason: 'patchMode is not known: known after apply; agent is not known: known after apply.',
    },
  },
]);
