import type { HclBlock, HclBody } from './hcl.ts';
import { type Expression, literal, type ObjectExpression } from './syntax.ts';

/**
 * The block with what it leaves out, taken from an ordinary one: in each body on the way to the mark `# ...`, and nowhere else. A block
 * without the mark stays as it is written.
 */
export function completeBlock(block: HclBlock, ordinary: readonly HclBlock[]): HclBlock {
  if (!isCut(block.body)) return block;
  const match = ordinary.find(({ labels }) => labels[0] === block.labels[0]);
  if (!match) throw new Error(`An example leaves out a part of ${block.labels[0]}, and ordinary.ts has none. Write it out.`);
  const { attributes, blocks } = completeBody(block.body, match.body);
  return { ...block, body: { attributes: { ...attributes, name: block.body.attributes.name ?? nameOf(block.labels[1]) }, blocks } };
}

function completeBody(body: HclBody, ordinary: HclBody): HclBody {
  if (!isCut(body)) return body;
  const written = body.blocks.map((block) => {
    const match = ordinary.blocks.find(({ type }) => type === block.type);
    return match ? { ...block, body: completeBody(block.body, match.body) } : block;
  });
  const missing = ordinary.blocks.filter(({ type }) => !body.blocks.some((block) => block.type === type));
  return { attributes: { ...ordinary.attributes, ...body.attributes }, blocks: [...written, ...missing] };
}

/** The same for the properties of a resource in Bicep. */
export function completeProperties(symbol: string, properties: ObjectExpression, ordinary: readonly ObjectExpression[]): ObjectExpression {
  if (!isCutObject(properties)) return properties;
  const match = JSON.stringify(properties).includes('"windowsConfiguration"') ? ordinary.at(-1) : ordinary[0];
  if (!match) throw new Error(`An example leaves out a part of ${symbol}, and ordinary.ts has none of its type. Write it out.`);
  const { entries } = completeObject(properties, match);
  return { kind: 'object', entries: { ...entries, name: properties.entries.name ?? nameOf(symbol) } };
}

function completeObject(object: ObjectExpression, ordinary: ObjectExpression): ObjectExpression {
  if (!isCutObject(object)) return object;
  const written = Object.entries(object.entries).map(([key, value]): [string, Expression] => {
    const match = ordinary.entries[key];
    return [key, value.kind === 'object' && match?.kind === 'object' ? completeObject(value, match) : value];
  });
  return { kind: 'object', entries: { ...ordinary.entries, ...Object.fromEntries(written) } };
}

function isCut(body: HclBody): boolean {
  return body.cut === true || body.blocks.some((block) => isCut(block.body));
}

function isCutObject({ cut, entries }: ObjectExpression): boolean {
  return cut === true || Object.values(entries).some((value) => value.kind === 'object' && isCutObject(value));
}

function nameOf(label = 'unnamed'): Expression {
  return literal(label.replaceAll('_', '-'));
}
