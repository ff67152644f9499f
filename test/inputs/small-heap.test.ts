import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { withSmallHeap } from '../../src/inputs/small-heap.ts';

const file = new URL('../../src/inputs/small-heap.ts', import.meta.url).href;

/** In a process of its own, since the heap of this one has grown already. Sizes of V8's part for new objects, in bytes. */
const program = `
  import { getHeapSpaceStatistics } from 'node:v8';
  import { withSmallHeap } from '${file}';
  const size = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size;
  function makeThings() {
    let kept = [];
    for (let index = 0; index < 2_000_000; index += 1) {
      kept.push({ index, of: [index] });
      if (kept.length > 50_000) kept = [];
    }
  }
  let small;
  await withSmallHeap(async () => {
    makeThings();
    small = size();
    throw new Error('no answer');
  }).catch(() => {});
  makeThings();
  console.log(JSON.stringify([small, size()]));
`;

describe('work with a small heap', () => {
  test('gives what the work gives, and fails as it fails', async () => {
    expect(await withSmallHeap(async () => 'done')).toBe('done');
    await expect(withSmallHeap(() => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
  });

  test('keeps the part for new objects small until it ends, also where it fails', () => {
    const [small, after] = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }));
    expect(small).toBeLessThan(after / 2);
  });
});
