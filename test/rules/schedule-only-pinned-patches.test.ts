import { absent, unknown, value } from '../../src/estate/known.ts';
import { schedule, selection } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const later = unknown('known after apply');
const named = { include: value(['x']), classifications: absent } as const;
const linux = (facts: Parameters<typeof selection>[0]) => schedule({ linux: value(selection(facts)), windows: absent });
const windows = (facts: Parameters<typeof selection>[0]) => schedule({ linux: absent, windows: value(selection(facts)) });

testRule('schedule-only-pinned-patches', [
  { name: 'passes classes', schedule: schedule(), expect: 'pass' },
  { name: 'passes classes with named patches', schedule: windows({ include: named.include }), expect: 'pass' },
  { name: 'passes neither classes nor named patches', schedule: linux({ classifications: absent }), expect: 'pass' },
  { name: 'passes an empty list of named patches', schedule: linux({ classifications: absent, include: value([]) }), expect: 'pass' },
  {
    name: 'refuses KB numbers without classes',
    schedule: windows(named),
    expect: {
      outcome: 'violation',
      property: 'windows',
      message: 'installs only what its KB numbers name on Windows; asked for: classes',
      fix: 'Set classifications_to_include = ["Critical", "Security"] in install_patches.windows (ARM: installPatches.windowsParameters.classificationsToInclude).',
    },
  },
  {
    name: 'refuses package masks with an empty list of classes',
    schedule: linux({ ...named, classifications: value([]) }),
    expect: {
      outcome: 'violation',
      property: 'linux',
      message: 'installs only what its package masks name on Linux; asked for: classes',
      fix: 'Set classifications_to_include = ["Critical", "Security"] in install_patches.linux (ARM: installPatches.linuxParameters.classificationsToInclude).',
    },
  },
  {
    name: 'refuses one system although the other is in order',
    schedule: schedule({ windows: value(selection(named)) }),
    expect: { violation: 'windows' },
  },
  {
    name: 'refuses one system although the other is unknown',
    schedule: schedule({ linux: later, windows: value(selection(named)) }),
    expect: { violation: 'windows' },
  },
  {
    name: 'is unknown while the classes beside named patches are',
    schedule: windows({ ...named, classifications: later }),
    expect: { unknown: 'windows', reason: 'the choice of windows classes is not known' },
  },
  {
    name: 'is unknown without classes while the named patches are',
    schedule: linux({ ...named, include: later }),
    expect: { unknown: 'linux', reason: 'known after apply' },
  },
  { name: 'passes classes while the named patches are unknown', schedule: linux({ include: later }), expect: 'pass' },
  { name: 'passes unknown classes without named patches', schedule: linux({ classifications: later }), expect: 'pass' },
  {
    name: 'is unknown while a selection is',
    schedule: schedule({ linux: later }),
    expect: { unknown: 'linux', reason: 'linux is not known: known after apply' },
  },
  { name: 'does not apply without a selection', schedule: schedule({ linux: absent, windows: absent }), expect: 'not-applicable' },
  {
    name: 'is unknown while the classes beside package masks are',
    schedule: linux({ ...named, classifications: later }),
    expect: {
      outcome: 'unknown',
      property: 'linux',
      message: 'may install only what its package masks name on Linux; asked for: classes',
      reason: 'the choice of linux classes is not known: known after apply.',
    },
  },
  {
    name: 'is unknown without classes while the KB numbers are',
    schedule: windows({ ...named, include: later }),
    expect: {
      outcome: 'unknown',
      property: 'windows',
      message: 'may install only what its KB numbers name on Windows; asked for: classes',
      reason: 'the list of windows patches to include is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the selection for Windows is',
    schedule: schedule({ linux: absent, windows: later }),
    expect: {
      outcome: 'unknown',
      property: 'windows',
      message: 'may install only what its KB numbers name on Windows; asked for: classes',
      reason: 'windows is not known: known after apply.',
    },
  },
]);
