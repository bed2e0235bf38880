/** Self-signed certificates, made for a test: Node makes keys, but no certificates. DER as in X.690, X.509 as in RFC 5280. */
import { createPrivateKey, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const TAG = { integer: 0x02, bits: 0x03, null: 0x05, oid: 0x06, text: 0x0c, time: 0x18, sequence: 0x30, set: 0x31 };
const TAGGED = 0xa0;
/** sha256WithRSAEncryption and commonName, encoded. */
const OID = { signature: '2a864886f70d01010b', commonName: '550403' };
/** Lengths from here on are written in more than a byte. */
const LONG = 0x80;

const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
};

function lengthOf(length: number): Buffer {
  if (length < LONG) return Buffer.from([length]);
  const digits = length.toString(16);
  const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
  return Buffer.concat([Buffer.from([LONG + bytes.length]), bytes]);
}

const oid = (hex: string): Buffer => der(TAG.oid, Buffer.from(hex, 'hex'));
const ALGORITHM = der(TAG.sequence, oid(OID.signature), der(TAG.null));

const named = (name: string): Buffer =>
  der(TAG.sequence, der(TAG.set, der(TAG.sequence, oid(OID.commonName), der(TAG.text, Buffer.from(name)))));

/** "20270630120000Z" */
const timeOf = (moment: string): Buffer =>
  der(TAG.time, Buffer.from(`${new Date(moment).toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}Z`));

const pem = (label: string, bytes: Buffer): string =>
  [
    `-----BEGIN ${label}-----`,
    ...(bytes.toString('base64').match(/.{1,64}/g) ?? []),
    `-----END ${label}-----`,
    '',
  ].join('\n');

export interface MadeCertificate {
  readonly certificate: string;
  /** PKCS #8. */
  readonly key: string;
  readonly publicKey: KeyObject;
}

/** Moments are ISO date-times, whole seconds. */
export function makeCertificate(validFrom: string, validTo: string, bits = 2048): MadeCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const name = named('nakoming.example');
  const said = der(
    TAG.sequence,
    der(TAGGED, der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ...[ALGORITHM, name, der(TAG.sequence, timeOf(validFrom), timeOf(validTo)), name],
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(TAG.bits, Buffer.from([0]), sign('sha256', said, privateKey));
  return {
    certificate: pem('CERTIFICATE', der(TAG.sequence, said, ALGORITHM, signature)),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey,
  };
}

/** The same key, not to be read without a passphrase. */
export const locked = (key: string): string =>
  createPrivateKey(key)
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'not-a-real-secret' })
    .toString();

/** Writes texts to files of their own, in the order given. */
export function writtenTo(folder: string, ...texts: readonly string[]): readonly string[] {
  return texts.map((text, index) => {
    const file = path.join(folder, `${index + 1}.pem`);
    writeFileSync(file, text, { mode: 0o600 });
    return file;
  });
}
