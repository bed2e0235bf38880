/** Who may bring something at all, in Teams mode: the Bot Connector, for this bot, from Teams, from our tenant. */
import type { Activity } from 'botbuilder';
import type { Logger } from 'pino';
import type { Calendar, ElapsedTime } from '../../domain/time/clock.js';
import { cloudOf, type CloudChoice } from '../signing-in/clouds.js';
import { fetchSigningKeys } from './fetch-signing-keys.js';
import { covers, readSignature, type Signature, type SignatureDeps } from './signature.js';
import { KeysUnavailableError, SigningKeys } from './signing-keys.js';
import { tenantsOf } from './who.js';

/** That something is not let in, as HTTP says it. */
export interface Refusal {
  readonly status: 401 | 403 | 503;
  /** Seconds. */
  readonly retryAfter?: number;
}

export interface Door {
  /** What the header of that name is worth. */
  readonly signatureOf: (authorization: string) => Promise<Signature | Refusal>;
  /** Whether an activity may come in by this signature; null: it may. */
  readonly refusalOf: (activity: Activity, signature: Signature) => Refusal | null;
}

export interface DoorDeps {
  readonly calendar: Pick<Calendar, 'now'>;
  readonly elapsed: ElapsedTime;
  /** Is told why something was refused; who sent it is not. */
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

/** For whom the door opens. */
export interface Doorplate extends CloudChoice {
  readonly botId: string;
  readonly tenantId: string;
}

/**
 * On other channels, Web Chat for one, which comes with every registration, whoever writes says themselves who they are
 * and of which tenant. Teams says it for them.
 */
const CHANNEL = 'msteams';

export const isRefusal = (found: Signature | Refusal): found is Refusal => 'status' in found;

/** Null in local mode, in which `plate` is: whoever is at this machine may come in. */
export function createDoor(plate: Doorplate | null, deps: DoorDeps): Door | null {
  if (plate === null) return null;
  const refused = (refusal: Refusal, reason: string): Refusal => {
    deps.log.info({ status: refusal.status, reason }, 'refused');
    return refusal;
  };
  const signatures = signaturesFor(plate, deps);
  return {
    signatureOf: async (authorization) => {
      try {
        return (await readSignature(authorization, signatures)) ?? refused({ status: 401 }, 'not signed');
      } catch (error) {
        if (!(error instanceof KeysUnavailableError)) throw error;
        return refused({ status: 503, retryAfter: error.retryAfter }, 'no keys to check with');
      }
    },
    refusalOf: (activity, signature) => {
      if (!covers(signature, activity)) return refused({ status: 401 }, 'signed for another activity');
      if (activity.channelId !== CHANNEL) return refused({ status: 403 }, 'another channel');
      return isOurs(activity, plate) ? null : refused({ status: 403 }, 'another tenant');
    },
  };
}

function signaturesFor(plate: Doorplate, { calendar, elapsed, log }: DoorDeps): SignatureDeps {
  const { openIdMetadata, tokenIssuer } = cloudOf(plate);
  const keys = new SigningKeys({
    fetchKeys: () => fetchSigningKeys(openIdMetadata),
    elapsed,
    onFault: (error) =>
      log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'keys could not be fetched'),
  });
  return {
    botId: plate.botId,
    issuer: tokenIssuer,
    keyFor: (id) => keys.keyFor(id),
    now: () => new Date(calendar.now()),
  };
}

/** Every tenant that is named is ours, and one is named. */
function isOurs(activity: Activity, { tenantId }: Doorplate): boolean {
  const named = tenantsOf(activity);
  return named.length > 0 && named.every((tenant) => tenant === tenantId);
}
