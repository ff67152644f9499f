import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import type { Fact } from '../../src/estate/fact.ts';
import { machineFacts } from '../../src/estate/machine-facts.ts';
import { scheduleFacts } from '../../src/estate/schedule-facts.ts';
import { unreadOfMachine, unreadOfSchedule } from '../../src/estate/unread.ts';

const rows: readonly (readonly [string, Fact])[] = [...Object.entries(machineFacts), ...Object.entries(scheduleFacts)];

test.each(rows)('%s is described by a whole sentence', (_, { description }) => {
  expect(description).toMatch(/^\S.*[.?…]$/);
});

test('what a source does not read is unknown with its reason, and absent where machines of this kind have no such fact', () => {
  const facts = unreadOfMachine({ kind: 'arc-server' }, 'nobody asked');
  expect(Object.keys(facts)).toEqual(Object.keys(machineFacts));
  expect(facts.patchMode).toEqual({ kind: 'unknown', why: 'nobody asked' });
  expect(facts.upgradeMode).toEqual({ kind: 'absent' });
  expect(Object.values(unreadOfSchedule('nobody asked')).every(({ kind }) => kind === 'unknown')).toBe(true);
});

test('what only one of two possible kinds has is unknown', () => {
  const { automaticOsUpgrade, patchMode } = unreadOfMachine({ kind: 'uniform-scale-set', otherKind: 'flexible-scale-set' }, 'x');
  expect([automaticOsUpgrade.kind, patchMode.kind]).toEqual(['unknown', 'unknown']);
});

test('the schema of a machine as plain values takes one, and nothing that no machine has', () => {
  const schema = JSON.parse(readFileSync(new URL('../../policies/machine.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv.Ajv({ strict: true, strictRequired: false }).compile(schema);
  const machine = {
    id: 'azurerm_linux_virtual_machine.web',
    kind: 'virtual-machine',
    patchMode: 'AutomaticByPlatform',
    bypass: true,
    zones: ['1'],
    tags: { owner: 'team-web' },
    image: { kind: 'marketplace', publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' },
  };
  expect(validate(machine)).toBe(true);
  expect(validate({ ...machine, patchMode: 'Sometimes' })).toBe(false);
  expect(validate({ ...machine, color: 'blue' })).toBe(false);
});
