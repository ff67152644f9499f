import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Machine } from '../../../src/estate/machine.ts';
import { machineFacts } from '../../../src/estate/machine-facts.ts';
import { declared, estateOfDeclared } from '../../support/declared.ts';

type Json = Readonly<Record<string, unknown>>;
type Path = readonly string[];

const some = (properties: Readonly<Record<string, fc.Arbitrary<unknown>>>) => fc.record(properties, { requiredKeys: [] });
const flag = fc.boolean();
const patchSettings = some({
  patchMode: fc.constantFrom('AutomaticByPlatform', 'AutomaticByOS', 'ImageDefault', 'Manual'),
  assessmentMode: fc.constantFrom('AutomaticByPlatform', 'ImageDefault'),
  enableHotpatching: flag,
  automaticByPlatformSettings: some({
    bypassPlatformSafetyChecksOnUserSchedule: flag,
    rebootSetting: fc.constantFrom('IfRequired', 'Never', 'Always'),
  }),
});
const windowsConfiguration = some({ provisionVMAgent: flag, enableAutomaticUpdates: flag, patchSettings });
const linuxConfiguration = some({ provisionVMAgent: flag, patchSettings });

/** Azure refuses a body that names two systems. */
function profile(windows: boolean): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const imageReference = some({
    publisher: fc.constantFrom(windows ? 'MicrosoftWindowsServer' : 'Canonical', 'contoso'),
    offer: fc.constant('server'),
    sku: fc.constant('24'),
    version: fc.constantFrom('latest', '1.0.0'),
  });
  return {
    osProfile: some({ allowExtensionOperations: flag, ...(windows ? { windowsConfiguration } : { linuxConfiguration }) }),
    storageProfile: some({ imageReference, osDisk: some({ osType: fc.constant(windows ? 'Windows' : 'Linux') }) }),
  };
}

const virtualMachine = (windows: boolean) =>
  some({ zones: fc.constant(['1']), properties: some({ ...profile(windows), availabilitySet: some({ id: fc.constant('/as') }) }) });
const scaleSet = (windows: boolean) =>
  some({
    properties: some({
      orchestrationMode: fc.constantFrom('Flexible', 'Uniform'),
      upgradePolicy: some({ mode: fc.constant('Rolling'), automaticOSUpgradePolicy: some({ enableAutomaticOSUpgrade: flag }) }),
      virtualMachineProfile: some({
        ...profile(windows),
        networkProfile: some({ healthProbe: some({ id: fc.constant('/probe') }) }),
        extensionProfile: some({ extensions: fc.constant([{ properties: { type: 'ApplicationHealthLinux' } }]) }),
      }),
    }),
  });
/** An Arc server may have the configuration of the other system too. */
const arcServer = (windows: boolean) =>
  some({
    properties: fc.record({
      osType: fc.constant(windows ? 'windows' : 'linux'),
      osProfile: fc.record(
        { windowsConfiguration, linuxConfiguration },
        { requiredKeys: [windows ? 'windowsConfiguration' : 'linuxConfiguration'] },
      ),
    }),
  });

const machine = (type: string, body: fc.Arbitrary<Json>) => body.map((of) => ({ type, body: of }));

/** A body, and the path of something in it. */
const bodies = fc
  .oneof(
    machine('Microsoft.Compute/virtualMachines', fc.boolean().chain(virtualMachine)),
    machine('Microsoft.Compute/virtualMachineScaleSets', fc.boolean().chain(scaleSet)),
    machine('Microsoft.HybridCompute/machines', fc.boolean().chain(arcServer)),
  )
  .filter(({ body }) => Object.keys(body).length > 0)
  .chain(({ type, body }) => fc.record({ type: fc.constant(type), body: fc.constant(body), path: fc.constantFrom(...pathsIn(body)) }));

function pathsIn(of: unknown, above: Path = []): Path[] {
  if (typeof of !== 'object' || of === null || Array.isArray(of)) return [];
  return Object.entries(of).flatMap(([key, below]) => [[...above, key], ...pathsIn(below, [...above, key])]);
}

function without(of: Json, [key = '', ...rest]: Path): Json {
  const { [key]: below, ...others } = of;
  return rest.length === 0 ? others : { ...others, [key]: without(below as Json, rest) };
}

function marked([key = '', ...rest]: Path): Json {
  return { [key]: rest.length === 0 ? true : marked(rest) };
}

/** What is taken for certain although a part of it is not known, and why that is right. */
const settled: Readonly<Record<string, (path: Path) => boolean>> = {
  // Azure patches every version of an image or none.
  image: (path) => path.at(-1) === 'version',
  // An id is that of a probe, whichever.
  health: (path) => path.at(-1) === 'id',
  // Only Windows has them: nothing is said of what nobody wrote while the system is not known.
  automaticUpdates: () => true,
};

test('a part of a body that is not known leaves each fact unknown, or as it is with that part and without it', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, async ({ type, body, path }) => {
      const read = async (written: Json, unknown: Json = {}) => {
        const { planned, configuration } = declared('azapi_resource.m', { type: `${type}@2025-04-01`, name: 'm', body: written });
        const later = { references: ['terraform_data.other.output', 'terraform_data.other'] };
        const expressions = { ...configuration.expressions, body: later };
        const estate = await estateOfDeclared({ planned: { ...planned, unknown }, configuration: { ...configuration, expressions } });
        return estate.machines[0];
      };
      const [whole, open, lacking] = await Promise.all([
        read(body),
        read(without(body, path), { body: marked(path) }),
        read(without(body, path)),
      ]);
      // A set that makes no machines has no facts, and one that may be of either kind has those of both.
      if (!whole || !open || !lacking || open.otherKind) return;
      for (const name of Object.keys(machineFacts) as (keyof typeof machineFacts)[]) {
        if (open[name].kind === 'unknown' || settled[name]?.(path)) continue;
        expect({ [name]: open[name] }, path.join('.')).toEqual({ [name]: withoutMark(whole[name], open[name]) });
        expect({ [name]: open[name] }, path.join('.')).toEqual({ [name]: withoutMark(lacking[name], open[name]) });
      }
    }),
    { numRuns: 400 },
  );
});

/** Whether somebody wrote a value or it is the default makes no difference here. */
function withoutMark(fact: Machine['name'] | object, like: object): object {
  return 'value' in fact && 'value' in like && JSON.stringify(fact.value) === JSON.stringify(like.value) ? like : fact;
}
