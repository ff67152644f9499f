import { SourceError } from '../../errors.ts';
import { visibleText } from '../../text/visible.ts';
import { isObject } from '../arm/arm-value.ts';
import { BrokenJson, ByteReader, openBrace } from '../byte-reader.ts';
import { isPrettyWhatIf, passByteOrderMark } from '../recognise.ts';
import type { SourceFile } from '../source-file.ts';
import { type PredictedChange, readChange } from './predicted-change.ts';

/** What Azure says that a deployment will do. */
export interface WhatIf {
  readonly changes: readonly PredictedChange[];
  /** As Azure gives them. */
  readonly diagnostics: readonly unknown[];
}

const howTo = 'make it with `az deployment group what-if --no-pretty-print … > what-if.json`';

export const whatIfFile = {
  content: 'the result of a what-if in JSON',
  file: 'a file with the result of a what-if: name what `az deployment group what-if --no-pretty-print` printed',
};

/**
 * Reads the result of a what-if: as the API answers it, as the CLI prints it, or of a deployment stack. Throws SourceError for anything else,
 * and for one that failed.
 */
export function readWhatIfFile({ name, head, fill }: SourceFile): WhatIf {
  const begin = head.toString('utf8');
  if (isPrettyWhatIf(begin)) {
    throw new SourceError('source/what-if-text', `${name} is the text that a what-if prints for people; expected its JSON: ${howTo}.`);
  }
  if (begin.replace(/^\ufeff/, '').trim() === '')
    throw new SourceError('source/empty-file', `${name} is empty; expected ${whatIfFile.content}: ${howTo}.`);
  return resultIn(parsed(name, head, fill), name);
}

function parsed(name: string, head: Buffer, fill: SourceFile['fill']): Readonly<Record<string, unknown>> {
  const reader = new ByteReader(fill);
  passByteOrderMark(reader, head);
  if (reader.peek() !== openBrace) throw notAWhatIf(name);
  try {
    const whole = objectAt(reader, name);
    reader.end();
    return whole;
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    const sentence = `${name} is broken or cut off at byte ${error.offset}; expected the whole result of a what-if: ${howTo}.`;
    throw new SourceError('source/invalid-json', sentence);
  }
}

/** What holds the list of changes. */
const around: ReadonlySet<string> = new Set(['properties', 'changes']);
/** As far as a deployment stack nests it. */
const deepestList = 2;

/** Of two lists of changes, JSON would keep the second. */
function objectAt(reader: ByteReader, name: string, level = 0): Readonly<Record<string, unknown>> {
  const members = new Map<string, unknown>();
  for (const member of reader.members()) {
    if (members.has(member)) {
      const sentence = `${name} holds ${visibleText(member, 40)} twice; expected the result of a what-if as it is: ${howTo}.`;
      throw new SourceError('source/not-a-what-if', sentence);
    }
    const isAround = level < deepestList && around.has(member) && reader.peek() === openBrace;
    members.set(member, isAround ? objectAt(reader, name, level + 1) : reader.value());
  }
  return Object.fromEntries(members);
}

function notAWhatIf(name: string): SourceError {
  const sentence = `${name} is not the result of a what-if, which is an object with a list of changes; ${howTo}, and check other inputs in a run of their own.`;
  return new SourceError('source/not-a-what-if', sentence);
}

function resultIn(whole: Readonly<Record<string, unknown>>, name: string): WhatIf {
  if (Array.isArray(whole.Changes)) {
    const sentence = `${name} is what PowerShell makes of a what-if, which leaves out the JSON of its resources; ${howTo}.`;
    throw new SourceError('source/what-if-of-powershell', sentence);
  }
  const result = isObject(whole.properties) ? whole.properties : whole;
  assertSucceeded(name, whole.status ?? result.provisioningState, whole.error ?? result.error);
  const { changes, potentialChanges, diagnostics } = result;
  const ofStack = isObject(changes) ? changes.resourceChanges : undefined;
  const certain = ofStack ?? changes;
  const potential = potentialChanges ?? [];
  if (!Array.isArray(certain) || !Array.isArray(potential)) throw notAWhatIf(name);
  return {
    changes: [...certain.map((change) => readChange(change, false)), ...potential.map((change) => readChange(change, true))],
    diagnostics: Array.isArray(diagnostics) ? diagnostics : [],
  };
}

/** One that failed does not say what the deployment does; Azure's message may hold values of parameters, its code does not. */
function assertSucceeded(name: string, status: unknown, error: unknown): void {
  const isWrong = error !== undefined && error !== null;
  const state = typeof status === 'string' ? status : 'succeeded';
  if (!isWrong && state.toLowerCase() === 'succeeded') return;
  const codes = [...new Set(codesIn(error, 0))].slice(0, mostCodes);
  if (isWrong || /^(?:failed|cancell?ed)$/i.test(state)) {
    const because = codes.length > 0 ? ` (${codes.join(', ')})` : '';
    const sentence = `${name} is a what-if that failed${because}, so it does not say what the deployment does; correct that and run it again.`;
    throw new SourceError('source/what-if-failed', sentence);
  }
  const sentence = `${name} is a what-if that has not succeeded (${visibleText(state, 40)}); wait for its end, and take the result.`;
  throw new SourceError('source/what-if-failed', sentence);
}

const mostCodes = 5;
/** Errors in errors. */
const mostLevels = 5;

function codesIn(error: unknown, level: number): readonly string[] {
  if (!isObject(error) || level > mostLevels) return [];
  const { code, details } = error;
  const own = typeof code === 'string' && /^[\w.-]{1,80}$/.test(code) ? [code] : [];
  return [...own, ...(Array.isArray(details) ? details.flatMap((detail) => codesIn(detail, level + 1)) : [])];
}
