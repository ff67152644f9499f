import { type ByteReader, openBrace, openBracket, quotationMark } from '../../byte-reader.ts';
import { isRecord } from '../../json-object.ts';
import type { PriorData, PriorState } from './plan-format.ts';

/** Which data sources to keep, by their Terraform type. */
type Wanted = (type: string) => boolean;

export const noPriorState: PriorState = { managed: false, data: [] };

/** More levels of modules than anybody nests. */
const mostLevels = 100;

/** Reads the member `prior_state` piece by piece: it is as large as everything that Terraform manages. */
export function readPriorState(reader: ByteReader, wanted: Wanted): PriorState {
  const prior = { managed: false, data: [] as PriorData[] };
  membersOf(reader, (member) => {
    if (member !== 'values') reader.skip();
    else
      membersOf(reader, (inner) => {
        if (inner === 'root_module') readModule(reader, wanted, prior, 0);
        else reader.skip();
      });
  });
  return prior;
}

interface Prior {
  managed: boolean;
  readonly data: PriorData[];
}

function readModule(reader: ByteReader, wanted: Wanted, prior: Prior, level: number): void {
  membersOf(reader, (member) => {
    if (member === 'resources') elementsOf(reader, () => readResource(reader, wanted, prior));
    else if (member !== 'child_modules') reader.skip();
    else if (level < mostLevels) elementsOf(reader, () => readModule(reader, wanted, prior, level + 1));
    else {
      prior.managed = true;
      reader.skip();
    }
  });
}

/** Parses an element only when it is a data source. */
function readResource(reader: ByteReader, wanted: Wanted, prior: Prior): void {
  if (reader.peek() !== openBrace) {
    reader.skip();
    return;
  }
  reader.keep();
  let mode: string | undefined;
  for (const _ of reader.membersNamed('mode')) {
    if (reader.peek() === quotationMark) mode = reader.text();
    else reader.skip();
  }
  if (mode === 'data') take(reader.cut(), wanted, prior);
  else {
    prior.managed = true;
    reader.drop();
  }
}

/** The same from what is parsed already. */
export function priorStateOf(json: unknown, wanted: Wanted): PriorState {
  const prior: Prior = { managed: false, data: [] };
  const values = isRecord(json) ? json.values : undefined;
  const modules: unknown[] = [isRecord(values) ? values.root_module : undefined];
  for (let module = modules.shift(); modules.length > 0 || module !== undefined; module = modules.shift()) {
    if (!isRecord(module)) continue;
    for (const resource of listIn(module.resources)) {
      if (!isRecord(resource)) continue;
      if (resource.mode === 'data') take(resource, wanted, prior);
      else prior.managed = true;
    }
    modules.push(...listIn(module.child_modules));
  }
  return prior;
}

function take(resource: unknown, wanted: Wanted, { data }: Prior): void {
  if (!isRecord(resource) || typeof resource.type !== 'string' || typeof resource.address !== 'string') return;
  if (wanted(resource.type)) data.push(resource as unknown as PriorData);
}

function listIn(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? (json as unknown[]) : [];
}

function membersOf(reader: ByteReader, read: (member: string) => void): void {
  if (reader.peek() !== openBrace) reader.skip();
  else for (const member of reader.members()) read(member);
}

function elementsOf(reader: ByteReader, read: () => void): void {
  if (reader.peek() !== openBracket) reader.skip();
  else for (const _ of reader.elements()) read();
}
