import { implicit, type Known, type Unknown, unknown } from '../../../estate/known.ts';
import { ArmValue, entryOf, leftOut } from '../../arm/arm-value.ts';
import { isRecord } from '../../json-object.ts';
import { type End, followTrail, nameOf } from '../addresses/trail.ts';
import type { Configuration, Scope } from '../plan/configuration.ts';
import type { ResourceChange } from '../plan/plan-format.ts';
import { readAttributes } from '../plan/read-attributes.ts';

/** What the configuration says about a place: not written, not visible (a dynamic block, no configuration), or its expression. */
type Written =
  | 'nowhere'
  | 'unseen'
  | { readonly expression: unknown }
  | { readonly block: Readonly<Record<string, unknown>> }
  | { readonly blocks: readonly unknown[] };

interface Surroundings {
  readonly configuration: Configuration;
  readonly scope: Scope;
  /** The body of an Azure resource, which the provider hands on as written: an unknown mark is never its own default. */
  readonly isBody?: true;
}

interface Marks {
  readonly value: unknown;
  readonly unknown: unknown;
  readonly sensitive: unknown;
  readonly before: unknown;
  /** Marks of `before`. */
  readonly beforeSensitive: unknown;
  /** It lies below something that is no object. */
  readonly misplaced?: Unknown | undefined;
}

/**
 * One place in a planned resource, seen through all parts of the plan at once: the planned value, whether it is known and may be
 * shown, and whether somebody wrote it.
 */
export class Field extends ArmValue {
  readonly #marks: Marks;
  readonly #written: Written;
  readonly #around: Surroundings;
  /** A whole resource, of which only some attributes are kept. */
  readonly #whole: boolean;

  private constructor(marks: Marks, written: Written, around: Surroundings, whole = false) {
    super();
    this.#marks = marks;
    this.#written = written;
    this.#around = around;
    this.#whole = whole;
  }

  /** The whole resource; `expressions` undefined when the configuration does not hold it. */
  static ofResource(marks: Marks, expressions: Readonly<Record<string, unknown>> | undefined, around: Surroundings): Field {
    return new Field(marks, expressions === undefined ? 'unseen' : { block: expressions }, around, true);
  }

  /** Values of the past: all known, nothing to follow. */
  static ofPast({ before, before_sensitive: sensitive }: ResourceChange['change'], around: Surroundings): Field {
    return new Field(
      { value: before, unknown: undefined, sensitive, before: undefined, beforeSensitive: undefined },
      'unseen',
      around,
      true,
    );
  }

  at(...path: readonly (string | number)[]): Field {
    let field: Field = this;
    for (const key of path) field = field.#child(key);
    return field;
  }

  #child(key: string | number): Field {
    if (this.#whole && !readAttributes.has(String(key))) throw new Error(`${key} is missing in readAttributes`);
    const { value: planned, unknown: unknownMark, sensitive, before, beforeSensitive, misplaced } = this.#marks;
    const child = this.#around.isBody === true ? bodyChild : attribute;
    const marks: Marks = {
      value: child(planned, key),
      unknown: unknownMark === true ? true : child(unknownMark, key),
      sensitive: sensitive === true ? true : child(sensitive, key),
      before: before === undefined ? undefined : child(before, key),
      beforeSensitive: beforeSensitive === true ? true : child(beforeSensitive, key),
      misplaced: misplaced ?? (this.#around.isBody === true ? this.#holdsNo(key) : undefined),
    };
    return new Field(marks, writtenAt(this.#written, key, marks), this.#around);
  }

  #holdsNo(key: string | number): Unknown | undefined {
    const { value: planned } = this.#marks;
    const holds = !this.isSet || (typeof key === 'number' ? Array.isArray(planned) : isRecord(planned));
    return holds ? undefined : this.unexpected(planned);
  }

  /** The same place with its text read as JSON (azapi 1 writes bodies as text); text that is no JSON stays as it is. */
  parsed(): Field {
    const parse = (text: unknown) => {
      if (typeof text !== 'string') return text;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return text;
      }
    };
    const marks = { ...this.#marks, value: parse(this.#marks.value), before: parse(this.#marks.before) };
    return new Field(marks, this.#written, { ...this.#around, isBody: true });
  }

  /** Planned value without regard to marks: for structure only, never for output. */
  get raw(): unknown {
    return this.#marks.value;
  }

  get isUnknown(): boolean {
    return !this.isSet && (this.#marks.unknown === true || this.#marks.misplaced !== undefined);
  }

  get why(): Unknown {
    return this.#marks.misplaced ?? unknown(`known after apply${this.#dependsOn()}`);
  }

  /** Somebody wrote it, or at least it cannot be ruled out. */
  get isDeclared(): boolean {
    return this.#written !== 'nowhere';
  }

  /** Written, and by an expression that cannot come to null without waiting for an apply. */
  get isDeclaredForReal(): boolean {
    if (this.#written === 'nowhere') return false;
    return !(!this.isSet && this.#isSettled()) || (this.isUnknown && this.#waits(true));
  }

  /** Certainly the same text as at another place, shown or not. */
  isSameText(other: Field): boolean {
    if (!this.isSet || !other.isSet) return this.isUnset && other.isUnset;
    return this.#marks.value === other.#marks.value;
  }

  get length(): number {
    return Array.isArray(this.#marks.value) ? this.#marks.value.length : 0;
  }

  items(): readonly Field[] {
    return Array.from({ length: this.length }, (_, index) => this.at(index));
  }

  keys(): readonly string[] {
    const { value: planned, unknown: marks } = this.#marks;
    return [...new Set([...(isRecord(planned) ? Object.keys(planned) : []), ...(isRecord(marks) ? Object.keys(marks) : [])])];
  }

  /**
   * The fact at this place; give `serviceDefault` where the provider computes what nobody wrote. Left out means the service's default (or absent without one), also when the plan marks it unknown
   * because the provider computes it: that is told from an unknown input by where its expression leads.
   */
  known<T>(read: (raw: unknown) => Known<T>, serviceDefault?: T): Known<T> {
    const { value: planned, sensitive, before, beforeSensitive } = this.#marks;
    if (this.isUnset) return leftOut(serviceDefault);
    if (!this.isSet) {
      if (!this.#mayBeLeftOut(serviceDefault !== undefined)) return this.why;
      if (before === undefined || before === null || before === '') return leftOut(serviceDefault);
      return beforeSensitive === true ? unknown('marked sensitive') : asImplicit(read(before));
    }
    if (sensitive === true) return unknown('marked sensitive');
    const fact = read(planned);
    return this.#written === 'nowhere' ? asImplicit(fact) : fact;
  }

  /** Marked unknown only because the provider computes what nobody wrote. */
  #mayBeLeftOut(computed: boolean): boolean {
    return this.#marks.misplaced === undefined && this.#written !== 'unseen' && !this.#waits(computed) && this.#isSettled();
  }

  /** Says the type only: the value itself may be anything. */
  unexpected(raw: unknown): Unknown {
    return unknown(`the plan holds ${Array.isArray(raw) ? 'a list' : typeof raw === 'object' ? 'an object' : `a ${typeof raw}`} here`);
  }

  unnamed(what: string): Unknown {
    return unknown(`nothing in the plan names ${what}`);
  }

  /** The expression at this place, to follow it. */
  get expression(): unknown {
    if (typeof this.#written === 'string') return undefined;
    return 'expression' in this.#written ? this.#written.expression : undefined;
  }

  /**
   * A function such as `timestamp()` waits for the apply without a reference. Only what a provider computes can be null instead: what has
   * a default, and what is left to a variable that nobody sets.
   */
  #waits(computed: boolean): boolean {
    const isExpression = typeof this.#written !== 'string' && 'expression' in this.#written;
    const mayBeNull = computed || (isExpression && this.#trail().mayBeNull);
    return isExpression && (!mayBeNull || this.#around.isBody === true) && this.#isSettled();
  }

  #isSettled(): boolean {
    if (typeof this.#written === 'string') return this.#written === 'nowhere';
    return this.#trail().settled;
  }

  #dependsOn(): string {
    return typeof this.#written === 'string' ? '' : this.#trail().dependsOn;
  }

  #trail(): Trail {
    const written = this.#written as Exclude<Written, string>;
    const expression = 'expression' in written ? written.expression : 'block' in written ? written.block : written.blocks;
    if (typeof expression !== 'object' || expression === null) return { settled: true, mayBeNull: false, dependsOn: '' };
    const known = trails.get(expression);
    if (known) return known;
    const ends = followTrail(this.#around.configuration, expression, this.#around.scope);
    const end = ends.find((one) => one.kind !== 'settled');
    const name = end && (end.kind === 'hidden' ? end.what : nameOf(end));
    const trail = {
      settled: end === undefined,
      mayBeNull: isRecord(expression) && expression.references !== undefined && ends.some(isNull),
      dependsOn: name === undefined ? '' : `: depends on ${name}`,
    };
    trails.set(expression, trail);
    return trail;
  }
}

function isNull(end: End): boolean {
  return end.kind === 'settled' && 'value' in end && (end.value === undefined || end.value === null);
}

interface Trail {
  readonly settled: boolean;
  /** It leads to a variable that nobody sets. */
  readonly mayBeNull: boolean;
  readonly dependsOn: string;
}

/** Whether an expression waits for an apply does not depend on the instance that asks: worked out once for all of them. */
const trails = new WeakMap<object, Trail>();

function attribute(of: unknown, key: string | number): unknown {
  if (Array.isArray(of)) return typeof key === 'number' ? of[key] : undefined;
  return isRecord(of) && Object.hasOwn(of, key) ? of[key] : undefined;
}

function bodyChild(of: unknown, key: string | number): unknown {
  return typeof key === 'string' && isRecord(of) ? entryOf(of, key) : attribute(of, key);
}

function writtenAt(written: Written, key: string | number, marks: Marks): Written {
  if (typeof written === 'string' || 'expression' in written) return written;
  // What is planned but not in the configuration comes from a dynamic block, of which the configuration keeps nothing.
  const hole = marks.value === undefined || marks.value === null ? 'nowhere' : 'unseen';
  if ('blocks' in written) {
    const block = typeof key === 'number' ? written.blocks[key] : undefined;
    return isRecord(block) ? { block } : hole;
  }
  const found = Object.hasOwn(written.block, key) ? written.block[key] : undefined;
  if (Array.isArray(found)) return { blocks: found };
  if (!isRecord(found)) return Array.isArray(marks.value) && marks.value.length > 0 ? 'unseen' : 'nowhere';
  const isExpression = 'references' in found || 'constant_value' in found || Object.keys(found).length === 0;
  return isExpression ? { expression: found } : { block: found };
}

function asImplicit<T>(fact: Known<T>): Known<T> {
  return fact.kind === 'value' ? implicit(fact.value) : fact;
}
