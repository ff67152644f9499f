import type { Headers } from './pace.ts';

/** The parts of the SDK's errors that matter here. */
interface Failure {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly details?: unknown;
  readonly response?: { readonly headers?: Headers };
}

/** An answer that is not what the service sends: cut off, or somebody else's. */
export class NotAnAnswer extends Error {
  override readonly name = 'NotAnAnswer';
}

function failure(error: unknown): Failure {
  return typeof error === 'object' && error !== null ? error : {};
}

export function isThrottled(error: unknown): boolean {
  return failure(error).statusCode === 429;
}

/** The token is not, or no longer, good enough. */
export function isExpired(error: unknown): boolean {
  return failure(error).statusCode === 401;
}

export function isAccessDenied(error: unknown): boolean {
  return failure(error).statusCode === 403;
}

export function isNotFound(error: unknown): boolean {
  return failure(error).statusCode === 404;
}

const passingStatus: readonly unknown[] = [408, 500, 502, 503, 504];
const passingNames: readonly unknown[] = ['AbortError', 'TimeoutError', 'NotAnAnswer'];
const passingCodes: readonly unknown[] = [
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
  'ENETUNREACH',
  'REQUEST_SEND_ERROR',
  'PARSE_ERROR',
];

/** May go well the next time. */
export function isPassing(error: unknown): boolean {
  const { name, code, statusCode, message } = failure(error);
  if (typeof statusCode === 'number' && statusCode >= 400) return passingStatus.includes(statusCode);
  return (
    passingNames.includes(name) ||
    passingCodes.includes(code) ||
    // A body that ends too early is told by the JSON parser alone.
    error instanceof SyntaxError ||
    /premature close|aborted|terminated|socket hang up|Unexpected end of JSON/i.test(String(message))
  );
}

export function responseHeaders(error: unknown): Headers | undefined {
  return failure(error).response?.headers;
}

/** Azure's code for what is wrong, also where it hides it among the details. */
export function hasCode(error: unknown, code: string): boolean {
  return detailsOf(error).some((one) => one.code === code) || failure(error).code === code;
}

interface Detail {
  readonly code: string;
  readonly message: string;
}

/** Resource Graph says what is wrong only in the details of `error.details.error`. */
function detailsOf(error: unknown): readonly Detail[] {
  const found: Detail[] = [];
  const visit = (of: unknown, depth: number): void => {
    if (typeof of !== 'object' || of === null || depth > 4) return;
    const { code, message } = of as Partial<Detail>;
    if (typeof code === 'string' && typeof message === 'string') found.push({ code, message });
    for (const inner of Array.isArray(of) ? of : Object.values(of)) visit(inner, depth + 1);
  };
  visit(failure(error).details, 0);
  return found;
}

const certificate = /UNABLE_TO|SELF_SIGNED|CERT_/;

/** What Azure or the network says, as a sentence. */
export function failureReason(error: unknown): string {
  const { code, message, statusCode, name } = failure(error);
  if (certificate.test(String(code))) {
    return `the certificate of the other side is not trusted (${String(code)}). Behind a proxy that opens connections, name its authority in NODE_EXTRA_CA_CERTS.`;
  }
  if (name === 'AbortError' || name === 'TimeoutError') return 'Azure did not answer in time.';
  if (name === 'NotAnAnswer') return `${String(message)} Is there a proxy that answers by itself?`;
  // The first is the error itself, which Resource Graph writes the same whatever is wrong.
  const [, ...inner] = detailsOf(error);
  const detail = inner.at(-1);
  const status = typeof statusCode === 'number' ? `Azure answered ${statusCode}` : 'the request failed';
  const said = detail
    ? `${detail.code}: ${detail.message}`
    : [code, message].filter((one) => typeof one === 'string' && one !== '').join(': ');
  const text = said.replaceAll(/\s+/g, ' ').slice(0, 300);
  return `${status}${text === '' ? '' : `: ${text}`}${/[.!?]$/.test(text) ? '' : '.'}`;
}
