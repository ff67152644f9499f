import type { Known } from '../../../estate/known.ts';
import { unknown } from '../../../estate/known.ts';
import type { AssessmentMode, NodeChannel, PatchMode } from '../../../estate/machine.ts';
import type { Truth } from '../../../estate/truth.ts';
import type { ArmValue } from '../arm-value.ts';
import { JsonValue } from '../json-value.ts';
import type { MachineCondition } from './condition.ts';

/** What Azure Policy writes on a machine; what it leaves alone is left out. */
export interface Writes {
  readonly patchMode?: Known<PatchMode>;
  readonly bypass?: Known<boolean>;
  readonly assessmentMode?: Known<AssessmentMode>;
  /** Of a cluster, where it has none or None. */
  readonly nodeChannel?: Known<NodeChannel>;
  /** It assigns a schedule: this one, where the policy tells. */
  readonly schedule?: ArmValue;
}

/** One thing that a policy does: on which machines it acts, and what it writes there. */
export interface PolicyEffect {
  readonly appliesTo: MachineCondition;
  readonly writes: Writes;
}

/** The value that an assignment gives to a parameter; unset where it gives none. */
export type Parameters = (name: string) => ArmValue;

/** A policy that is assigned, by itself or as a part of a set. */
export interface WritingPolicy {
  /** How a sentence names it. */
  readonly title: string;
  /** Its name in the set, which overrides and exemptions refer to; undefined where it stands alone, or where that is not known. */
  readonly reference?: string | undefined;
  /** Only a guess: what it does could not be read. */
  readonly unread?: true;
  /** The input changes it. */
  readonly changes?: true;
  /** Does its effect write something? `audit`, `deny` and `disabled` do not. */
  acts(parameters: Parameters): Truth;
  effects(parameters: Parameters): readonly PolicyEffect[];
}

/** A definition is one policy, a set several. */
export type Definition = readonly WritingPolicy[];

/** A definition that the input changes. */
export function changedDefinition(definition: Definition): Definition {
  return definition.map((policy) => ({ ...policy, changes: true }));
}

/** The effects that write. */
export const writingEffects = ['modify', 'append', 'deployIfNotExists'];

export function writes(effect: ArmValue): Truth {
  return effect.isOneOf(writingEffects);
}

/** A place of which nothing is known. */
export function unknownPlace(why: string): ArmValue {
  const open = unknown(why);
  return new JsonValue(undefined, { unexpected: open, unnamed: () => open }, open);
}

const open = unknown('what the policy writes is not known');

/** Whatever a policy could write about patching. */
export const anything: Writes = {
  patchMode: open,
  bypass: open,
  assessmentMode: open,
  nodeChannel: open,
  schedule: unknownPlace(open.why),
};

/** A definition that could not be read: it may do anything, to any machine in its scope. */
export function unreadDefinition(title: string): Definition {
  const effects = [{ appliesTo: () => 'unknown' as const, writes: anything }];
  return [{ title, unread: true, acts: () => 'unknown', effects: () => effects }];
}

/** Follows `[parameters('name')]`; any other expression of Azure is not worked out, nor one inside of a list or map. */
export function followParameter(place: ArmValue, valueOf: Parameters): ArmValue {
  const { raw } = place;
  const name = typeof raw === 'string' ? /^\[\s*parameters\(\s*'([^']+)'\s*\)\s*\]$/i.exec(raw)?.[1] : undefined;
  if (name !== undefined) return valueOf(name);
  return holdsExpression(raw) ? unknownPlace('it is an expression, which is not worked out') : place;
}

function holdsExpression(raw: unknown): boolean {
  if (typeof raw === 'string') return isExpression(raw);
  // Parameters are small; what is nested deeper than this is none.
  return typeof raw === 'object' && raw !== null && /"\[(?!\[)/.test(JSON.stringify(raw));
}

/** In JSON of Azure, where `[[` begins a string that begins with a bracket. */
export function isExpression(text: string): boolean {
  return text.startsWith('[') && !text.startsWith('[[');
}

/** Values as they are given, else the defaults that a definition declares. Azure refuses an assignment without either: then another one holds. */
export function withDefaults(given: Parameters, declared: ArmValue): Parameters {
  return (name) => {
    const value = given(name);
    if (value.isSet || value.isUnknown || value.raw === '') return value;
    const byDefault = declared.at(name, 'defaultValue');
    const hasDefault = byDefault.isSet || byDefault.isUnknown || byDefault.raw === '';
    return hasDefault ? byDefault : unknownPlace(`parameter ${name} has neither a value nor a default`);
  };
}
