/** Prints what a process took so far: CPU time of the main thread, our own part of it and elapsed time in milliseconds. */
export function printFigures(count: number, incomplete: readonly string[], started: number, own = 0): void {
  const figures = {
    machines: count,
    incomplete,
    cpu: milliseconds(process.threadCpuUsage()),
    own,
    elapsed: performance.now() - started,
  };
  process.stdout.write(JSON.stringify(figures));
}

export function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
