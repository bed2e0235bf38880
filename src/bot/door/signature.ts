/**
 * Whether a request is signed by the Bot Connector for this bot, by Microsoft's page on authentication with it. The SDK's
 * own look lets pass what has no expiry or no service URL, and trusts more issuers with every token it is shown.
 */
import { decodeJwt, errors, jwtVerify, type JWTPayload } from 'jose';
import type { Activity } from 'botbuilder';
import { withoutEnd } from '../../domain/without-end.js';
import { ALGORITHM, type SigningKey } from './fetch-signing-keys.js';
import { KeysUnavailableError } from './signing-keys.js';

export interface Signature {
  readonly issuer: string;
  /** Where answers to what was signed may go. */
  readonly serviceUrl: string;
  /** The channels that the key may sign for; empty: any. */
  readonly endorsements: readonly string[];
}

export interface SignatureDeps {
  readonly botId: string;
  readonly issuer: string;
  /** Rejects with a KeysUnavailableError where it cannot tell. */
  readonly keyFor: (id: string) => Promise<SigningKey | undefined>;
  readonly now: () => Date;
}

/** One token, and nothing behind it. */
const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;
/** Seconds that two clocks may differ: what Microsoft's page calls the industry's standard. */
const CLOCK_TOLERANCE = 300;
const SERVICE_URL = 'serviceurl';

/**
 * What the header's token says, once it is found to be good; null where it is not, for whatever reason. Rejects with a
 * KeysUnavailableError where that cannot be told now.
 */
export async function readSignature(authorization: string, deps: SignatureDeps): Promise<Signature | null> {
  const [, token] = BEARER.exec(authorization) ?? [];
  if (token === undefined) return null;
  try {
    // What is not even meant for us is not worth a look for its key.
    return isMeant(decodeJwt(token), deps) ? await verified(token, deps) : null;
  } catch (error) {
    if (error instanceof KeysUnavailableError) throw error;
    return null;
  }
}

async function verified(token: string, { issuer, keyFor, now }: SignatureDeps): Promise<Signature | null> {
  let endorsements: readonly string[] = [];
  const keyOf = async (id: string | undefined) => {
    const found = id === undefined ? undefined : await keyFor(id);
    if (found === undefined) throw new errors.JWKSNoMatchingKey();
    ({ endorsements } = found);
    return found.key;
  };
  const { payload } = await jwtVerify(token, ({ kid }) => keyOf(kid), {
    algorithms: [ALGORITHM],
    issuer,
    requiredClaims: ['exp', 'aud', SERVICE_URL],
    clockTolerance: CLOCK_TOLERANCE,
    currentDate: now(),
  });
  const serviceUrl = payload[SERVICE_URL];
  return typeof serviceUrl === 'string' ? { issuer, serviceUrl, endorsements } : null;
}

/** For this bot alone: whoever else a token is made out to could bring it here. */
function isMeant({ iss, aud }: JWTPayload, { issuer, botId }: SignatureDeps): boolean {
  const [audience, ...others] = [aud].flat();
  return iss === issuer && others.length === 0 && audience?.toLowerCase() === botId.toLowerCase();
}

/** Whether this is what was signed: a token that was caught on its way does not send answers elsewhere. */
export function covers(
  { serviceUrl, endorsements }: Signature,
  activity: Pick<Activity, 'serviceUrl' | 'channelId'>,
): boolean {
  const signed = sameAddress(serviceUrl);
  return (
    signed !== undefined &&
    signed === sameAddress(activity.serviceUrl) &&
    (endorsements.length === 0 || endorsements.includes(activity.channelId))
  );
}

/** As it is compared: the case, and slashes at the end, make no other address. Undefined for what is none. */
function sameAddress(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const { origin, pathname, search } = new URL(address);
  return `${origin}${withoutEnd(pathname, '/')}${search}`.toLowerCase();
}
