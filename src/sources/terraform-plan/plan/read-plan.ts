import { SourceError } from '../../../errors.ts';
import { BrokenJson, ByteReader, openBrace, openBracket, quotationMark } from '../../byte-reader.ts';
import { isRecord } from '../../json-object.ts';
import type { SourceFile } from '../../source-file.ts';
import { withoutKeys } from '../addresses/address.ts';
import { notAPlan } from './not-a-plan.ts';
import type { PlanConfiguration, PlanFrame, PlanPart, PriorState, ResourceChange } from './plan-format.ts';
import { noPriorState, priorStateOf, readPriorState } from './read-prior-state.ts';

/** Which resource changes to hand out, by their Terraform type; the others are not even parsed. */
export type Wanted = (type: string) => boolean;

/**
 * Reads the output of `terraform show -json <plan>`: hands out every wanted resource change by itself, then the frame. Memory does not
 * grow with the file. Throws SourceError for anything that is not such a plan.
 */
export function planParts(file: SourceFile, wanted: Wanted): Iterable<PlanPart> {
  return smallParts(file, wanted) ?? slicedParts(file, wanted);
}

/**
 * A small plan is parsed at once, which costs less than warming up the slicer. Undefined for one that has its peculiarities: the slicer
 * says what is wrong, or reads it anyway.
 */
function smallParts({ whole, name }: SourceFile, wanted: Wanted): Iterable<PlanPart> | undefined {
  if (whole === undefined || whole.indexOf(changesName) !== whole.lastIndexOf(changesName)) return undefined;
  let plan: unknown;
  try {
    plan = JSON.parse(whole.toString('utf8'));
  } catch {
    return undefined;
  }
  return isRecord(plan) ? partsOf(plan, name, wanted) : undefined;
}

const changesName = '"resource_changes"';

/** What a plan holds beside its resource changes, as far as it was read. */
interface Sections {
  readonly values: Map<string, unknown>;
  readonly names: Set<string>;
  /** Resources that have an entry, without the keys of their instances. */
  readonly entries: Set<string>;
  deferred: number;
  prior: PriorState;
}

const read = new Set(['format_version', 'configuration', 'variables', 'errored', 'complete', 'action_invocations', '$schema']);

/**
 * The way for plans of any size: element by element, without the whole text in memory. A file may hold several plans one after the other,
 * as tools that plan many folders print them: each ends with its frame.
 */
export function* slicedParts({ name, head, fill }: SourceFile, wanted: Wanted): Generator<PlanPart> {
  const start = jsonStart(head);
  if (start === undefined) throw notAPlan(name, { file: name, head: head.toString('utf8') });
  const reader = new ByteReader(fill);
  reader.pass(start.offset);
  for (let plan = 1; plan === 1 || reader.peek() === openBrace; plan += 1) yield* slicedPlan(reader, plan, name, head, wanted);
  if (!start.wrapped && reader.peek() !== -1) throw notAPlan(name, { file: name, head: head.toString('utf8'), more: true });
}

function* slicedPlan(reader: ByteReader, plan: number, name: string, head: Buffer, wanted: Wanted): Generator<PlanPart> {
  const sections: Sections = { values: new Map(), names: new Set(), entries: new Set(), deferred: 0, prior: noPriorState };
  try {
    for (const member of reader.members()) {
      const holdsChanges = member === 'resource_changes' && reader.peek() === openBracket;
      if (holdsChanges) yield* resourceChanges(reader, sections, name, wanted);
      else readSection(reader, member, sections, wanted);
      if (holdsChanges || member !== 'resource_changes') sections.names.add(member);
    }
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    throw notAPlan(name, { file: name, head: head.toString('utf8'), names: sections.names, offset: error.offset });
  }
  // A log is several documents too, and its first line tells what it is.
  yield { part: 'frame', frame: frameOf(sections, plan === 1 ? name : `${name} (plan ${plan})`, head.toString('utf8')) };
}

function* resourceChanges(reader: ByteReader, { names, entries }: Sections, name: string, wanted: Wanted): Generator<PlanPart> {
  if (names.has('resource_changes')) {
    throw new SourceError(
      'source/not-a-plan',
      `${name} holds resource_changes twice; expected the output of \`terraform show -json\` as it is.`,
    );
  }
  for (const _ of reader.elements()) {
    const resource = sliceResource(reader, wanted, entries);
    if (resource) yield { part: 'resource-change', resource };
  }
}

/** Parses an element only when its type is wanted. */
function sliceResource(reader: ByteReader, wanted: Wanted, entries: Set<string>): ResourceChange | undefined {
  reader.keep();
  let takes = false;
  if (reader.peek() !== openBrace) reader.skip();
  else {
    for (const name of reader.membersNamed('address', 'type')) {
      if (reader.peek() !== quotationMark) reader.skip();
      else if (name === 'address') entries.add(withoutKeys(reader.text()));
      else takes = wanted(reader.text()) || takes;
    }
  }
  if (!takes) {
    reader.drop();
    return undefined;
  }
  return asResource(reader.cut(), wanted);
}

function readSection(reader: ByteReader, member: string, sections: Sections, wanted: Wanted): void {
  if (read.has(member)) sections.values.set(member, reader.value());
  else if (member === 'deferred_changes') sections.deferred = countElements(reader);
  else if (member === 'prior_state') sections.prior = readPriorState(reader, wanted);
  else reader.skip();
}

function countElements(reader: ByteReader): number {
  if (reader.peek() !== openBracket) {
    reader.skip();
    return 0;
  }
  let count = 0;
  for (const _ of reader.elements()) {
    reader.skip();
    count += 1;
  }
  return count;
}

function asResource(element: unknown, wanted: Wanted): ResourceChange | undefined {
  const usable = isRecord(element) && typeof element.type === 'string' && typeof element.address === 'string';
  if (!usable || !wanted(element.type as string)) return undefined;
  // Without a change nobody knows what happens to it, which is told further on.
  return (isRecord(element.change) ? element : { ...element, change: { actions: [] } }) as unknown as ResourceChange;
}

/** A plan that is parsed already. */
export function partsOfPlan(plan: unknown, name: string, wanted: Wanted): readonly PlanPart[] {
  if (isRecord(plan)) return partsOf(plan, name, wanted);
  throw notAPlan(name, { file: name, head: JSON.stringify(plan)?.slice(0, 4096) ?? '', names: new Set() });
}

function partsOf(plan: Readonly<Record<string, unknown>>, name: string, wanted: Wanted): readonly PlanPart[] {
  const changes = Array.isArray(plan.resource_changes) ? (plan.resource_changes as unknown[]) : [];
  const names = new Set(Object.keys(plan).filter((key) => key !== 'resource_changes' || Array.isArray(plan[key])));
  const deferred = Array.isArray(plan.deferred_changes) ? plan.deferred_changes.length : 0;
  const entries = new Set(changes.flatMap((one) => (isRecord(one) && typeof one.address === 'string' ? [withoutKeys(one.address)] : [])));
  const sections = { values: new Map(Object.entries(plan)), names, entries, deferred, prior: priorStateOf(plan.prior_state, wanted) };
  const frame = frameOf(sections, name, '{');
  const parts: PlanPart[] = [];
  for (const element of changes) {
    const resource = asResource(element, wanted);
    if (resource) parts.push({ part: 'resource-change', resource });
  }
  return [...parts, { part: 'frame', frame }];
}

/** Terraform before 1.0 wrote 0.1 and 0.2, of the same shape. */
const readableVersion = /^(0\.[12]|1\.\d+)$/;

function frameOf({ values, names, entries, deferred, prior }: Sections, name: string, head: string): PlanFrame {
  const [version, configuration, variables] = [values.get('format_version'), values.get('configuration'), values.get('variables')];
  const complete = values.get('complete');
  const readable = typeof version === 'string' && readableVersion.test(version);
  // Terraform leaves an empty list out: with nothing there and nothing declared, nothing changes.
  const isEmpty = !names.has('resource_changes') && !prior.managed && !declaresResources(configuration);
  if (!readable || !(names.has('resource_changes') || (isEmpty && names.has('planned_values')))) {
    throw notAPlan(name, { file: name, head, names, version, schema: values.get('$schema') });
  }
  return {
    configuration: (isRecord(configuration) ? configuration : {}) as PlanConfiguration,
    variables: (isRecord(variables) ? variables : {}) as PlanFrame['variables'],
    errored: values.get('errored') === true,
    ...(typeof complete === 'boolean' ? { complete } : {}),
    entries,
    deferred,
    invocations: invocationsIn(values.get('action_invocations')),
    prior,
  };
}

/** Since Terraform 1.14 a configuration may hold actions beside its resources. */
function invocationsIn(list: unknown): readonly ResourceChange[] {
  const invocations: readonly unknown[] = Array.isArray(list) ? list : [];
  return invocations.flatMap((one): readonly ResourceChange[] => {
    if (!isRecord(one) || typeof one.address !== 'string' || typeof one.type !== 'string' || !one.type.startsWith('azapi_')) return [];
    const { address, config_values: after, config_unknown: after_unknown, config_sensitive: after_sensitive } = one;
    const change = { actions: ['create'], before: null, after, after_unknown, after_sensitive };
    return [{ address, mode: 'managed', type: 'azapi_resource_action', name: `action.${one.name}`, change }];
  });
}

/** Does the configuration hold resources that Terraform manages, in any module? */
function declaresResources(configuration: unknown): boolean {
  const modules: unknown[] = [isRecord(configuration) ? configuration.root_module : undefined];
  while (modules.length > 0) {
    const module = modules.pop();
    if (!isRecord(module)) continue;
    const resources = Array.isArray(module.resources) ? (module.resources as unknown[]) : [];
    if (resources.some((resource) => isRecord(resource) && resource.mode !== 'data')) return true;
    if (isRecord(module.module_calls)) modules.push(...Object.values(module.module_calls).map((call) => isRecord(call) && call.module));
  }
  return false;
}

/** Where the JSON begins: after a byte order mark, or after the line that the setup-terraform wrapper prints. */
function jsonStart(head: Buffer): { readonly offset: number; readonly wrapped: boolean } | undefined {
  const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  const text = head.toString('latin1', mark);
  if (text.trimStart().startsWith('{')) return { offset: mark, wrapped: false };
  const wrapper = /^\s*\[command\][^\n]*\n\s*(?=\{)/.exec(text);
  return wrapper ? { offset: mark + wrapper[0].length, wrapped: true } : undefined;
}
