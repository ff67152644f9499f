import { readFile } from 'node:fs/promises';
import { banner } from './schemas.ts';

interface MapZone {
  readonly _other: string;
  readonly _type: string;
  readonly _territory: string;
}

/** The IANA name of each Windows time zone, as Unicode maps them where no country is given. */
export async function windowsZones(): Promise<string> {
  const file = 'node_modules/cldr-core/supplemental/windowsZones.json';
  const { supplemental } = JSON.parse(await readFile(new URL(`../../${file}`, import.meta.url), 'utf8'));
  const entries: readonly { readonly mapZone: MapZone }[] = supplemental.windowsZones.mapTimezones;
  const world = entries.map(({ mapZone }) => mapZone).filter((zone) => zone._territory === '001');
  if (world.length === 0) throw new Error(`${file} maps no zone of the territory 001.`);
  const lines = world.map((zone) => `  ${JSON.stringify(zone._other)}: ${JSON.stringify(zone._type)},\n`).sort();
  return [
    banner("cldr-core's windowsZones.json (Unicode License V3)"),
    '/** Windows time zone id to IANA name. */',
    `export const windowsZones: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`,
  ].join('\n');
}
