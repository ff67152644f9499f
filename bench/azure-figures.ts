/** Prints what a process took so far: CPU, our own part of it and elapsed time in milliseconds, peak memory in MiB. */
export function printFigures(count: number, incomplete: readonly string[], started: number, own = 0): void {
  const { user, system } = process.cpuUsage();
  const figures = {
    machines: count,
    incomplete,
    cpu: (user + system) / 1000,
    own,
    elapsed: performance.now() - started,
    peak: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(figures));
}
