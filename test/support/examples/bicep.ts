import { completeProperties } from './complete.ts';
import type { HclBlock } from './hcl.ts';
import { ordinaryBicep } from './ordinary.ts';
import { exampleSubscription, planOf } from './plan.ts';
import { ExampleReader, type Expression, type Language, literal, type ObjectExpression } from './syntax.ts';

const bicep: Language = { name: 'Bicep', quote: "'", lineComment: /\/\/[^\n]*/y, assign: [':'] };

const subscriptionId = `/subscriptions/${exampleSubscription}`;
const group = { id: `${subscriptionId}/resourceGroups/rg-example`, name: 'rg-example', location: 'westeurope' };
const functions: Record<string, Record<string, string>> = {
  resourceGroup: group,
  subscription: { id: subscriptionId, subscriptionId: exampleSubscription },
};
interface Declaration {
  readonly type: string;
  readonly existing: boolean;
  readonly properties: ObjectExpression;
}

interface BicepFile {
  /** Where resources without a scope or parent go. */
  readonly target: string;
  readonly resources: ReadonlyMap<string, Declaration>;
  /** Parameters and variables. */
  readonly names: ReadonlyMap<string, Expression>;
}

/** The plan that would create the resources of this Bicep example, written with azapi 2. */
export function planOfBicep(text: string): Record<string, unknown> {
  const file = completeFile(readBicep(text));
  const blocks = [...file.resources]
    .filter(([, { existing }]) => !existing)
    .map(([symbol, declaration]) => azapiBlock(symbol, declaration, file));
  return planOf({ attributes: {}, blocks });
}

function completeFile(file: BicepFile): BicepFile {
  const ordinary = [...readBicep(ordinaryBicep).resources.values()];
  const resources = [...file.resources].map(([symbol, declared]): [string, Declaration] => {
    const sameType = ordinary.filter(({ type }) => type === declared.type).map(({ properties }) => properties);
    return [symbol, { ...declared, properties: completeProperties(symbol, declared.properties, sameType) }];
  });
  return { ...file, resources: new Map(resources) };
}

function readBicep(text: string): BicepFile {
  const reader = new ExampleReader(text, bicep);
  const resources = new Map<string, Declaration>();
  const names = new Map<string, Expression>();
  let target = group.id;
  reader.skipNewlines();
  while (reader.next.kind !== 'end') {
    if (reader.takeIf('@')) reader.expression();
    else if (reader.takeIf('targetScope')) target = targetOf(reader);
    else if (reader.takeIf('param')) names.set(reader.take('name').text, parameter(reader));
    else if (reader.takeIf('var')) names.set(reader.take('name').text, assigned(reader));
    else if (reader.takeIf('resource')) resources.set(reader.take('name').text, declaration(reader));
    else reader.fail(`examples cannot hold a line that starts with ${JSON.stringify(reader.next.text)}`);
    reader.endOfLine();
  }
  return { target, resources, names };
}

function targetOf(reader: ExampleReader): string {
  reader.expect('=');
  const { text } = reader.take('string');
  if (text !== 'subscription' && text !== 'resourceGroup') reader.fail(`examples cannot target a ${text}`);
  return text === 'subscription' ? subscriptionId : group.id;
}

function assigned(reader: ExampleReader): Expression {
  reader.expect('=');
  return reader.expression();
}

/** Whoever deploys gives a value to a parameter that has none. */
function parameter(reader: ExampleReader): Expression {
  const type = reader.take('name').text;
  if (reader.next.text === '=') return assigned(reader);
  return type === 'string' ? literal('given-at-deployment') : reader.fail(`give this ${type} a default`);
}

function declaration(reader: ExampleReader): Declaration {
  const { text: type } = reader.take('string');
  if (!/^[\w.]+(\/\w+)+@\d{4}-\d{2}-\d{2}(-preview)?$/.test(type)) reader.fail(`${type} is not a resource type with its version`);
  const existing = reader.takeIf('existing');
  const properties = assigned(reader);
  if (properties.kind !== 'object') return reader.fail('only plain objects can be read: no loops, no conditions');
  return { type, existing, properties };
}

function azapiBlock(symbol: string, { type, properties }: Declaration, file: BicepFile): HclBlock {
  const at = `resource ${symbol}`;
  const { scope, parent, dependsOn, ...own } = properties.entries;
  const translated = Object.fromEntries(Object.entries(own).map(([name, expression]) => [name, translate(expression, file, at)]));
  const { name, location, tags, ...inside } = translated;
  if (!name) throw new Error(`Bicep example: ${at} has no name.`);
  const attributes: Record<string, Expression> = {
    type: literal(type),
    name,
    parent_id: parentOf(scope ?? parent, file, at),
    ...(location ? { location } : {}),
    ...(tags ? { tags } : {}),
    body: { kind: 'object', entries: inside },
  };
  return { type: 'resource', labels: ['azapi_resource', symbol], body: { attributes, blocks: [] } };
}

/** `over` is what the resource is scoped to or a child of. */
function parentOf(over: Expression | undefined, file: BicepFile, at: string): Expression {
  if (!over) return literal(file.target);
  if (over.kind === 'call') return translate({ ...over, steps: [...over.steps, 'id'] }, file, at);
  if (over.kind !== 'reference') throw new Error(`Bicep example: scope and parent of ${at} must name a resource.`);
  return translate({ ...over, steps: [...over.steps, 'id'] }, file, at);
}

/** Symbolic names become references to azapi resources, or the value itself where it is written in the example. */
function translate(expression: Expression, file: BicepFile, at: string): Expression {
  switch (expression.kind) {
    case 'literal':
      return expression;
    case 'text':
      return { kind: 'text', parts: expression.parts.map((part) => translate(part, file, at)) };
    case 'list':
      return { kind: 'list', items: expression.items.map((item) => translate(item, file, at)) };
    case 'object': {
      const entries = Object.entries(expression.entries).map(([key, entry]) => [key, translate(entry, file, at)]);
      return { kind: 'object', entries: Object.fromEntries(entries) };
    }
    case 'call': {
      const found = functions[expression.name]?.[expression.steps.join('.')];
      if (found === undefined || expression.arguments.length > 0)
        throw new Error(`Bicep example: ${at} cannot use ${expression.name}() like this.`);
      return literal(found);
    }
    case 'reference':
      return named(expression.root, expression.steps, file, at);
  }
}

function named(root: string, steps: readonly unknown[], file: BicepFile, at: string): Expression {
  const value = file.names.get(root);
  if (value && steps.length === 0) return translate(value, file, at);
  const target = file.resources.get(root);
  const [property] = steps;
  if (!target || steps.length !== 1)
    throw new Error(`Bicep example: ${at} names ${[root, ...steps].join('.')}, which the example does not declare.`);
  const given = target.properties.entries[String(property)];
  if (property === 'name' && given) return translate(given, file, at);
  if (property !== 'id') throw new Error(`Bicep example: ${at} can only use the id and the name of ${root}.`);
  return target.existing ? literal(idOf(root, target, file)) : { kind: 'reference', root: 'azapi_resource', steps: [root, 'id'] };
}

function idOf(symbol: string, { type, properties }: Declaration, file: BicepFile): string {
  const { name } = properties.entries;
  if (name?.kind !== 'literal') throw new Error(`Bicep example: the existing resource ${symbol} needs a plain name.`);
  return `${file.target}/providers/${type.split('@')[0]}/${String(name.value)}`;
}
