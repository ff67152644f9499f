import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assignment } from '../../src/estate/assignment.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Known } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import { type HandMade, handMade } from '../support/azure/estate/hand-made.ts';
import type { Row } from '../support/azure/query/expressions.ts';
import { containerRow, readAll, started } from '../support/azure/rows.ts';
import type { RunningAzure } from '../support/azure/start.ts';
import { incompleteIn, notUnderstoodIn } from '../support/machines.ts';
import { publicData } from '../support/public-data.ts';
import { truth } from './recorded-answers.truth.ts';

/** Answers of Azure that were recorded, and those of its published examples. */
const examples = ['compute', 'hybridcompute', 'maintenance', 'recorded', 'resourcegraph'].map((name) => `reference/examples/${name}`);
const places = new Map<string, string>();
for (const folder of ['corpus/live', ...examples]) {
  const place = publicData(folder);
  const names = place === undefined ? [] : readdirSync(place).filter((name) => name.endsWith('.json'));
  for (const name of names) places.set(`${folder}/${name}`, join(place ?? '', name));
}
const files = [...places.keys()];

let azure: RunningAzure;
beforeAll(async () => {
  azure = await started(handMade({ tables: {} }));
});
afterAll(() => azure.stop());

type Body = Readonly<Record<string, unknown>>;

const subscription = '11111111-1111-4111-8111-111111111111';

/** What a file holds, one by one: an answer, an example with an answer for each status, or a page of Resource Graph. */
function bodiesIn(file: string): readonly Body[] {
  const text = readFileSync(places.get(file) ?? '', 'utf8').replaceAll(/\{subscription-?id\}/gi, subscription);
  const read = JSON.parse(text);
  const answers: readonly unknown[] = read.responses
    ? Object.values(read.responses as Record<string, { body?: unknown }>).map(({ body }) => body)
    : [read.response?.body ?? read];
  const parts = answers.flatMap((answer) => partsOf(answer));
  return [...new Set(parts.map((part) => JSON.stringify(part)))].map((json) => JSON.parse(json));
}

function partsOf(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer.map(exported).flatMap((one) => [one, ...((one.resources ?? []) as Body[]).map(exported)]);
  const { value, data } = (answer ?? {}) as {
    readonly value?: unknown[];
    readonly data?: unknown[] | { columns: Body[]; rows: unknown[][] };
  };
  if (value) return value;
  if (!data) return answer === undefined ? [] : [answer];
  if (Array.isArray(data)) return data;
  return data.rows.map((row) => Object.fromEntries(row.map((cell, index) => [data.columns[index]?.name, cell])));
}

/** PowerShell writes names with capitals. */
function exported(of: Body): Body {
  const named = Object.entries(of).map(([name, one]) => [name.slice(0, 1).toLowerCase() + name.slice(1), one]);
  const { resourceType, resourceId, ...rest } = Object.fromEntries(named);
  return { ...rest, type: resourceType ?? rest.type, id: resourceId ?? rest.id };
}

/** Where Resource Graph has such a thing, if this tool asks for it at all. */
function estateOf(body: Body): HandMade | undefined {
  const id = String(body.id);
  const inGraph = (type: string): Row => {
    const [, subscriptionId, , resourceGroup] = id.replace(/^\//, '').split('/');
    return { location: 'westeurope', ...body, type, subscriptionId, resourceGroup: resourceGroup?.toLowerCase() };
  };
  if (/\/providers\/Microsoft\.(Compute\/virtualMachines|HybridCompute\/machines)\/[^/]+$/i.test(id)) {
    const row = inGraph(id.includes('Compute/v') ? 'microsoft.compute/virtualmachines' : 'microsoft.hybridcompute/machines');
    const properties = (body.properties ?? {}) as Row;
    const view = properties.instanceView as Row | undefined;
    const extended = { instanceView: { powerState: powerOf(view) } };
    return { tables: { resources: [{ ...row, properties: { ...properties, extended } }] }, ...(view && { instanceViews: { [id]: view } }) };
  }
  if (/\/maintenanceConfigurations\/[^/]+$/i.test(id)) {
    return { tables: { resources: [inGraph('microsoft.maintenance/maintenanceconfigurations')] } };
  }
  if (/\/configurationAssignments\/[^/]+$/i.test(id)) {
    return { tables: { maintenanceresources: [inGraph('microsoft.maintenance/configurationassignments')] } };
  }
  if (Array.isArray(body.statuses)) return running({}, body);
  if (body.assessmentActivityId !== undefined && body.availablePatchCountByClassification !== undefined) {
    return running({ patchassessmentresources: [resultRow('patchAssessmentResults/latest', body)] });
  }
  if (body.installationActivityId !== undefined && body.lastModifiedDateTime !== undefined) {
    return running({ patchinstallationresources: [resultRow('patchInstallationResults/run-1', body)] });
  }
  return undefined;
}

function powerOf(view: Row | undefined): unknown {
  const statuses = (view?.statuses ?? []) as readonly { readonly code: string }[];
  return statuses.find(({ code }) => code.startsWith('PowerState/'));
}

const machineId = `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm`;

/** A machine of which an answer tells something. */
function running(tables: HandMade['tables'], view: Row = {}): HandMade {
  const properties = {
    storageProfile: { osDisk: { osType: 'Windows' } },
    extended: { instanceView: { powerState: { code: 'PowerState/running' } } },
  };
  const common = { name: 'vm', location: 'westeurope', subscriptionId: subscription, resourceGroup: 'rg' };
  const row = { ...common, id: machineId, type: 'microsoft.compute/virtualmachines', properties };
  return { tables: { ...tables, resources: [row] }, instanceViews: { [machineId]: view } };
}

/** What a machine answers when it is told to assess or to patch itself is what Resource Graph keeps. */
function resultRow(below: string, properties: Body): Row {
  const type = `microsoft.compute/virtualmachines/${below.split('/')[0]?.toLowerCase()}`;
  return { id: `${machineId}/${below}`, name: below.split('/')[1], type, subscriptionId: subscription, resourceGroup: 'rg', properties };
}

async function read(made: HandMade): Promise<Estate> {
  const rows = Object.values(made.tables).flat();
  const seen = [...new Set(rows.map(({ subscriptionId }) => String(subscriptionId)))];
  azure.azure.estate = handMade({ ...made, tables: { ...made.tables, resourcecontainers: seen.map(containerRow) } });
  const estate = await readAll(azure);
  expect(incompleteIn(estate)).toEqual([]);
  expect(notUnderstoodIn(estate)).toEqual([]);
  return estate;
}

/** `?` for what is unknown, `-` for what is not there, `=` before a default. */
function say<T>(known: Known<T>, word: (of: T) => string = String): string {
  if (known.kind !== 'value') return known.kind === 'unknown' ? '?' : '-';
  return `${known.implicit ? '=' : ''}${word(known.value)}`;
}

function machineLine(machine: Machine): string {
  const { live } = machine;
  return [
    `${say(machine.name)}: ${say(machine.os)}`,
    say(machine.image, (one) => (one.kind === 'marketplace' ? one.sku : one.kind)),
    `${say(machine.patchMode)} ${say(machine.assessmentMode)}`,
    `agent ${say(machine.agent)} extensions ${say(machine.extensionsAllowed)} updates ${say(machine.automaticUpdates)}`,
    ...notPlain('bypass', machine.bypass, '=false'),
    ...notPlain('reboot', machine.rebootSetting, '-'),
    ...notPlain('hotpatch', machine.hotpatch, '=false'),
    ...notPlain('set', machine.availabilitySet, '-', (id) => id.split('/').at(-1) ?? ''),
    ...(live ? [liveLine(live)] : []),
  ].join('; ');
}

function liveLine({ power, connection, created, assessment, installations, configuration }: NonNullable<Machine['live']>): string {
  return [
    say(connection.kind === 'absent' ? power : connection, ({ state }) => state),
    ...(created.kind === 'value' ? [`since ${created.value}`] : []),
    ...(assessment.kind === 'value'
      ? [
          `assessment ${assessment.value.status} ${say(assessment.value.at)} reboot ${say(assessment.value.rebootPending)} ${countsLine(assessment.value.counts)}`,
        ]
      : []),
    ...(installations.kind === 'value'
      ? installations.value.map(
          ({ status, at, counts, rebootStatus, windowExceeded }) =>
            `installation ${status} ${say(at)} reboot ${say(rebootStatus)} exceeded ${windowExceeded} ${countsLine(counts)}`,
        )
      : []),
    ...(configuration.kind === 'value' ? configuration.value.map(({ state }) => state) : []),
  ].join(', ');
}

function countsLine(counts: object): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return some.length === 0 ? 'nothing' : some.map(([name, count]) => `${count} ${name}`).join(' ');
}

function notPlain<T>(name: string, known: Known<T>, plain: string, word?: (of: T) => string): readonly string[] {
  const said = say(known, word);
  return said === plain ? [] : [`${name} ${said}`];
}

function scheduleLine(schedule: Schedule): string {
  const { start, expiration, duration, timeZone, recurEvery } = schedule;
  const selected = (of: Schedule['linux']) =>
    say(of, ({ classifications, include, exclude }) => `${say(classifications)} with ${say(include)} without ${say(exclude)}`);
  return [
    `${say(schedule.scope)} ${say(schedule.mode)}`,
    [recurEvery, start, duration, timeZone, expiration].map((one) => say(one)).join(' | '),
    `reboot ${say(schedule.reboot)}`,
    ...(schedule.linux.kind === 'absent' ? [] : [`linux ${selected(schedule.linux)}`]),
    ...(schedule.windows.kind === 'absent' ? [] : [`windows ${selected(schedule.windows)}`]),
  ].join('; ');
}

function assignmentLine({ schedule, target }: Assignment): string {
  const name = (id: string) => id.split('/').slice(-2).join('/');
  const of = schedule.kind === 'outside' ? name(schedule.resourceId) : schedule.kind;
  if (target.kind !== 'dynamic') return `${of} on ${target.kind === 'outside' ? name(target.resourceId) : target.kind}`;
  const { scope } = target;
  const texts = (of: Known<readonly Known<string>[]>) => say(of, (all) => all.map((one) => say(one)).join('+'));
  const tags = say(scope.tags, (all) => all.map(({ tag, values }) => `${say(tag)}=${texts(values)}`).join(' '));
  const filters = [scope.resourceTypes, scope.resourceGroups, scope.locations, scope.osTypes].map(texts);
  return `${of} where ${filters.join(' | ')} | ${say(scope.tagOperator)} of ${tags} in group ${say(scope.resourceGroup)}`;
}

/** The things of a list with very many, in one estate. Recordings blank their subscriptions, so that some share an id. */
async function tally(bodies: readonly Body[]): Promise<readonly string[]> {
  const made = bodies.map((body, index) => estateOf({ ...body, id: `${body.id}-${index}`, name: `${index}` }));
  const resources = made.flatMap((one) => one?.tables.resources ?? []);
  if (resources.length === 0) return [];
  const { schedules } = await read({ tables: { resources } });
  const counts = new Map<string, number>();
  for (const schedule of schedules) {
    const properties = bodies[Number(say(schedule.name))]?.properties as { readonly maintenanceWindow?: Body } | undefined;
    const {
      recurEvery = '-',
      startDateTime = '-',
      duration = '-',
      timeZone = '-',
      expirationDateTime = '-',
    } = properties?.maintenanceWindow ?? {};
    expect(scheduleLine(schedule)).toContain([recurEvery, startDateTime, duration, timeZone, expirationDateTime].join(' | '));
    const kind = `${say(schedule.scope)} ${say(schedule.mode)} reboot ${say(schedule.reboot)}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} x ${kind}`).sort();
}

describe.each(files)('%s', (file) => {
  it('is read as it says', async () => {
    const bodies = bodiesIn(file);
    const lines: string[] = [];
    if (bodies.length > 50 && bodies.every(({ type }) => /maintenanceConfigurations$/i.test(String(type))))
      lines.push(...(await tally(bodies)));
    else {
      for (const made of bodies.map(estateOf)) {
        if (!made) continue;
        const { machines, schedules, assignments } = await read(made);
        lines.push(...machines.map(machineLine), ...schedules.map(scheduleLine), ...assignments.map(assignmentLine));
      }
    }
    const said = truth[file];
    if (said === undefined) console.info(`Nobody has written down yet what ${file} says; it was read as:\n${lines.join('\n')}`);
    else expect(lines).toEqual(typeof said === 'string' ? [] : said);
  });
});

const schedules = files.flatMap((file) => bodiesIn(file)).filter(({ id }) => /\/maintenanceConfigurations\/[^/]+$/i.test(String(id)));

/** A page of Resource Graph that counts no rows. */
const nothing = JSON.stringify({ totalRecords: 0, count: 0, data: [], facets: [], resultTruncated: 'false' });

it.skipIf(files.length === 0)('Maintenance and Resource Graph give the same schedule', async () => {
  const distinct = [...new Map(schedules.map((body, index) => [JSON.stringify(body), { ...body, id: `${body.id}-${index}` }])).values()];
  const some = distinct.filter((_, index) => index % 40 === 0 || index > distinct.length - 20);
  expect(some.length).toBeGreaterThan(30);
  const tables = some.map(estateOf).map((made) => made?.tables.resources?.[0] as Row);
  const fromGraph = await read({ tables: { resources: tables } });
  // Where Resource Graph does not have them yet, each is asked for by itself, as far as something is assigned to it.
  azure.fail({
    on: { where: ({ body }) => body.includes('maintenanceconfigurations') },
    after: (answer) => ({ ...answer, body: nothing }),
  });
  const maintenanceresources = tables.map((row, index) => ({
    id: `/subscriptions/${row.subscriptionId}/providers/Microsoft.Maintenance/configurationAssignments/a${index}`,
    type: 'microsoft.maintenance/configurationassignments',
    subscriptionId: row.subscriptionId,
    properties: { maintenanceConfigurationId: row.id },
  }));
  const fromMaintenance = await read({ tables: { resources: tables, maintenanceresources } });
  const lines = (estate: Estate) => estate.schedules.map((one) => `${one.id} ${scheduleLine(one)}`).sort();
  expect(lines(fromMaintenance)).toEqual(lines(fromGraph));
});
