/**
 * The three failures a user can fix, told apart by who has to act. Codes are the contract, sentences are not.
 * Everything else that is thrown is a defect of this program and keeps its stack.
 */
export abstract class PatchCheckError extends Error {
  /** Stable, for example `policy/unknown-rule`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** An input, option or command that does not exist or makes no sense. */
export class UsageError extends PatchCheckError {
  override readonly name = 'UsageError';
}

/** One thing that is wrong in a policy or waiver file. Line and column count from 1. */
export interface PolicyIssue {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Keys from the top of the file to the place, for example `['environments', 'production', 'reboot']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A policy or waiver file that cannot be used; holds every issue found, first one first. */
export class PolicyError extends PatchCheckError {
  override readonly name = 'PolicyError';
  readonly issues: readonly PolicyIssue[];

  constructor(issues: readonly [PolicyIssue, ...PolicyIssue[]]) {
    super(issues[0].code, issues.map((issue) => `${issue.file}:${issue.line}:${issue.column} ${issue.message}`).join('\n'));
    this.issues = issues;
  }
}

/** Something to check that cannot be read: missing, of another format, truncated, denied, throttled. */
export class SourceError extends PatchCheckError {
  override readonly name = 'SourceError';
}
