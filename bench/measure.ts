import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A command of Node: arguments, and the exit codes that count as success. */
export interface Command {
  readonly name: string;
  readonly args: readonly string[];
  readonly exits?: readonly number[];
}

export interface Times {
  readonly min: number;
  readonly median: number;
}

/** Wall times of whole processes in milliseconds. The commands take turns, so that a noisy moment hits all of them. */
export function timesOf(commands: readonly Command[], rounds: number, cwd: string): readonly Times[] {
  for (const command of commands) runOnce(command, cwd);
  const walls = commands.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, command] of commands.entries()) walls[index]?.push(runOnce(command, cwd));
  }
  return walls.map(summarise);
}

/** Smallest and middle of the values. */
export function summarise(values: readonly number[]): Times {
  const sorted = [...values].sort((left, right) => left - right);
  return { min: sorted[0] ?? Number.NaN, median: sorted[sorted.length >> 1] ?? Number.NaN };
}

function runOnce({ name, args, exits = [0] }: Command, cwd: string, env: NodeJS.ProcessEnv = process.env): number {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  const wall = performance.now() - start;
  if (error) throw error;
  if (status === null || !exits.includes(status))
    throw new Error(`${name} ended with ${status}; expected ${exits.join(' or ')}.\n${stderr}`);
  return wall;
}

/** The largest resident set of one run of the command, in MiB. */
export function peakOf(command: Command, cwd: string): number {
  const file = join(tmpdir(), `peak-${process.pid}`);
  const hook = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.BENCH_PEAK,String(process.resourceUsage().maxRSS)))`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...command.args];
  try {
    runOnce({ ...command, args }, cwd, { ...process.env, BENCH_PEAK: file });
    return Number(readFileSync(file, 'utf8')) / 1024;
  } finally {
    rmSync(file, { force: true });
  }
}
