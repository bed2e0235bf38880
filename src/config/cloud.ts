/** Which of Microsoft's clouds the bot lives in, and what of it is elsewhere, as the environment says. */
import { withoutEnd } from '../domain/without-end.js';
import { problemWithAddress, type Reader } from './settings.js';

export const CLOUDS = ['public', 'usgov', 'usgovdod', 'china'] as const;

export interface CloudSettings {
  readonly cloud: (typeof CLOUDS)[number];
  /** Only what was set; addresses without a slash at their end, but for that of the metadata. */
  readonly endpoints: Partial<Readonly<Record<keyof typeof ENDPOINTS, string>>>;
}

/** An address each, with one that is right. Who issues a token is compared as it was written. */
const ENDPOINTS = {
  openIdMetadata: {
    name: 'CHANNEL_OPENID_METADATA',
    example: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  },
  tokenIssuer: { name: 'CHANNEL_TOKEN_ISSUER', example: 'https://api.botframework.com' },
  loginUrl: { name: 'LOGIN_URL', example: 'https://login.microsoftonline.com' },
  oauthScope: { name: 'OAUTH_SCOPE', example: 'https://api.botframework.com' },
} as const;
const KEYS = ['openIdMetadata', 'tokenIssuer', 'loginUrl', 'oauthScope'] as const;

/** All that means nothing without BOT_ID. */
export const CLOUD_VARIABLES: readonly string[] = ['CLOUD', ...KEYS.map((key) => ENDPOINTS[key].name)];

export function readCloud({ value, fail }: Reader): CloudSettings {
  const text = value('CLOUD') ?? 'public';
  const cloud = CLOUDS.find((name) => name === text.toLowerCase());
  if (cloud === undefined) fail('CLOUD', `'${text}' is not known; set one of ${CLOUDS.join(', ')}`);
  const endpoints: Record<string, string> = {};
  for (const key of KEYS) {
    const { name, example } = ENDPOINTS[key];
    const address = value(name);
    if (address === undefined) continue;
    const problem = problemWithAddress(address);
    if (problem !== null) fail(name, `${problem}; set one such as ${example}`);
    endpoints[key] = key === 'loginUrl' ? withoutEnd(address, '/') : address;
  }
  return { cloud: cloud ?? 'public', endpoints };
}
