/**
 * Tokens from Azure for the machine the bot runs on. Asked here and not by the SDK: its own way looks for a token in the
 * environment, in files of other programs and by starting those (az, azd, pwsh) as well, and so elsewhere than configured.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Calendar } from '../../domain/time/clock.js';
import type { IdentityEndpoint } from '../../domain/sign-in.js';
import { KeptTokens, type Given } from './kept-tokens.js';

/** Where every virtual machine of Azure asks (the instance metadata service); an address of its own network. */
const VIRTUAL_MACHINE = 'http://169.254.169.254/metadata/identity/oauth2/token';
/** Of the two services; by Microsoft's pages on managed identities. */
const API_VERSIONS = { virtualMachine: '2018-02-01', elsewhere: '2019-08-01' } as const;
/** Milliseconds for one request, and before each that follows; someone waits for some ten seconds at the most. */
const TIMEOUT = 3000;
const WAITS = [200, 1000] as const;
/** Answers after which Microsoft asks to try again, besides those of 500 and above: it is busy, or changing. */
const AGAIN: ReadonlySet<number> = new Set([404, 410, 429]);
const FIRST_SERVER_ERROR = 500;
const SECOND = 1000;

/** Seconds since 1970, which one of the services writes as text. */
const answer = z.looseObject({
  access_token: z.string().min(1),
  expires_on: z.union([z.number(), z.string().regex(/^\d+$/)]).transform(Number),
});

/** There is no token: what Azure answered. No text of its own, which may name what is not ours to tell. */
export class ManagedIdentityError extends Error {
  override readonly name = 'ManagedIdentityError';
}

/** The request may be made again. */
class BusyError extends ManagedIdentityError {}

export interface ManagedIdentitySettings {
  /** Of the identity. */
  readonly clientId: string;
  /** Null: the address of every virtual machine. */
  readonly endpoint: IdentityEndpoint | null;
  readonly calendar: Pick<Calendar, 'now'>;
}

/** By resource ("https://api.botframework.com"). */
export const machineTokens = (settings: ManagedIdentitySettings): KeptTokens =>
  new KeptTokens((resource) => tokenFor(resource, settings), settings.calendar);

async function tokenFor(resource: string, settings: ManagedIdentitySettings): Promise<Given> {
  for (const wait of WAITS) {
    try {
      return await request(resource, settings);
    } catch (error) {
      if (!(error instanceof BusyError)) throw error;
      await pause(wait);
    }
  }
  return request(resource, settings);
}

async function request(resource: string, settings: ManagedIdentitySettings): Promise<Given> {
  const { url, headers } = requestOf(resource, settings);
  const signal = AbortSignal.timeout(TIMEOUT);
  const response = await fetch(url, { headers, signal, redirect: 'error' }).catch((error: unknown) => {
    throw new BusyError('the managed identity of this machine cannot be asked', { cause: error });
  });
  if (!response.ok) {
    await response.body?.cancel();
    const isBusy = AGAIN.has(response.status) || response.status >= FIRST_SERVER_ERROR;
    throw new (isBusy ? BusyError : ManagedIdentityError)(`no token: HTTP ${response.status}`);
  }
  const { success, data } = answer.safeParse(await response.json().catch(() => null));
  if (!success) throw new ManagedIdentityError('no token: what was answered is none');
  return { token: data.access_token, until: data.expires_on * SECOND };
}

function requestOf(resource: string, { clientId, endpoint }: ManagedIdentitySettings) {
  const url = new URL(endpoint?.url ?? VIRTUAL_MACHINE);
  url.searchParams.set('api-version', endpoint === null ? API_VERSIONS.virtualMachine : API_VERSIONS.elsewhere);
  url.searchParams.set('resource', resource);
  url.searchParams.set('client_id', clientId);
  const headers: Readonly<Record<string, string>> =
    endpoint === null ? { metadata: 'true' } : { 'x-identity-header': endpoint.header };
  return { url, headers };
}
