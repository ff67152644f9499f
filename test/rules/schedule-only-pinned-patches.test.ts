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
    expect: { violation: 'windows', message: 'only what its KB numbers name', fix: 'install_patches.windows' },
  },
  {
    name: 'refuses package masks with an empty list of classes',
    schedule: linux({ ...named, classifications: value([]) }),
    expect: { violation: 'linux', message: 'only what its package masks name', fix: 'install_patches.linux' },
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
]);
