/** A result that is kept; a function that returns undefined would be called again. */
type Result = NonNullable<unknown> | null;

/** The same function, called once for each object; the result is kept for as long as the object. */
export function memo<Key extends object, T extends Result>(make: (key: Key) => T): (key: Key) => T {
  return rememberedIn(new WeakMap<Key, T>(), make);
}

/** The same function, called once for each string. For few different ones: all are kept. */
export function memoOfString<T extends Result, Text extends string = string>(make: (text: Text) => T): (text: Text) => T {
  return rememberedIn(new Map<Text, T>(), make);
}

interface Results<Key, T> {
  get(key: Key): T | undefined;
  set(key: Key, result: T): unknown;
}

function rememberedIn<Key, T extends Result>(results: Results<Key, T>, make: (key: Key) => T): (key: Key) => T {
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = make(key);
    results.set(key, result);
    return result;
  };
}
