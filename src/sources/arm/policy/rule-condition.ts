import { absent, type Known, unknown, value } from '../../../estate/known.ts';
import type { Machine } from '../../../estate/machine.ts';
import { typeOfKind } from '../../../estate/resource-type.ts';
import { not, type Truth } from '../../../estate/truth.ts';
import type { ArmValue } from '../arm-value.ts';
import { allOf, anyOf, isAmong, isInRegion, type MachineCondition, perhaps } from './condition.ts';
import { followParameter, type Parameters } from './definition.ts';

/** More levels than anybody nests. */
const mostLevels = 50;

/** The `if` of a policy rule, as far as it asks for what is known of machines: type, name, location, tags and system. */
export function ruleCondition(rule: ArmValue, parameters: Parameters, level = 0): MachineCondition {
  if (rule.isUnknown || level > mostLevels) return perhaps;
  const deeper = (inner: ArmValue) => ruleCondition(inner, parameters, level + 1);
  const [every, some, none] = [rule.at('allOf'), rule.at('anyOf'), rule.at('not')];
  if (Array.isArray(every.raw)) return allOf(every.items().map(deeper));
  if (Array.isArray(some.raw)) return anyOf(some.items().map(deeper));
  if (none.isSet) {
    const condition = deeper(none);
    return (machine) => not(condition(machine));
  }
  return fieldCondition(rule, parameters);
}

function fieldCondition(rule: ArmValue, parameters: Parameters): MachineCondition {
  const { raw: field } = rule.at('field');
  if (typeof field !== 'string') return perhaps;
  const place = (operator: string) => followParameter(rule.at(operator), parameters);
  const one = (operator: string) => [place(operator).entry()];
  const holds = (wanted: readonly Known<string>[]): MachineCondition => {
    if (field.toLowerCase() === 'location') return (machine) => isInRegion(machine, wanted);
    return (machine) => isAmong(factOf(machine, field), wanted);
  };
  const among = (operator: string): MachineCondition => {
    const list = place(operator).strings();
    return list.kind === 'value' ? holds(list.value) : perhaps;
  };
  if (isThere(rule.at('equals'))) return holds(one('equals'));
  if (isThere(rule.at('in'))) return among('in');
  if (isThere(rule.at('notEquals'))) return negated(holds(one('notEquals')));
  if (isThere(rule.at('notIn'))) return negated(among('notIn'));
  if (isThere(rule.at('exists'))) return exists(field, place('exists'));
  return perhaps;
}

function negated(condition: MachineCondition): MachineCondition {
  return (machine) => not(condition(machine));
}

/** Azure writes flags as words too. */
function exists(field: string, wanted: ArmValue): MachineCondition {
  const flag = wanted.flag();
  if (flag.kind !== 'value') return perhaps;
  return (machine) => {
    const fact = factOf(machine, field);
    const is: Truth = fact.kind === 'unknown' ? 'unknown' : fact.kind === 'value' ? 'yes' : 'no';
    return flag.value ? is : not(is);
  };
}

/** Also an empty string, or one that is not known. */
function isThere(place: ArmValue): boolean {
  return place.isSet || place.isUnknown || place.raw === '';
}

const tagNames = [/^tags\.([^[\]]+)$/i, /^tags\[\s*'?([^'[\]]+?)'?\s*\]$/i];

function factOf(machine: Machine, field: string): Known<string> {
  const name = field.toLowerCase();
  if (name === 'type') return value(typeOfKind[machine.kind]);
  if (name === 'location') return machine.location;
  if (name === 'name') return machine.name;
  if (/^microsoft\.(compute\/virtualmachines|hybridcompute\/machines)\/(storageprofile\.osdisk\.)?os(type|name)$/.test(name))
    return machine.os;
  const tag = tagNames.map((pattern) => pattern.exec(field)?.[1]).find((match) => match !== undefined);
  return tag === undefined ? unknown('it is not known of machines') : tagOf(machine, tag);
}

function tagOf({ tags }: Machine, tag: string): Known<string> {
  if (tags.kind !== 'value') return tags.kind === 'absent' ? absent : unknown(tags.why);
  const name = [...tags.value.keys()].find((key) => key.toLowerCase() === tag.toLowerCase());
  return (name === undefined ? undefined : tags.value.get(name)) ?? absent;
}
