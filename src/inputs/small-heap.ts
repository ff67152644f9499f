/**
 * Does some long work with a heap that hardly grows beyond what is kept. V8 otherwise lets it grow to several times of that, since it counts
 * on work that ends soon. For a process of our own only: its flags hold for all of it.
 */
export async function withSmallHeap<T>(work: () => Promise<T>): Promise<T> {
  const { setFlagsFromString } = await import('node:v8');
  for (const { flag, small } of flags) setFlagsFromString(`${flag}=${small}`);
  try {
    return await work();
  } finally {
    for (const { flag, usual } of flags) setFlagsFromString(`${flag}=${usual}`);
  }
}

/** V8's own, with its defaults. */
const flags = [
  /** By how much the part for new objects grows at once: not at all. */
  { flag: '--semi-space-growth-factor', small: 1, usual: 2 },
  /** How much may be added to what is kept before garbage is looked for; 0 lets V8 choose. */
  { flag: '--heap-growing-percent', small: 20, usual: 0 },
] as const;
