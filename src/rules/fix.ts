/** One value that somebody is to write, or with null to leave out. */
export interface Setting {
  /** Address or id of what it is written on. */
  readonly on: string;
  /** `azurerm`: an attribute, with the blocks around it; `arm`: a path in the JSON of Azure Resource Manager. */
  readonly words: 'azurerm' | 'arm';
  readonly path: string;
  /** The same in older versions of azurerm. */
  readonly formerly?: string;
  readonly value: string | boolean | readonly string[] | null;
  /** What declares the resource cannot hold it: an `azapi_update_resource` beside it writes it. */
  readonly beside?: true;
}

/** What else must be done, where it is more than a value. */
export type FixStep =
  | 'assign-schedule'
  | 'leave-schedules'
  | 'report-health'
  | 'use-image-of-azures-list'
  | 'use-image-that-update-manager-supports'
  | 'use-hotpatch-image'
  | 'use-gallery-image'
  | 'leave-version-out-of-image'
  | 'create-from-image'
  | 'declare-as-modern-resource';

/** One way to do away with a violation, everything in it together. */
export interface Way {
  /** A sentence without its full stop. */
  readonly words: string;
  /** Left out where nobody can tell the values or the place, so that there are words only. */
  readonly change?: FixChange;
}

export interface FixChange {
  readonly set: readonly Setting[];
  readonly steps: readonly FixStep[];
}

/** Several ways of which each is enough, as people read it and as a program applies it. */
export interface Fix {
  readonly sentence: string;
  readonly changes: readonly FixChange[];
}

/** Undefined where there is no way. `remark` is a further sentence. */
export function fixOf(ways: readonly (Way | undefined)[], remark?: string): Fix | undefined {
  const open = ways.filter((way) => way !== undefined);
  if (open.length === 0) return undefined;
  const sentence = `${open.map(({ words }) => words).join(', or: ')}.`;
  return { sentence: remark === undefined ? sentence : `${sentence} ${remark}`, changes: open.flatMap(({ change }) => change ?? []) };
}

/** All of these, one after the other. */
export function together(ways: readonly Way[], joint = ', and '): Way {
  const changes = ways.map(({ change }) => change);
  const words = ways.map(({ words }, index) => (index === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1))).join(joint);
  if (changes.some((change) => change === undefined)) return { words };
  const known = changes.filter((change) => change !== undefined);
  return { words, change: { set: known.flatMap(({ set }) => set), steps: known.flatMap(({ steps }) => steps) } };
}

/** Something that is more than a value. */
export function step(words: string, ...steps: readonly FixStep[]): Way {
  return { words, change: { set: [], steps } };
}

/** A way that a program cannot take. */
export function inWordsOnly(words: string): Way {
  return { words };
}
