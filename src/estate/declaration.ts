/** What happens to a resource in this input. `keep` is also what a source without changes (a live estate) says. */
export type Change = 'create' | 'update' | 'replace' | 'keep';

/** A resource changes where something beside it does. */
export function touched(own: Change, by: Change): Change {
  return own === 'keep' && by !== 'keep' ? 'update' : own;
}

/** Where a fact was written. Lines and columns count from 1. */
export interface Location {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
}

export interface Origin {
  /** The input file, as the user named it. */
  readonly input: string;
  /** Set when the resource is written in the words of Terraform's azurerm provider instead of Azure's own. */
  readonly words?: 'azurerm';
  /** The block that declares the resource, where the source text is at hand. */
  readonly location?: Location;
}
