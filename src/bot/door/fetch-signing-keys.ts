/** Fetches the keys with which the Bot Connector signs: first the document that tells where they are, then the keys. */
import { importJWK, type CryptoKey } from 'jose';
import { z } from 'zod';

export interface SigningKey {
  readonly key: CryptoKey;
  /** The channels this key may sign for; empty: any. */
  readonly endorsements: readonly string[];
}

/** By key id. */
export type KeySet = ReadonlyMap<string, SigningKey>;

/** The one algorithm the Bot Connector signs with, as its metadata says; a token does not choose. */
export const ALGORITHM = 'RS256';

/** Milliseconds for both documents together; Teams gives up on a turn after ten to fifteen seconds. */
const TIMEOUT = 5000;
/** Bytes of one document; Microsoft's key set, with its certificates, is about a tenth of this. */
const MAX_BYTES = 512 * 1024;
/** Bits of an RSA key; shorter ones are no longer safe, and RFC 7518 forbids them. */
const LEAST_BITS = 2048;
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

const metadata = z.looseObject({ jwks_uri: z.url() });
const keySet = z.looseObject({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });
const rsaKey = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  use: z.literal('sig').optional(),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).optional(),
});

/** Rejects when either document cannot be had, is not what it should be, or holds no key that can be used. */
export async function fetchSigningKeys(address: string): Promise<KeySet> {
  const signal = AbortSignal.timeout(TIMEOUT);
  const { jwks_uri: keysAddress } = metadata.parse(await getJson(address, signal));
  if (!isBeside(keysAddress, address)) throw new TypeError('the metadata names keys that are elsewhere');
  const { keys } = keySet.parse(await getJson(keysAddress, signal));
  const usable = new Map((await Promise.all(keys.map(signingKey))).flat());
  if (usable.size === 0) throw new TypeError('there is no key that can be used');
  return usable;
}

/** Keys come from where was configured: the host of the metadata, and no less safely than it. */
function isBeside(keysAddress: string, address: string): boolean {
  const [keys, from] = [new URL(keysAddress), new URL(address)];
  const bothHere = LOOPBACK.has(keys.hostname) && LOOPBACK.has(from.hostname);
  return bothHere || (keys.protocol === 'https:' && keys.hostname === from.hostname);
}

/** None for a key of another kind: other clients of the same service may want those. */
async function signingKey(entry: unknown): Promise<readonly [string, SigningKey][]> {
  const { success, data } = rsaKey.safeParse(entry);
  if (!success) return [];
  const { kid, n, e, endorsements = [] } = data;
  try {
    const key = await importJWK({ kty: 'RSA', n, e }, ALGORITHM);
    return key instanceof Uint8Array || bitsOf(key) < LEAST_BITS ? [] : [[kid, { key, endorsements }]];
  } catch {
    return [];
  }
}

function bitsOf({ algorithm }: CryptoKey): number {
  return 'modulusLength' in algorithm && typeof algorithm.modulusLength === 'number' ? algorithm.modulusLength : 0;
}

async function getJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal, redirect: 'error', headers: { accept: 'application/json' } });
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new TypeError(`HTTP ${response.status}`);
  }
  const [parts, decoder] = [[] as string[], new TextDecoder()];
  let bytes = 0;
  for await (const part of response.body) {
    bytes += part.byteLength;
    if (bytes > MAX_BYTES) throw new TypeError('the document is too large');
    parts.push(decoder.decode(part, { stream: true }));
  }
  return JSON.parse(parts.join('') + decoder.decode());
}
