import { type Attribute, scanBlocks } from './blocks.ts';

/**
 * The text of an entry in the text of an object, such as `properties.maintenanceConfigurationId` in a body, encoded as JSON or not; keys
 * without case, as Azure compares them. Undefined where the text is not plainly an object that has it once.
 */
export function entryInObject(text: string, keys: readonly string[]): string | undefined {
  let inner: string | undefined = text;
  for (const key of keys) inner = inner === undefined ? undefined : entry(inner, key);
  return inner;
}

const encoded = /^jsonencode\(([\s\S]*)\)$/;

function entry(text: string, key: string): string | undefined {
  const object = encoded.exec(text)?.[1]?.trim() ?? text;
  if (!object.startsWith('{') || !object.endsWith('}')) return undefined;
  const [block] = scanBlocks(`object ${object}`);
  const matches = block?.attributes.filter(({ name }: Attribute) => name.toLowerCase() === key.toLowerCase()) ?? [];
  return matches.length === 1 ? matches[0]?.text.replace(/,$/, '').trim() : undefined;
}
