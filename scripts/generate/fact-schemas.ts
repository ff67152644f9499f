import type { Fact, FactType } from '../../src/estate/fact.ts';
import { machineFacts } from '../../src/estate/machine-facts.ts';
import { scheduleFacts } from '../../src/estate/schedule-facts.ts';
import { machineKinds } from '../../src/estate/vocabulary.ts';
import { readSchema, type Schema } from './schemas.ts';

type Table = Readonly<Record<string, Fact>>;

/** Definitions that are made say so; all others in the schemas of snapshots and reports are written by hand. */
const $comment = 'Made from src/estate/machine-facts.ts and schedule-facts.ts by `npm run generate`; do not edit.';

/** The schema of snapshots, with the facts of machines and schedules from their tables. */
export async function snapshotSchema(): Promise<string> {
  return withMade('snapshot', {
    ...wordDefinitions(machineFacts),
    ...wordDefinitions(scheduleFacts),
    machine: {
      description: 'A machine. A fact that the program which wrote the snapshot did not know is left out, and is unknown.',
      type: 'object',
      required: ['id', 'kind', 'legacy', 'change', 'origin', 'notes'],
      additionalProperties: false,
      properties: {
        id,
        kind: { description: 'Its kind.', enum: machineKinds },
        otherKind: { description: 'What it may be as well.', enum: machineKinds },
        signIn,
        ...snapshotFacts(machineFacts),
        legacy: { description: 'Is it of a resource type without patch settings?', type: 'boolean' },
        live: { description: 'What is known of the running machine.', $ref: '#/definitions/live' },
        observed: { description: 'What Azure said of it, where it is of a plan.', $ref: '#/definitions/observed' },
        former: { description: 'What dynamic scopes selected it by before; facts that stay are left out.', $ref: '#/definitions/former' },
        byPolicy: {
          description: 'How Azure Policy may set it.',
          type: 'object',
          required: ['changes', 'settings'],
          additionalProperties: false,
          properties: {
            changes: { description: 'Does the input add or change a policy that may reach the machine?', type: 'boolean' },
            settings: {
              description: 'How the machine may be set, as written first.',
              type: 'array',
              minItems: 1,
              items: {
                description: 'Settings that are written together.',
                type: 'object',
                required: ['patchMode', 'bypass'],
                additionalProperties: false,
                properties: snapshotFacts(machineFacts, (_, name) => name === 'patchMode' || name === 'bypass'),
              },
            },
          },
        },
        surrounding,
        writtenBy,
        mayExist,
        change,
        previousId,
        imported,
        origin,
        notes: { description: 'How facts were found.', type: 'array', items: { description: 'The text.', type: 'string' } },
      },
    },
    observed: {
      description: 'What Azure said of a machine of a plan. As of a machine, a fact may be left out.',
      type: 'object',
      additionalProperties: false,
      properties: snapshotFacts(machineFacts, ({ observed }) => observed === true),
    },
    former: {
      description: 'What dynamic scopes selected a machine by before.',
      type: 'object',
      additionalProperties: false,
      properties: {
        kind: { description: 'Its kind.', enum: machineKinds },
        signIn: { description: 'Who signed in.', type: 'string' },
        ...snapshotFacts(machineFacts, (_, name) => ['subscription', 'resourceGroup', 'location', 'os'].includes(name)),
        tags: { description: 'Its tags.', $ref: '#/definitions/formerTags' },
      },
    },
    schedule: {
      description: 'A maintenance configuration. As of a machine, a fact may be left out.',
      type: 'object',
      required: ['id', 'change', 'origin'],
      additionalProperties: false,
      properties: {
        id,
        signIn,
        ...snapshotFacts(scheduleFacts),
        surrounding,
        writtenBy,
        mayExist,
        change,
        previousId,
        imported,
        runs,
        origin,
      },
    },
  });
}

const id = { description: 'Resource id, or plan address.', type: 'string' };
const signIn = { description: 'Who signs in to create it.', type: 'string' };
const surrounding = { description: 'Set where it only stands around a plan.', const: true };
const writtenBy = {
  description: 'Which other resource writes a fact, by its name.',
  type: 'object',
  additionalProperties: { type: 'string' },
};
const mayExist = { description: 'Why it is not certain that it will exist.', type: 'string' };
const change = { description: 'What the input does with it; keep in a live estate.', enum: ['create', 'update', 'replace', 'keep'] };
const imported = { description: 'Set where it is imported.', const: true };
const previousId = { description: 'Its address before.', type: 'string' };
const runs = { description: 'Runs of it that did not simply complete.', $ref: '#/definitions/runs' };
const origin = { description: 'Where it comes from.', $ref: '#/definitions/origin' };

/** The schema of reports, with the facts that they show of machines and schedules. */
export function reportSchema(): Promise<string> {
  return withMade('report', {
    machineFacts: {
      description: 'Facts of a machine.',
      type: 'object',
      required: Object.keys(reportedFacts(machineFacts)),
      properties: reportedFacts(machineFacts),
    },
    scheduleFacts: {
      description: 'Facts of a maintenance configuration.',
      type: 'object',
      required: Object.keys(reportedFacts(scheduleFacts)),
      properties: reportedFacts(scheduleFacts),
    },
  });
}

/** The schema of a machine or schedule as plain values: what rules of one's own are written for. */
export const machineSchema = () =>
  plainSchema('machine', 'A machine as plain values', machineFacts, {
    id: { description: 'Plan address, or resource id where there is no plan.', type: 'string' },
    kind: { description: 'What it is.', enum: machineKinds },
  });
export const scheduleSchema = () =>
  plainSchema('schedule', 'A maintenance configuration as plain values', scheduleFacts, {
    id: { description: 'Plan address, or resource id where there is no plan.', type: 'string' },
  });

function plainSchema(name: string, what: string, table: Table, rest: Schema): string {
  return printed({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `https://github.com/OWNER/azure-patch-policy/schemas/${name}/v1`,
    title: `Plain${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    description: `${what}. What nobody set and the service has no value for is left out.`,
    $comment,
    type: 'object',
    required: Object.keys(rest),
    additionalProperties: false,
    properties: {
      ...rest,
      ...properties(table, (_, fact) => ({ description: described(fact), ...plainTypes(fact.type) })),
    },
  });
}

function described({ description, kinds, arm, azurerm }: Fact): string {
  const names = typeof azurerm === 'object' ? [...new Set(Object.values(azurerm))].join(', ') : azurerm;
  const written = [arm && `Azure: ${arm}`, names && `azurerm: ${names}`].filter(Boolean).join('; ');
  return [description, kinds && `Only of ${kinds.join(', ')}.`, written && `${written}.`].filter(Boolean).join(' ');
}

function plainTypes(type: FactType): Schema {
  const string = { type: 'string' };
  const strings = { type: 'array', items: string };
  if (typeof type === 'object') return { enum: type.oneOf };
  switch (type) {
    case 'text':
      return string;
    case 'flag':
      return { type: 'boolean' };
    case 'texts':
      return strings;
    case 'tags':
      return { type: 'object', additionalProperties: string };
    case 'image':
      return {
        type: 'object',
        required: ['kind'],
        properties: {
          kind: { description: 'A marketplace image by its four names, or any other by its id.', enum: ['marketplace', 'custom'] },
          publisher: string,
          offer: string,
          sku: string,
          version: string,
          id: string,
        },
      };
    case 'selection':
      return {
        type: 'object',
        properties: { classifications: strings, include: strings, exclude: strings, excludeKbsRequiringReboot: { type: 'boolean' } },
      };
  }
}

function snapshotFacts(table: Table, wanted: (fact: Fact, name: string) => boolean = () => true): Schema {
  const chosen = Object.fromEntries(Object.entries(table).filter(([name, fact]) => wanted(fact, name)));
  return properties(chosen, (name, { description, type }) => ({
    description,
    $ref: `#/definitions/${typeof type === 'object' ? name : type}`,
  }));
}

/** A definition for each fact whose values are certain words. */
function wordDefinitions(table: Table): Schema {
  const words = Object.entries(table).flatMap(([name, { type, description }]) =>
    typeof type === 'object' ? [[name, { description, values: type.oneOf }] as const] : [],
  );
  return Object.fromEntries(
    words.map(([name, { description, values }]) => [
      name,
      {
        description,
        anyOf: [
          {
            description: 'A value.',
            type: 'object',
            required: ['value'],
            additionalProperties: false,
            properties: {
              value: { description: 'The word.', enum: values },
              implicit: { description: 'Nobody wrote it: the default of the service.', const: true },
            },
          },
          { $ref: '#/definitions/absent' },
          { $ref: '#/definitions/unknownFact' },
        ],
      },
    ]),
  );
}

/** Words are plain text here: who reads reports must expect new ones. */
function reportedFacts(table: Table): Schema {
  const reported = Object.fromEntries(Object.entries(table).filter(([, fact]) => fact.reported));
  return properties(reported, (_, { description, type }) => ({
    description,
    allOf: [{ $ref: `#/definitions/${typeof type === 'object' ? 'text' : type}` }],
  }));
}

function properties(table: Table, schemaOf: (name: string, fact: Fact) => Schema): Schema {
  return Object.fromEntries(Object.entries(table).map(([name, fact]) => [name, schemaOf(name, fact)]));
}

/** The schema as it is, with these definitions in place of those that were made before. */
async function withMade(name: 'snapshot' | 'report', made: Readonly<Record<string, object>>): Promise<string> {
  const { definitions, ...schema } = await readSchema(name);
  const byHand = Object.entries(definitions as Readonly<Record<string, Schema>>).filter(([, one]) => one.$comment !== $comment);
  const twice = byHand.find(([key]) => key in made);
  if (twice) throw new Error(`policies/${name}.schema.json: the definition ${twice[0]} is made; do not write it by hand.`);
  const marked = Object.entries(made).map(([key, { ...definition }]) => [key, { $comment, ...definition }] as const);
  return printed({ ...schema, definitions: Object.fromEntries([...marked, ...byHand]) });
}

/** As the formatter of this repository lays it out: lists of plain values in one line where they fit. */
function printed(schema: object): string {
  const fits = (line: string) => line.length <= 140;
  const lines = JSON.stringify(schema, null, 2).replace(/^(.*)\[\n([^[\]{}]*?)\n *\](,?)$/gm, (whole, start, list, end) => {
    const line = `${start}[${list.replace(/\n */g, ' ').trim()}]${end}`;
    return fits(line) ? line : whole;
  });
  return `${lines}\n`;
}
