import { readdirSync } from 'node:fs';
import type { SourceRequest } from '../source.ts';
import { readReferences } from './addresses/reference.ts';
import type { KeyInSource } from './addresses/trail.ts';
import type { readIndexArithmetic as ReadIndexArithmetic } from './hcl/index-arithmetic.ts';
import { isRecord, type PlanConfiguration } from './plan/plan-format.ts';
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
    keyInSource: (resource, attribute) => {
      const subjects = wholeSubjects(resource.field.at(attribute).expression);
      const [subject] = subjects;
      const written = subject === undefined ? undefined : source.attribute(modulePath(resource), declared(resource), [attribute]);
      if (subject === undefined || !written) return undefined;
      return subjects.size === 1 ? keyOf(readIndexArithmetic(written.text, subject)) : { kind: 'other' };
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
  return { mode: 'managed', type: instance.type, name: instance.name } as const;
}

function keyOf(found: ReturnType<typeof ReadIndexArithmetic>): KeyInSource {
  if (found.kind === 'same') return { kind: 'own', shift: 0 };
  return found.kind === 'shift' ? { kind: 'own', shift: found.by } : { kind: 'other' };
}

/** Modules and resources that an expression names as a whole: the key is in its text only. */
function wholeSubjects(expression: unknown): ReadonlySet<string> {
  const references = isRecord(expression) && Array.isArray(expression.references) ? (expression.references as string[]) : [];
  return new Set(
    readReferences(references).flatMap((reference) => {
      const whole =
        (reference.kind === 'module' || reference.kind === 'resource') && reference.key === undefined && reference.rest.length === 0;
      if (!whole) return [];
      return [reference.kind === 'module' ? `module.${reference.name}` : `${reference.type}.${reference.name}`];
    }),
  );
}
