/** `1 machine`, `2 machines`; `several` where an s is not enough. */
export function plural(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`;
}
