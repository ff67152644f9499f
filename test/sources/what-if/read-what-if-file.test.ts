import { describe, expect, it } from 'vitest';
import { asAnswer, asPrinted, asStack, checkTexts, linux } from './build.ts';

const changes = [{ changeType: 'Create', resourceId: linux('a').id, after: linux('a') }];
const howTo = 'make it with `az deployment group what-if --no-pretty-print … > what-if.json`';

describe('the result of a what-if', () => {
  it.each([
    ['as the API answers it', JSON.stringify(asAnswer({ changes }), null, 2)],
    ['as the CLI prints it', JSON.stringify(asPrinted({ changes }))],
    ['without a status', JSON.stringify({ changes })],
    ['with what comes first in it last', JSON.stringify({ id: '/x', properties: { a: {}, b: ['changes'], changes }, status: 'Succeeded' })],
    ['of a deployment stack', JSON.stringify(asStack([{ ...changes[0], id: linux('a').id, resourceConfigurationChanges: changes[0] }]))],
    ['behind a byte order mark', `\ufeff${JSON.stringify(asAnswer({ changes }))}`],
    ['in UTF-16, as PowerShell writes it', Buffer.from(`\ufeff${JSON.stringify(asPrinted({ changes }))}`, 'utf16le')],
    ['larger than is read at once', JSON.stringify({ diagnostics: ['x'.repeat(600_000)], changes })],
  ])('is recognised by its content, %s', async (_, text) => {
    expect(await checkTexts([text])).toMatchObject({ source: 'what-if', machines: [{ id: linux('a').id }] });
  });

  it.each([
    [
      'failed',
      { status: 'Failed', error: { code: 'InvalidTemplate', message: 'S3cret!' } },
      /^1\.json is a what-if that failed \(InvalidTemplate\), so/,
    ],
    [
      'failed for several reasons',
      {
        status: 'Failed',
        error: { code: 'A', details: [{ code: 'B', message: 'S3cret!' }, { code: 'B' }, { code: 'a b\n' }] },
        changes: [],
      },
      /^1\.json is a what-if that failed \(A, B\), so/,
    ],
    [
      'failed, as an answer without a status',
      { error: { code: 'AuthorizationFailed', message: 'S3cret!' } },
      /that failed \(AuthorizationFailed\)/,
    ],
    ['failed without a reason', { status: 'Failed', properties: { changes } }, /is a what-if that failed, so/],
    ['was canceled', { status: 'Canceled', changes }, /is a what-if that failed, so/],
    ['failed, of a stack', { properties: { provisioningState: 'failed', changes: {}, error: { code: 'A' } } }, /that failed \(A\)/],
    ['has not ended', { status: 'Running', properties: { changes: null } }, /has not succeeded \(Running\); wait for its end/],
    ['has no list', { status: 'Succeeded', properties: { correlationId: 'c' } }, /is not the result of a what-if/],
    ['has a list that is none', { changes: { a: 1 } }, /is not the result of a what-if/],
    ['may have a list that is none', { changes: [], potentialChanges: 'S3cret!' }, /is not the result of a what-if/],
    ['was made by PowerShell', { Changes: [{ Delta: [[]] }], Status: 'Succeeded' }, /is what PowerShell makes of a what-if/],
  ])('that %s is one sentence', async (_, result, sentence) => {
    const failure = checkTexts([JSON.stringify(result)]);
    await expect(failure).rejects.toThrow(sentence);
    await expect(failure).rejects.toMatchObject({ name: 'SourceError' });
    await expect(failure).rejects.not.toThrow(/\n|S3cret/);
  });

  it.each(['{"changes": [], "changes": []}', '{"status": "Succeeded", "properties": {"changes": [], "changes": []}}'])(
    'with two lists is refused, of which JSON would keep the second: %s',
    async (text) => {
      await expect(checkTexts([text])).rejects.toThrow('1.json holds changes twice; expected the result of a what-if as it is');
    },
  );

  it.each([
    ['cut off', '{"changes": [{"a": 1', `1.json is broken or cut off at byte 20; expected the whole result of a what-if: ${howTo}.`],
    [
      'with more behind it',
      '{"changes": []} x',
      `1.json is broken or cut off at byte 16; expected the whole result of a what-if: ${howTo}.`,
    ],
    [
      'as text for people',
      'Note: The result may contain false positive predictions (noise).\n\nResource and property changes are indicated with this symbol:\n  + Create\n',
      `1.json is the text that a what-if prints for people; expected its JSON: ${howTo}.`,
    ],
    [
      'as coloured text',
      '\u001b[0mResource changes are indicated with this symbol:\n',
      `1.json is the text that a what-if prints for people; expected its JSON: ${howTo}.`,
    ],
  ])('%s is one sentence', async (_, text, sentence) => {
    await expect(checkTexts([text])).rejects.toThrow(sentence);
  });

  it.each([
    ['nothing', ' \n', 'is empty; expected the result of a what-if in JSON'],
    ['a list', '[]', 'is not the result of a what-if'],
    ['a plan', '{"format_version": "1.2", "resource_changes": []}', 'is not the result of a what-if'],
  ])('is not %s, where the source says what-if', async (_, text, words) => {
    await expect(checkTexts([text], { source: 'what-if' })).rejects.toThrow(`1.json ${words}`);
  });

  it('is not read beside a plan', async () => {
    const plan = '{"format_version": "1.2", "resource_changes": []}';
    await expect(checkTexts([JSON.stringify(asAnswer({ changes })), plan])).rejects.toThrow('2.json is not the result of a what-if');
  });

  it('nests as deep as it likes', async () => {
    const nested = `${'{"properties":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    await expect(checkTexts([nested], { source: 'what-if' })).rejects.toThrow('is not the result of a what-if');
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const delta = `${'{"path": "a", "propertyChangeType": "Modify", "children": ['.repeat(20_000)}${']}'.repeat(20_000)}`;
    const body = JSON.stringify({ ...linux('a'), more: 0 }).replace('"more":0', `"more":${deep}`);
    const change = `{"changeType": "Modify", "resourceId": "${linux('a').id}", "before": ${body}, "after": ${body}, "delta": [${delta}]}`;
    const noAfter = `{"changeType": "Modify", "resourceId": "${linux('b').id}", "before": ${body}, "delta": [${delta}]}`;
    const { machines } = await checkTexts([`{"changes": [${change}, ${noAfter}]}`]);
    expect(machines).toHaveLength(2);
  });
});
