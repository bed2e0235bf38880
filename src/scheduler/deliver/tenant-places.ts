/** How many requests of this instance may count at one moment for the tenant. */
import type { ElapsedTime } from '../../domain/time/clock.js';
import { SHARES, type Shares } from '../../domain/reminders/shares.js';
import type { Later } from './later.js';

/** For answers, and for messages of our own accord: some of the same places. */
export interface TenantPlaces {
  answers(now: number): number;
  messages(now: number): number;
  /** Messages a second that come to as many as that, evenly. */
  messagesPerSecond(): number;
  /** Instances among which the limits of each conversation are divided. */
  sharers(): number;
  /** A request waits. */
  wanted(): void;
  /** A request has left. */
  left(kind: 'answer' | 'message', now: number): void;
}

/** Places that messages leave for answers. */
const FOR_ANSWERS = 1;

/** Those of the only instance. */
export const ALL_PLACES: TenantPlaces = {
  answers: () => SHARES.places,
  messages: () => SHARES.places - FOR_ANSWERS,
  messagesPerSecond: () => SHARES.places,
  sharers: () => 1,
  wanted: () => undefined,
  left: () => undefined,
};

/** Milliseconds between exchanges: while requests wait, otherwise, and after some time without any. */
const BEAT = { waiting: 100, quiet: 250, idle: 20_000 } as const;
/** Milliseconds without a request after which the instance lets go of its places. */
const LINGER = 30_000;
/** Milliseconds for which a request keeps its place, about. */
const RECENT = 1000;
/** Places wanted for answers that are still to come. */
const AHEAD = 2;
/**
 * Where the others cannot be asked, an instance uses for answers its even part: people hear at least that the data
 * cannot be reached. Nobody sends messages then, since those are in the same database. At first, while what others were
 * granted may still count, it uses no more than so many: they are above what is permitted where others use all of that
 * in the same second, and so is the part of an instance that is cut off alone. Waiting would keep people waiting.
 */
const ALONE_AT_FIRST = 2;

export interface SharedPlacesDeps {
  readonly shares: Shares;
  /** A name that no other instance has, nor had. */
  readonly instance: string;
  readonly elapsed: ElapsedTime;
  readonly later: Later;
  /** Requests of this instance that count now. */
  readonly counting: (now: number) => number;
  /** Requests that wait now. */
  readonly waiting: () => { readonly answers: number; readonly messages: boolean };
  /** Called when there may be more places than before. */
  readonly onChange: () => void;
}

/** Tells the others from the beginning that it runs. Only durations count, whatever the clocks say. */
export class SharedPlaces implements TenantPlaces {
  readonly #deps: SharedPlacesDeps;
  #places = 0;
  #due = 0;
  #sharers = 1;
  #holdsUntil = -Infinity;
  /** When the others could first not be asked. */
  #aloneSince: number | null = null;
  #isAsking = false;
  #callOff: () => void = () => undefined;
  #lastWanted = -Infinity;
  #recent: { readonly kind: 'answer' | 'message'; readonly at: number }[] = [];

  constructor(deps: SharedPlacesDeps) {
    this.#deps = deps;
    deps.later(0, () => void this.#beat());
  }

  answers(now: number): number {
    if (now < this.#holdsUntil) return this.#places;
    return this.#aloneSince === null ? 0 : this.#alone(now - this.#aloneSince);
  }

  #alone(since: number): number {
    const even = Math.max(1, Math.floor(SHARES.places / this.#sharers));
    const mayOthersCount = this.#sharers > 1 && since < SHARES.lease + SHARES.after;
    return mayOthersCount ? Math.min(ALONE_AT_FIRST, even) : even;
  }

  /** What others wait for is used for answers only, until it is let go of. */
  messages(now: number): number {
    if (now >= this.#holdsUntil) return 0;
    const own = Math.min(this.#places, this.#due);
    return own === SHARES.places ? own - FOR_ANSWERS : own;
  }

  /** Those that are its due will be there in a moment. */
  messagesPerSecond(): number {
    return Math.max(1, this.#due);
  }

  sharers(): number {
    return this.#sharers;
  }

  wanted(): void {
    const { elapsed, waiting } = this.#deps;
    const now = elapsed.milliseconds();
    this.#lastWanted = now;
    const hasNone = now >= this.#holdsUntil;
    const isShort = waiting().answers > 0 && this.#due <= this.#places;
    if (!this.#isAsking && (hasNone || isShort)) void this.#beat();
  }

  left(kind: 'answer' | 'message', now: number): void {
    this.#recent.push({ kind, at: now });
  }

  async #beat(): Promise<void> {
    this.#callOff();
    this.#isAsking = true;
    const askedForNone = this.#isIdle();
    await this.#exchange();
    this.#isAsking = false;
    const wait = askedForNone && this.#isWaiting() ? 0 : this.#restFor();
    this.#callOff = this.#deps.later(wait, () => void this.#beat());
  }

  #restFor(): number {
    if (this.#isWaiting()) return BEAT.waiting;
    return this.#isIdle() ? BEAT.idle : BEAT.quiet;
  }

  #isIdle(): boolean {
    return !this.#isWaiting() && this.#deps.elapsed.milliseconds() - this.#lastWanted > LINGER;
  }

  async #exchange(): Promise<void> {
    const { shares, instance, elapsed, counting, onChange } = this.#deps;
    const now = elapsed.milliseconds();
    this.#places = Math.min(this.#places, Math.max(this.#due, counting(now)));
    try {
      const { places, due, sharers } = await shares.exchange({ instance, holds: this.#places, ...this.#wants(now) });
      [this.#places, this.#due, this.#sharers] = [places, due, sharers];
      this.#holdsUntil = now + SHARES.lease;
      this.#aloneSince = null;
    } catch {
      this.#aloneSince ??= elapsed.milliseconds();
    }
    onChange();
  }

  #isWaiting(): boolean {
    const { answers, messages } = this.#deps.waiting();
    return answers > 0 || messages;
  }

  #wants(now: number) {
    if (this.#isIdle()) return { answers: 0, messages: 0 };
    this.#recent = this.#recent.filter(({ at }) => at > now - RECENT);
    const recently = (kind: 'answer' | 'message') => this.#recent.filter((one) => one.kind === kind).length;
    const { answers, messages } = this.#deps.waiting();
    const all = SHARES.places;
    return {
      answers: Math.min(all, answers + recently('answer') + AHEAD),
      messages: messages ? all : Math.min(all, recently('message')),
    };
  }
}
