/** An attempt to deliver what was claimed, and what is to be written of it. */
import type { Logger } from 'pino';
import type { Calendar, ElapsedTime } from '../../domain/time/clock.js';
import type { PersonId } from '../../domain/register/codes.js';
import type { Dispatch } from '../../domain/reminders/courier.js';
import type { Claim } from '../../domain/reminders/outbox.js';
import { CHANNEL, type Recipient } from '../../domain/reminders/reminder.js';
import { backOff } from './back-off.js';
import { forChannel, forLater, notices } from './instead.js';
import type { DeliveryPolicy } from './policy.js';
import { problem } from './problem.js';
import { Sending, type SendingDeps } from './sending.js';
import { MESSAGE_BACK_OFF, notSent, unreachable, verdictOn, type Verdict } from './verdict.js';

export interface AttemptDeps extends SendingDeps {
  readonly policy: DeliveryPolicy;
  readonly calendar: Pick<Calendar, 'today'>;
  readonly elapsed: ElapsedTime;
  readonly coordinators: () => Promise<readonly PersonId[]>;
  /** Whether there is a channel that gets what is for someone who cannot be reached. */
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

export class Attempts {
  readonly #deps: AttemptDeps;
  readonly #sending: Sending;
  /** Since when a message has been refused, by its key, in milliseconds of elapsed time. */
  readonly #refusedSince = new Map<string, number>();

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
    if (knownUnreachable || message.to === CHANNEL) {
      const hasChannel = await this.#hasChannel();
      // With nobody else to tell, it waits until they are back.
      if (!hasChannel) return only(notSent('nobody can be reached', WAITS));
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
      const kept = (await this.#hasChannel()) ? forChannel(message) : [forLater(message)];
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
    const { policy, elapsed, random } = this.#deps;
    const { key } = claim.message;
    const now = elapsed.milliseconds();
    const since = this.#refusedSince.get(key) ?? now;
    const givenUp = now - since >= policy.giveUpAfter;
    const verdict = verdictOn(claim, dispatch, { unknownAfter: policy.unknownAfter, givenUp, random });
    if (verdict.retryAfter === null) this.#refusedSince.delete(key);
    else this.#refusedSince.set(key, since);
    return verdict;
  }

  #backOff({ message }: Claim): number {
    return backOff(MESSAGE_BACK_OFF, message.attempts.length, this.#deps.random);
  }
}

const only = (verdict: Verdict): Attempted => ({ verdict, outOfReach: null });
