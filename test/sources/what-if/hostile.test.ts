import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PatchCheckError } from '../../../src/errors.ts';
import { annotations, formatNames, render } from '../../../src/index.ts';
import { hostileStrings, unseen } from '../../support/hostile.ts';
import { asAnswer, checkTexts, linux, machineId } from './build.ts';

/** Markdown joins words by a character that is not seen, so that they make no link. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const secret = 'S3cret-of-a-parameter';

/** What a stranger may have chosen the words of, and a value that Azure repeats. */
function written(text: string): object {
  const body = { ...linux('a', { mode: text, tags: { environment: 'production', [text]: text } }), location: text, name: text };
  const told = { unsupportedReason: `${text} ${secret}` };
  return {
    ...asAnswer({
      changes: [
        { changeType: 'Create', resourceId: body.id, after: body },
        { changeType: 'Create', resourceId: machineId(text.replaceAll('/', '')), after: { ...body, id: undefined } },
        { changeType: 'Unsupported', resourceId: machineId(text), ...told },
        { changeType: text, resourceId: `[${text}]`, ...told },
        { changeType: 'Deploy', resourceId: text, after: { type: text } },
      ],
      diagnostics: [
        {
          code: text,
          level: 'Error',
          target: `/subscriptions/s/resourceGroups/g/providers/Microsoft.Resources/deployments/${text}`,
          message: secret,
        },
      ],
    }),
  };
}

it('shows names of strangers as text on every surface, and none of the values that Azure repeats', async () => {
  await fc.assert(
    fc.asyncProperty(hostileStrings, async (text) => {
      const report = await checkTexts([JSON.stringify(written(text))]);
      const texts = await Promise.all(formatNames.map(async (name) => [...(await render(report, name))].join('')));
      const shown = annotations(report, { pathInRepository: (file) => file }).flatMap(({ title, message }) => [title, message]);
      for (const surface of [...texts, ...shown]) {
        expect(surface).not.toMatch(controls);
        expect(surface).not.toContain(secret);
      }
    }),
    { numRuns: 40 },
  );
});

it('says in one sentence that one failed, whatever words its error has', async () => {
  await fc.assert(
    fc.asyncProperty(hostileStrings, hostileStrings, async (status, code) => {
      const failed = { status, error: { code, message: secret, details: [{ code: secret.repeat(9), message: secret }] } };
      const failure: unknown = await checkTexts([JSON.stringify(failed)]).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(PatchCheckError);
      const { message } = failure as PatchCheckError;
      expect(message).not.toMatch(unseen);
      expect(message).not.toContain(secret);
    }),
    { numRuns: 100 },
  );
});
