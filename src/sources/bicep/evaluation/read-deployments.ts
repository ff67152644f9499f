import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { basename, join, relative, resolve, sep } from 'node:path';
import { PatchCheckError, SourceError, UsageError } from '../../../errors.ts';
import type { Location } from '../../../estate/declaration.ts';
import { nearest } from '../../../text/nearest.ts';
import { visibleText } from '../../../text/visible.ts';
import { matchesPath } from '../../../text/wildcards.ts';
import { isRelevantArmType, type ReadDeployment } from '../../deployment/read-deployment.ts';
import type { BicepRequest, SourceRequest } from '../../source.ts';
import { fileOfBytes } from '../../source-file.ts';
import { BicepFailure, BicepProcess, BicepRefusal, notAnAnswer } from '../cli/bicep-process.ts';
import { inTemporaryFolder } from '../cli/temporary-folder.ts';
import { startBicep } from '../cli/version.ts';
import type { CountedLoop } from '../counted-loop.ts';
import { estateOfSnapshot } from '../estate-of-snapshot.ts';
import type { FailedFile } from '../index.ts';
import { type SnapshotResource, snapshotParts } from '../read-snapshot-file.ts';
import { boundaryOf, refuseOutside } from '../trust/boundary.ts';
import { childEnvironment } from '../trust/child-environment.ts';
import { findBicep } from '../trust/find-bicep.ts';
import { linkModuleCache } from '../trust/module-cache.ts';
import { refuseUntrusted } from '../trust/refuse-untrusted.ts';
import { compiled, type DeploymentFile, isWithoutTemplate, usedBy } from './compiled.ts';
import { evaluated } from './evaluated.ts';
import { type ParameterSet, readParameterSet } from './given-values.ts';
import { declarationAt, withMarks } from './marks.ts';
import { type GraphNode, type Places, placesOf } from './places.ts';
import { parametersOf, type TargetScope, targetScopeOf } from './template.ts';
import { wordsOfRefusal } from './words.ts';

export interface Deployments {
  readonly deployments: readonly ReadDeployment[];
  readonly failures: readonly FailedFile[];
  readonly notes: readonly string[];
}

/**
 * Evaluates each file with the user's Bicep, in one process for all of them; a file that stops it gets a new one for the next. Nothing is
 * written beside the sources. Where every file fails and there is nothing else, throws what the first one says.
 */
export async function readDeployments(
  files: readonly DeploymentFile[],
  request: SourceRequest,
  { alone }: { readonly alone: boolean },
): Promise<Deployments> {
  const { environment, trust, readable = [], secondsPerAnswer, path, parameters = [], byFile = [], onEnd } = requestOf(request);
  const unmatched = byFile.find((one) => !files.some(({ name }) => matchesPath(one.files, name)));
  if (unmatched) {
    throw new UsageError(
      'usage/pattern-of-no-file',
      `The pattern ${visibleText(unmatched.files, 80)} of a scope matches none of the files. Write it as their paths are written, for example infra/*.bicepparam.`,
    );
  }
  const boundary = boundaryOf({ environment, workingDirectory: request.workingDirectory });
  const { deployed, notes } = deployedOf(files, { alone });
  const sets = parameters.map((line) => readParameterSet(line, (file) => resolve(request.workingDirectory, file)));
  const bicepPath = path === undefined ? undefined : resolve(request.workingDirectory, path);
  const [first] = deployed;
  const wanted = first ? `${kindNames[first.kind]} ${visibleText(first.name)}` : 'A deployment';
  const bicep = findBicep({ environment, boundary, bicepPath, wanted });

  return inTemporaryFolder(onEnd, async (folder) => {
    const home = join(folder, 'home');
    mkdirSync(home, { mode: 0o700 });
    const moduleCache = linkModuleCache({ home, environment, boundary });
    // Or one above it would count, wherever temporary folders lie.
    writeFileSync(join(folder, 'bicepconfig.json'), '{}');
    const given = childEnvironment({ home, environment, names: readable, trusted: trust, memory: totalmem() });
    const command = { bicep, secondsPerAnswer, folder, environment: given, onEnd };
    const deployments: ReadDeployment[] = [];
    const failures: FailedFile[] = [];
    const targets = new Set<TargetScope>();
    const declared = new Set<string>();
    let firstFailure: PatchCheckError | undefined;
    let running: BicepProcess | undefined;
    let cannotStart: unknown;
    const started = async (): Promise<BicepProcess> => {
      if (!running) {
        try {
          running = await startBicep(command);
        } catch (error) {
          cannotStart = error;
          throw error;
        }
      } else if (!running.isUsable) {
        await running.end();
        running = new BicepProcess(command);
      }
      return running;
    };
    const attempt = async (file: DeploymentFile, work: () => Promise<void>): Promise<void> => {
      try {
        await work();
      } catch (error) {
        // Nor would it start for another file.
        if (error === cannotStart) throw error;
        const failure = asSourceError(error, file);
        firstFailure ??= failure;
        failures.push({ name: file.name, why: failure.message });
      }
    };
    try {
      const used = new Map<DeploymentFile, readonly string[]>();
      // Asked for first: once something has failed, the list may lack files.
      for (const file of deployed) {
        await attempt(file, async () => {
          if (!trust) await refuseUntrusted([file.path], { boundary, moduleCache });
          used.set(file, await filesReadBy(file, await started()));
        });
      }
      for (const [file, read] of used) {
        if (isPartOfAnother(file, used)) continue;
        await attempt(file, async () => {
          if (!trust) refuseOutside(read, { boundary, own: [folder] });
          const { deployment, target, parameters } = await readDeployment(file, sets, request, await started(), folder);
          targets.add(target);
          for (const name of parameters) declared.add(name.toLowerCase());
          deployments.push(deployment);
        });
      }
    } finally {
      await running?.end();
    }
    if (firstFailure && deployments.length === 0 && alone) throw firstFailure;
    if (failures.length === 0) {
      refuseUnusedScope(requestOf(request), targets);
      refuseUnusedValues(sets, declared);
    }
    return { deployments, failures, notes };
  });
}

const kindNames: Readonly<Record<DeploymentFile['kind'], string>> = {
  bicepparam: 'The Bicep parameters file',
  bicep: 'The Bicep file',
  template: 'The ARM template',
};

/** What Bicep reads for a file; it does not name the template in JSON behind a parameters file. */
async function filesReadBy(file: DeploymentFile, bicep: BicepProcess): Promise<readonly string[]> {
  if (file.kind === 'template') return [file.path];
  const { filePaths } = await bicep.request<{ readonly filePaths: readonly string[] }>('bicep/getFileReferences', { path: file.path });
  if (!Array.isArray(filePaths)) throw notAnAnswer();
  const using = file.kind === 'bicepparam' ? usedBy(file) : undefined;
  return using === undefined ? filePaths : [...filePaths, using];
}

/** A module is deployed by who uses it, with the values that it gets there. */
function isPartOfAnother({ path }: DeploymentFile, used: ReadonlyMap<DeploymentFile, readonly string[]>): boolean {
  return [...used].some(([other, read]) => other.path !== path && read.includes(path));
}

/** With what is said for files of its name. */
function requestFor({ name }: DeploymentFile, request: BicepRequest): BicepRequest {
  return Object.assign({}, request, ...(request.byFile ?? []).filter(({ files }) => matchesPath(files, name)));
}

/** A scope that no file takes was meant for another one. */
function refuseUnusedScope({ byFile = [], ...all }: BicepRequest, targets: ReadonlySet<TargetScope>): void {
  const isGiven = (scope: 'resourceGroup' | 'managementGroupId') => [all, ...byFile].some((request) => request[scope] !== undefined);
  const unused =
    isGiven('resourceGroup') && !targets.has('resourceGroup')
      ? 'resource-group'
      : isGiven('managementGroupId') && !targets.has('managementGroup')
        ? 'management-group-id'
        : undefined;
  if (unused === undefined) return;
  const scopes = [...targets].map((scope) => targetNames[scope]).join(' and ');
  throw new UsageError(
    'usage/scope-of-no-file',
    `No file is deployed to what ${unused} names: the target scope is ${scopes}. Remove ${unused}.`,
  );
}

/** A value for a parameter that no template has is a name written wrong; `az` refuses it too. */
function refuseUnusedValues(sets: readonly ParameterSet[], declared: ReadonlySet<string>): void {
  for (const { from, names } of sets) {
    const unused = names.find((name) => !declared.has(name.toLowerCase()));
    if (unused === undefined) continue;
    throw new UsageError(
      'usage/parameter-of-no-file',
      `The input parameters gives a value to ${visibleText(unused, 80)} (${visibleText(from, 80)}), and no file declares such a parameter. ${expected(unused, declared)}`,
    );
  }
}

function expected(unused: string, declared: ReadonlySet<string>): string {
  if (declared.size === 0) return 'Remove it: no parameter is declared.';
  const near = nearest(unused.toLowerCase(), [...declared]);
  return near === undefined ? 'Correct its name, or remove it.' : `Did you mean ${visibleText(near, 80)}?`;
}

const targetNames: Readonly<Record<TargetScope, string>> = {
  resourceGroup: 'a resource group',
  subscription: 'a subscription',
  managementGroup: 'a management group',
  tenant: 'the tenant',
};

async function readDeployment(
  file: DeploymentFile,
  sets: readonly ParameterSet[],
  request: SourceRequest,
  bicep: BicepProcess,
  folder: string,
): Promise<{ readonly deployment: ReadDeployment; readonly target: TargetScope; readonly parameters: readonly string[] }> {
  const { workingDirectory } = request;
  const { deploymentName, subscriptionId, resourceGroup, managementGroupId, tenantId, location } = requestFor(file, requestOf(request));
  const scope = { subscriptionId, resourceGroup, managementGroupId, tenantId, location };
  const nameOf = (path: string) => relative(workingDirectory, path).split(sep).join('/');
  const { template, values, main } = await compiled(file, bicep, nameOf);
  const key = `m${randomBytes(8).toString('hex')}`;
  const marked = withMarks(template, key);
  const outcome = await evaluated(
    {
      name: file.name,
      template,
      marked,
      values: [...(values ? [values] : []), ...sets],
      scope,
      deploymentName: deploymentName ?? basename(file.path).replace(/\.[^.]*$/, ''),
      folder,
      key,
    },
    bicep,
  );
  const readGraph = async (path: string) => {
    const { nodes } = await bicep.request<{ readonly nodes: readonly GraphNode[] }>('bicep/getDeploymentGraph', { path });
    if (!Array.isArray(nodes)) throw notAnAnswer();
    return nodes;
  };
  const places: Places = main === undefined ? new Map() : await placesOf(marked.declarations, main, { workingDirectory, readGraph });
  const placeOfLoop = (loop: CountedLoop) => {
    const declaration = declarationAt(marked, loop);
    const place = declaration && places.get(declaration);
    return place && `${place.file}:${place.line}`;
  };
  if (!('snapshot' in outcome)) throw outcome.stopped(placeOfLoop);
  const placeOf = ({ managedBy }: SnapshotResource): Location | undefined => {
    const declaration = marked.declarationOf(managedBy);
    return declaration && places.get(declaration);
  };
  const source = fileOfBytes(file.name, Buffer.from(outcome.snapshot));
  const deployment = estateOfSnapshot(file.name, snapshotParts(source, isRelevantArmType), { placeOf, placeOfLoop });
  return { deployment, target: targetScopeOf(template), parameters: parametersOf(template).map(({ name }) => name) };
}

function requestOf({ bicep }: SourceRequest): BicepRequest {
  if (bicep) return bicep;
  throw new TypeError('Files of Bicep are read with a BicepRequest.');
}

/** A parameters file without a template deploys nothing: named alone a mistake, among others passed over. */
function deployedOf(
  files: readonly DeploymentFile[],
  { alone }: { readonly alone: boolean },
): { readonly deployed: readonly DeploymentFile[]; readonly notes: readonly string[] } {
  const without = files.filter(isWithoutTemplate);
  const [first] = without;
  if (first && alone && without.length === files.length) {
    throw new SourceError(
      'source/bicep-using-none',
      `${first.name} says \`using none\`, so it deploys nothing by itself; name a parameters file that extends it.`,
    );
  }
  return {
    deployed: files.filter((file) => !without.includes(file)),
    notes: without.map(({ name }) => `${name} says \`using none\`, so it deploys nothing by itself and was passed over.`),
  };
}

function asSourceError(error: unknown, { name }: DeploymentFile): PatchCheckError {
  if (error instanceof PatchCheckError) return error;
  if (error instanceof BicepFailure) return new SourceError('source/bicep-failed', `Bicep did not evaluate ${name}: ${error.message}.`);
  if (error instanceof BicepRefusal) return new SourceError('source/bicep', `Bicep cannot read ${name}: ${wordsOfRefusal(error.message)}`);
  throw error;
}
