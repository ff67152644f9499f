import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A command: what to run (Node where it is left out), its arguments, and the exit codes that count as success. */
export interface Command {
  readonly name: string;
  readonly file?: string;
  readonly args: readonly string[];
  readonly exits?: readonly number[];
}

export interface Figures {
  /** CPU time of Node's main thread in milliseconds: what else runs on the machine hardly changes it. */
  readonly cpu: number;
  /** Elapsed time in milliseconds. */
  readonly elapsed: number;
  /** The largest resident set in MiB. */
  readonly peak: number;
}

/** Writes what a process took when it ends: `--import` runs it before the program. */
const hook = `import{writeFileSync}from'node:fs';
  process.on('exit',()=>{const{user,system}=process.threadCpuUsage();
    writeFileSync(process.env.BENCH_FIGURES,JSON.stringify({cpu:(user+system)/1000,peak:process.resourceUsage().maxRSS/1024}))})`;

export const measured = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`];

/** Medians of whole processes. The commands take turns, so that a noisy moment hits all of them. */
export function figuresOf<const T extends readonly Command[]>(commands: T, rounds: number, cwd: string): { [K in keyof T]: Figures } {
  const runs = commands.map((): Figures[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, command] of commands.entries()) runs[index]?.push(runOnce(command, cwd));
  }
  return runs.map((figures) => ({
    cpu: median(figures.map(({ cpu }) => cpu)),
    elapsed: median(figures.map(({ elapsed }) => elapsed)),
    peak: median(figures.map(({ peak }) => peak)),
  })) as { [K in keyof T]: Figures };
}

export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? Number.NaN;
}

/** CPU time and peak of a program that is not Node stay unknown. */
function runOnce({ name, file, args, exits = [0] }: Command, cwd: string): Figures {
  const written = join(cwd, 'figures.json');
  const start = performance.now();
  const { status, stderr, error } = spawnSync(file ?? process.execPath, file === undefined ? [...measured, ...args] : args, {
    cwd,
    env: { ...process.env, BENCH_FIGURES: written },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const elapsed = performance.now() - start;
  if (error) throw error;
  if (status === null || !exits.includes(status))
    throw new Error(`${name} ended with ${status}; expected ${exits.join(' or ')}.\n${stderr}`);
  if (file !== undefined) return { cpu: Number.NaN, elapsed, peak: Number.NaN };
  const figures = { ...(JSON.parse(readFileSync(written, 'utf8')) as Pick<Figures, 'cpu' | 'peak'>), elapsed };
  rmSync(written);
  return figures;
}

export function isInstalled(file: string): boolean {
  return spawnSync(file, ['--version'], { stdio: 'ignore' }).error === undefined;
}
