import { otherZoneNames, windowsZones } from '../generated/windows-zones.ts';
import { nearest } from '../text/nearest.ts';
import { offsetsOf } from './zone-offsets.ts';

/** Longer texts are not a slip of the pen, and reading them would only cost time. */
const readable = 100;

/**
 * The Windows id that somebody most likely meant by another name of a time zone: an IANA name, a daylight or display name, a city, a distance
 * from UTC, or a misspelt id. Undefined rather than a zone with another clock.
 */
export function nearestZone(text: string): string | undefined {
  if (text.length > readable) return undefined;
  const { ianaNames } = zoneNames();
  const iana = ianaNames.get(text.trim().replaceAll(' ', '_').toLowerCase());
  if (iana !== undefined) return iana;
  const { offset, name } = readDisplayName(text.trim().replace(/coordinated universal time/i, 'UTC'));
  const keepsOffset = (id: string) => offset === undefined || offsetsOf(windowsZones[id] ?? '').includes(offset);
  if (name === '' && offset !== undefined) return fixedZone(offset);
  return calledZone(name, keepsOffset) ?? zoneOfCity(name, keepsOffset) ?? misspeltZone(name, keepsOffset) ?? misspeltIanaName(name);
}

/** Everything that zones are called, to their Windows ids. */
interface ZoneNames {
  readonly ianaNames: ReadonlyMap<string, string>;
  /** The last parts of IANA names; some are in two zones. */
  readonly cities: ReadonlyMap<string, ReadonlySet<string>>;
  readonly windowsNames: ReadonlyMap<string, string>;
}

let names: ZoneNames | undefined;

/** Made for the first name that was not understood: most runs never need them. */
function zoneNames(): ZoneNames {
  names ??= readNames();
  return names;
}

function readNames(): ZoneNames {
  const ianaNames = new Map<string, string>();
  const cities = new Map<string, Set<string>>();
  for (const [id, iana] of Object.entries(windowsZones)) {
    for (const name of `${iana} ${otherZoneNames[id]}`.trim().split(' ')) {
      ianaNames.set(name.toLowerCase(), id);
      const city = nameOf(name.slice(name.lastIndexOf('/') + 1));
      cities.set(city, (cities.get(city) ?? new Set()).add(id));
    }
  }
  return { ianaNames, cities, windowsNames: new Map(Object.keys(windowsZones).map((id) => [nameOf(id), id])) };
}

interface DisplayName {
  /** Minutes ahead of UTC. */
  readonly offset?: number;
  readonly name: string;
}

/** `(UTC+01:00) Amsterdam, Berlin`, `UTC+1`, or a name without a distance. */
function readDisplayName(text: string): DisplayName {
  const form = /^(?:\((?:UTC|GMT)([+-]\d\d?(?::?\d\d)?)?\)|(?:UTC|GMT)?([+-]\d\d?(?::?\d\d)?)(?![\d:]))\s*(.*)$/i;
  const [whole, inBrackets, bare, name = ''] = form.exec(text) ?? [];
  if (whole === undefined) return { name: text };
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d?):?(\d\d)?$/.exec(inBrackets ?? bare ?? '') ?? [];
  return { offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)), name };
}

/** The zone that never changes its clock, which is so far ahead of UTC. */
function fixedZone(offset: number): string | undefined {
  const hours = offset / 60;
  const byHour = zoneNames().ianaNames.get(hours === 0 ? 'utc' : `etc/gmt${hours > 0 ? '-' : '+'}${Math.abs(hours)}`);
  return byHour ?? Object.keys(windowsZones).find((id) => offsetsOf(windowsZones[id] ?? '').every((other) => other === offset));
}

/** By the words of its id, with or without what follows in brackets. */
function calledZone(text: string, accept: (id: string) => boolean): string | undefined {
  const { windowsNames } = zoneNames();
  const ids = [text, text.replace(/\(.*\)/, '')].map((name) => usualNames.get(name.toLowerCase()) ?? windowsNames.get(nameOf(name)));
  return ids.find((id) => id !== undefined && accept(id));
}

/** By cities: all that there are in one zone with such a clock. */
function zoneOfCity(text: string, accept: (id: string) => boolean): string | undefined {
  const zones = new Set(text.split(/[,()]/).flatMap((place) => [...(zoneNames().cities.get(nameOf(place)) ?? [])]));
  const accepted = [...zones].filter(accept);
  return accepted.length === 1 ? accepted[0] : undefined;
}

/** Word by word: eastern is no misspelt western. */
function misspeltZone(text: string, accept: (id: string) => boolean): string | undefined {
  const words = wordsOf(text);
  const near = Object.keys(windowsZones).filter((id) => accept(id) && areNear(words, wordsOf(id)));
  return near.length > 1 ? nearest(text, near) : near[0];
}

function areNear(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && words.every((word, index) => nearest(word, others.slice(index, index + 1)) !== undefined);
}

/** `Europe/Amsterdm`: another city of the same region. */
function misspeltIanaName(text: string): string | undefined {
  const [, region = '', city = ''] = /^(.+\/)(.+)$/.exec(text.trim().toLowerCase()) ?? [];
  const cities = [...zoneNames().ianaNames.keys()].flatMap((name) => (name.startsWith(region) ? [name.slice(region.length)] : []));
  return region === '' ? undefined : zoneNames().ianaNames.get(`${region}${nearest(city, cities)}`);
}

/** Names by which a zone goes, some of them in Windows, without a word of its id or a city that IANA names. */
const usualNames: ReadonlyMap<string, string> = new Map([
  ['greenwich mean time', 'UTC'],
  ['british summer time', 'GMT Standard Time'],
  ['irish standard time', 'GMT Standard Time'],
  // By Unicode the time of Lisbon; `W. Europe Standard Time` is that of Berlin.
  ['western european time', 'GMT Standard Time'],
  ['western european standard time', 'GMT Standard Time'],
  ['western european summer time', 'GMT Standard Time'],
  ['international date line west', 'Dateline Standard Time'],
  ['baja california', 'Pacific Standard Time (Mexico)'],
  ['chetumal', 'Eastern Standard Time (Mexico)'],
  ['indiana (east)', 'US Eastern Standard Time'],
  ['brasilia', 'E. South America Standard Time'],
  ['city of buenos aires', 'Argentina Standard Time'],
  ['saint pierre and miquelon', 'Saint Pierre Standard Time'],
  ['salvador', 'Bahia Standard Time'],
  ['cabo verde is.', 'Cape Verde Standard Time'],
  ['port louis', 'Mauritius Standard Time'],
  ['sri jayawardenepura', 'Sri Lanka Standard Time'],
  ['chokurdakh', 'Russia Time Zone 10'],
  ['solomon is., new caledonia', 'Central Pacific Standard Time'],
  ["nuku'alofa", 'Tonga Standard Time'],
]);

/** One spelling for each: Windows shortens them in some ids. */
const usualWords: ReadonlyMap<string, string> = new Map([
  ['west', 'w'],
  ['western', 'w'],
  ['east', 'e'],
  ['eastern', 'e'],
  ['north', 'n'],
  ['central', 'cen'],
  ['aus', 'australia'],
  ['australian', 'australia'],
  ['daylight', 'standard'],
  ['summer', 'standard'],
]);

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[^\p{L}\d+-]+/u);
  return words.filter((word) => word !== '').map((word) => usualWords.get(word) ?? word);
}

/** What makes a zone's name its own. */
function nameOf(text: string): string {
  return wordsOf(text)
    .filter((word) => !commonWords.has(word))
    .join(' ');
}

const commonWords: ReadonlySet<string> = new Set(['standard', 'time', 'island', 'islands']);
