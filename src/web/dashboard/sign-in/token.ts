/**
 * Whether a token is one that our tenant made out to this app for someone who opened it, by Microsoft's pages on access
 * tokens and on single sign-on for tabs. What it says is believed only after its signature is.
 */
import { decodeJwt, errors, jwtVerify, type CryptoKey, type JWTPayload } from 'jose';
import { z } from 'zod';

export interface TokenDeps {
  /** "https://login.microsoftonline.com/{tenant}/v2.0" */
  readonly issuer: string;
  /** The names that the app goes by; a token is made out to one of them alone. */
  readonly audiences: readonly string[];
  /** In lower case. */
  readonly tenantId: string;
  readonly keyFor: (id: string) => Promise<KeyFound>;
  readonly now: () => Date;
}

/** Undefined where there is no such key; `retryAfter`, in seconds, where that cannot be told now. */
export type KeyFound = CryptoKey | { readonly retryAfter: number } | undefined;

/** Who signed in. */
export interface SignedIn {
  /** The AAD object id, in lower case. */
  readonly account: string;
  /** As the account has it; may be empty. */
  readonly name: string;
  /** Someone of another organisation, as far as the token tells; others have no role unless one was given. */
  readonly isGuest: boolean;
}

/** null: it is not good, for whatever reason. */
export type TokenReading = SignedIn | { readonly retryAfter: number } | null;

/** One token, and nothing behind it. */
const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;
/** Characters of a token; those with hundreds of groups stay below. */
const LONGEST = 16_384;
/** The one algorithm that the tenant signs with; a token does not choose. */
const ALGORITHM = 'RS256';
/** Seconds that two clocks may differ, as with the Bot Connector. */
const CLOCK_TOLERANCE = 300;
/** What a tab of Teams may ask for; a token without it was made out to another program, with no person behind it. */
const SCOPE = 'access_as_user';
/** In the sign-in name of everyone who was invited from elsewhere. */
const INVITED = /#ext#/i;

const claims = z.looseObject({
  tid: z.guid(),
  oid: z.guid(),
  scp: z.string(),
  ver: z.literal('2.0'),
  name: z.string().optional(),
  /** 1: a guest. Told where the app registration asks for it. */
  acct: z.number().optional(),
  /** Who vouches for the person, where that is not our tenant. */
  idp: z.string().optional(),
  preferred_username: z.string().optional(),
});
type Claims = z.infer<typeof claims>;

export async function readToken(authorization: string, deps: TokenDeps): Promise<TokenReading> {
  const [, token] = authorization.length <= LONGEST ? (BEARER.exec(authorization) ?? []) : [];
  if (token === undefined) return null;
  const waiting: { retryAfter?: number } = {};
  try {
    // What is not even meant for us is not worth a look for its key.
    if (!isMeant(decodeJwt(token), deps)) return null;
    return await verified(token, deps, waiting);
  } catch {
    return waiting.retryAfter === undefined ? null : { retryAfter: waiting.retryAfter };
  }
}

async function verified(
  token: string,
  { issuer, audiences, tenantId, keyFor, now }: TokenDeps,
  waiting: { retryAfter?: number },
): Promise<SignedIn | null> {
  const keyOf = async (id: string | undefined): Promise<CryptoKey> => {
    const found = id === undefined ? undefined : await keyFor(id);
    if (found === undefined) throw new errors.JWKSNoMatchingKey();
    if (!('retryAfter' in found)) return found;
    waiting.retryAfter = found.retryAfter;
    throw new errors.JWKSTimeout();
  };
  const { payload } = await jwtVerify(token, ({ kid }) => keyOf(kid), {
    algorithms: [ALGORITHM],
    issuer,
    audience: [...audiences],
    requiredClaims: ['exp', 'aud', 'tid', 'oid', 'scp'],
    clockTolerance: CLOCK_TOLERANCE,
    currentDate: now(),
  });
  const { success, data } = claims.safeParse(payload);
  if (!success || data.tid.toLowerCase() !== tenantId || !data.scp.split(' ').includes(SCOPE)) return null;
  return { account: data.oid.toLowerCase(), name: data.name ?? '', isGuest: isGuest(data, issuer) };
}

/** For this app alone: whoever else a token is made out to could bring it here. */
function isMeant({ iss, aud }: JWTPayload, { issuer, audiences }: TokenDeps): boolean {
  const [audience, ...others] = [aud].flat();
  return iss === issuer && others.length === 0 && audience !== undefined && audiences.includes(audience);
}

const isGuest = ({ acct, idp, preferred_username: userName = '' }: Claims, issuer: string): boolean =>
  acct === 1 || (idp !== undefined && idp !== issuer) || INVITED.test(userName);
