import { expect, test } from 'vitest';
import { wordsOfCompiler, wordsOfEngine, wordsOfRefusal } from '../../../../src/sources/bicep/evaluation/words.ts';

test("the engine's words are shown without lines of the compiled template, expressions, values and links", () => {
  const say = (words: string, values: readonly unknown[] = []) => wordsOfEngine(words, values);
  expect(
    say(
      "The template resource 'vm1' at line '12' and column '5' is not valid: bad. Please see https://aka.ms/arm-functions for usage details.",
    ),
  ).toBe("The template resource 'vm1' is not valid: bad.");
  expect(say("The template language function 'int' cannot convert provided value 'hunter2' to integer value.")).toBe(
    "The template language function 'int' cannot convert provided value … to integer value.",
  );
  expect(say("The value '[shallowMerge(createObject('adminPassword', 'hunter2'))]' is wrong")).toBe('The value an expression is wrong.');
  expect(say("property 'foo' doesn't exist, available properties are 'hunter2, it's'..")).toBe(
    "property 'foo' doesn't exist, available properties are ….",
  );
  expect(say('not good: hunter2\u001b[31m\n::error::x', [{ inner: ['hunter2'] }])).toBe('not good: … ::error::x.');
  expect(say(`not good: ${'x'.repeat(1000)}`).length).toBeLessThan(410);
});

test("the compiler's words are shown without the value that was handed in", () => {
  expect(wordsOfCompiler(`Expected a value of type "'a' | 'b'" but the provided value is of type "'hunter2 "quoted"'".`)).toBe(
    `Expected a value of type "'a' | 'b'" but the provided value is of type "…".`,
  );
  expect(wordsOfCompiler('Found literal string value "hunter2"')).toBe('Found literal string value "…"');
});

test('a refusal is one visible line that ends as a sentence', () => {
  expect(wordsOfRefusal('Cannot\n parse\u001b[31m\u202e it')).toBe('Cannot parse it.');
});
