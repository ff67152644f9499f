import { isObject } from '../../arm/arm-value.ts';

/** A compiled template: JSON as the service takes it. */
export type Template = Readonly<Record<string, unknown>>;

/** Where a template is deployed, by its schema; `resourceGroup` is the ordinary one. */
export type TargetScope = 'resourceGroup' | 'subscription' | 'managementGroup' | 'tenant';

export interface TemplateParameter {
  readonly name: string;
  /** In small letters, for example `string` or `securestring`; undefined where the template does not say it. */
  readonly type: string | undefined;
  readonly isSecure: boolean;
  /** Must somebody give a value? */
  readonly isRequired: boolean;
}

export function targetScopeOf(template: Template): TargetScope {
  const schema = String(template.$schema).toLowerCase();
  if (schema.includes('/subscriptiondeploymenttemplate.json')) return 'subscription';
  if (schema.includes('/managementgroupdeploymenttemplate.json')) return 'managementGroup';
  return schema.includes('/tenantdeploymenttemplate.json') ? 'tenant' : 'resourceGroup';
}

/** The parameters that a template declares, with what their own definitions say of types. */
export function parametersOf(template: Template): readonly TemplateParameter[] {
  const declared = isObject(template.parameters) ? template.parameters : {};
  return Object.entries(declared).map(([name, declaration]) => {
    const definitions = isObject(template.definitions) ? template.definitions : {};
    const { type, nullable } = resolved(declaration, definitions, 0);
    const hasDefault = isObject(declaration) && Object.hasOwn(declaration, 'defaultValue');
    const written = typeof type === 'string' ? type.toLowerCase() : undefined;
    return {
      name,
      type: written,
      isSecure: written === 'securestring' || written === 'secureobject',
      isRequired: !hasDefault && nullable !== true,
    };
  });
}

/** A declaration with what it refers to: a type may be an alias of an alias. */
function resolved(declaration: unknown, definitions: Readonly<Record<string, unknown>>, depth: number): Template {
  if (!isObject(declaration)) return {};
  const [, name] = /^#\/definitions\/(.+)$/.exec(String(declaration.$ref)) ?? [];
  if (name === undefined || depth > 20) return declaration;
  return { ...resolved(definitions[name.replaceAll('~1', '/').replaceAll('~0', '~')], definitions, depth + 1), ...declaration };
}
