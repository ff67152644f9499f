import { type Known, value } from '../../estate/known.ts';
import type { Truth } from '../../estate/truth.ts';
import type { ArmValue } from './arm-value.ts';

export interface Extension {
  readonly type: ArmValue;
  readonly publisher: ArmValue;
}

/** An extension by its properties. */
export function extensionIn(properties: ArmValue): Extension {
  return { type: properties.at('type'), publisher: properties.at('publisher') };
}

/** The extensions that are written into the profile of a scale set or a fleet. */
export function extensionsIn(profile: ArmValue): readonly Extension[] {
  const extensions = profile.at('extensionProfile', 'extensions');
  return extensions.items().map((extension) => extensionIn(extension.at('properties')));
}

/** Does it tell Azure whether the application of a machine is well? */
export function isHealthExtension({ type }: Pick<Extension, 'type'>): Truth {
  return type.isOneOf(['ApplicationHealthLinux', 'ApplicationHealthWindows']);
}

/** Is it the Log Analytics agent, through which Automation Update Management patched? */
function isLogAnalyticsAgent({ type, publisher }: Extension): Known<boolean> {
  if (publisher.isOneOf(['Microsoft.EnterpriseCloud.Monitoring']) === 'no' && publisher.isSet) return value(false);
  if (type.isUnset) return type.unnamed('the type of an extension');
  const is = type.isOneOf(['MicrosoftMonitoringAgent', 'OmsAgentForLinux']);
  if (is === 'unknown') return type.isUnknown ? type.why : type.unexpected(type.raw);
  return value(is === 'yes');
}

/** Is one of these extensions the agent? Undefined where there are none. */
export function agentAmong(extensions: readonly Extension[]): Known<boolean> | undefined {
  const agents = extensions.map(isLogAnalyticsAgent);
  return agents.find((agent) => agent.kind === 'value' && agent.value) ?? agents.find(({ kind }) => kind === 'unknown') ?? agents[0];
}
