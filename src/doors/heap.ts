import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 use less memory than it would take where there is much of it. For doors only: its flags hold for the whole process. The part of
 * the heap for new objects stays as small as it begins, which costs no time; otherwise it grows to 32 MiB, and the rest with it.
 * A `live` estate is waited for most of the time, so garbage is looked for as soon as the heap is a fifth larger than what is kept; V8
 * would let it grow to several times of that.
 */
export function keepHeapSmall(live: boolean): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  if (live) setFlagsFromString('--heap-growing-percent=20');
}
