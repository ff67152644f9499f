import type { Expression } from './syntax.ts';

/** Stands in a planned value for what is known only after apply. */
export const afterApply = Symbol('known after apply');
export type Planned = string | number | boolean | null | typeof afterApply | readonly Planned[] | { readonly [key: string]: Planned };

/** Looks a reference up: the value it has in the plan. */
export type Lookup = (root: string, steps: readonly (string | { readonly index: string | number })[]) => Planned;

/** The value that Terraform would plan for an expression. */
export function evaluate(expression: Expression, lookup: Lookup): Planned {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'text': {
      const parts = expression.parts.map((part) => evaluate(part, lookup));
      return parts.includes(afterApply) ? afterApply : parts.join('');
    }
    case 'list':
      return expression.items.map((item) => evaluate(item, lookup));
    case 'object':
      return Object.fromEntries(Object.entries(expression.entries).map(([key, entry]) => [key, evaluate(entry, lookup)]));
    case 'reference':
      return lookup(expression.root, expression.steps);
    case 'call':
      return call(
        expression.name,
        expression.arguments.map((one) => evaluate(one, lookup)),
      );
  }
}

function call(name: string, given: readonly Planned[]): Planned {
  const [first = null] = given;
  if (isUnknown(first)) return afterApply;
  if (name === 'jsonencode') return JSON.stringify(sorted(first));
  if (name === 'file') return 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEexample operator';
  if (name === 'lower') return String(first).toLowerCase();
  throw new Error(`Examples cannot call ${name}(); write the value out.`);
}

function sorted(of: Planned): unknown {
  if (Array.isArray(of)) return of.map(sorted);
  if (typeof of !== 'object' || of === null) return of;
  return Object.fromEntries(
    Object.entries(of)
      .sort()
      .map(([key, value]) => [key, sorted(value)]),
  ); // as Terraform orders keys
}

/** Is any part of it known only after apply? */
export function isUnknown(of: Planned): boolean {
  if (of === afterApply) return true;
  return typeof of === 'object' && of !== null && Object.values(of).some(isUnknown);
}

/** The names an expression refers to, each followed by its prefixes, as `terraform show -json` lists them. */
export function referencesOf(expression: Expression): string[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'text':
      return expression.parts.flatMap(referencesOf);
    case 'list':
      return expression.items.flatMap(referencesOf);
    case 'object':
      return Object.values(expression.entries).flatMap(referencesOf);
    case 'call':
      return expression.arguments.flatMap(referencesOf);
    case 'reference': {
      const steps = expression.steps.map((step) => (typeof step === 'string' ? `.${step}` : `[${JSON.stringify(step.index)}]`));
      const shortest = expression.root === 'data' ? 1 : 0;
      return steps
        .map((_, index) => `${expression.root}${steps.slice(0, index + 1).join('')}`)
        .slice(shortest)
        .reverse();
    }
  }
}

/** An expression of `configuration`: its references, its constant, or nothing where a function is called on constants. */
export function configurationOf(expression: Expression): Record<string, unknown> {
  const references = referencesOf(expression);
  if (references.length > 0) return { references };
  return calls(expression) ? {} : { constant_value: evaluate(expression, () => null) };
}

function calls(expression: Expression): boolean {
  if (expression.kind === 'call') return true;
  if (expression.kind === 'list') return expression.items.some(calls);
  return expression.kind === 'object' && Object.values(expression.entries).some(calls);
}
