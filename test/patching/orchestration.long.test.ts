import { describe, expect, it } from 'vitest';
import { absent, type Known, unknown, value } from '../../src/estate/known.ts';
import type { Image, Machine, OperatingSystem, PatchMode } from '../../src/estate/machine.ts';
import {
  brokenOrchestrations,
  type OrchestrationInputs,
  orchestrationPossibilities,
  possibleOrchestrations,
  workingOrchestrations,
} from '../../src/patching/orchestration.ts';
import { arcServer, flexibleScaleSet, linuxVm, nodePool, uniformScaleSet } from '../support/machines.ts';
import { flags, kinds, modes, product, rowsFor, systems } from './orchestration-table.ts';

/** A fact in each state it can have; the last one is unknown. */
const why = unknown('known after apply');
const version =
  '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-img/providers/Microsoft.Compute/galleries/g/images/i';
const flagStates: readonly Known<boolean>[] = [absent, value(true), value(false), why];
const listed = { kind: 'marketplace', publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' } as const;

/** What each image means by hand, so that the list of images is not its own judge. */
const images: readonly {
  readonly image: Known<Image>;
  readonly supported: readonly boolean[];
  readonly pinned: readonly boolean[];
  readonly unsupported?: readonly boolean[];
}[] = [
  { image: value(listed), supported: [true], pinned: [false] },
  { image: value({ ...listed, version: '24.04.202610010' }), supported: [true], pinned: [true] },
  { image: value({ ...listed, publisher: 'contoso', version: 'Latest' }), supported: [false], pinned: [false] },
  { image: value({ kind: 'custom', id: version }), supported: [false], pinned: [false] },
  { image: value({ kind: 'custom', id: `${version}/versions/latest` }), supported: [false], pinned: [false] },
  { image: value({ kind: 'custom', id: `${version}/versions/3.1.0` }), supported: [false], pinned: [true] },
  {
    image: value({ ...listed, publisher: 'MicrosoftWindowsDesktop' }),
    supported: [false],
    pinned: [false],
    unsupported: [true],
  },
  { image: absent, supported: [false], pinned: [false] },
  { image: why, supported: [true, false], pinned: [true, false], unsupported: [true, false] },
];

/** Sizes of the axes of all machines, and for each axis the index that means unknown. */
const axes = {
  kind: kinds.length,
  os: 3,
  patchMode: 6,
  bypass: flagStates.length,
  scheduled: 3,
  image: images.length,
  automaticUpdates: flagStates.length,
  specialised: flagStates.length,
  automaticOsUpgrade: flagStates.length,
};
type Axis = keyof typeof axes;
type Facts = Record<Axis, number>;
const axisNames = Object.keys(axes) as Axis[];
const total = Object.values(axes).reduce((all, size) => all * size, 1);

const osStates: readonly Known<OperatingSystem>[] = [value('linux'), value('windows'), why];
const modeStates: readonly Known<PatchMode>[] = [...modes.map((mode) => value(mode)), absent, why];
const scheduledStates: readonly (readonly boolean[])[] = [[true], [false], [false, true]];

function factsAt(index: number): Facts {
  const facts = {} as Facts;
  let rest = index;
  for (const axis of axisNames) {
    facts[axis] = rest % axes[axis];
    rest = Math.floor(rest / axes[axis]);
  }
  return facts;
}

function indexOf(facts: Facts): number {
  return axisNames.reduceRight((index, axis) => index * axes[axis] + facts[axis], 0);
}

const bases: readonly Machine[] = [linuxVm(), flexibleScaleSet(), uniformScaleSet(), arcServer(), nodePool()];

function machineOf(facts: Facts): Machine {
  return {
    ...pick(bases, facts.kind),
    os: pick(osStates, facts.os),
    patchMode: pick(modeStates, facts.patchMode),
    bypass: pick(flagStates, facts.bypass),
    image: pick(images, facts.image).image,
    automaticUpdates: pick(flagStates, facts.automaticUpdates),
    specialised: pick(flagStates, facts.specialised),
    automaticOsUpgrade: pick(flagStates, facts.automaticOsUpgrade),
  };
}

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no entry ${index} in a list of ${list.length}`);
  return found;
}

const modesOf: Record<OperatingSystem, readonly PatchMode[]> = {
  linux: ['ImageDefault', 'AutomaticByPlatform'],
  windows: ['AutomaticByOS', 'AutomaticByPlatform', 'Manual'],
};
const defaultMode: Record<OperatingSystem, PatchMode> = { linux: 'ImageDefault', windows: 'AutomaticByOS' };

type Choices = { readonly [Input in keyof OrchestrationInputs]: readonly OrchestrationInputs[Input][] };

/** What every input can still be, once for each operating system that is possible. */
function choicesOf(facts: Facts): Choices[] {
  const os = pick(osStates, facts.os);
  const { supported, pinned, unsupported = [false] } = pick(images, facts.image);
  const kind = pick(kinds, facts.kind);
  return (os.kind === 'value' ? [os.value] : systems).map((one) => ({
    kind: [kind],
    os: [one],
    patchMode: modesIn(one, facts),
    bypass: flagsIn(facts.bypass, [false]),
    scheduled: pick(scheduledStates, facts.scheduled),
    supportedImage: supported,
    // Arc servers have no image.
    unsupported: kind === 'arc-server' ? [false] : unsupported,
    automaticUpdates: flagsIn(facts.automaticUpdates, mayLackProfile(facts) ? flags : [true]),
    automaticOsUpgrade: flagsIn(facts.automaticOsUpgrade, [false]),
    nodeChannel: ['NodeImage'],
    pinnedImage: pinned,
  }));
}

function modesIn(os: OperatingSystem, facts: Facts): readonly PatchMode[] {
  const mode = pick(modeStates, facts.patchMode);
  if (mode.kind === 'value') return [mode.value];
  if (mode.kind === 'absent') return [defaultMode[os]];
  return pick(kinds, facts.kind) === 'arc-server' ? modes : modesOf[os]; // Arc has one enum for both systems
}

function flagsIn(state: number, whenAbsent: readonly boolean[]): readonly boolean[] {
  const fact = pick(flagStates, state);
  if (fact.kind === 'value') return [fact.value];
  return fact.kind === 'absent' ? whenAbsent : flags;
}

/** Without an OS profile nothing declares whether Windows updates itself. */
function mayLackProfile(facts: Facts): boolean {
  const specialised = pick(flagStates, facts.specialised);
  return specialised.kind === 'unknown' || (specialised.kind === 'value' && specialised.value);
}

const names = [...workingOrchestrations, ...brokenOrchestrations];
const bitOf = new Map<string, number>(names.map((name, index) => [name, 1 << index]));

function bits(orchestrations: readonly string[]): number {
  return orchestrations.reduce((all, name) => all | (bitOf.get(name) ?? 1 << 30), 0);
}

const expected = new Map<string, number>();

/** What the table leaves possible. Facts that leave the same choices are worked out once. */
function expectedBits(facts: Facts): number {
  return choicesOf(facts).reduce((all, choices) => all | bitsOf(choices), 0);
}

function bitsOf(choices: Choices): number {
  const key = Object.values(choices).join(' ');
  const known = expected.get(key);
  if (known !== undefined) return known;
  const found = bits(product<OrchestrationInputs>(choices).flatMap((inputs) => rowsFor(inputs).map((row) => row.result)));
  expected.set(key, found);
  return found;
}

function describeFacts(facts: Facts): unknown {
  const { kind, os, patchMode, bypass, image, automaticUpdates, specialised, automaticOsUpgrade } = machineOf(facts);
  const shown = { kind, os, patchMode, bypass, image, automaticUpdates, specialised, automaticOsUpgrade };
  const toNames = (set: number) => names.filter((name) => set & (bitOf.get(name) ?? 0));
  return { ...shown, scheduled: pick(scheduledStates, facts.scheduled), expected: toNames(expectedBits(facts)) };
}

describe('what the facts of a machine leave possible', () => {
  let worked: Int32Array | undefined;

  /** What is left possible at each index; worked out by the first test that asks. */
  function possible(): Int32Array {
    worked ??= Int32Array.from({ length: total }, (_, index) => {
      const facts = factsAt(index);
      return bits(possibleOrchestrations(orchestrationPossibilities(machineOf(facts), pick(scheduledStates, facts.scheduled))));
    });
    return worked;
  }

  function failing(wrong: (facts: Facts, found: number) => boolean): unknown[] {
    const shown: unknown[] = [];
    const found = possible();
    for (let index = 0; index < total && shown.length < 3; index++) {
      const facts = factsAt(index);
      if (wrong(facts, found[index] ?? 0)) shown.push(describeFacts(facts));
    }
    return shown;
  }

  it('is never nothing, and only names of orchestrations', () => {
    expect(failing((_, found) => found === 0 || found >= 1 << names.length)).toEqual([]);
  });

  it('is exactly what the documented cases say, for known, absent and unknown facts of every kind', () => {
    expect(failing((facts, found) => found !== expectedBits(facts))).toEqual([]);
  });

  it('only grows when a fact becomes unknown', () => {
    for (const axis of axisNames.filter((name) => name !== 'kind')) {
      const shrinking = failing((facts, found) => (found & ~(possible()[indexOf({ ...facts, [axis]: axes[axis] - 1 })] ?? 0)) !== 0);
      expect(shrinking, axis).toEqual([]);
    }
  });
});
