import type { AzureRequest } from '../../index.ts';
import { formatNames } from '../../reporters/formats.ts';
import { defaults } from '../../runs/defaults.ts';
import type { CheckSettings } from '../../runs/options.ts';
import type { Severity } from '../../severity.ts';

interface Described {
  /** One sentence; shown in action.yml, in `--help` and in docs/inputs.md. */
  readonly description: string;
  /** What applies when nothing is given, where that is not one fixed value. */
  readonly shownDefault?: string;
  /** True where only the action does something with it. */
  readonly actionOnly?: true;
  /** True for what only a person who starts a run decides: a file of the checkout would make old what is new. */
  readonly byHand?: true;
  /** True for what decides who signs in where: a config-file of a pull request has no say in that. */
  readonly signIn?: true;
  /** True for what decides which files and programs of the runner a run may touch: neither has a config-file a say in that. */
  readonly reach?: true;
}

/** One input of the action, option of the command line and key of the config-file: the three share names, values and defaults. */
export type Input = Described &
  (
    | {
        readonly kind: 'enum';
        readonly values: readonly string[];
        readonly default: string;
        /** Other names of values. */
        readonly aliases?: Readonly<Record<string, string>>;
      }
    | { readonly kind: 'boolean'; readonly default: boolean }
    /** One entry a line. */
    | { readonly kind: 'list'; readonly entry: string }
    | { readonly kind: 'path' | 'text' | 'time'; readonly default?: string }
  );

export const configFileNames = ['.github/patch-check.yml', '.github/patch-check.yaml', 'patch-check.yml', 'patch-check.yaml'] as const;
export const policyNames = ['.github/patch-policy/*.yml', '.github/patch-policy.yml', 'patch-policy.yml'] as const;
export const waiversName = '.github/patch-waivers.yml';

/** Every input there is, in the order of the documentation. Defaults live here and not in action.yml, so that a config-file can set them. */
export const inputs = {
  source: {
    kind: 'enum',
    values: ['auto', 'azure', 'terraform-plan', 'bicep', 'what-if', 'snapshot'] satisfies CheckSettings['source'][],
    default: defaults.source,
    aliases: { live: 'azure' },
    description:
      'What to check: azure (the machines that run in Azure), terraform-plan, bicep (Bicep files, ARM templates and what `bicep snapshot` writes), what-if (the JSON of `az deployment … what-if`), snapshot (what this tool wrote), or auto, which recognises files by their content, and reads Azure where there are scopes and no files.',
  },
  files: {
    kind: 'list',
    entry: 'path',
    description: 'Files or globs to check, one per line; a pattern that matches nothing is an error.',
  },
  'source-root': {
    kind: 'path',
    reach: true,
    default: defaults.sourceRoot,
    shownDefault: 'working-directory',
    description: 'Where the HCL behind a plan lies, to find the lines for annotations; read as text, never executed.',
  },
  snapshot: {
    kind: 'path',
    description:
      'A snapshot of the live estate: with a plan it adds every schedule and assignment that exists, with a live estate it shows what changed since it was taken.',
  },
  'snapshot-out': {
    kind: 'path',
    description: 'Where to write a snapshot of what was checked; compressed if the name ends with .gz. It may be the file of snapshot.',
  },
  scopes: {
    kind: 'list',
    entry: 'scope',
    shownDefault: 'subscription-id',
    description: 'What to read of Azure, one per line: mg:ID, sub:ID, rg:SUBSCRIPTION/NAME or a resource id.',
  },
  'exclude-scopes': {
    kind: 'list',
    entry: 'scope',
    description: 'What to leave out of scopes, in the same forms.',
  },
  auth: {
    kind: 'enum',
    values: ['auto', 'oidc', 'cli', 'managed-identity', 'environment'] satisfies AzureRequest['auth'][],
    default: defaults.auth,
    signIn: true,
    description:
      "How to sign in to Azure: oidc (GitHub's token for the job), cli (the session of az), managed-identity, environment (a secret in the SDK's variables), or auto, which takes the first of them that is at hand.",
  },
  'client-id': {
    kind: 'text',
    shownDefault: 'AZURE_CLIENT_ID',
    signIn: true,
    description: 'Application or user-assigned identity to sign in to Azure as.',
  },
  'tenant-id': {
    kind: 'text',
    shownDefault: 'AZURE_TENANT_ID',
    signIn: true,
    description: 'Tenant to sign in to.',
  },
  'subscription-id': {
    kind: 'list',
    entry: 'value or pattern=value',
    shownDefault: 'AZURE_SUBSCRIPTION_ID',
    signIn: true,
    description:
      'Subscription to read where scopes is empty; with the session of az, else the one that az has chosen. Bicep files and ARM templates are deployed there; pattern=value for the files that match.',
  },
  cloud: {
    kind: 'enum',
    values: ['azurecloud', 'azureusgovernment', 'azurechinacloud'] satisfies AzureRequest['cloud'][],
    default: defaults.cloud,
    signIn: true,
    description: 'Azure cloud: azurecloud, azureusgovernment or azurechinacloud.',
  },
  audience: {
    kind: 'text',
    shownDefault: 'by cloud',
    signIn: true,
    description: "Audience of GitHub's token, for auth: oidc.",
  },
  'resource-group': {
    kind: 'list',
    entry: 'value or pattern=value',
    description:
      'Resource group that Bicep files and ARM templates are deployed to; what depends on it is unknown without it. Lines of pattern=value, such as prod/*.bicepparam=rg-prod, are for the files that match.',
  },
  'management-group-id': {
    kind: 'list',
    entry: 'value or pattern=value',
    description: 'Management group that Bicep files and ARM templates are deployed to; pattern=value for the files that match.',
  },
  location: {
    kind: 'list',
    entry: 'value or pattern=value',
    description: 'Location of the deployments, and of their resource group; pattern=value for the files that match.',
  },
  'deployment-name': {
    kind: 'list',
    entry: 'value or pattern=value',
    shownDefault: 'the name of the file',
    description: 'Name of the deployments, where names of their parts depend on it; pattern=value for the files that match.',
  },
  parameters: {
    kind: 'list',
    entry: 'path or name=value',
    description:
      'Values for parameters of Bicep files and ARM templates, one per line: parameters files in JSON, or name=value; later ones win. A parameter without a value is unknown.',
  },
  'bicep-path': {
    kind: 'path',
    reach: true,
    shownDefault: 'searched for in PATH and ~/.azure/bin',
    description: 'The Bicep CLI (0.41.2 or later) that evaluates Bicep files and ARM templates. It is never downloaded.',
  },
  'bicep-timeout': {
    kind: 'text',
    default: String(defaults.bicepTimeout),
    description: 'Seconds that Bicep may take for an answer about one file.',
  },
  'bicep-env': {
    kind: 'list',
    entry: 'name',
    reach: true,
    description: 'Environment variables that .bicepparam files may read, one per line. Never name a secret.',
  },
  'bicep-trust': {
    kind: 'boolean',
    default: false,
    reach: true,
    description:
      'Give Bicep the environment of the job, its sign-ins included. Only where nobody but people you trust can change what is checked.',
  },
  'plan-scope': {
    kind: 'enum',
    values: ['changed', 'all'] satisfies CheckSettings['planScope'][],
    default: defaults.planScope,
    description: 'Check the machines that the plan changes (changed) or every machine that exists afterwards (all).',
  },
  'working-directory': {
    kind: 'path',
    reach: true,
    default: '.',
    description: 'Base of all relative paths.',
  },
  'config-file': {
    kind: 'path',
    shownDefault: `first of ${configFileNames.join(', ')}`,
    description: 'YAML or JSON file that holds any of these inputs; an input wins over the file.',
  },
  policy: {
    kind: 'list',
    entry: 'path',
    shownDefault: `first of ${policyNames.join(', ')}`,
    description: 'Policies, one per line: paths, globs or the shipped names baseline, strict and environments.',
  },
  environment: {
    kind: 'text',
    description: 'Check every machine by this environment of the policy.',
  },
  waivers: {
    kind: 'list',
    entry: 'path',
    shownDefault: `${waiversName} if it exists`,
    description: 'Waiver files, one path or glob per line.',
  },
  'fail-on-severity': {
    kind: 'enum',
    values: ['low', 'medium', 'high', 'critical'] satisfies Severity[],
    default: defaults.failOnSeverity,
    description: 'Fail on violations of this severity or higher: low, medium, high or critical.',
  },
  'warn-only': {
    kind: 'boolean',
    default: defaults.warnOnly,
    description: 'Report violations but succeed; errors still fail.',
  },
  'on-incomplete': {
    kind: 'enum',
    values: ['fail', 'warn'] satisfies CheckSettings['onIncomplete'][],
    default: defaults.onIncomplete,
    description: 'Fail or warn when a part of the input could not be checked.',
  },
  'on-empty': {
    kind: 'enum',
    values: ['pass', 'warn', 'fail'] satisfies CheckSettings['onEmpty'][],
    default: defaults.onEmpty,
    description: 'Pass, warn or fail when there was nothing to check.',
  },
  'on-unknown': {
    kind: 'enum',
    values: ['ignore', 'warn', 'fail'] satisfies CheckSettings['onUnknown'][],
    default: defaults.onUnknown,
    description: 'Ignore, warn or fail when the input cannot tell whether a rule holds.',
  },
  'on-expired-waiver': {
    kind: 'enum',
    values: ['warn', 'fail'] satisfies CheckSettings['onExpiredWaiver'][],
    default: defaults.onExpiredWaiver,
    description: 'Warn or fail when a waiver has expired; an expired waiver never applies.',
  },
  annotations: {
    kind: 'boolean',
    default: true,
    actionOnly: true,
    description: 'Annotate findings: at most nine errors and nine warnings, the worst first.',
  },
  'job-summary': {
    kind: 'enum',
    values: ['always', 'on-failure', 'never'],
    default: 'always',
    actionOnly: true,
    description: 'When to write the job summary: always, on-failure or never.',
  },
  label: {
    kind: 'text',
    actionOnly: true,
    shownDefault: 'workflow and job name',
    description: 'Title of the job summary, which tells several runs apart; set it in matrix jobs.',
  },
  reports: {
    kind: 'list',
    entry: 'format=path',
    description: `Report files to write, one format=path per line; formats: ${formatNames.join(', ')}; directories are created.`,
  },
  redact: {
    kind: 'enum',
    values: ['auto', 'none', 'subscription-ids', 'resource-ids'],
    default: 'auto',
    description:
      'Ids to hide in log, summary, annotations and outputs, not in report files: none, subscription-ids, resource-ids, or auto, which hides subscription-ids in public repositories.',
  },
  now: {
    kind: 'time',
    shownDefault: 'the current time',
    byHand: true,
    description:
      'Time to check by, ISO 8601 such as 2026-11-22T12:00:00Z; for replays of plans and snapshots, and never in the config-file. With source azure at most a day from the clock.',
  },
} as const satisfies Record<string, Input>;

export type InputName = keyof typeof inputs;
export const inputNames = Object.keys(inputs) as InputName[];

export function isInputName(name: string): name is InputName {
  return Object.hasOwn(inputs, name);
}

/** Default of an input as the documentation shows it. */
export function shownDefault(name: InputName): string {
  const input: Input = inputs[name];
  if (input.shownDefault !== undefined) return input.shownDefault;
  return 'default' in input && input.default !== undefined ? String(input.default) : '–';
}
