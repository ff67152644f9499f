import type { Azure } from './azure.ts';
import { type Answer, azureError, type Request } from './messages.ts';
import type { Row } from './query/expressions.ts';

/** A page of a list, with the address of the next one as Azure gives it: `nextLink` holds a `$skiptoken`. */
export function listAnswer(azure: Azure, request: Request, rows: () => readonly Row[]): Answer {
  const token = request.parameters.get('$skiptoken');
  const start = token === null ? 0 : Number(Buffer.from(token, 'base64url').toString('utf8'));
  if (!Number.isInteger(start)) return azureError(400, 'InvalidSkipToken', 'The skip token is invalid.');
  const all = rows();
  const end = start + azure.listPage;
  const value = all.slice(start, end);
  if (end >= all.length) return { status: 200, body: { value } };
  const version = request.parameters.get('api-version') ?? '';
  const next = Buffer.from(String(end)).toString('base64url');
  return { status: 200, body: { value, nextLink: `${azure.url}${encodeURI(request.path)}?api-version=${version}&%24skiptoken=${next}` } };
}
