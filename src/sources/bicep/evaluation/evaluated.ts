import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from '../../../errors.ts';
import { visibleText } from '../../../text/visible.ts';
import { type BicepProcess, BicepRefusal } from '../cli/bicep-process.ts';
import { givenTo, type ParameterSet } from './given-values.ts';
import { type MarkedTemplate, withMarks } from './marks.ts';
import { type Given, parametersFile } from './parameters-file.ts';
import { parametersOf, type TargetScope, type Template, targetScopeOf } from './template.ts';

/** Where a deployment goes, as far as it is given. */
export interface DeploymentScope {
  readonly subscriptionId: string | undefined;
  readonly resourceGroup: string | undefined;
  readonly managementGroupId: string | undefined;
  readonly tenantId: string | undefined;
  readonly location: string | undefined;
}

/** What Bicep predicts of a deployment. */
export interface Evaluated {
  /** A snapshot as `bicep snapshot` writes it, in which a parameter without a value stands by its name. */
  readonly snapshot: string;
  readonly declarationOf: MarkedTemplate['declarationOf'];
  readonly declarations: MarkedTemplate['declarations'];
}

export interface EvaluationRequest {
  /** How the user calls the file. */
  readonly name: string;
  readonly template: Template;
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
 * Throws a SourceError that names what stops it.
 */
export async function evaluated(request: EvaluationRequest, bicep: BicepProcess): Promise<Evaluated> {
  const { template, name, values } = request;
  const parameters = parametersOf(template);
  const given = givenTo(parameters, values, name);
  const marked = withMarks(template, request.key);
  const attempt = (deploymentName: string | undefined) => attemptOf(request, marked, given, deploymentName, bicep);

  let { snapshot, refusal } = await attempt(request.deploymentName);
  const stopped = /in parameter '([^']+)'|template parameter '([^']+)'/.exec(refusal ?? '');
  const parameter = parameters.find((one) => one.name === (stopped?.[1] ?? stopped?.[2]));
  if (snapshot === undefined && parameter && !given.has(parameter.name)) {
    given.set(parameter.name, { kind: 'unknown' });
    ({ snapshot, refusal } = await attempt(request.deploymentName));
  }
  if (snapshot === undefined) {
    const unnamed = await attempt(undefined);
    snapshot = unnamed.snapshot;
  }
  if (snapshot === undefined) throw stoppedBy(refusal ?? '', request, given);
  return { snapshot, declarationOf: marked.declarationOf, declarations: marked.declarations };
}

interface Attempt {
  readonly snapshot?: string;
  readonly refusal?: string;
}

async function attemptOf(
  { folder, key, scope, template }: EvaluationRequest,
  marked: MarkedTemplate,
  given: ReadonlyMap<string, Given>,
  deploymentName: string | undefined,
  bicep: BicepProcess,
): Promise<Attempt> {
  const file = parametersFile('./main.json', given, key);
  const path = join(folder, 'main.bicepparam');
  writeFileSync(join(folder, 'main.json'), JSON.stringify(marked.template), { mode: 0o600 });
  writeFileSync(path, file.text, { mode: 0o600 });
  try {
    const metadata = { ...metadataFor(targetScopeOf(template), scope), ...(deploymentName === undefined ? {} : { deploymentName }) };
    const { snapshot } = await bicep.request<{ snapshot: string }>('bicep/getSnapshot', { path, metadata, externalInputs: null });
    return { snapshot: withNames(snapshot, file.withoutValue) };
  } catch (error) {
    if (error instanceof BicepRefusal) return { refusal: withNames(error.message, file.withoutValue) };
    throw error;
  }
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

/** One sentence in our words where we know the reason, else in Bicep's, without the expressions in them: these hold literals. */
function stoppedBy(refusal: string, { name }: EvaluationRequest, given: ReadonlyMap<string, Given>): SourceError {
  const [, counted] = /invalid copy count of: '\[.*?parameterWithoutValue\('([^']+)'\)/s.exec(refusal) ?? [];
  if (counted !== undefined) {
    return new SourceError(
      'source/bicep-loop',
      `${name} has a loop that counts the parameter ${counted}, which has no value, so what it makes is not known; give it one with the input parameters.`,
    );
  }
  const open = [...given].filter(([, { kind }]) => kind === 'unknown').map(([parameter]) => parameter);
  // Lines count in the compiled template, which nobody sees.
  const words = refusal
    .replace(/'\[.*\]'/gs, 'an expression')
    .replace(/ at line '[^']*' and column '[^']*'/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\.+ Please see https:\S+ for usage details/g, '');
  const hint =
    open.length === 0 ? '' : ` Parameters without a value: ${open.slice(0, 10).join(', ')}; give them with the input parameters.`;
  return new SourceError('source/bicep-evaluation', `Bicep cannot evaluate ${name}: ${sentence(visibleText(words, 400))}${hint}`);
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
