import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, resolve, sep } from 'node:path';
import { SourceError } from '../../../errors.ts';
import { visibleText } from '../../../text/visible.ts';
import { isInside } from './boundary.ts';
import { homeOf, variable } from './job-environment.ts';

export interface BicepSearch {
  /** The input `bicep-path`. */
  readonly bicepPath: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  readonly boundary: string;
  /** What is to be evaluated, for example `the ARM template main.json`. */
  readonly wanted: string;
}

/**
 * The Bicep CLI of the user: `bicep-path`, else from PATH, else where `az bicep install` puts it. Nothing is downloaded, and no program that
 * lies in the repository is started unless `bicep-path` names it.
 */
export function findBicep({ bicepPath, environment, boundary, wanted }: BicepSearch): string {
  if (bicepPath) {
    const path = resolve(bicepPath);
    if (isProgram(path)) return path;
    throw new SourceError(
      'bicep/not-found',
      `\`bicep-path\` names ${visibleText(bicepPath)}, which is no program that can be started; name the Bicep CLI itself, for example /usr/local/bin/${program}.`,
    );
  }
  const folders = (variable(environment, 'PATH') ?? '').split(delimiter);
  const home = homeOf(environment);
  if (home !== undefined) folders.push(resolve(home, '.azure', 'bin'));
  for (const folder of folders) {
    const path = resolve(folder, program);
    if (isAbsolute(folder) && isProgram(path) && !isInside(boundary, folder) && !isInside(boundary, path)) return path;
  }
  throw new SourceError(
    'bicep/not-found',
    `${wanted} is evaluated by the Bicep CLI, and there is none on PATH (outside of the repository) or in ~/.azure/bin; it is never downloaded: install it with \`az bicep install\` or from https://aka.ms/bicep-install, name it by \`bicep-path\`, or check the file that \`bicep snapshot\` writes instead.`,
  );
}

const program = sep === '\\' ? 'bicep.exe' : 'bicep';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
