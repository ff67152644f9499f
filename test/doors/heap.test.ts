import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const file = new URL('../../src/doors/heap.ts', import.meta.url).href;

/** Most memory that V8 takes for objects of which it may forget nine in ten, in bytes: of all, and of its part for new ones. */
function heapOf(setUp: string): { readonly all: number; readonly young: number } {
  const program = `
    import { getHeapSpaceStatistics, getHeapStatistics } from 'node:v8';
    import { keepHeapSmall } from '${file}';
    ${setUp}
    const kept = [];
    let [all, young, recent] = [0, 0, []];
    for (let index = 0; index < 2_000_000; index += 1) {
      recent.push({ index, of: [index] });
      if (recent.length < 60_000) continue;
      kept.push(...recent.slice(0, 6_000));
      recent = [];
      all = Math.max(all, getHeapStatistics().total_heap_size);
      young = Math.max(young, getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size);
    }
    console.log(JSON.stringify({ all, young }));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }));
}

describe('the heap', () => {
  const [usual, declared, live] = [heapOf(''), heapOf('keepHeapSmall(false);'), heapOf('keepHeapSmall(true);')];

  test('has a small part for new objects', () => {
    expect(declared.young).toBeLessThan(usual.young / 2);
    expect(live.young).toBeLessThan(usual.young / 2);
  });

  test('is hardly larger than what is kept where a live estate is read', () => {
    expect(live.all).toBeLessThan(0.7 * declared.all);
  });
});
