import { describe, expect, test } from 'vitest';
import { errorReport } from '../../../src/doors/outputs/error-report.ts';
import { createRedactor } from '../../../src/doors/outputs/redact.ts';
import type { Report } from '../../../src/findings/report.ts';
import { machineReport } from '../../support/reports.ts';

const production = '3f0c1a52-7c1e-4f2b-9a53-0d6f5b1e8a01';
const staging = 'A9B8C7D6-1111-4222-8333-444455556666';
const web = `/subscriptions/${production}/resourceGroups/rg-web/providers/Microsoft.Compute/virtualMachines/vm-web-01`;

function report(): Report {
  const failure = { sentences: [{ text: `In ${production} nothing patches ${web}.` }], hint: '' } as const;
  const empty = errorReport({ version: '1.0.0', now: new Date(0), source: 'terraform-plan', policies: [], failure });
  const { source: _, ...machine } = machineReport({ id: web, change: 'keep', orchestrations: ['ImageDefault'] });
  return { ...empty, machines: [machine], notes: [`/subscriptions/${staging}/resourceGroups/rg was skipped`] };
}

describe('createRedactor', () => {
  test('none changes nothing', () => {
    const of = report();
    expect(createRedactor('none').report(of)).toBe(of);
    expect(createRedactor('none').text(web)).toBe(web);
  });

  test('subscription-ids hides each subscription by a number of its own, also where it stands alone', () => {
    const hidden = createRedactor('subscription-ids').report(report());
    const text = JSON.stringify(hidden).toLowerCase();
    expect(text).not.toContain(production);
    expect(text).not.toContain(staging.toLowerCase());
    expect(hidden.machines[0]?.id).toBe(web.replace(production, '00000000-0000-0000-0000-000000000001'));
    expect(hidden.incomplete[0]).toMatch(/^In 00000000-0000-0000-0000-000000000001 nothing patches /);
    expect(hidden.notes).toEqual(['/subscriptions/00000000-0000-0000-0000-000000000002/resourceGroups/rg was skipped']);
    expect(hidden.machines[0]?.name).toBe('vm-web-01');
  });

  test('ids that are no subscriptions stay', () => {
    const text = 'identity 11111111-2222-4333-8444-555555555555 was denied';
    expect(createRedactor('subscription-ids').text(text)).toBe(text);
  });

  test('the same subscription in another spelling is the same', () => {
    const { text } = createRedactor('subscription-ids');
    expect(text(`/Subscriptions/${staging} ${staging.toLowerCase()}`)).toBe(
      '/Subscriptions/00000000-0000-0000-0000-000000000001 00000000-0000-0000-0000-000000000001',
    );
  });

  test('resource-ids leaves a short hash, which ignores case, and no name', () => {
    const hidden = createRedactor('resource-ids').report(report());
    expect(hidden.machines[0]?.id).toMatch(/^resource-[0-9a-f]{10}$/);
    expect(hidden.machines[0]).not.toHaveProperty('name');
    expect(JSON.stringify(hidden)).not.toMatch(/vm-web-01|rg-web|3f0c1a52/);
    expect(hidden.incomplete[0]).toMatch(/ resource-[0-9a-f]{10}\.$/);
    expect(createRedactor('resource-ids').text(web.toUpperCase().replace('/SUBSCRIPTIONS/', '/subscriptions/'))).toBe(
      hidden.machines[0]?.id,
    );
  });

  test('subscriptions that only a sentence names are hidden, the client and tenant beside them stay', () => {
    const sentence = `Cannot read 1 of 2 subscriptions (${production}, ${staging}): client 11111111-2222-4333-8444-555555555555 needs the role Reader there.`;
    const [one, two] = ['00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002'];
    for (const redaction of ['subscription-ids', 'resource-ids'] as const) {
      const { text } = createRedactor(redaction);
      expect(text(sentence)).toBe(
        `Cannot read 1 of 2 subscriptions (${one}, ${two}): client 11111111-2222-4333-8444-555555555555 needs the role Reader there.`,
      );
      expect(text(text(sentence))).toBe(text(sentence));
      expect(text(`The scope rg:${staging}/rg-typo holds nothing`)).not.toContain(staging);
    }
  });

  test('the scopes of the run show which ids are subscriptions', () => {
    const { text } = createRedactor('subscription-ids', [`sub:${production}`, `rg:${staging}/rg`]);
    expect(text(`Reading ${production} and ${staging.toLowerCase()}`)).toBe(
      'Reading 00000000-0000-0000-0000-000000000001 and 00000000-0000-0000-0000-000000000002',
    );
  });

  test('resource-ids hides names inside sentences, before and after the id that shows them, and no other words', () => {
    const of = { ...report(), verdict: 'VM-WEB-01 waits, as vm-web-011 does; its group is rg-web.', source: 'rg-web' };
    const hidden = createRedactor('resource-ids').report(of);
    expect(hidden.verdict).toMatch(/^name-[0-9a-f]{10} waits, as vm-web-011 does; its group is name-[0-9a-f]{10}\.$/);
    expect(hidden.source).toBe('rg-web');
    const { text } = createRedactor('resource-ids');
    expect(text(`The scope rg:${production}/rg-typo holds nothing`)).not.toMatch(/rg-typo|3f0c1a52/);
  });

  test('the report that is redacted stays as it was', () => {
    const of = report();
    createRedactor('resource-ids').report(of);
    expect(of).toEqual(report());
  });
});
