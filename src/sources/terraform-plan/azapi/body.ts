import type { Field } from '../resources/field.ts';

/** What azapi hands on to Azure as it is written. */
export function bodyOf({ field }: { readonly field: Field }): Field {
  return field.at('body').parsed();
}

export function propertiesOf(resource: { readonly field: Field }): Field {
  return bodyOf(resource).at('properties');
}
