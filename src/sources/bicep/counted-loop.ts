/** A loop that stops Bicep, since it counts a parameter without a value. */
export interface CountedLoop {
  readonly parameter: string;
  /** In the compiled template, from 1. */
  readonly line: number;
  readonly column: number;
}

/** The loop of which Bicep says that it cannot count it; undefined where its words are about something else. */
export function countedLoopIn(words: string): CountedLoop | undefined {
  const [, line, column, parameter] =
    /definition at line '(\d+)' and column '(\d+)' has an invalid copy count of: '\[.*?parameterWithoutValue\('([^']+)'\)/s.exec(words) ??
    [];
  return parameter === undefined ? undefined : { parameter, line: Number(line), column: Number(column) };
}

/** `place` names the loop, or the file that holds it. */
export function countsUnset({ parameter }: CountedLoop, place: string): string {
  return `${place} has a loop that counts the parameter ${parameter}, which has no value, so what it makes is not known; give it one with the input parameters`;
}
