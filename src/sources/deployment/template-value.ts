import { type Unknown, unknown } from '../../estate/known.ts';
import { isObject } from '../arm/arm-value.ts';
import { JsonValue, type Wording } from '../arm/json-value.ts';
import { expressionIn, whyOpen } from './expression.ts';

/** A place in the body of a predicted resource, where a string may be an expression. */
export function placeInTemplate(raw: unknown): JsonValue {
  return new JsonValue(raw, wording);
}

/** A place in a definition of Azure Policy, whose own expressions look like those of a template and stay as they are. */
export function placeInDefinition(raw: unknown): JsonValue {
  return new JsonValue(raw, { ...wording, unknownIn: unknownInDefinition });
}

const wording: Wording = {
  unexpected: unknown('the template says something here that this version does not know'),
  unnamed: (what) => unknown(`the template does not name ${what}`),
  unknownIn: unknownInTemplate,
};

/** Why what is written here is not the value yet. What an object lacks may stand under a key that is an expression. */
export function unknownInTemplate(raw: unknown): Unknown | undefined {
  if (isObject(raw)) {
    for (const key of Object.keys(raw)) {
      const name = expressionIn(key);
      if (name) return whyOpen(name);
    }
    return undefined;
  }
  const expression = typeof raw === 'string' ? expressionIn(raw) : undefined;
  return expression && whyOpen(expression);
}

/** Nothing but an evaluation asks for inputs; every other expression here may be one of the policy, and nobody works it out. */
export function unknownInDefinition(raw: unknown): Unknown | undefined {
  const strings = typeof raw === 'string' ? [raw] : isObject(raw) ? Object.keys(raw) : [];
  for (const string of strings) {
    const expression = expressionIn(string);
    if (expression && /\b(?:externalInputs|parameterWithoutValue)\s*\(/i.test(expression.text)) return whyOpen(expression);
  }
  return undefined;
}
