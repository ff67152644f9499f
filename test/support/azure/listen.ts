import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Server } from 'node:net';
import { type Answer, commonHeaders, type Request } from './messages.ts';

export type Handle = (request: Omit<Request, 'service' | 'number'>) => Answer;

/** Reads a request to its end, has it answered and delivers the answer, faults of delivery included. */
export function listener(handle: Handle, clock: () => Date, hung: () => void = () => {}): RequestListener {
  return (incoming, outgoing) => {
    respond(handle, clock, hung, incoming, outgoing).catch((error: unknown) => {
      // A mistake in here must not look like one of Azure's failures.
      outgoing.writeHead(501, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ error: { code: 'BrokenEndpoint', message: String(error instanceof Error ? error.stack : error) } }));
    });
  };
}

async function respond(
  handle: Handle,
  clock: () => Date,
  hung: () => void,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'https://localhost');
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  const body = Buffer.concat(chunks).toString('utf8');
  const at = clock();
  const answer = handle({ at, method: incoming.method ?? '', path: decodeURI(pathname), parameters: searchParams, headers, body });
  if (answer.delivery === 'hang') hung();
  else deliver(answer, at, outgoing);
}

function deliver({ status, headers, body = '', delivery }: Answer, at: Date, outgoing: ServerResponse): void {
  const text = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const half = text.subarray(0, Math.floor(text.length / 2));
  const sent = delivery === 'cut' ? half : text;
  outgoing.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...commonHeaders(at),
    ...headers,
    'content-length': sent.length,
  });
  if (delivery === 'reset') outgoing.write(half, () => outgoing.destroy());
  else outgoing.end(sent);
}

/** Listens on a port of this machine only, and tells which. */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}
