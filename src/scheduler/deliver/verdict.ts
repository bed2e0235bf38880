/** What is written about an attempt: settled, or to be tried again, and when. */
import type { Dispatch } from '../../domain/reminders/courier.js';
import type { Claim, NewMessage, Settlement } from '../../domain/reminders/outbox.js';
import { backOff, type BackOff } from './back-off.js';
import { halvesOf } from './instead.js';

export type Verdict = Pick<Settlement, 'result' | 'cause' | 'delivered' | 'retryAfter' | 'instead'>;

/** Between tries of a message that was refused for the moment, in milliseconds. */
export const MESSAGE_BACK_OFF: BackOff = { first: 1000, longest: 15 * 60_000 };

export interface VerdictCircumstances {
  /** Milliseconds after which one of unknown outcome is tried once more. */
  readonly unknownAfter: number;
  /** It has been refused for so long that it is not tried again. */
  readonly givenUp: boolean;
  /** 0 up to 1. */
  readonly random: () => number;
}

export function verdictOn(claim: Claim, dispatch: Dispatch, circumstances: VerdictCircumstances): Verdict {
  const settled: Verdict = { ...dispatch, retryAfter: null, instead: [] };
  switch (dispatch.result) {
    case 'again':
      return refused(claim, dispatch, circumstances);
    case 'unknown':
      // Twice is all that the person who gets it should have to see.
      return { ...settled, retryAfter: claim.afterUnknown ? null : circumstances.unknownAfter };
    case 'too_large':
      return tooLarge(settled, halvesOf(claim.message));
    case 'sent':
    case 'unreachable':
    case 'failed':
    case 'dropped':
      return settled;
  }
}

function refused({ message, afterUnknown }: Claim, dispatch: Dispatch, circumstances: VerdictCircumstances): Verdict {
  const { givenUp, random } = circumstances;
  // It is refused for good, unless it may have arrived in an earlier attempt.
  if (givenUp) return { ...dispatch, result: afterUnknown ? 'unknown' : 'failed', retryAfter: null, instead: [] };
  const wait = backOff(MESSAGE_BACK_OFF, message.attempts.length, random);
  return { ...dispatch, retryAfter: Math.max(wait, dispatch.retryAfter ?? 0), instead: [] };
}

const tooLarge = (settled: Verdict, halves: readonly NewMessage[]): Verdict =>
  halves.length > 0 ? { ...settled, instead: halves } : { ...settled, result: 'failed' };

/** The recipient cannot be reached; `instead`: what goes out in its place. */
export const unreachable = (cause: string | null, instead: readonly NewMessage[]): Verdict => ({
  result: 'unreachable',
  cause,
  delivered: null,
  retryAfter: null,
  instead,
});

/** No request was made; it is as if it had not been claimed. `retryAfter` in milliseconds. */
export const notSent = (cause: string, retryAfter: number): Verdict => ({
  result: 'again',
  cause,
  delivered: null,
  retryAfter,
  instead: [],
});
