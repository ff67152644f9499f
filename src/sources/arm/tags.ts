import type { Known } from '../../estate/known.ts';
import type { Tags } from '../../estate/tags.ts';
import type { ArmValue } from './arm-value.ts';

/** A map of tags, empty where it is left out; a value may be unknown by itself. */
export function readTags(tags: ArmValue): Known<Tags> {
  return tags.object<Tags>(() => new Map(tags.keys().map((name) => [name, tags.at(name).entry()])), new Map());
}
