import { readdirSync } from 'node:fs';
import { isRecord } from '../json-object.ts';
import type { SourceRequest } from '../source.ts';
import type { KeyInSource } from './addresses/keys.ts';
import { readReferences } from './addresses/reference.ts';
import type { readIndexArithmetic as ReadIndexArithmetic } from './hcl/index-arithmetic.ts';
import { entryInObject } from './hcl/object-entry.ts';
import type { PlanConfiguration } from './plan/plan-format.ts';
import type { PlanContext, PlannedResource } from './resources/planned-resource.ts';

/** Finds blocks and expressions of a plan's resources in the source text, where it is at hand. */
export async function readPlanSource(
  configuration: PlanConfiguration,
  { sourceRoot, workingDirectory }: SourceRequest,
): Promise<Pick<PlanContext, 'locate' | 'keyInSource'>> {
  if (!holdsSourceText(sourceRoot)) return { locate: () => undefined, keyInSource: () => undefined };
  const [{ readSourceText }, { readIndexArithmetic }] = await Promise.all([
    import('./hcl/source-index.ts'),
    import('./hcl/index-arithmetic.ts'),
  ]);
  const source = readSourceText({ sourceRoot, workingDirectory, configuration });
  return {
    locate: (resource) => {
      const found = source.locate(modulePath(resource), declared(resource));
      // Downloaded modules are no files of the repository: their call is.
      return found?.file.split('/').includes('.terraform') ? source.callLine(modulePath(resource)) : found;
    },
    keyInSource: (resource, attribute, path) => {
      const subjects = wholeSubjects(resource.field.at(attribute).expression);
      const written = subjects.length === 0 ? undefined : source.attribute(modulePath(resource), declared(resource), [attribute]);
      if (!written) return undefined;
      const text = entryInObject(written.text, path);
      const [subject, ...others] = path.length === 0 ? subjects : subjects.filter((name) => text?.includes(name));
      return text !== undefined && subject !== undefined && others.length === 0
        ? keyOf(readIndexArithmetic(text, subject))
        : { kind: 'other' };
    },
  };
}

/** Without text of its own the root module leads nowhere else. */
function holdsSourceText(directory: string): boolean {
  try {
    return readdirSync(directory).some((name) => /\.(tf|tofu)$/.test(name));
  } catch {
    return false;
  }
}

function modulePath({ instance }: PlannedResource): readonly string[] {
  return instance.module.map(({ name }) => name);
}

function declared({ instance }: PlannedResource) {
  return { mode: instance.mode, type: instance.type, name: instance.name };
}

function keyOf(found: ReturnType<typeof ReadIndexArithmetic>): KeyInSource {
  if (found.kind === 'same') return { kind: 'own', shift: 0 };
  return found.kind === 'shift' ? { kind: 'own', shift: found.by } : { kind: 'other' };
}

/** Modules and resources that an expression names as a whole: the key is in its text only. */
function wholeSubjects(expression: unknown): readonly string[] {
  const references = isRecord(expression) && Array.isArray(expression.references) ? (expression.references as string[]) : [];
  const subjects = readReferences(references).flatMap((reference) => {
    const whole =
      (reference.kind === 'module' || reference.kind === 'resource') && reference.key === undefined && reference.rest.length === 0;
    if (!whole) return [];
    if (reference.kind === 'module') return [`module.${reference.name}`];
    return [`${reference.mode === 'data' ? 'data.' : ''}${reference.type}.${reference.name}`];
  });
  return [...new Set(subjects)];
}
