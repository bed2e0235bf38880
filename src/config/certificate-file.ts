/** A certificate with its private key, from files: what Entra knows it by, what signs, and when it holds. */
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { instantOf, type Instant } from '../domain/time/local-date.js';

export interface CertificateFiles {
  /** Path of a PEM file; with certificates that go before it the right one is found by the key. */
  readonly certificate: string;
  /** Path of a PEM file; undefined: the key is in the file of the certificate. */
  readonly key: string | undefined;
}

/** One of the two. */
type File = keyof CertificateFiles;

export interface OpenedCertificate {
  /** SHA-1 in hexadecimal digits. */
  readonly thumbprint: string;
  /** PKCS #8, PEM. */
  readonly privateKey: string;
  readonly validFrom: Instant;
  readonly validUntil: Instant;
}

/** What is wrong, and with which file. Nothing of what is in it, and no path: people put keys in the wrong place. */
export interface CertificateProblem {
  readonly file: File;
  readonly problem: string;
}

/** Bits of an RSA key; shorter ones are no longer safe. */
const LEAST_BITS = 2048;
const PEM = '-----BEGIN ';
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;
const KEY = /-----BEGIN (?:RSA |ENCRYPTED )?PRIVATE KEY-----/;

class Unusable extends Error {
  constructor(readonly found: CertificateProblem) {
    super(found.problem);
  }
}

/** @param root where paths that are not absolute begin. */
export function openCertificate(files: CertificateFiles, root: string): OpenedCertificate | CertificateProblem {
  try {
    const text = textOf(files.certificate, 'certificate', root);
    const keyFile = files.key === undefined ? 'certificate' : 'key';
    const key = keyIn(files.key === undefined ? text : textOf(files.key, 'key', root), keyFile);
    const certificate = certificatesIn(text).find((one) => one.checkPrivateKey(key));
    if (certificate === undefined) throw unusable(keyFile, 'holds a key that does not belong to the certificate');
    return {
      thumbprint: certificate.fingerprint.replaceAll(':', ''),
      privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
      validFrom: momentOf(certificate.validFrom),
      validUntil: momentOf(certificate.validTo),
    };
  } catch (error) {
    if (error instanceof Unusable) return error.found;
    throw error;
  }
}

const unusable = (file: File, problem: string): Unusable => new Unusable({ file, problem });

function textOf(name: string, file: File, root: string): string {
  if (name.startsWith(PEM))
    throw unusable(file, 'is a certificate or a key itself; set the path of a file that holds it');
  try {
    return readFileSync(path.resolve(root, name), 'utf8');
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw unusable(file, `cannot be read${cause}; set the path of a PEM file that the service may read`);
  }
}

function keyIn(text: string, file: File): KeyObject {
  if (!KEY.test(text))
    throw unusable(file, 'holds no private key; set a PEM file with an RSA key, or BOT_CERTIFICATE_KEY');
  const key = parsed(() => createPrivateKey(text));
  if (key === null) {
    throw unusable(file, 'holds a private key that is damaged or locked with a passphrase; set one without');
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== 'rsa' || bits < LEAST_BITS) {
    throw unusable(file, `holds a key that Entra does not take; set an RSA key of ${LEAST_BITS} bits or more`);
  }
  return key;
}

function certificatesIn(text: string): readonly X509Certificate[] {
  const found = [...text.matchAll(CERTIFICATE)].map(([pem]) => parsed(() => new X509Certificate(pem)));
  if (found.length === 0) throw unusable('certificate', 'holds no certificate; set a PEM file with one');
  return found.map((one) => {
    if (one === null)
      throw unusable('certificate', 'holds a certificate that is damaged; set a PEM file with a whole one');
    return one;
  });
}

/** Null where OpenSSL cannot read it. */
function parsed<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** From the words of OpenSSL, such as "Jun 30 12:00:00 2027 GMT". */
const momentOf = (text: string): Instant => instantOf(Date.parse(text));
