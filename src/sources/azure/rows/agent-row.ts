import { absent, type Known, unknown, value } from '../../../estate/known.ts';
import type { OperatingSystem } from '../../../estate/machine.ts';
import { and, not, or, type Truth } from '../../../estate/truth.ts';
import { memoOfString } from '../../../memo.ts';
import type { ArmValue } from '../../arm/arm-value.ts';
import type { Row } from '../graph/resource-graph.ts';
import { placeIn } from '../row.ts';

interface Extension {
  readonly publisher: string;
  readonly type: string;
}

/** On Arc servers Update Manager assesses through one extension and installs through another. */
const extensionsOf = (system: 'Windows' | 'Linux'): readonly Extension[] => [
  { publisher: 'Microsoft.CPlat.Core', type: `${system}PatchExtension` },
  { publisher: 'Microsoft.SoftwareUpdateManagement', type: `${system}OsUpdateExtension` },
];
const extensions: Readonly<Record<OperatingSystem, readonly Extension[]>> = {
  windows: extensionsOf('Windows'),
  linux: extensionsOf('Linux'),
};

/** What of Update Manager the agent of an Arc server blocks: all extensions, those it lists, or those that it does not list as allowed. */
export function blockedExtensionsOf(row: Row, os: Known<OperatingSystem>): Known<readonly string[]> {
  const { extensionsEnabled, extensionsAllowList, extensionsBlockList, configMode } = row;
  const system = os.kind === 'value' ? os.value : null;
  return blockedFact(JSON.stringify([system, { extensionsEnabled, extensionsAllowList, extensionsBlockList, configMode }]));
}

/** An estate has few such configurations. */
const blockedFact = memoOfString<Known<readonly string[]>>((json) => {
  const [os, configuration] = JSON.parse(json) as [OperatingSystem | null, Row];
  const agent = placeIn(configuration);
  return agent.keys().some((name) => agent.at(name).isSet) ? blockedBy(agent, os) : absent;
});

function blockedBy(agent: ArmValue, os: OperatingSystem | null): Known<readonly string[]> {
  const candidates = os === null ? Object.values(extensions).flat() : extensions[os];
  const enabled = agent.at('extensionsEnabled').flag(true);
  if (enabled.kind === 'unknown') return enabled;
  if (enabled.kind === 'value' && !enabled.value) return value(candidates.map(({ type }) => type));
  const [allowed, refused] = [agent.at('extensionsAllowList'), agent.at('extensionsBlockList')].map(listOf);
  if (!allowed || !refused) return unknown('the agent lists extensions in a form that this version does not know');
  const mode = agent.at('configMode');
  if (mode.isSet && mode.isOneOf(['full']) !== 'yes' && allowed.length === 0) {
    return unknown(`its agent runs in the mode ${JSON.stringify(mode.raw)}, and does not list which extensions that allows`);
  }
  const blocked = candidates.map((extension): readonly [string, Truth] => {
    const isAllowed = allowed.length === 0 ? 'yes' : isAmong(allowed, extension);
    return [extension.type, or(isAmong(refused, extension), not(isAllowed))];
  });
  if (blocked.some(([, truth]) => truth === 'unknown'))
    return unknown('the agent lists extensions by names that leave open which they are');
  const names = blocked.flatMap(([type, truth]) => (truth === 'yes' ? [type] : []));
  return os === null && names.length > 0 ? unknown('the operating system is not known') : value(names);
}

function listOf(place: ArmValue): readonly ArmValue[] | undefined {
  return place.isUnset || Array.isArray(place.raw) ? place.items() : undefined;
}

function isAmong(list: readonly ArmValue[], { publisher, type }: Extension): Truth {
  const matches = list.map((entry) => and(isNamed(entry.at('publisher'), publisher), isNamed(entry.at('type'), type)));
  return matches.reduce(or, 'no');
}

/** Whether the agent takes masks is not documented. */
function isNamed(place: ArmValue, name: string): Truth {
  const isMask = typeof place.raw === 'string' && place.raw.includes('*');
  return place.isUnset || isMask ? 'unknown' : place.isOneOf([name]);
}
