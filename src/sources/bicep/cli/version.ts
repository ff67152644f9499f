import { SourceError } from '../../../errors.ts';
import { type BicepProcess, BicepRefusal } from './bicep-process.ts';

const oldest = [0, 41, 2] as const;

/** Throws where Bicep is older than the first one that evaluates deployments for good. */
export async function requireVersion(bicep: BicepProcess): Promise<void> {
  let version = 'an older one';
  try {
    ({ version } = await bicep.request<{ readonly version: string }>('bicep/version', {}));
  } catch (error) {
    if (!(error instanceof BicepRefusal)) throw error;
  }
  if (isAtLeast(version)) return;
  throw new SourceError(
    'source/bicep-version',
    `Bicep ${oldest.join('.')} or later is needed to evaluate Bicep files and ARM templates; this is ${version}. Update it (\`bicep --version\`), or name another with bicep-path.`,
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
