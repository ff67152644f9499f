import { describe, expect, it } from 'vitest';
import { absent, unknown, value } from '../../src/estate/known.ts';
import type { Undecided } from '../../src/patching/patching.ts';
import { assignedElsewhere, deciders, reachNotKnown, reasonOf, reasonOfUndecided, scheduleName } from '../../src/rules/reason.ts';
import { reach } from '../support/machines.ts';

const elsewhere: Undecided = { fact: 'schedule', why: 'a schedule may be assigned outside the input', outside: true };
const bypass: Undecided = { fact: 'bypass', why: 'known after apply' };
const image: Undecided = { fact: 'image', why: 'a local hides it.' };

describe('the reason for facts that are not known', () => {
  it('names each of them in the order given, and none that is known', () => {
    const facts = { os: unknown('no image says it'), agent: value(true), image: absent, bypass: unknown('known after apply.') };
    expect(reasonOf(facts)).toBe('os is not known: no image says it; bypass is not known: known after apply.');
  });
});

it('a reason keeps the dots inside it', () => {
  expect(reasonOf({ bypass: unknown('depends on local.bypass.') })).toBe('bypass is not known: depends on local.bypass.');
  expect(reachNotKnown('local.id hides it')).toBe('Whether a schedule patches these machines is not known: local.id hides it.');
});

describe('the reason for an orchestration that is open', () => {
  it.each<[string, readonly Undecided[], string]>([
    ['names the fact', [bypass], 'bypass is not known: known after apply.'],
    [
      'names facts by the alphabet, each once',
      [image, bypass, bypass],
      'bypass is not known: known after apply; image is not known: a local hides it.',
    ],
    ['does not count assignments outside beside a fact inside', [elsewhere, bypass], 'bypass is not known: known after apply.'],
    ['is the shared one where only assignments outside count', [elsewhere], assignedElsewhere],
    ['says so where nothing would settle it', [], 'The facts leave open who patches these machines.'],
  ])('%s', (_, undecided, expected) => {
    expect(reasonOfUndecided(undecided)).toBe(expected);
  });

  it('is said of all machines alike where only assignments outside count', () => {
    expect(assignedElsewhere).toBe('A schedule may be assigned to these machines outside this input.');
  });
});

describe('what would decide', () => {
  it.each<[readonly Undecided[], string]>([
    [[bypass], 'bypass would decide'],
    [[image, bypass, image], 'bypass and image would decide'],
    [[elsewhere, bypass], 'bypass would decide'],
    [[elsewhere], 'a schedule assigned outside this input would decide'],
    [[], 'the facts do not decide'],
  ])('%j: %s', (undecided, expected) => {
    expect(deciders(undecided)).toBe(expected);
  });
});

describe('a schedule that may reach a machine', () => {
  it('is named where it is known', () => {
    expect(scheduleName(reach())).toBe('the schedule weekly');
    expect(scheduleName(reach({ scheduleId: undefined }))).toBe('a schedule that is not known');
  });

  it('gives its reason, or says that the input has none', () => {
    expect(reachNotKnown('a local hides it.')).toBe('Whether a schedule patches these machines is not known: a local hides it.');
    expect(reachNotKnown(undefined)).toBe('Whether a schedule patches these machines is not known: the input cannot tell.');
  });
});
