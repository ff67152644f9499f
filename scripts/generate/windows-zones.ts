import { readFile } from 'node:fs/promises';
import { banner } from './schemas.ts';

interface MapZone {
  readonly _other: string;
  readonly _type: string;
  readonly _territory: string;
}

/** The IANA names of each Windows time zone: the one that stands for it, as Unicode maps them where no country is given, and all others. */
export async function windowsZones(): Promise<string> {
  const file = 'node_modules/cldr-core/supplemental/windowsZones.json';
  const { supplemental } = JSON.parse(await readFile(new URL(`../../${file}`, import.meta.url), 'utf8'));
  const entries: readonly { readonly mapZone: MapZone }[] = supplemental.windowsZones.mapTimezones;
  const zones = entries.map(({ mapZone }) => mapZone);
  const world = zones.filter((zone) => zone._territory === '001');
  if (world.length === 0) throw new Error(`${file} maps no zone of the territory 001.`);
  const names = new Map(
    zones.flatMap(({ _other, _type }) =>
      _type
        .trim()
        .split(/ +/)
        .map((name) => [name, _other]),
    ),
  );
  for (const [name, target] of Object.entries(await readLinks())) {
    const windowsId = names.get(target);
    if (windowsId === undefined) throw new Error(`${name} of zone-links.json leads to ${target}, which ${file} does not map.`);
    if (!names.has(name)) names.set(name, windowsId);
  }
  const othersOf = ({ _other, _type }: MapZone) =>
    [...names].flatMap(([name, windowsId]) => (windowsId === _other && name !== _type ? [name] : [])).sort();
  return [
    banner("cldr-core's windowsZones.json (Unicode License V3) and scripts/generate/zone-links.json"),
    '/** Windows time zone id to the IANA name that stands for it. */',
    tableOf(
      'windowsZones',
      world.map((zone) => [zone._other, zone._type]),
    ),
    '/** Windows time zone id to the other IANA names of its zone, with spaces between: long strings, which cost a start next to nothing. */',
    tableOf(
      'otherZoneNames',
      world.map((zone) => [zone._other, othersOf(zone).join(' ')]),
    ),
  ].join('\n');
}

/** IANA names that Unicode spells in another way, to the spelling that it uses. */
async function readLinks(): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await readFile(new URL('zone-links.json', import.meta.url), 'utf8')).links;
}

function tableOf(name: string, rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([id, names]) => `  ${JSON.stringify(id)}: ${JSON.stringify(names)},\n`).sort();
  return `export const ${name}: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`;
}
