/** What it takes to be believed: a metadata document, the keys it leads to, and tokens signed with them; all on this machine. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

export const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
export const ISSUER = 'https://api.botframework.com';
export const AN_HOUR = 3600;

export interface ChannelKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

/** Makes a key pair that nobody knows yet; `alg`: what it can sign with. */
export async function channelKey(kid: string, alg = 'RS256', more: object = {}): Promise<ChannelKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', ...more } };
}

/** A token as Teams sends it; `claims` replace the usual ones, undefined takes one away. Times are in seconds. */
export function channelToken(
  key: ChannelKey,
  audience: string,
  claims: Readonly<Record<string, unknown>> = {},
  header: { readonly alg?: string; readonly kid?: string } = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const usual = { iss: ISSUER, aud: audience, serviceurl: SERVICE_URL, nbf: now - 60, exp: now + AN_HOUR };
  const said = Object.fromEntries(Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== undefined));
  return new SignJWT(said)
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT', ...header })
    .sign(key.privateKey);
}

export interface SigningChannel {
  readonly metadata: string;
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  /** What it publishes, and how it goes wrong: change it as you like. */
  readonly state: { keys: readonly ChannelKey[]; status: number; keysAddress: string | null };
  readonly close: () => Promise<void>;
}

export async function openSigningChannel(keys: readonly ChannelKey[]): Promise<SigningChannel> {
  const asked: string[] = [];
  const state: SigningChannel['state'] = { keys, status: 200, keysAddress: null };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const here = `http://${request.headers.host ?? ''}`;
    const metadata = { issuer: ISSUER, jwks_uri: state.keysAddress ?? `${here}/keys` };
    const body = path === '/metadata' ? metadata : { keys: state.keys.map(({ jwk }) => jwk) };
    response.writeHead(state.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    metadata: `http://127.0.0.1:${port}/metadata`,
    asked,
    state,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
