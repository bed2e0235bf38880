/** An attempt to deliver what was claimed, and what is to be written of it. */
import type { Logger } from 'pino';
import type { Calendar } from '../../domain/time/clock.js';
import type { PersonId } from '../../domain/register/codes.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { Dispatch } from '../../domain/reminders/courier.js';
import type { Claim, OutboxMessage } from '../../domain/reminders/outbox.js';
import { CHANNEL, type Recipient } from '../../domain/reminders/reminder.js';
import { backOff } from './back-off.js';
import { backFromChannel, forChannel, forLater, notices } from './instead.js';
import type { DeliveryPolicy } from './policy.js';
import { problem } from './problem.js';
import { Sending, type SendingDeps } from './sending.js';
import { MESSAGE_BACK_OFF, notSent, unreachable, verdictOn, type Verdict } from './verdict.js';

export interface AttemptDeps extends SendingDeps {
  readonly policy: DeliveryPolicy;
  readonly calendar: Pick<Calendar, 'now' | 'today'>;
  readonly coordinators: () => Promise<readonly PersonId[]>;
  /** Whether there is a channel, and it can be reached: it gets what is for someone who cannot be. */
  readonly hasChannel: () => Promise<boolean>;
  readonly log: Logger;
  readonly random: () => number;
  /** A request has ended. */
  readonly onRequest: (to: Recipient, dispatch: Dispatch) => void;
}

export interface Attempted {
  readonly verdict: Verdict;
  /** Who was found to be out of reach; null: nobody, or it was known. */
  readonly outOfReach: Recipient | null;
}

/** Milliseconds until it is tried again to reach someone for whom there is no other way. */
const WAITS = 3_600_000;
/** The cause where neither the recipient nor the channel can be reached. */
const NOBODY = 'nobody can be reached';

export class Attempts {
  readonly #deps: AttemptDeps;
  readonly #sending: Sending;

  constructor(deps: AttemptDeps) {
    this.#deps = deps;
    this.#sending = new Sending(deps);
  }

  /** Those that wait for their turn do not wait any longer. */
  callOff(): void {
    this.#sending.callOff();
  }

  /** Never rejects. */
  async make(claim: Claim, knownUnreachable: boolean): Promise<Attempted> {
    const { message } = claim;
    const isForChannel = message.to === CHANNEL;
    if (knownUnreachable || isForChannel) {
      const isChannelOpen = !(knownUnreachable && isForChannel) && (await this.#hasChannel());
      if (!isChannelOpen) return only(waiting(message));
      if (knownUnreachable) return only(unreachable('known to be unreachable', forChannel(message)));
    }
    const sent = await this.#sending.send(message);
    if ('notSent' in sent) return only(notSent(sent.notSent, sent.atOnce ? 0 : this.#backOff(claim)));
    const { dispatch } = sent;
    this.#deps.onRequest(message.to, dispatch);
    return dispatch.result === 'unreachable' ? this.#outOfReach(claim, dispatch) : only(this.#verdict(claim, dispatch));
  }

  /** The coordinators hear of it in the same breath: who cannot be reached is known only when they are told. */
  async #outOfReach(claim: Claim, { cause }: Dispatch): Promise<Attempted> {
    const { coordinators, calendar, log } = this.#deps;
    const { message } = claim;
    const { to } = message;
    try {
      const told = notices(to, await coordinators(), calendar.today());
      const toChannel = to !== CHANNEL && (await this.#hasChannel());
      const kept = toChannel ? forChannel(message) : [backFromChannel(message) ?? forLater(message)];
      return { verdict: unreachable(cause, [...kept, ...told]), outOfReach: to };
    } catch (error) {
      log.warn(problem(error), 'the coordinators are not known');
      return only(notSent('coordinators unknown', this.#backOff(claim)));
    }
  }

  /** Where that cannot be told, there is none for now. */
  #hasChannel(): Promise<boolean> {
    return this.#deps.hasChannel().catch(() => false);
  }

  #verdict(claim: Claim, dispatch: Dispatch): Verdict {
    const { policy, calendar, random } = this.#deps;
    const now = calendar.now();
    const givenUp = Date.parse(now) - Date.parse(triedSince(claim.message) ?? now) >= policy.giveUpAfter;
    return verdictOn(claim, dispatch, { unknownAfter: policy.unknownAfter, givenUp, random });
  }

  #backOff({ message }: Claim): number {
    return backOff(MESSAGE_BACK_OFF, message.attempts.length, this.#deps.random);
  }
}

const only = (verdict: Verdict): Attempted => ({ verdict, outOfReach: null });

/** It waits until they are back; what the channel was to get for someone waits for them. */
function waiting(message: OutboxMessage): Verdict {
  const back = backFromChannel(message);
  return back === null ? notSent(NOBODY, WAITS) : unreachable(NOBODY, [back]);
}

/** Since when it has been tried, by what is kept of it; it was not tried while it waited for someone to be back. */
function triedSince({ attempts }: OutboxMessage): Instant | undefined {
  const waited = attempts.findLastIndex(({ cause }) => cause === NOBODY);
  return attempts[waited + 1]?.began;
}
