import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from '../../../errors.ts';
import { isObject } from '../../arm/arm-value.ts';
import { type BicepProcess, BicepRefusal, notAnAnswer } from '../cli/bicep-process.ts';
import { type CountedLoop, countedLoopIn, countsUnset } from '../counted-loop.ts';
import { type Compilation, errorIn } from './compiled.ts';
import { givenTo, type ParameterSet } from './given-values.ts';
import { type MarkedTemplate, textOf } from './marks.ts';
import { type Given, parameterAt, parametersFile } from './parameters-file.ts';
import { parametersOf, type TargetScope, type Template, type TemplateParameter, targetScopeOf } from './template.ts';
import { wordsOfCompiler, wordsOfEngine } from './words.ts';

/** Where a deployment goes, as far as it is given. */
export interface DeploymentScope {
  readonly subscriptionId: string | undefined;
  readonly resourceGroup: string | undefined;
  readonly managementGroupId: string | undefined;
  readonly tenantId: string | undefined;
  readonly location: string | undefined;
}

/** What Bicep predicts of a deployment. */
export type Evaluated =
  /** A snapshot as `bicep snapshot` writes it, in which a parameter without a value stands by its name. */
  | { readonly snapshot: string }
  /** Why there is none; `placeOf` names what stands at a line and column of the compiled template. */
  | { readonly stopped: (placeOf: PlaceInTemplate) => SourceError };

/** Names the place of what the compiled template says at a line and column. */
export type PlaceInTemplate = (loop: CountedLoop) => string | undefined;

export interface EvaluationRequest {
  /** How the user calls the file. */
  readonly name: string;
  readonly template: Template;
  readonly marked: MarkedTemplate;
  /** Later ones win. */
  readonly values: readonly ParameterSet[];
  readonly scope: DeploymentScope;
  readonly deploymentName: string;
  /** Of ours: for the files that Bicep reads. */
  readonly folder: string;
  /** Unlike anything that a template could say. */
  readonly key: string;
}

/**
 * Has Bicep evaluate a template, with everything unknown that nobody has given. A default that asks the service stops the engine: the
 * parameter that it names is unknown on a second try; some templates stop by the name of the deployment, which is left out on a third.
 */
export async function evaluated(request: EvaluationRequest, bicep: BicepProcess): Promise<Evaluated> {
  const { template, name, values, folder, marked } = request;
  const parameters = parametersOf(template);
  const given = givenTo(parameters, values, name);
  writeFileSync(join(folder, 'main.json'), textOf(marked), { mode: 0o600 });
  const attempt = (deploymentName: string | undefined) => attemptOf(request, given, deploymentName, bicep);

  let { snapshot, refusal } = await attempt(request.deploymentName);
  const stopped = /in parameter '([^']+)'|template parameter '([^']+)'/.exec(refusal ?? '');
  const parameter = parameters.find((one) => one.name === (stopped?.[1] ?? stopped?.[2]));
  if (snapshot === undefined && parameter && !given.has(parameter.name)) {
    given.set(parameter.name, { kind: 'unknown' });
    ({ snapshot, refusal } = await attempt(request.deploymentName));
  }
  // What stopped it before is said where this one stops as well.
  if (snapshot === undefined) ({ snapshot } = await attempt(undefined));
  if (snapshot !== undefined) return { snapshot };
  const misfit = await misfitIn(request, given, bicep);
  return { stopped: (placeOf) => misfit ?? stoppedBy(refusal ?? '', request, { parameters, given, placeOf }) };
}

interface Attempt {
  readonly snapshot?: string;
  readonly refusal?: string;
}

async function attemptOf(
  request: EvaluationRequest,
  given: ReadonlyMap<string, Given>,
  deploymentName: string | undefined,
  bicep: BicepProcess,
): Promise<Attempt> {
  const { path, withoutValue } = writeParameters(request, given);
  const { template, scope } = request;
  try {
    const metadata = { ...metadataFor(targetScopeOf(template), scope), ...(deploymentName === undefined ? {} : { deploymentName }) };
    const { snapshot } = await bicep.request<{ snapshot: string }>('bicep/getSnapshot', { path, metadata, externalInputs: null });
    if (typeof snapshot !== 'string') throw notAnAnswer();
    return { snapshot: withNames(snapshot, withoutValue) };
  } catch (error) {
    if (error instanceof BicepRefusal) return { refusal: withNames(error.message, withoutValue) };
    throw error;
  }
}

function writeParameters({ folder, key }: EvaluationRequest, given: ReadonlyMap<string, Given>) {
  const file = parametersFile('./main.json', given, key);
  const path = join(folder, 'main.bicepparam');
  writeFileSync(path, file.text, { mode: 0o600 });
  return { ...file, path };
}

/** Bicep refuses what does not belong to the scope of a template. */
function metadataFor(
  target: TargetScope,
  { subscriptionId, resourceGroup, managementGroupId, tenantId, location }: DeploymentScope,
): object {
  const own =
    target === 'resourceGroup'
      ? { subscriptionId, resourceGroup }
      : target === 'subscription'
        ? { subscriptionId }
        : target === 'managementGroup'
          ? { managementGroupId }
          : {};
  return Object.fromEntries(Object.entries({ ...own, tenantId, location }).filter(([, value]) => value !== undefined));
}

/** The inputs that stand for parameters without a value, by the names of these. */
function withNames(text: string, withoutValue: ReadonlyMap<string, string>): string {
  if (withoutValue.size === 0) return text;
  return text.replace(/externalInputs\('([^']*)'\)/g, (call, input: string) => {
    const parameter = withoutValue.get(input);
    return parameter === undefined ? call : `parameterWithoutValue('${parameter}')`;
  });
}

/** The engine says no more of a value that its parameter cannot take than that compiling has failed. */
async function misfitIn(
  request: EvaluationRequest,
  given: ReadonlyMap<string, Given>,
  bicep: BicepProcess,
): Promise<SourceError | undefined> {
  const { path, text } = writeParameters(request, given);
  const answer = await bicep.request<Compilation>('bicep/compileParams', { path, parameterOverrides: {} });
  const error = errorIn(answer);
  if (!error) return undefined;
  const { code, message, source, range } = error;
  const words = `${wordsOfCompiler(message)} (${code})`;
  const parameter = source === path && range ? parameterAt(text, range.start.line) : undefined;
  if (parameter === undefined) return new SourceError('source/bicep-compile', `${request.name} does not compile: ${words}`);
  const from = request.values.findLast(({ values }) => values.has(parameter.toLowerCase()))?.from;
  const who = from === undefined ? `the parameter ${parameter}` : `the parameter ${parameter} by ${from}`;
  return new SourceError('source/bicep-value', `The value that ${request.name} gets for ${who} does not fit: ${words} Give it another.`);
}

interface Stop {
  readonly parameters: readonly TemplateParameter[];
  readonly given: ReadonlyMap<string, Given>;
  readonly placeOf: PlaceInTemplate;
}

/** One sentence in our words where we know the reason, else in Bicep's. */
function stoppedBy(refusal: string, { name, template }: EvaluationRequest, { parameters, given, placeOf }: Stop): SourceError {
  const loop = countedLoopIn(refusal);
  if (loop) return new SourceError('source/bicep-loop', `${countsUnset(loop, placeOf(loop) ?? name)}.`);
  // A secure one stays unknown whatever its value.
  const open = parameters.filter((one) => !one.isSecure && given.get(one.name)?.kind === 'unknown').map((one) => one.name);
  const hint =
    open.length === 0
      ? ' Try `bicep snapshot` on it.'
      : ` Parameters without a value: ${open.slice(0, 10).join(', ')}; give them with the input parameters.`;
  const words = wordsOfEngine(refusal, [
    ...[...given.values()].map((one) => (one.kind === 'value' ? one.value : undefined)),
    ...valuesOfParameters(template),
  ]);
  return new SourceError('source/bicep-evaluation', `Bicep cannot evaluate ${name}: ${words}${hint}`);
}

/** What the parameters of a template and of its modules are given by it. */
function valuesOfParameters(part: unknown): readonly unknown[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'parameters' && isObject(value)
      ? Object.values(value).map((parameter) => (isObject(parameter) ? (parameter.value ?? parameter.defaultValue) : undefined))
      : valuesOfParameters(value),
  );
}
