import { join, sep } from 'node:path';
import { SourceError } from '../../../errors.ts';
import { visibleText } from '../../../text/visible.ts';
import { variable } from './job-environment.ts';

export interface ChildEnvironment {
  /** A folder of ours, which is the child's home and holds its temporary files. */
  readonly home: string;
  /** Of the job. */
  readonly environment: NodeJS.ProcessEnv;
  /** The input `bicep-env`: variables that a parameters file may read. */
  readonly names: readonly string[];
  /** The input `bicep-trust`. */
  readonly trusted: boolean;
  /** Of the machine, in bytes. */
  readonly memory: number;
}

/**
 * The environment of the Bicep CLI. A parameters file reads any variable of it into the result, and a module reference may hand a token to
 * whom it names: so it is built from nothing, and a job's own is handed over only where the user trusts the templates.
 */
export function childEnvironment({ home, environment, names, trusted, memory }: ChildEnvironment): Record<string, string> {
  if (trusted) return { ...limits(memory), ...defined(environment) };
  return { ...proxies(environment), ...listed(environment, names), ...folders(home, environment), ...limits(memory) };
}

function limits(memory: number): Record<string, string> {
  const heap = Math.floor(Math.max(512 * mebibyte, Math.min(2048 * mebibyte, memory / 2)));
  return {
    // Diagnostics leave sockets behind when the process is killed.
    DOTNET_EnableDiagnostics: '0',
    DOTNET_GCHeapHardLimit: `0x${heap.toString(16)}`,
  };
}

const mebibyte = 1024 * 1024;

function folders(home: string, environment: NodeJS.ProcessEnv): Record<string, string> {
  // Not the empty string: Azure's libraries look into /usr/bin then, where `az` may be.
  const own = { PATH: join(home, 'no-programs'), HOME: home, TMPDIR: home, AZURE_CONFIG_DIR: join(home, 'no-azure') };
  if (sep === '/') return own;
  const root = variable(environment, 'SystemRoot') ?? 'C:\\Windows';
  return { ...own, USERPROFILE: home, TEMP: home, TMP: home, SystemRoot: root };
}

function proxies(environment: NodeJS.ProcessEnv): Record<string, string> {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'];
  return Object.fromEntries(
    [...names, ...names.map((name) => name.toLowerCase())].flatMap((name) => {
      const value = environment[name];
      // A user and password stand before an @.
      return value && !/@|%40/.test(value) ? [[name, value]] : [];
    }),
  );
}

function listed(environment: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      if (decidesHowBicepRuns.test(name)) {
        throw new SourceError(
          'bicep/environment',
          `\`bicep-env\` lists ${visibleText(name)}, which decides how the Bicep CLI itself runs and is never handed over; take it out, or set \`bicep-trust\` to hand over the whole environment.`,
        );
      }
      const value = variable(environment, name);
      if (value !== undefined) return [name, value];
      throw new SourceError(
        'bicep/environment',
        `\`bicep-env\` lists ${visibleText(name)}, and the environment has no such variable; set it in a step before or by \`env\`, or take it out.`,
      );
    }),
  );
}

const decidesHowBicepRuns =
  /^(?:PATH|HOME|TMPDIR|TEMP|TMP|USERPROFILE|SystemRoot|AZURE_CONFIG_DIR|(?:DOTNET|COMPlus|CORECLR|BICEP|LD|DYLD)_.*)$/i;

function defined(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
