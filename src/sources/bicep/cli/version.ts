import { SourceError } from '../../../errors.ts';
import { visibleText } from '../../../text/visible.ts';
import { type BicepCommand, BicepFailure, BicepProcess, BicepRefusal } from './bicep-process.ts';

const oldest = [0, 41, 2] as const;

/** Starts the CLI. Throws a SourceError where it does not run, or is older than the first one that evaluates deployments for good. */
export async function startBicep(command: BicepCommand): Promise<BicepProcess> {
  let bicep: BicepProcess | undefined;
  try {
    bicep = new BicepProcess(command);
    await requireVersion(bicep);
    return bicep;
  } catch (error) {
    await bicep?.end();
    if (!(error instanceof BicepFailure)) throw error;
    throw new SourceError('source/bicep-start', `The Bicep CLI ${visibleText(command.bicep)} cannot be used: ${error.message}.`);
  }
}

async function requireVersion(bicep: BicepProcess): Promise<void> {
  let version: unknown;
  try {
    ({ version } = await bicep.request<{ readonly version: string }>('bicep/version', {}));
  } catch (error) {
    if (!(error instanceof BicepRefusal)) throw error;
  }
  const shown = typeof version === 'string' ? visibleText(version, 40) : undefined;
  if (shown !== undefined && isAtLeast(shown)) return;
  throw new SourceError(
    'source/bicep-version',
    `Bicep ${oldest.join('.')} or later is needed to evaluate Bicep files and ARM templates; this is ${shown ?? 'an older one'}. Update it (\`bicep --version\`), or name another with bicep-path.`,
  );
}

function isAtLeast(version: string): boolean {
  const parts = version.split(/[.-]/, 3).map(Number);
  for (const [index, least] of oldest.entries()) {
    const part = parts[index] ?? 0;
    if (Number.isNaN(part)) return false;
    if (part !== least) return part > least;
  }
  return true;
}
