import { type Known, unknown, value } from '../../../estate/known.ts';
import type { ResourceMap } from '../../../estate/resource-map.ts';
import { isRecord } from '../../json-object.ts';
import type { Row } from '../graph/resource-graph.ts';
import { idIn, textIn } from '../row.ts';

/** What a licence for Extended Security Updates says. */
export interface Licence {
  readonly state: string;
  /** The system that it is for. */
  readonly target: string;
}

/** What the row of an Arc server says of its Extended Security Updates. */
export interface SupportRow {
  readonly product: string;
  /** Of a server on Azure Local or in a VMware solution of Azure. */
  readonly isIncluded: boolean;
  readonly assignment: string;
  readonly key: string;
  readonly licenceId?: string;
  /** Where the row tells it as well. */
  readonly licence?: Licence;
}

export function supportRowOf(row: Row): SupportRow {
  const assigned = isRecord(row.supportLicence) ? row.supportLicence : { id: row.supportLicence };
  const licenceId = idIn(assigned);
  const details = isRecord(assigned.properties) && isRecord(assigned.properties.licenseDetails) ? assigned.properties.licenseDetails : {};
  const licence = licenceOf(details);
  const product = textIn(row, 'osName') ?? '';
  return {
    product,
    isIncluded: /^(avs|hci)$/i.test(textIn(row, 'arcKind') ?? '') && /\b2012\b/.test(product),
    assignment: (textIn(row, 'support') ?? '').toLowerCase(),
    key: (textIn(row, 'supportKey') ?? '').toLowerCase(),
    ...(licenceId === undefined ? {} : { licenceId }),
    ...(licence ? { licence } : {}),
  };
}

export function licenceOf(row: Row): Licence | undefined {
  const [state, target] = [textIn(row, 'state'), textIn(row, 'target')];
  return state === undefined || target === undefined ? undefined : { state, target };
}

/** Must its licence be read to tell? */
export function needsLicence({ assignment, key, isIncluded, licence, licenceId }: SupportRow): boolean {
  return !isIncluded && key !== 'active' && assignment === 'assigned' && !licence && licenceId !== undefined;
}

/** By a key of its own, or by a licence that is active and for its system. */
export function extendedUpdatesOf(server: SupportRow, licences: ResourceMap<Licence>): Known<boolean> {
  const { isIncluded, assignment, key } = server;
  if (isIncluded || key === 'active') return value(true);
  if (assignment === 'assigned') {
    const licence = server.licence ?? licences.get(server.licenceId ?? '');
    if (!licence) return unknown('its licence for Extended Security Updates could not be read');
    return value(licence.state.toLowerCase() === 'activated' && isFor(licence, server.product));
  }
  if (assignment === 'notassigned' && key === 'inactive') return value(false);
  return unknown('Azure does not say whether it has Extended Security Updates');
}

/** `Windows Server 2012` is not for 2012 R2, which has a target of its own. */
function isFor({ target }: Licence, product: string): boolean {
  const release = (name: string) => /\b20\d\d(?: R2)?\b/i.exec(name)?.[0].toLowerCase();
  return release(target) !== undefined && release(target) === release(product);
}
