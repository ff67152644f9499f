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

  test('the report that is redacted stays as it was', () => {
    const of = report();
    createRedactor('resource-ids').report(of);
    expect(of).toEqual(report());
  });
});
