import { describe, expect, it } from 'vitest';
import type { Known } from '../../../../src/estate/known.ts';
import type { Schedule, Selection } from '../../../../src/estate/schedule.ts';
import { brief, type Declared, declared, estateOfDeclared } from '../../../support/declared.ts';

const azurerm = 'azurerm_maintenance_configuration.weekly';
const later = 'unknown: known after apply: depends on terraform_data.other';

async function scheduleOf(resource: Declared): Promise<Schedule> {
  const [schedule] = (await estateOfDeclared(resource)).schedules;
  if (!schedule) throw new Error('the plan holds a schedule');
  return schedule;
}

function selected(selection: Known<Selection>): unknown {
  if (selection.kind !== 'value') return brief(selection);
  const { classifications, include, exclude, excludeKbsRequiringReboot } = selection.value;
  return [classifications, include, exclude, excludeKbsRequiringReboot].map(brief);
}

/** A schedule in few words. */
async function facts(resource: Declared): Promise<Readonly<Record<string, unknown>>> {
  const { scope, mode, start, expiration, duration, timeZone, recurEvery, reboot, linux, windows } = await scheduleOf(resource);
  const plain = { scope, mode, start, expiration, duration, timeZone, recurEvery, reboot };
  return {
    ...Object.fromEntries(Object.entries(plain).map(([name, fact]) => [name, brief(fact)])),
    linux: selected(linux),
    windows: selected(windows),
  };
}

const times = {
  start: '2026-01-20 02:00',
  expiration: '2027-01-20 02:00',
  duration: '03:00',
  timeZone: 'Tokyo Standard Time',
  recurEvery: 'Month Third Tuesday',
};
const complete = {
  scope: 'InGuestPatch',
  mode: 'User',
  ...times,
  reboot: 'IfRequired',
  linux: [['Critical', 'Security'], ['kernel*'], ['vim*'], 'absent'],
};
const nothing = {
  scope: 'absent',
  mode: 'absent',
  start: 'absent',
  expiration: 'absent',
  duration: 'absent',
  timeZone: 'absent',
  recurEvery: 'absent',
  reboot: 'absent',
  linux: 'absent',
  windows: 'absent',
};

describe('a schedule of azurerm', () => {
  const written = {
    scope: 'InGuestPatch',
    in_guest_user_patch_mode: 'User',
    window: [
      {
        start_date_time: times.start,
        expiration_date_time: times.expiration,
        duration: times.duration,
        time_zone: times.timeZone,
        recur_every: times.recurEvery,
      },
    ],
    install_patches: [
      {
        reboot: 'IfRequired',
        linux: [
          {
            classifications_to_include: ['Critical', 'Security'],
            package_names_mask_to_include: ['kernel*'],
            package_names_mask_to_exclude: ['vim*'],
          },
        ],
        windows: [{ classifications_to_include: ['Definition'], kb_numbers_to_include: ['1'], kb_numbers_to_exclude: ['2'] }],
      },
    ],
  };

  it('has what each attribute says', async () => {
    expect(await facts(declared(azurerm, written))).toEqual({ ...complete, windows: [['Definition'], ['1'], ['2'], 'absent'] });
  });

  it('has nothing where nothing is written', async () => {
    expect(await facts(declared(azurerm))).toEqual(nothing);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>, unknown]>([
    ['its own attribute', { in_guest_user_patch_mode: 'Platform', properties: { InGuestPatchMode: 'User' } }, {}, 'Platform'],
    ['the properties', { properties: { InGuestPatchMode: 'User' } }, {}, 'User'],
    ['the properties as Azure returns them', { properties: { inGuestPatchMode: 'User' } }, {}, 'User'],
    ['an attribute that is not known yet', { properties: { InGuestPatchMode: 'User' } }, { in_guest_user_patch_mode: true }, later],
  ])('has the mode that is told by %s', async (_, after, marks, expected) => {
    expect((await facts(declared(azurerm, after, marks))).mode).toBe(expected);
  });

  it('has the parts of a recurrence that stand in its properties', async () => {
    const { recurrenceFields } = await scheduleOf(
      declared(azurerm, {
        window: [{ recur_every: 'Month' }],
        properties: { description: 'servers', weekOfMonth: 'Third', dayOfWeek: 'Friday' },
      }),
    );
    expect(brief(recurrenceFields)).toEqual(['weekOfMonth=Third', 'dayOfWeek=Friday']);
  });

  it('selects nothing for a system without a block', async () => {
    const found = await facts(
      declared(azurerm, { install_patches: [{ linux: [], windows: [{ classifications_to_include: ['Critical'] }] }] }),
    );
    expect(found).toMatchObject({ linux: 'absent', windows: [['Critical'], 'absent', 'absent', 'absent'] });
  });

  it('has an unknown list while one of its entries is', async () => {
    const install = (classifications_to_include: unknown) => ({ install_patches: [{ linux: [{ classifications_to_include }] }] });
    const resource = declared(azurerm, install(['Critical', null]), install([false, true]));
    expect((await facts(resource)).linux).toMatchObject([
      expect.stringContaining('unknown: known after apply'),
      'absent',
      'absent',
      'absent',
    ]);
  });

  it('has unknown selections while what it installs waits for another resource', async () => {
    const found = await facts(declared(azurerm, { scope: 'InGuestPatch' }, { install_patches: true }));
    expect(found).toMatchObject({
      scope: 'InGuestPatch',
      reboot: later,
      linux: 'unknown: known after apply',
      windows: 'unknown: known after apply',
    });
  });
});

describe('a schedule of azapi', () => {
  const type = 'Microsoft.Maintenance/maintenanceConfigurations@2023-04-01';
  const azapi = (properties: object, more: object = {}) =>
    declared('azapi_resource.weekly', { type, name: 'weekly', body: { properties }, ...more });
  const written = {
    maintenanceScope: 'InGuestPatch',
    extensionProperties: { InGuestPatchMode: 'User' },
    maintenanceWindow: {
      startDateTime: times.start,
      expirationDateTime: times.expiration,
      duration: times.duration,
      timeZone: times.timeZone,
      recurEvery: times.recurEvery,
    },
    installPatches: {
      rebootSetting: 'IfRequired',
      linuxParameters: {
        classificationsToInclude: ['Critical', 'Security'],
        packageNameMasksToInclude: ['kernel*'],
        packageNameMasksToExclude: ['vim*'],
      },
      windowsParameters: {
        classificationsToInclude: ['Definition'],
        kbNumbersToInclude: ['1'],
        kbNumbersToExclude: ['2'],
        excludeKbsRequiringReboot: true,
      },
    },
  };

  it('has what each property says, as an object or as text', async () => {
    const expected = { ...complete, windows: [['Definition'], ['1'], ['2'], true] };
    expect(await facts(azapi(written))).toEqual(expected);
    const text = { type, name: 'weekly', body: JSON.stringify({ properties: written }) };
    expect(await facts(declared('azapi_resource.weekly', text))).toEqual(expected);
  });

  it('has nothing where nothing is written', async () => {
    expect(await facts(azapi({}))).toEqual(nothing);
  });

  it('has the mode in the spelling that Azure returns', async () => {
    expect((await facts(azapi({ extensionProperties: { inGuestPatchMode: 'User' } }))).mode).toBe('User');
  });

  it('does not leave out patches that need a reboot unless told', async () => {
    const found = await facts(azapi({ installPatches: { windowsParameters: { classificationsToInclude: ['Critical'] } } }));
    expect(found.windows).toEqual([['Critical'], 'absent', 'absent', 'by default: false']);
  });

  it('has an unknown selection while the part of its body is', async () => {
    const made = azapi({ maintenanceScope: 'InGuestPatch' });
    const resource = { ...made, planned: { ...made.planned, unknown: { body: { properties: { installPatches: true } } } } };
    expect(await facts(resource)).toMatchObject({
      scope: 'InGuestPatch',
      linux: 'unknown: known after apply',
      windows: 'unknown: known after apply',
    });
  });
});

it('a schedule says who and where it is, and how it changes', async () => {
  const id = '/subscriptions/s1/resourceGroups/rg/providers/Microsoft.Maintenance/maintenanceConfigurations/weekly';
  const after = { id, name: 'weekly', resource_group_name: 'rg', location: 'West Europe', tags: { team: 'a' }, scope: 'Host' };
  const schedule = await scheduleOf(declared(azurerm, after, {}, { actions: ['update'] }));
  const { name, resourceId, subscription, resourceGroup, location } = schedule;
  expect([name, resourceId, subscription, resourceGroup, location].map(brief)).toEqual(['weekly', id, 's1', 'rg', 'westeurope']);
  expect(schedule).toMatchObject({
    id: azurerm,
    signIn: 'plan-0.json#azurerm',
    tags: { kind: 'value', value: new Map([['team', { kind: 'value', value: 'a' }]]) },
    change: 'update',
    origin: { input: 'plan-0.json', words: 'azurerm' },
  });
  expect(schedule).not.toHaveProperty('previousId');
});
