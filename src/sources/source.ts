import type { Estate } from '../estate/estate.ts';

/** What a source is asked to read. Paths in `files` are resolved by the caller; `name` is what the user wrote. */
export interface SourceRequest {
  readonly files: readonly { readonly path: string; readonly name: string }[];
  /** Absolute directory of the source text behind the files. */
  readonly sourceRoot: string;
  /** Absolute; locations are relative to it. */
  readonly workingDirectory: string;
}

/** What a source read. */
export interface Reading {
  readonly estate: Estate;
  /** The source that found the estate, where it is not the one that read it: a snapshot was written by another. */
  readonly foundBy?: string;
}

/** Turns somebody's JSON into an estate. Throws SourceError where that cannot be done. */
export type Source = (request: SourceRequest) => Promise<Reading>;
