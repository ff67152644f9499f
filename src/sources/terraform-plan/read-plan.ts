import { readFile, stat } from 'node:fs/promises';
import { SourceError } from '../../errors.ts';
import { notAPlan } from './not-a-plan.ts';
import { isRecord, type PlanConfiguration, type PlanPart, type ResourceChange } from './plan-format.ts';

/**
 * Reads the output of `terraform show -json <plan>`: hands out every resource change by itself, then the frame. `name` is the file as
 * the user named it. Throws SourceError for anything that is not such a plan.
 */
export async function* planParts(path: string, name: string): AsyncGenerator<PlanPart> {
  const plan = parsePlan(decode(await bytesOf(path, name)), name);
  const changes = plan.resource_changes as readonly ResourceChange[];
  for (const resource of changes) if (isRecord(resource) && isRecord(resource.change)) yield { part: 'resource-change', resource };
  yield {
    part: 'frame',
    frame: {
      configuration: (isRecord(plan.configuration) ? plan.configuration : {}) as PlanConfiguration,
      variables: (isRecord(plan.variables) ? plan.variables : {}) as Record<string, { value?: unknown }>,
      errored: plan.errored === true,
      complete: plan.complete !== false,
      deferred: Array.isArray(plan.deferred_changes) ? plan.deferred_changes.length : 0,
    },
  };
}

async function bytesOf(path: string, name: string): Promise<Buffer> {
  try {
    if ((await stat(path)).isDirectory()) {
      throw new SourceError(
        'source/directory',
        `${name} is a directory; expected a plan file: name the output of \`terraform show -json\`.`,
      );
    }
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    const missing = isRecord(cause) && cause.code === 'ENOENT';
    const why = missing ? 'there is no such file' : `it cannot be read (${isRecord(cause) ? String(cause.code) : 'unknown reason'})`;
    throw new SourceError(
      'source/unreadable',
      `${name}: ${why}; expected a plan in JSON. Check the path, relative to the working directory.`,
    );
  }
}

/** PowerShell 5 writes UTF-16 when output is redirected to a file. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le');
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes.toString('utf8', start);
}

function parsePlan(text: string, name: string): Record<string, unknown> {
  const json = withoutWrapperLine(text);
  let plan: unknown;
  try {
    plan = JSON.parse(json);
  } catch {
    throw notAPlan(name, text, undefined);
  }
  const readable =
    isRecord(plan) &&
    typeof plan.format_version === 'string' &&
    plan.format_version.startsWith('1.') &&
    Array.isArray(plan.resource_changes);
  if (!readable) throw notAPlan(name, text, plan);
  return plan as Record<string, unknown>;
}

/** The setup-terraform wrapper prints the command before its output. */
function withoutWrapperLine(text: string): string {
  if (text.trimStart().startsWith('{')) return text;
  const brace = /^\{/m.exec(text);
  return /^\[command\]/.test(text.trimStart()) && brace ? text.slice(brace.index, text.lastIndexOf('}') + 1) : text;
}
