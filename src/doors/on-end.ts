const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Cleans up when the process ends, also by a signal: what began last goes first. What it returns takes that back. */
export function onEnd(cleanUp: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    cleanUp();
    forget();
    // As if nobody had listened.
    process.kill(process.pid, signal);
  };
  const forget = () => {
    process.off('exit', cleanUp);
    for (const signal of signals) process.off(signal, end);
  };
  process.prependListener('exit', cleanUp);
  for (const signal of signals) process.prependListener(signal, end);
  return forget;
}
