/**
 * Regions that Azure updates one after the other (learn.microsoft.com/azure/reliability/regions-paired). Some name a partner that
 * names another; for patching two regions belong together if either names the other. Newer regions have no pair.
 */
const pairs: readonly (readonly [string, string])[] = [
  ['australiacentral', 'australiacentral2'],
  ['australiaeast', 'australiasoutheast'],
  ['brazilsouth', 'brazilsoutheast'],
  ['brazilsouth', 'southcentralus'],
  ['canadacentral', 'canadaeast'],
  ['centralindia', 'southindia'],
  ['centralus', 'eastus2'],
  ['centraluseuap', 'eastus2euap'],
  ['chinaeast', 'chinanorth'],
  ['chinaeast2', 'chinanorth2'],
  ['chinaeast3', 'chinanorth3'],
  ['eastasia', 'southeastasia'],
  ['eastus', 'westus'],
  ['eastus', 'westus3'],
  ['eastusstg', 'southcentralusstg'],
  ['francecentral', 'francesouth'],
  ['germanynorth', 'germanywestcentral'],
  ['japaneast', 'japanwest'],
  ['jioindiacentral', 'jioindiawest'],
  ['koreacentral', 'koreasouth'],
  ['northcentralus', 'southcentralus'],
  ['northeurope', 'westeurope'],
  ['norwayeast', 'norwaywest'],
  ['southafricanorth', 'southafricawest'],
  ['southindia', 'westindia'],
  ['swedencentral', 'swedensouth'],
  ['switzerlandnorth', 'switzerlandwest'],
  ['uaecentral', 'uaenorth'],
  ['uksouth', 'ukwest'],
  ['usdodcentral', 'usdodeast'],
  ['usgovarizona', 'usgovtexas'],
  ['usgovtexas', 'usgovvirginia'],
  ['westcentralus', 'westus2'],
];

/** The partners of a region, by its id; none for a region without a pair or one that is not known. */
export function pairedRegions(region: string): readonly string[] {
  return partners.get(region) ?? [];
}

const partners = new Map<string, string[]>();
for (const [a, b] of pairs) {
  partners.set(a, [...(partners.get(a) ?? []), b]);
  partners.set(b, [...(partners.get(b) ?? []), a]);
}
