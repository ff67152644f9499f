import { describe, expect, it } from 'vitest';
import { absent, unknown, value } from '../../src/estate/known.ts';
import type { OperatingSystem } from '../../src/estate/machine.ts';
import type { Selection } from '../../src/estate/schedule.ts';
import { type Carrying, carries, failsEveryRun, isRefusedByAgent } from '../../src/patching/security-classes.ts';
import { selection } from '../support/machines.ts';

const classes = (...names: string[]): Partial<Selection> => ({ classifications: value(names) });
const later = unknown('known after apply');
const yes: Carrying = { carries: 'yes', says: 'installs critical and security patches' };

describe('a selection of classes', () => {
  it.each<[OperatingSystem, string, Partial<Selection>, Carrying]>([
    ['linux', 'Security', classes('Security'), yes],
    ['linux', 'Critical, which is the same there', classes('CRITICAL'), yes],
    ['linux', 'Security beside others', classes('Other', 'security'), yes],
    ['linux', 'only Other', classes('Other'), { carries: 'no', says: 'installs only Other' }],
    ['windows', 'both classes', classes('critical', 'SECURITY'), yes],
    ['windows', 'only Critical', classes('Critical'), { carries: 'no', says: 'installs only Critical' }],
    ['windows', 'only Security', classes('Security'), { carries: 'no', says: 'installs only Security' }],
    [
      'windows',
      'every other class',
      classes('UpdateRollup', 'FeaturePack', 'ServicePack', 'Definition', 'Tools', 'Updates'),
      { carries: 'no', says: 'installs only UpdateRollup, FeaturePack, ServicePack, Definition, Tools, Updates' },
    ],
    [
      'windows',
      'a class of Linux',
      classes('Other'),
      { carries: 'unknown', says: 'installs Other', why: 'Other is not a class that is known here' },
    ],
    [
      'linux',
      'a class of Windows',
      classes('Other', 'Definition'),
      { carries: 'unknown', says: 'installs Other, Definition', why: 'Definition is not a class that is known here' },
    ],
    [
      'linux',
      'classes that are not known',
      { classifications: later },
      { carries: 'unknown', says: 'installs classes that are not known', why: 'known after apply' },
    ],
    ['linux', 'no classes', { classifications: absent }, yes],
    ['linux', 'an empty list of classes', classes(), yes],
    ['linux', 'no classes and an empty list of packages', { ...classes(), include: value([]) }, yes],
    [
      'linux',
      'only packages',
      { ...classes(), include: value(['kernel*']) },
      { carries: 'no', says: 'installs no class, only what its package masks name' },
    ],
    [
      'linux',
      'perhaps only packages',
      { ...classes(), include: later },
      { carries: 'unknown', says: 'installs no class and perhaps only package masks', why: 'known after apply' },
    ],
    ['windows', 'nothing at all', classes(), { carries: 'unknown', says: 'names no class and no KB numbers' }],
    [
      'windows',
      'only KB numbers',
      { ...classes(), include: value(['5001234']) },
      { carries: 'no', says: 'installs no class, only what its KB numbers name' },
    ],
    [
      'windows',
      'perhaps only KB numbers',
      { ...classes(), include: later },
      { carries: 'unknown', says: 'installs no class and perhaps only KB numbers', why: 'known after apply' },
    ],
  ])('on %s, %s', (os, _, of, expected) => {
    expect(carries(os, selection(of))).toEqual(expected);
  });
});

describe("Azure's Linux agent", () => {
  it.each([
    [['Critical', 'Other'], true],
    [['OTHER', 'critical'], true],
    [['Critical', 'Other', 'Security'], false],
    [['Critical'], false],
    [['Other'], false],
    [['Security', 'Other'], false],
    [[], false],
  ] as const)('refuses %j: %s', (named, expected) => {
    expect(isRefusedByAgent(named)).toBe(expected);
    expect(failsEveryRun('linux', selection(classes(...named)))).toBe(expected);
    expect(failsEveryRun('windows', selection(classes(...named)))).toBe(false);
  });

  it('refuses nothing that is not known', () => {
    expect(failsEveryRun('linux', selection({ classifications: later }))).toBe(false);
  });
});
