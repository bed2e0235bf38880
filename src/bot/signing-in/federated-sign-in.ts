/**
 * Signs in as an app registration that trusts the identity of a machine (a federated identity credential): what the
 * machine is given takes the place of a secret. By Microsoft's page on the client credentials flow with a federated
 * credential.
 */
import { z } from 'zod';
import type { Calendar } from '../../domain/time/clock.js';
import type { CloudName } from './clouds.js';
import { KeptTokens, type Given } from './kept-tokens.js';

/** For whom the machine's own token is made out, by cloud. */
export const EXCHANGE: Readonly<Record<CloudName, string>> = {
  public: 'api://AzureADTokenExchange',
  usgov: 'api://AzureADTokenExchangeUSGov',
  usgovdod: 'api://AzureADTokenExchangeUSGov',
  china: 'api://AzureADTokenExchangeChina',
};
/** Milliseconds. */
const TIMEOUT = 5000;
const SECOND = 1000;
const BY_ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const answer = z.looseObject({ access_token: z.string().min(1), expires_in: z.number().positive() });

/** There is no token; what the sign-in said of it stays there. */
export class FederatedSignInError extends Error {
  override readonly name = 'FederatedSignInError';
}

export interface FederatedSettings {
  /** Of the app registration. */
  readonly botId: string;
  /** The machine's own token. */
  readonly assertion: () => Promise<string>;
  /** Where the bot signs in, with the tenant. */
  readonly loginEndpoint: string;
  readonly calendar: Pick<Calendar, 'now'>;
}

export const federatedTokens = (settings: FederatedSettings): KeptTokens =>
  new KeptTokens((resource) => signIn(resource, settings), settings.calendar);

async function signIn(
  resource: string,
  { botId, assertion, loginEndpoint, calendar }: FederatedSettings,
): Promise<Given> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: botId,
    scope: `${resource}/.default`,
    client_assertion_type: BY_ASSERTION,
    client_assertion: await assertion(),
  });
  const signal = AbortSignal.timeout(TIMEOUT);
  const response = await fetch(`${loginEndpoint}/oauth2/v2.0/token`, {
    ...{ method: 'POST', body: form, signal },
    redirect: 'error',
  }).catch((error: unknown) => {
    throw new FederatedSignInError('the sign-in cannot be reached', { cause: error });
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new FederatedSignInError(`no token: HTTP ${response.status}`);
  }
  const { success, data } = answer.safeParse(await response.json().catch(() => null));
  if (!success) throw new FederatedSignInError('no token: what was answered is none');
  return { token: data.access_token, until: Date.parse(calendar.now()) + data.expires_in * SECOND };
}
