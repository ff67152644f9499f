import { type ListedKind, listedKinds } from '../../estate/coverage.ts';
import { isMachineType, makesNodePools, resourceTypes } from '../../estate/resource-type.ts';
import { type ArmValue, isObject } from './arm-value.ts';
import { builtInDefinition } from './policy/built-ins.ts';
import { unreadArmType } from './unread-type.ts';

/** Kinds of things that a deployment of this template may make: all of them where the template is not known, or deploys another one. */
export function kindsInTemplate(template: ArmValue): readonly ListedKind[] {
  if (!isObject(template.raw)) return listedKinds;
  const kinds = new Set(kindsIn(template.at('resources'), '', 0));
  return listedKinds.filter((kind) => kinds.has(kind));
}

/** More levels of children than Azure takes. */
const mostLevels = 10;

/** A list of resources, or an object of them by their symbolic names. */
function kindsIn(resources: ArmValue, parent: string, level: number): readonly ListedKind[] {
  if (resources.isUnset) return [];
  const { raw } = resources;
  if (level > mostLevels || !(Array.isArray(raw) || isObject(raw))) return listedKinds;
  const list = Array.isArray(raw) ? resources.items() : resources.keys().map((key) => resources.at(key));
  return list.flatMap((resource) => kindsOf(resource, parent, level));
}

function kindsOf(resource: ArmValue, parent: string, level: number): readonly ListedKind[] {
  if (resource.at('condition').raw === false || resource.at('existing').raw === true) return [];
  const { raw } = resource.at('type');
  // An expression may come to any type.
  if (typeof raw !== 'string' || raw.includes('[')) return listedKinds;
  const type = (raw.split('/', 1).join('').includes('.') ? raw : `${parent}/${raw}`).toLowerCase();
  if (type === resourceTypes.policyAssignment) return isHarmless(resource.at('properties', 'policyDefinitionId')) ? [] : ['assignments'];
  return [...kindsMadeBy(type), ...kindsIn(resource.at('resources'), type, level + 1)];
}

/** One of Microsoft's own policies that writes nothing about patching; any other may put machines on a schedule. */
function isHarmless(definition: ArmValue): boolean {
  const id = definition.id();
  return id.kind === 'value' && builtInDefinition(id.value)?.length === 0;
}

/** What a resource of this type, in lower case, may be; nothing for one that does not matter. */
export function kindsMadeBy(type: string): readonly ListedKind[] {
  if (isMachineType(type) || makesNodePools(type)) return ['machines'];
  if (type === resourceTypes.maintenanceConfiguration) return ['schedules'];
  // Written on a machine, its type begins with that of the machine.
  if (type.endsWith('/configurationassignments')) return ['assignments'];
  switch (unreadArmType(type)) {
    case 'machines':
      return ['machines'];
    case 'maintenance':
      return ['schedules', 'assignments'];
    case 'template':
      return listedKinds;
    default:
      return [];
  }
}
