import { describe, expect, it } from 'vitest';
import { unknown, value } from '../../src/estate/known.ts';
import {
  readAssessmentMode,
  readOperatingSystem,
  readPatchMode,
  readRebootSetting,
  readRegion,
  readTagOperator,
} from '../../src/estate/vocabulary.ts';

it.each(['Never', 'NeverReboot', 'never'])('%s is the reboot setting Never', (text) => {
  expect(readRebootSetting(text)).toEqual(value('Never'));
});

it.each(['IfRequired', 'RebootIfRequired', 'rebootifrequired'])('%s is the reboot setting IfRequired', (text) => {
  expect(readRebootSetting(text)).toEqual(value('IfRequired'));
});

it.each(['Always', 'AlwaysReboot', 'ALWAYS'])('%s is the reboot setting Always', (text) => {
  expect(readRebootSetting(text)).toEqual(value('Always'));
});

it.each([
  'constructor',
  '__proto__',
  'Sometimes',
  '',
  'NeverRebootAgain',
  'PleaseRebootNever',
  'NeRebootver',
  'RebootSometimes',
  'NeverRebootReboot',
])('"%s" is no reboot setting', (text) => {
  expect(readRebootSetting(text)).toEqual(unknown(`"${text}" is not a reboot setting that this version knows`));
});

describe.each([
  ['patch mode', readPatchMode, ['AutomaticByPlatform', 'AutomaticByOS', 'Manual', 'ImageDefault']],
  ['assessment mode', readAssessmentMode, ['AutomaticByPlatform', 'ImageDefault']],
  ['operating system', readOperatingSystem, ['windows', 'linux']],
  ['tag operator', readTagOperator, ['Any', 'All']],
] as const)('the %s', (what, read, names) => {
  it.each(names)('%s is read in any case and spelled as Azure does', (name) => {
    for (const text of [name, name.toUpperCase(), name.toLowerCase()]) expect(read(text)).toEqual(value(name));
  });

  it.each(['Tomorrow', 'constructor', ''])('"%s" is unknown, never an error', (text) => {
    expect(read(text)).toEqual(unknown(`"${text}" is not a ${what} that this version knows`));
  });
});

it('a region is read in both spellings', () => {
  expect(['West Europe', 'westeurope', 'WestEurope', 'Australia Central 2'].map(readRegion)).toEqual(
    ['westeurope', 'westeurope', 'westeurope', 'australiacentral2'].map((region) => value(region)),
  );
});
