import { isAbsolute, sep } from 'node:path';

/** A variable of the job. On Windows names have no case. */
export function variable(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  if (sep === '/' || environment[name] !== undefined) return environment[name];
  const key = Object.keys(environment).find((key) => key.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : environment[key];
}

/** The user's home folder, undefined where the job names none. */
export function homeOf(environment: NodeJS.ProcessEnv): string | undefined {
  const home = variable(environment, sep === '/' ? 'HOME' : 'USERPROFILE');
  return home !== undefined && isAbsolute(home) ? home : undefined;
}
