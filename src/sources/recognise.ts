import { statSync } from 'node:fs';
import { ByteReader, openBrace, quotationMark } from './byte-reader.ts';
import { openPlainFile, type SourceFile } from './source-file.ts';

/** Formats that are told by what stands in them; everything else may be a plan. */
export type RecognisedFormat = 'snapshot' | 'bicep-snapshot' | 'bicepparam' | 'bicep' | 'template' | 'what-if';

/** The format of a file by its content, for Bicep by its ending; undefined for every other file, and for one that cannot be read. */
export function formatOf(path: string): RecognisedFormat | undefined {
  if (isCompressed(path)) return 'snapshot';
  if (/\.bicepparam$/i.test(path)) return 'bicepparam';
  if (/\.bicep$/i.test(path)) return 'bicep';
  let file: SourceFile | undefined;
  try {
    const stats = statSync(path);
    // What a pipe gives is gone once it is read.
    if (!stats.isFile()) return undefined;
    file = openPlainFile(path, path, stats.size);
    return formatIn(file);
  } catch {
    return undefined;
  } finally {
    file?.close();
  }
}

/** Most files say it in their first line. */
const chunk = 4096;

function formatIn({ head, fill }: SourceFile): RecognisedFormat | undefined {
  const start = head.toString('utf8');
  if (isPrettyWhatIf(start)) return 'what-if';
  // With comments it is no JSON, and tells what it is all the same.
  if (isTemplate(start)) return 'template';
  const reader = new ByteReader(fill, chunk);
  passByteOrderMark(reader, head);
  if (reader.peek() !== openBrace) return undefined;
  const names = new Set<string>();
  // By the first name that only one format has.
  for (const name of reader.members()) {
    if (name === 'snapshotVersion') return 'snapshot';
    if (name === 'predictedResources') return 'bicep-snapshot';
    if (ofWhatIf.has(name) || (name === 'properties' && holdsChanges(reader))) return 'what-if';
    if (ofPlans.has(name)) return undefined;
    if (name === '$schema' && reader.peek() === quotationMark) {
      if (templateSchema.test(reader.text())) return 'template';
    } else if (name !== 'properties') reader.skip();
    names.add(name);
  }
  // One that failed has nothing else.
  const isAnswer = names.has('status') && (names.has('error') || names.has('properties'));
  return isAnswer || (names.has('error') && names.size === 1) ? 'what-if' : undefined;
}

const templateSchema = /\/[a-z]*deploymentTemplate\.json#?$/i;

/** By the schema, which stands before everything else but comments. */
function isTemplate(start: string): boolean {
  return /^\uFEFF?(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*\{(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*"\$schema"\s*:\s*"[^"]*deploymentTemplate\.json#?"/i.test(
    start,
  );
}

/** As Azure's answers and the CLI spell it, and as PowerShell does. */
const ofWhatIf: ReadonlySet<string> = new Set(['changes', 'potentialChanges', 'Changes', 'PotentialChanges']);

function holdsChanges(reader: ByteReader): boolean {
  if (reader.peek() !== openBrace) {
    reader.skip();
    return false;
  }
  for (const name of reader.members()) {
    if (ofWhatIf.has(name)) return true;
    reader.skip();
  }
  return false;
}

const ofPlans: ReadonlySet<string> = new Set([
  'format_version',
  'terraform_version',
  'planned_values',
  'resource_changes',
  'configuration',
]);

/** Is it what `az deployment … what-if` prints for people, where it begins so? */
export function isPrettyWhatIf(head: string): boolean {
  return /^(?!\s*[{[])[\s\S]{0,2000}?(?:Resource (?:and property )?changes are indicated with|The deployment will update the following scope)/.test(
    head,
  );
}

/** Steps over the mark that some editors put before JSON. */
export function passByteOrderMark(reader: ByteReader, head: Buffer): void {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) reader.pass(3);
}

/** By the name of the file. */
export function isCompressed(file: string): boolean {
  return file.toLowerCase().endsWith('.gz');
}
