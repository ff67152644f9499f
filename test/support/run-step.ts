import { vi } from 'vitest';
import { runStep as run } from '../../src/doors/action/main.ts';
import { annotate, loadRunner } from '../../src/doors/action/runner.ts';
import type { Annotation } from '../../src/reporters/annotations.ts';

/** What is written to standard output meanwhile. */
export async function writtenDuring(act: () => unknown): Promise<string> {
  let written = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  try {
    await act();
  } finally {
    spy.mockRestore();
  }
  return written;
}

/** Runs a step in this process, with these environment variables and no others: GitHub's package reads them from the process. */
export async function runStep(environment: Readonly<Record<string, string | undefined>>, now: Date) {
  const inherited = process.env;
  const result = { code: -1, log: '' };
  process.env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
  try {
    result.log = await writtenDuring(() =>
      run({
        now,
        setExitCode: (code) => {
          result.code = code;
        },
      }),
    );
  } finally {
    process.env = inherited;
  }
  return result;
}

/** The commands of a runner for these annotations, one a line. */
export async function commandLines(annotations: readonly Annotation[]): Promise<readonly string[]> {
  const runner = await loadRunner();
  const written = await writtenDuring(() => {
    for (const annotation of annotations) annotate(runner, annotation);
  });
  return written.split(/\r?\n/).slice(0, -1);
}
