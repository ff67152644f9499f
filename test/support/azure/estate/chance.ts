/** A number from 0 up to 1 that depends on nothing but the arguments: any row can be made again at any time. */
export type Roll = (...of: readonly number[]) => number;

export function rollOf(seed: number): Roll {
  return (...of) => {
    let state = mix(seed | 0);
    for (const one of of) state = mix(state ^ Math.imul(one + 1, 0x9e3779b1));
    return (state >>> 0) / 2 ** 32;
  };
}

function mix(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

export function pick<T>(from: readonly [T, ...(readonly T[])], roll: number): T {
  return from[Math.floor(roll * from.length)] ?? from[0];
}

/** The first of the entries whose shares add up to more than the roll. Shares that are too small leave the rest to the last. */
export function pickByShare<T>(from: readonly [readonly [number, T], ...(readonly (readonly [number, T])[])], roll: number): T {
  let sum = 0;
  for (const [share, entry] of from) {
    sum += share;
    if (roll < sum) return entry;
  }
  return (from.at(-1) ?? from[0])[1];
}

export function guidOf(roll: Roll, ...of: readonly number[]): string {
  const words = [1, 2, 3, 4].map((word) =>
    Math.floor(roll(...of, word, 7_919) * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  );
  const hex = words.join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
