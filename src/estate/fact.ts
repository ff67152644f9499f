import type { Known } from './known.ts';
import type { Image } from './machine.ts';
import type { Selection } from './schedule.ts';
import type { Tags } from './tags.ts';
import type { machineKinds } from './vocabulary.ts';
/** One row of a table of facts: everything that the program needs to know of a fact, but for how a source reads it. */
export interface Fact {
  readonly type: FactType;
  /** One sentence; shown in the schemas. */
  readonly description: string;
  /** The kinds of machines that can have it, where not all can: on others it is absent, never unknown. */
  readonly kinds?: readonly (typeof machineKinds)[number][];
  /** Its path in Azure's own JSON, below the operating system's configuration or `properties`; left out where nobody writes it down. */
  readonly arm?: string;
  /** Its path in Terraform's azurerm; by kind where the resources differ, or only some of them have it. */
  readonly azurerm?: string | { readonly [Kind in (typeof machineKinds)[number]]?: string };
  /** Its path before azurerm renamed it, and in which versions; by kind. */
  readonly azurermBefore?: { readonly [Kind in (typeof machineKinds)[number]]?: { readonly path: string; readonly versions: string } };
  /** True where a report shows it. */
  readonly reported?: true;
  /** True where `explain` shows it. */
  readonly explained?: true;
  /** True where a plan beside a live estate keeps what Azure said of it, to compare both: a word or a flag. */
  readonly observed?: true;
}

/** What the value of a fact is: one of these types, or one of some words. */
export type FactType = keyof ValueTypes | { readonly oneOf: readonly string[] };

interface ValueTypes {
  readonly text: string;
  readonly texts: readonly string[];
  readonly flag: boolean;
  readonly tags: Tags;
  readonly image: Image;
  readonly selection: Selection;
}

type ValueOf<Type extends FactType> = Type extends { readonly oneOf: readonly (infer Word)[] }
  ? Word
  : Type extends keyof ValueTypes
    ? ValueTypes[Type]
    : never;

/** The facts of a table as a source finds them. */
export type FactsOf<Table extends Readonly<Record<string, Fact>>> = {
  readonly [Name in keyof Table]: Known<ValueOf<Table[Name]['type']>>;
};

/** Names of the facts of a table whose row has a mark. */
export type Marked<Table, Mark extends keyof Fact> = {
  [Name in keyof Table]: Table[Name] extends { readonly [Key in Mark]: true } ? Name : never;
}[keyof Table];

/** The facts of a table whose row has a mark, in the table's order. */
export function marked<Table extends Readonly<Record<string, Fact>>, Mark extends 'reported' | 'explained' | 'observed'>(
  table: Table,
  mark: Mark,
): readonly Marked<Table, Mark>[] {
  return Object.keys(table).filter((name) => table[name]?.[mark]) as unknown as Marked<Table, Mark>[];
}
