/** The rates of Teams, kept to exactly: answers first, messages of our own accord evenly and in turn. */
import type { ElapsedTime } from '../../domain/time/clock.js';
import type { Pace, Pass } from '../../domain/reminders/pace.js';
import { SHARES, type Shares } from '../../domain/reminders/shares.js';
import { ConversationRates } from './conversation-rates.js';
import type { Later } from './later.js';
import { MessageRate } from './message-rate.js';
import { COUNTED_WITHIN, SlidingWindows, type RateLimit } from './sliding-windows.js';
import { ALL_PLACES, SharedPlaces, type SharedPlacesDeps, type TenantPlaces } from './tenant-places.js';
import { Turns } from './turns.js';

/** All requests of an app in a tenant; Microsoft, "Rate limiting" of bots in Teams. */
export const TENANT_LIMITS: readonly RateLimit[] = [{ requests: SHARES.places, within: 1000 }];
/** The longest that a timer is set for, in milliseconds; then it is set again. */
const LONGEST_TIMER = 3_600_000;

export interface PaceDeps {
  readonly elapsed: ElapsedTime;
  readonly later: Later;
  /** Where other instances are met; absent for the only one. */
  readonly shared?: { readonly shares: Shares; readonly instance: string };
}

interface Waiting {
  readonly conversation: string;
  readonly let: (pass: Pass) => void;
}

/** Nothing runs while nobody waits and nothing is under way. Conversations are forgotten an hour after their last request. */
export class Rates implements Pace {
  readonly #deps: PaceDeps;
  readonly #tenant = new SlidingWindows(TENANT_LIMITS);
  readonly #conversations = new ConversationRates();
  readonly #answers = new Set<Waiting>();
  readonly #messages = new Turns<Waiting>();
  readonly #messageRate = new MessageRate();
  readonly #places: TenantPlaces;
  #callOff: () => void = () => undefined;

  constructor(deps: PaceDeps) {
    this.#deps = deps;
    this.#places = deps.shared === undefined ? ALL_PLACES : this.#sharedPlaces({ ...deps, ...deps.shared });
  }

  /** Conversations that are remembered. */
  get remembered(): number {
    return this.#conversations.size;
  }

  answer(conversation: string): Promise<Pass> {
    return new Promise((resolve) => {
      this.#answers.add({ conversation, let: resolve });
      this.#places.wanted();
      this.#look();
    });
  }

  message(conversation: string, signal?: AbortSignal): Promise<Pass> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#messages.remove(conversation, waiting);
        reject(reasonOf(signal));
        this.#look();
      };
      const waiting: Waiting = {
        conversation,
        let: (pass) => {
          signal?.removeEventListener('abort', leave);
          resolve(pass);
        },
      };
      if (signal?.aborted === true) {
        leave();
        return;
      }
      signal?.addEventListener('abort', leave, { once: true });
      this.#messages.add(conversation, waiting);
      this.#places.wanted();
      this.#look();
    });
  }

  #sharedPlaces(shared: Pick<SharedPlacesDeps, 'shares' | 'instance' | 'elapsed' | 'later'>): TenantPlaces {
    return new SharedPlaces({
      ...shared,
      counting: (now) => this.#tenant.counting(now),
      waiting: () => ({ answers: this.#answers.size, messages: !this.#messages.isEmpty }),
      onChange: () => this.#look(),
    });
  }

  #look(): void {
    const now = this.#deps.elapsed.milliseconds();
    this.#letAnswersGo(now);
    this.#letMessagesGo(now);
    this.#lookAgain(now);
  }

  #letAnswersGo(now: number): void {
    for (const answer of this.#answers) {
      if (this.#answersFrom(now) > now) return;
      if (this.#conversationFrom(answer.conversation, now) > now) continue;
      this.#answers.delete(answer);
      this.#places.left('answer', now);
      answer.let(this.#pass(answer.conversation, now));
    }
  }

  #letMessagesGo(now: number): void {
    while (!this.#messages.isEmpty && this.#messagesFrom(now) <= now) {
      const message = this.#messages.take((conversation) => this.#conversationFrom(conversation, now) <= now);
      if (message === undefined) return;
      this.#places.left('message', now);
      this.#messageRate.left(now, this.#places.messagesPerSecond());
      message.let(this.#pass(message.conversation, now));
    }
  }

  /** When the next may go, of those that wait, as things stand; what ends meanwhile may bring that forward. */
  #lookAgain(now: number): void {
    this.#callOff();
    this.#callOff = () => undefined;
    const answers = [...this.#answers].map(({ conversation }) => conversation);
    const moment = Math.min(
      this.#firstFree(answers, this.#answersFrom(now), now),
      this.#firstFree(this.#messages.conversations(), this.#messagesFrom(now), now),
    );
    if (moment === Infinity) return;
    // Timers count whole milliseconds, and one that rings too early would only look for nothing.
    const wait = Math.min(LONGEST_TIMER, Math.max(1, Math.ceil(moment - now)));
    this.#callOff = this.#deps.later(wait, () => this.#look());
  }

  /** Where the tenant's own turn is still to come, the conversations need not be looked at. */
  #firstFree(conversations: Iterable<string>, tenantFrom: number, now: number): number {
    let first = Infinity;
    for (const conversation of conversations) {
      if (tenantFrom > now) return tenantFrom;
      first = Math.min(first, this.#conversationFrom(conversation, now));
    }
    return first;
  }

  #messagesFrom(now: number): number {
    return Math.max(this.#freeAmong(this.#places.messages(now), now), this.#messageRate.nextFrom);
  }

  #conversationFrom(conversation: string, now: number): number {
    return this.#conversations.freeFrom(conversation, now, this.#places.sharers());
  }

  #answersFrom(now: number): number {
    return this.#freeAmong(this.#places.answers(now), now);
  }

  /** When one of so many places is free: the others stay so. */
  #freeAmong(places: number, now: number): number {
    return this.#tenant.freeFrom(now, SHARES.places - places);
  }

  #pass(conversation: string, now: number): Pass {
    const { elapsed, later } = this.#deps;
    let ofTenant = this.#tenant.begin(now);
    const ofConversation = this.#conversations.begin(conversation, now);
    const hangsLater = () =>
      later(COUNTED_WITHIN, () => {
        const moment = elapsed.milliseconds();
        this.#tenant.hang(ofTenant, moment);
        this.#conversations.hang(ofConversation, moment);
        this.#look();
      });
    let callOff = hangsLater();
    let underWay = true;
    return {
      prepare: () => {
        callOff();
        this.#tenant.hold(ofTenant);
        this.#conversations.hold(ofConversation);
        return () => {
          if (!underWay) return;
          const moment = elapsed.milliseconds();
          ofTenant = this.#tenant.leave(ofTenant, moment);
          this.#conversations.leave(ofConversation, moment);
          callOff = hangsLater();
        };
      },
      done: ({ throttled, retryAfter } = { throttled: false, retryAfter: null }) => {
        if (!underWay) return;
        underWay = false;
        callOff();
        const end = elapsed.milliseconds();
        this.#tenant.end(ofTenant, end);
        this.#conversations.end(ofConversation, end, throttled ? (retryAfter ?? 0) : 0);
        this.#messageRate.ended(end, throttled);
        this.#look();
      },
    };
  }
}

/** A signal may be aborted with any reason; a promise is rejected with an error. */
const reasonOf = (signal: AbortSignal | undefined): Error => {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error('called off', { cause: reason });
};
