/** How many requests may still leave, so that no stretch of time ever holds more than the service permits. */

/** At most so many requests in any stretch of so many milliseconds. */
export interface RateLimit {
  readonly requests: number;
  readonly within: number;
}

/** A request under way; each is its own. */
export interface Slot {
  readonly began: number;
}

/**
 * The service counts a request at a moment that is not ours to see, before it answers: so a request counts from its
 * start until a whole window after its end. One that hangs was counted long before: so many milliseconds after its start,
 * by a clock that stands still while we are not running, as what is under way may stand still with us.
 */
export const COUNTED_WITHIN = 250;
/** Requests that count nowhere any more are let go of by so many at a time. */
const FORGET_AT = 64;

/** Requests in windows that slide, exact to the moment; times in milliseconds of elapsed time, never decreasing. */
export class SlidingWindows {
  readonly #limits: readonly RateLimit[];
  readonly #shortest: number;
  readonly #longest: number;
  /** Still being made ready: each keeps its place until it leaves. */
  readonly #held = new Set<Slot>();
  /** Under way, in the order of their start. */
  readonly #open = new Set<Slot>();
  /** Taken as counted though they had not ended: when, ascending. */
  readonly #hanging = new Map<Slot, number>();
  /** When each of the others was counted at the latest, ascending. */
  #ended: number[] = [];

  constructor(limits: readonly RateLimit[]) {
    this.#limits = limits;
    const windows = limits.map(({ within }) => within);
    [this.#shortest, this.#longest] = [Math.min(...windows), Math.max(...windows)];
  }

  begin(now: number): Slot {
    const slot = { began: now };
    this.#open.add(slot);
    return slot;
  }

  /** A request that began does not leave yet. What had ripened by then stays counted. */
  hold(slot: Slot): void {
    if (this.#open.delete(slot)) this.#held.add(slot);
  }

  /** It leaves; from now on it is another. */
  leave(slot: Slot, now: number): Slot {
    return this.#held.delete(slot) ? this.begin(now) : slot;
  }

  /** It has been under way for so long that it is taken as counted, at the latest by now. */
  hang(slot: Slot, now: number): void {
    if (!this.#open.delete(slot)) return;
    this.#hanging.set(slot, now);
    this.#count(now);
  }

  /**
   * One that was taken as counted may have been held up on its way after all, by a lost packet or a busy machine: where
   * it ends before its place has gone to another, it counts until its end. Later than that it met a slow service.
   */
  end(slot: Slot, now: number): void {
    this.#forget(now);
    const counted = this.#hanging.get(slot);
    if (this.#open.delete(slot) || this.#held.delete(slot)) this.#count(now);
    else if (counted !== undefined && this.#hanging.delete(slot)) this.#countLater(counted, now);
  }

  /**
   * The moment from which one more may leave, as things stand; `now` when it may. `spare`: how many are to stay free;
   * `sharers`: among how many the limits are divided, of which each may send something.
   */
  freeFrom(now: number, spare = 0, sharers = 1): number {
    this.#forget(now);
    let latest = now;
    for (const limit of this.#limits) {
      const own = sharers === 1 ? limit : partOf(limit, sharers);
      latest = Math.max(latest, this.#freeIn(own, now, spare));
    }
    return latest;
  }

  /** Requests that count now in the longest window. */
  counting(now: number): number {
    this.#forget(now);
    return this.#open.size + this.#held.size + this.#ended.length - this.#after(now - this.#longest);
  }

  /** Nothing counts any more. */
  isIdle(now: number): boolean {
    this.#forget(now);
    return this.#open.size + this.#held.size === 0 && this.#after(now - this.#longest) === this.#ended.length;
  }

  #freeIn({ requests, within }: RateLimit, now: number, spare: number): number {
    const from = this.#after(now - within);
    const counting = this.#ended.length - from;
    const tooMany = counting + this.#open.size + this.#held.size + spare + 1 - requests;
    if (tooMany <= 0) return now;
    if (tooMany <= counting) return (this.#ended[from + tooMany - 1] ?? now) + within;
    const [slot] = [...this.#open].slice(tooMany - counting - 1);
    // Not yet taken as counted: it is by now at the earliest.
    return Math.max(now, (slot?.began ?? now) + COUNTED_WITHIN) + within;
  }

  #forget(now: number): void {
    for (const [slot, counted] of this.#hanging) {
      if (counted + this.#shortest > now) break;
      this.#hanging.delete(slot);
    }
    const forgotten = this.#after(now - this.#longest);
    if (forgotten >= FORGET_AT) this.#ended = this.#ended.slice(forgotten);
  }

  #count(moment: number): void {
    this.#ended.splice(this.#after(moment), 0, moment);
  }

  #countLater(before: number, moment: number): void {
    this.#ended.splice(this.#after(before) - 1, 1);
    this.#count(moment);
  }

  /** The place of the first that was counted after a moment. */
  #after(moment: number): number {
    let [low, high] = [0, this.#ended.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ended[middle] ?? 0) <= moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const partOf = ({ requests, within }: RateLimit, sharers: number): RateLimit => ({
  requests: Math.max(1, Math.floor(requests / sharers)),
  within,
});
