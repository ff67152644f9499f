import { PatchCheckError, PolicyError, SourceError } from '../../errors.ts';
import { exactLine, withoutCommands } from '../../text/escape.ts';
import { visibleLines } from '../../text/visible.ts';

export interface FailureSentence {
  readonly text: string;
  /** Where a policy or waiver file is wrong; the file as the user named it. */
  readonly place?: { readonly file: string; readonly line: number };
}

/** Why a run has no verdict, ready to print on any surface of lines. */
export interface Failure {
  readonly sentences: readonly [FailureSentence, ...FailureSentence[]];
  readonly hint: string;
  /** Only for defects of this program. */
  readonly stack?: string;
}

const mostSentences = 50;
const longestSentence = 2000;

/** Tells failures that a user can fix from defects. `help` says where the inputs of this door are described. */
export function describeFailure(error: unknown, help: string): Failure {
  if (error instanceof PolicyError)
    return { sentences: issueSentences(error), hint: 'Nothing was checked. Correct the file and run again.' };
  if (error instanceof PatchCheckError) {
    const hint = error instanceof SourceError ? 'What cannot be read does not pass.' : help;
    return { sentences: [{ text: exactLine(error.message, longestSentence) }], hint: `Nothing was checked. ${hint}` };
  }
  const thrown = error instanceof Error ? error : new Error(String(error));
  return {
    sentences: [{ text: `Unexpected ${exactLine(`${thrown.name}: ${thrown.message}`, 500)}` }],
    hint: 'This is a defect of azure-patch-policy: please report it with the stack. There is no verdict.',
    stack: withoutCommands(visibleLines(thrown.stack ?? String(thrown))),
  };
}

function issueSentences({ issues }: PolicyError): Failure['sentences'] {
  const [first = { text: 'The policy cannot be used.' }, ...others] = issues
    .slice(0, mostSentences)
    .map(({ file, line, column, message }) => ({
      text: exactLine(`${file}:${line}:${column} ${message}`, longestSentence),
      place: { file, line },
    }));
  const left = issues.length - mostSentences;
  return [first, ...others, ...(left > 0 ? [{ text: `${left} more are not shown.` }] : [])];
}
