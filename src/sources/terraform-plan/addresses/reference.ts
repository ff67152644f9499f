import { memo } from '../../../memo.ts';
import { type InstanceKey, parseTraversal, type TraversalStep } from './address.ts';

/** What one reference of an expression points at, with the attribute path that follows. */
export type Reference =
  | { readonly kind: 'variable'; readonly name: string; readonly rest: readonly TraversalStep[] }
  | { readonly kind: 'each-value'; readonly rest: readonly TraversalStep[] }
  /** `each.key` or `count.index`. */
  | { readonly kind: 'own-key' }
  /** `path.module`, `terraform.workspace`, `self`: settled before planning. */
  | { readonly kind: 'settled' }
  | { readonly kind: 'local'; readonly name: string }
  | { readonly kind: 'module'; readonly name: string; readonly key?: InstanceKey; readonly rest: readonly TraversalStep[] }
  | {
      readonly kind: 'resource';
      readonly mode: 'managed' | 'data';
      readonly type: string;
      readonly name: string;
      readonly key?: InstanceKey;
      readonly rest: readonly TraversalStep[];
    };

/**
 * Terraform writes every reference followed by its own shorter forms (`m.x["a"].id`, `m.x["a"]`, `m.x`): this gives back one entry a
 * reference. The shorter forms are those that jsonconfig writes; a further one of the same text is a reference of its own.
 * Every instance of a resource asks for the same list.
 */
export const readReferences = memo((references: readonly string[]): readonly Reference[] => {
  const found: Reference[] = [];
  for (let at = 0; at < references.length; ) {
    const text = references[at] ?? '';
    const reference = readReference(text);
    if (reference) found.push(reference);
    const shorter = reference ? shorterForms(text, reference) : [];
    at += 1;
    for (const form of shorter) if (references[at] === form) at += 1;
  }
  return found;
});

function readReference(text: string): Reference | undefined {
  const steps = parseTraversal(text);
  const [first, second] = [steps[0]?.attribute, steps[1]?.attribute];
  if (first === undefined) return undefined;
  switch (first) {
    case 'var':
      return { kind: 'variable', name: second ?? '', rest: steps.slice(2) };
    case 'local':
      return { kind: 'local', name: second ?? '' };
    case 'each':
      return second === 'value' ? { kind: 'each-value', rest: steps.slice(2) } : { kind: 'own-key' };
    case 'count':
      return { kind: 'own-key' };
    case 'path':
    case 'terraform':
    case 'self':
      return { kind: 'settled' };
    case 'module':
      return { kind: 'module', name: second ?? '', ...keyAndRest(steps.slice(2)) };
    case 'data':
      return { kind: 'resource', mode: 'data', type: second ?? '', name: steps[2]?.attribute ?? '', ...keyAndRest(steps.slice(3)) };
    default:
      return { kind: 'resource', mode: 'managed', type: first, name: second ?? '', ...keyAndRest(steps.slice(2)) };
  }
}

function keyAndRest(steps: readonly TraversalStep[]): { key?: InstanceKey; rest: readonly TraversalStep[] } {
  const key = steps[0]?.index;
  return key === undefined ? { rest: steps } : { key, rest: steps.slice(1) };
}

/** The forms that follow a reference in the list, longest first. */
function shorterForms(text: string, reference: Reference): readonly string[] {
  const ends = stepEnds(text);
  // Subjects by which Terraform counts: var.x, local.x, each.value, type.name, data.type.name, module.name.
  const least = reference.kind === 'resource' && reference.mode === 'data' ? 3 : 2;
  const forms = ends
    .slice(least - 1, -1)
    .reverse()
    .map((end) => text.slice(0, end));
  // An output of a keyed module instance is followed by the instance, not by the module.
  const keyedOutput = reference.kind === 'module' && reference.key !== undefined && reference.rest.length > 0;
  return keyedOutput ? forms.slice(0, -1) : forms;
}

/** Offsets in the text at which each step of the traversal ends. */
function stepEnds(text: string): number[] {
  const pattern = /\.?[^\s.[\]"\d][^\s.[\]"]*|\[(?:\d+|"(?:[^"\\]|\\.)*")\]|\.\d+/y;
  const ends: number[] = [];
  while (pattern.exec(text)) ends.push(pattern.lastIndex);
  return ends;
}
