/**
 * Everything of Microsoft's that the bot speaks to, on one port of this machine: the keys by which its requests are
 * signed, the sign-in that gives the bot its own token, and the Bot Connector. Which is meant, the Host header tells.
 */
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export const KEYS_HOST = 'login.botframework.com';
export const SIGN_IN_HOST = 'login.microsoftonline.com';
export const CONNECTOR_HOST = 'smba.trafficmanager.net';
export const SERVICE_URL = `https://${CONNECTOR_HOST}/emea/`;

const ISSUER = 'https://api.botframework.com';
const KEY_ID = 'stand-in-key';
const AN_HOUR = 3600;
const REPLY = /\/v3\/conversations\/[^/]+\/activities\/[^/]+$/;
const TYPING = '"type":"typing"';

export interface Asked {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export class StandInMicrosoft {
  readonly asked: Asked[] = [];
  /** The HTTP status with which the connector answers. */
  connectorStatus = 201;
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #accessToken: string;
  readonly #server: Server;

  /** @param accessToken what the bot gets to show when it sends. */
  private constructor(accessToken: string) {
    this.#accessToken = accessToken;
    this.#server = createServer((request, response) => void this.#take(request, response));
  }

  static async start(accessToken: string): Promise<StandInMicrosoft> {
    const standIn = new StandInMicrosoft(accessToken);
    standIn.#server.listen(0, '127.0.0.1');
    await once(standIn.#server, 'listening');
    return standIn;
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('it does not listen');
    return address.port;
  }

  /** What was asked of one of them. */
  askedOf(host: string): readonly Asked[] {
    return this.asked.filter((one) => one.host === host);
  }

  /** The body of the last message in reply to one; what the bot sends of its own accord or while it is busy is none. */
  lastReply(): string {
    const replies = this.askedOf(CONNECTOR_HOST).filter(({ path, body }) => REPLY.test(path) && !body.includes(TYPING));
    return replies.at(-1)?.body ?? '';
  }

  /** A token such as Teams sends with an activity; `claims` replace the usual ones. */
  token(botId: string, claims: object = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const usual = { iss: ISSUER, aud: botId, serviceurl: SERVICE_URL, nbf: now - 60, iat: now, exp: now + AN_HOUR };
    const said = `${encoded({ alg: 'RS256', typ: 'JWT', kid: KEY_ID })}.${encoded({ ...usual, ...claims })}`;
    return `${said}.${sign('RSA-SHA256', Buffer.from(said), this.#keys.privateKey).toString('base64url')}`;
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const [host = ''] = (request.headers.host ?? '').split(':');
    const { method = '', url = '' } = request;
    this.asked.push({ host, method, path: url, body: Buffer.concat(chunks).toString('utf8') });
    const [status, body] = this.#answer(host, url);
    response.statusCode = status;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  }

  #answer(host: string, url: string): readonly [status: number, body: object] {
    if (host === KEYS_HOST) return [200, url.endsWith('openidconfiguration') ? this.#signing() : this.#publicKeys()];
    if (host === SIGN_IN_HOST && url.endsWith('/discovery/v2.0/keys')) return [200, this.#publicKeys()];
    if (host === SIGN_IN_HOST) return [200, url.includes('/token') ? this.#signedIn() : authority(url)];
    if (host !== CONNECTOR_HOST) return [404, {}];
    const failed = this.connectorStatus >= 400;
    return [this.connectorStatus, failed ? { error: { code: 'No', message: 'not today' } } : { id: randomUUID() }];
  }

  #signing(): object {
    return {
      issuer: ISSUER,
      jwks_uri: `https://${KEYS_HOST}/v1/.well-known/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  #publicKeys(): object {
    const key = this.#keys.publicKey.export({ format: 'jwk' });
    return { keys: [{ ...key, use: 'sig', alg: 'RS256', kid: KEY_ID, x5t: KEY_ID, endorsements: ['msteams'] }] };
  }

  #signedIn(): object {
    return { token_type: 'Bearer', expires_in: AN_HOUR, ext_expires_in: AN_HOUR, access_token: this.#accessToken };
  }
}

/** How the sign-in describes itself and its tenant. */
function authority(url: string): object {
  const [, tenant = ''] = url.split('/');
  const base = `https://${SIGN_IN_HOST}/${tenant}`;
  return {
    tenant_discovery_endpoint: `${base}/v2.0/.well-known/openid-configuration`,
    metadata: [{ preferred_network: SIGN_IN_HOST, preferred_cache: SIGN_IN_HOST, aliases: [SIGN_IN_HOST] }],
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  };
}
