import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';

/** A function by the module that exports it, relative to `test/support`. */
export interface Exported {
  readonly module: string;
  readonly name: string;
}

const source = new URL('../../src/', import.meta.url).href;

const program = `
  import { Session } from 'node:inspector/promises';
  import { json } from 'node:stream/consumers';
  const { source, module, name, calls } = await json(process.stdin);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const { [name]: run } = await import(module);
  const steps = [];
  for (const values of calls) {
    await session.post('Profiler.takePreciseCoverage'); // what ran so far is not counted again
    await run(...values);
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ranges = result.filter(({ url }) => url.startsWith(source)).flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
    steps.push(ranges.reduce((sum, { count }) => sum + count, 0));
  }
  console.log(JSON.stringify(steps));
`;

/** Optimised code leaves out some of the counting, and when it is made depends on the machine. */
const flags = ['--no-opt', '--no-maglev', '--no-sparkplug'];

/**
 * How many blocks of code in src run in each of these calls: the same number however busy the machine is. What V8 does by itself, as in a
 * regular expression or a copy of a list, is not in it.
 */
async function stepsOf({ module, name }: Exported, calls: readonly (readonly unknown[])[]): Promise<readonly number[]> {
  const stdio = ['pipe', 'pipe', 'inherit'] as const;
  const child = spawn(process.execPath, [...flags, '--input-type=module', '--eval', program], { stdio: [...stdio] });
  child.stdin?.end(JSON.stringify({ source, module: new URL(module, import.meta.url).href, name, calls }));
  return JSON.parse(await text(child.stdout as NodeJS.ReadableStream)) as readonly number[];
}

/** How many times the steps of an input are those of its half: 2 for work in proportion to the input, 4 for every pair of its parts. */
export async function growthOf(called: Exported, argumentsFor: (size: number) => readonly unknown[], size: number): Promise<number> {
  // The first call also prepares what every call needs.
  const [, half = 0, whole = 0] = await stepsOf(called, [size / 4, size / 2, size].map(argumentsFor));
  expect(half, 'there is work to count').toBeGreaterThan(0);
  return whole / half;
}
