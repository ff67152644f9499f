import { expect, test } from 'vitest';
import { memo, memoOfString } from '../src/memo.ts';

test('a function is called once for each object, also where its result is null', () => {
  const calls: object[] = [];
  const kept = memo((key: { readonly size: number }) => {
    calls.push(key);
    return key.size > 1 ? { ...key } : null;
  });
  const [small, large] = [{ size: 1 }, { size: 2 }];
  expect([kept(small), kept(small), kept(large), kept(large)]).toEqual([null, null, large, large]);
  expect(kept(large)).toBe(kept(large));
  expect(calls).toEqual([small, large]);
});

test('equal objects are two, equal strings are one', () => {
  const ofObject = memo((key: object) => ({ key }));
  expect(ofObject({})).not.toBe(ofObject({}));
  const ofString = memoOfString((text) => ({ text }));
  expect(ofString('ab')).toBe(ofString(`a${'b'}`));
  expect(ofString('ab')).not.toBe(ofString('abc'));
});
