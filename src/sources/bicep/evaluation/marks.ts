import { getLocation } from 'jsonc-parser';
import { sameText } from '../../../estate/resource-id.ts';
import { isObject } from '../../arm/arm-value.ts';
import type { Template } from './template.ts';

/** Keys from the top of a template to a place in it. */
export type TemplatePath = readonly (string | number)[];

/** A resource as a template declares it: one declaration may make many resources, or none. */
export interface Declaration {
  readonly path: TemplatePath;
  readonly type: string;
  /** Where the template calls its resources by name, as the source does. */
  readonly symbol?: string;
  /** The declarations of the template that a nested deployment holds. */
  readonly nested?: readonly Declaration[];
}

export interface MarkedTemplate {
  readonly template: Template;
  /** Of the template itself, in its order. */
  readonly declarations: readonly Declaration[];
  /** The declaration that a mark in `managedBy` stands for. */
  readonly declarationOf: (managedBy: unknown) => Declaration | undefined;
}

/**
 * Writes into each resource of a template which declaration it is, in a property that Bicep passes through unchanged. Every resource that
 * it predicts then tells what declares it, through loops, conditions and modules. The key tells marks from what a template says itself.
 */
export function withMarks(template: Template, key: string): MarkedTemplate {
  const byMark = new Map<string, Declaration>();
  const marked = markTemplate(template, [], (declaration) => {
    const mark = `${key}${byMark.size}`;
    byMark.set(mark, declaration);
    return mark;
  });
  return { ...marked, declarationOf: (managedBy) => (typeof managedBy === 'string' ? byMark.get(managedBy) : undefined) };
}

/** The template as Bicep reads it, and as its lines and columns count. */
export function textOf({ template }: MarkedTemplate): string {
  return JSON.stringify(template);
}

/** The declaration that stands at a line and column, counted from 1, of that text. */
export function declarationAt(
  marked: MarkedTemplate,
  { line, column }: { readonly line: number; readonly column: number },
): Declaration | undefined {
  // JSON by a machine has one line.
  if (line !== 1) return undefined;
  const { path } = getLocation(textOf(marked), column - 1);
  let match: Declaration | undefined;
  const look = (declarations: readonly Declaration[]): void => {
    for (const declaration of declarations) {
      if (!declaration.path.every((key, index) => key === path[index])) continue;
      match = declaration;
      look(declaration.nested ?? []);
    }
  };
  look(marked.declarations);
  return match;
}

type Register = (declaration: Declaration) => string;

interface Marked<T> {
  readonly template: T;
  readonly declarations: readonly Declaration[];
}

function markTemplate<T extends Template>(template: T, path: TemplatePath, register: Register): Marked<T> {
  const { resources } = template;
  const declarations: Declaration[] = [];
  const mark = (resource: unknown, key: string | number) => markResource(resource, [...path, 'resources', key], register, declarations);
  if (Array.isArray(resources)) return { template: { ...template, resources: resources.map(mark) }, declarations };
  if (!isObject(resources)) return { template, declarations };
  const entries = Object.entries(resources).map(([symbol, resource]) => [symbol, mark(resource, symbol)]);
  return { template: { ...template, resources: Object.fromEntries(entries) }, declarations };
}

function markResource(resource: unknown, path: TemplatePath, register: Register, into: Declaration[]): unknown {
  // What exists already is not deployed here.
  if (!isObject(resource) || resource.existing === true) return resource;
  const key = path.at(-1);
  const type = String(resource.type);
  const body = { ...resource };
  let nested: readonly Declaration[] | undefined;
  const { properties } = resource;
  if (isDeployment(type) && isObject(properties) && isObject(properties.template)) {
    const inner = markTemplate(properties.template, [...path, 'properties', 'template'], register);
    nested = inner.declarations;
    body.properties = { ...properties, template: inner.template };
  }
  const declaration = { path, type, ...(typeof key === 'string' ? { symbol: key } : {}), ...(nested ? { nested } : {}) };
  into.push(declaration);
  if (!isDeployment(type)) body.managedBy = register(declaration);
  // Resources written inside of another, as templates by hand do.
  if (Array.isArray(resource.resources)) {
    body.resources = resource.resources.map((child, at) => markResource(child, [...path, 'resources', at], register, into));
  }
  return body;
}

export function isDeployment(type: string): boolean {
  return sameText(type, 'Microsoft.Resources/deployments');
}
