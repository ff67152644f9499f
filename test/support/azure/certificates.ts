import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificates {
  readonly key: string;
  readonly certificate: string;
  /** Of the authority, for `tlsOptions: { ca }`. */
  readonly ca: string;
  /** The same as a file, for NODE_EXTRA_CA_CERTS. */
  readonly caFile: string;
}

const elliptic = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/** A new authority and a certificate of `localhost` that it signed. Only the authority's certificate is written to the directory. */
export async function makeCertificates(directory: string): Promise<Certificates> {
  // Who trusts several authorities tells them apart by name.
  const name = `Authority of a local test ${randomUUID()}`;
  const authority = await generate([{ name: 'commonName', value: name }], {
    ...elliptic,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const localhost = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...elliptic,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const caFile = join(directory, 'authority.pem');
  writeFileSync(caFile, authority.cert);
  return { key: localhost.private, certificate: localhost.cert, ca: authority.cert, caFile };
}
