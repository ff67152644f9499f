import { readFile, writeFile } from 'node:fs/promises';

interface Snapshot {
  readonly predictedResources: readonly { readonly id: string; readonly type: string }[];
}

/** Writes a snapshot of Bicep with so many machines, each the same genuine one under another name, and the rest of the deployment. */
export async function writeSnapshot(path: string, machines: number): Promise<void> {
  const genuine = new URL('../test/fixtures/bicep/fleet/main.snapshot.json', import.meta.url);
  const snapshot = JSON.parse(await readFile(genuine, 'utf8')) as Snapshot;
  const isMachine = ({ type }: Snapshot['predictedResources'][number]) => type === 'Microsoft.Compute/virtualMachines';
  const [machine] = snapshot.predictedResources.filter(isMachine);
  if (!machine) throw new Error(`${genuine.pathname} holds no machine to copy.`);
  const name = machine.id.slice(machine.id.lastIndexOf('/') + 1);
  const text = JSON.stringify(machine, null, 2);
  const copies = Array.from({ length: machines }, (_, index) =>
    text.replaceAll(`"${name}"`, `"${name}${index}"`).replace(`/${name}"`, `/${name}${index}"`),
  );
  const others = snapshot.predictedResources
    .filter((resource) => !isMachine(resource))
    .map((resource) => JSON.stringify(resource, null, 2));
  await writeFile(path, `{ "predictedResources": [\n${[...others, ...copies].join(',\n')}\n], "diagnostics": [], "outputs": {} }`);
}
