import { azapi, azurerm, type BlockSchema } from './azurerm.ts';
import { completeBlock } from './complete.ts';
import { afterApply, configurationOf, evaluate, isUnknown, type Lookup, type Planned } from './evaluate.ts';
import { type HclBlock, type HclBody, readHcl } from './hcl.ts';
import { ordinaryTerraform } from './ordinary.ts';
import type { Expression } from './syntax.ts';

/** The subscription that every example signs in to. */
export const exampleSubscription = '11111111-1111-1111-1111-111111111111';

const versions: Record<string, string> = { azurerm: '4.81.0', azapi: '2.12.0' };
const fullNames: Record<string, string> = {
  azurerm: 'registry.terraform.io/hashicorp/azurerm',
  azapi: 'registry.terraform.io/azure/azapi',
};
const metaArguments = ['depends_on', 'provider'];
const metaBlocks = ['lifecycle', 'timeouts'];

/** What `terraform show -json` would print for the plan that creates everything in this example. */
export function planOfTerraform(text: string): Record<string, unknown> {
  const { attributes, blocks } = readHcl(text);
  const ordinary = readHcl(ordinaryTerraform).blocks;
  return planOf({ attributes, blocks: blocks.map((block) => completeBlock(block, ordinary)) });
}

/** The same for an example that was read already. */
export function planOf(example: HclBody): Record<string, unknown> {
  const of = (type: string) => example.blocks.filter((block) => block.type === type);
  const known = ['resource', 'variable', 'locals', 'provider', 'terraform', 'output'];
  const strange = example.blocks.find((block) => !known.includes(block.type));
  if (strange) throw new Error(`Examples cannot hold a ${strange.type} block.`);
  const resources = of('resource');
  const lookup = lookupIn(resources, of('variable'), of('locals'));
  const changes = resources.map((block) => resourceChange(block, lookup));
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    variables: Object.fromEntries(of('variable').map((block) => [label(block), { value: lookup('var', [label(block)]) }])),
    planned_values: { root_module: { resources: changes.map(plannedValue) } },
    resource_changes: changes,
    configuration: {
      provider_config: Object.fromEntries(providersOf(resources).map((name) => [name, providerConfig(name, of('provider'))])),
      root_module: {
        resources: resources.map(resourceConfiguration),
        variables: Object.fromEntries(of('variable').map((block) => [label(block), variableConfiguration(block)])),
      },
    },
    timestamp: '2026-11-22T23:33:33Z',
    applyable: true,
    complete: true,
    errored: false,
  };
}

function label(block: HclBlock, index = 0): string {
  const found = block.labels[index];
  if (found === undefined) throw new Error(`A ${block.type} block of the example has too few labels.`);
  return found;
}

function schemaOf(type: string): BlockSchema {
  return azurerm[type] ?? azapi[type] ?? { open: true, computed: 'id' };
}

/** References lead to what the example declares; what it only mentions is known after apply. */
function lookupIn(resources: readonly HclBlock[], variables: readonly HclBlock[], locals: readonly HclBlock[]): Lookup {
  const lookup: Lookup = (root, steps) => {
    const [name, ...rest] = steps;
    if (root === 'var' || root === 'local') {
      const expression =
        root === 'var'
          ? variables.find((block) => label(block) === name)?.body.attributes.default
          : locals.map((block) => block.body.attributes[String(name)]).find((one) => one !== undefined);
      if (!expression || rest.length > 0) throw new Error(`The example needs a plain value for ${root}.${String(name)}.`);
      return evaluate(expression, lookup);
    }
    const block = resources.find((one) => label(one) === root && label(one, 1) === name);
    if (!block) {
      if (root in azurerm && root !== 'azurerm_resource_group') throw new Error(`The example does not declare ${root}.${String(name)}.`);
      return afterApply;
    }
    const [attribute] = rest;
    if (typeof attribute !== 'string' || rest.length > 1) return afterApply;
    return plannedBody(block.body, schemaOf(root), lookup, root)[attribute] ?? null;
  };
  return lookup;
}

function resourceChange(block: HclBlock, lookup: Lookup) {
  const [type, name] = [label(block), label(block, 1)];
  const schema = schemaOf(type);
  const planned: Planned = { ...plannedBody(block.body, schema, lookup, type), timeouts: null };
  return {
    address: `${type}.${name}`,
    mode: 'managed',
    type,
    name,
    provider_name: fullNames[providerOf(type)] ?? `registry.terraform.io/hashicorp/${providerOf(type)}`,
    change: {
      actions: ['create'],
      before: null,
      after: settled(planned),
      after_unknown: unknownMarks(planned),
      before_sensitive: false,
      after_sensitive: sensitiveMarks(planned, schema),
    },
  };
}

type PlannedBody = { readonly [key: string]: Planned };

function plannedBody(body: HclBody, schema: BlockSchema, lookup: Lookup, where: string): PlannedBody {
  const { optional = '', defaults = {}, computed = '', blocks = {}, computedBlocks = {} } = schema;
  const planned: Record<string, Planned> = { ...defaults };
  for (const name of words(optional)) planned[name] = null;
  for (const name of [...words(computed), ...Object.keys(computedBlocks)]) planned[name] = afterApply;
  for (const name of Object.keys(blocks)) planned[name] = [];
  for (const [name, expression] of Object.entries(body.attributes)) {
    if (metaArguments.includes(name)) continue;
    if (name === 'count' || name === 'for_each') throw new Error(`Examples cannot use ${name}; write the resources out.`);
    if (!schema.open && !(name in planned)) throw new Error(`${where} has no attribute ${name}.`);
    const given = evaluate(expression, lookup);
    if (given !== null) planned[name] = where.startsWith('azapi_') ? given : wholeLists(given);
  }
  for (const [name, found] of groupBlocks(body.blocks)) {
    const nested = blocks[name] ?? computedBlocks[name] ?? (schema.open ? { open: true } : undefined);
    if (!nested) throw new Error(`${where} has no block ${name}.`);
    planned[name] = found.map((block) => plannedBody(block.body, nested, lookup, `${where}.${name}`));
  }
  return planned;
}

function words(names: string): string[] {
  return names.split(' ').filter((name) => name !== '');
}

function groupBlocks(blocks: readonly HclBlock[]): Map<string, HclBlock[]> {
  const groups = new Map<string, HclBlock[]>();
  for (const block of blocks) {
    if (block.type === 'dynamic') throw new Error('Examples cannot use dynamic blocks; write them out.');
    if (!metaBlocks.includes(block.type)) groups.set(block.type, [...(groups.get(block.type) ?? []), block]);
  }
  return groups;
}

/** azurerm knows nothing about a list while one of its items is unknown. */
function wholeLists(of: Planned): Planned {
  return Array.isArray(of) && isUnknown(of) ? afterApply : of;
}

/** `after`: the known part. */
function settled(of: Planned): unknown {
  if (of === afterApply) return null;
  if (Array.isArray(of)) return of.map(settled);
  if (typeof of !== 'object' || of === null) return of;
  return Object.fromEntries(Object.entries(of).flatMap(([key, value]) => (value === afterApply ? [] : [[key, settled(value)]])));
}

/** `after_unknown`: `true` at unknown places, containers in between, `false` for known items of lists. */
function unknownMarks(of: Planned): unknown {
  if (of === afterApply) return true;
  if (Array.isArray(of)) return of.map(unknownMarks);
  if (typeof of !== 'object' || of === null) return false;
  const entries = Object.entries(of).map(([key, value]) => [key, unknownMarks(value)]);
  return Object.fromEntries(entries.filter(([, mark]) => mark !== false));
}

/** `after_sensitive`: the same shape with `true` at what the provider hides. */
function sensitiveMarks(of: Planned, schema: BlockSchema): unknown {
  if (Array.isArray(of)) return of.map((item) => sensitiveMarks(item, schema));
  if (typeof of !== 'object' || of === null) return false;
  const hidden = words(schema.sensitive ?? '');
  const marks = Object.entries(of).map(([key, value]) => {
    if (hidden.includes(key)) return [key, value === afterApply ? [] : true];
    if (value === afterApply) return [key, false];
    return [key, sensitiveMarks(value, schema.blocks?.[key] ?? schema.computedBlocks?.[key] ?? {})];
  });
  return Object.fromEntries(marks.filter(([, mark]) => mark !== false));
}

function plannedValue({ address, mode, type, name, provider_name, change }: ReturnType<typeof resourceChange>) {
  return { address, mode, type, name, provider_name, schema_version: 0, values: change.after, sensitive_values: change.after_sensitive };
}

function resourceConfiguration(block: HclBlock) {
  const [type, name] = [label(block), label(block, 1)];
  return {
    address: `${type}.${name}`,
    mode: 'managed',
    type,
    name,
    provider_config_key: providerOf(type),
    expressions: expressionsOf(block.body),
    schema_version: 0,
  };
}

function expressionsOf({ attributes, blocks }: HclBody): Record<string, unknown> {
  const written = Object.entries(attributes).filter(([name]) => !metaArguments.includes(name));
  return {
    ...Object.fromEntries(written.map(([name, expression]) => [name, configurationOf(expression)])),
    ...Object.fromEntries([...groupBlocks(blocks)].map(([name, found]) => [name, found.map((block) => expressionsOf(block.body))])),
  };
}

function variableConfiguration({ body }: HclBlock): Record<string, unknown> {
  const { default: fallback } = body.attributes;
  return fallback ? { default: settled(evaluate(fallback, () => null)) } : {};
}

function providerOf(type: string): string {
  return type.split('_')[0] ?? type;
}

function providersOf(resources: readonly HclBlock[]): string[] {
  return [...new Set(resources.map((block) => providerOf(label(block))))];
}

function providerConfig(name: string, written: readonly HclBlock[]): Record<string, unknown> {
  const block = written.find((one) => label(one) === name);
  const subscription: Record<string, Expression> = { subscription_id: { kind: 'literal', value: exampleSubscription } };
  const body: HclBody = { attributes: { ...subscription, ...block?.body.attributes }, blocks: block?.body.blocks ?? [] };
  return { name, full_name: fullNames[name] ?? name, version_constraint: versions[name], expressions: expressionsOf(body) };
}
