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
 * start until a whole window after its end. One that hangs was counted long before: at most so many milliseconds after
 * its start.
 */
export const COUNTED_WITHIN = 250;
/**
 * One that ends a little later than that may have been held up on its way, by a lost packet or a busy machine, and
 * counts until its end after all; one that ends later still met a slow service, not a slow way. Milliseconds.
 */
export const HELD_UP_WITHIN = 500;
/** Requests that count nowhere any more are let go of by so many at a time. */
const FORGET_AT = 64;

/** Requests in windows that slide, exact to the moment; times in milliseconds of elapsed time, never decreasing. */
export class SlidingWindows {
  readonly #limits: readonly RateLimit[];
  readonly #longest: number;
  /** Still being made ready: each keeps its place until it leaves. */
  readonly #held = new Set<Slot>();
  /** Under way, in the order of their start. */
  readonly #open = new Set<Slot>();
  /** Taken as counted though they had not ended, in the order of their start. */
  readonly #hanging = new Set<Slot>();
  /** When each of the others was counted at the latest, ascending. */
  #ended: number[] = [];

  constructor(limits: readonly RateLimit[]) {
    this.#limits = limits;
    this.#longest = Math.max(...limits.map(({ within }) => within));
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

  end(slot: Slot, now: number): void {
    this.#ripen(now);
    if (this.#open.delete(slot) || this.#held.delete(slot)) this.#count(now);
    else if (this.#hanging.delete(slot)) this.#countLater(slot.began + COUNTED_WITHIN, now);
  }

  /**
   * The moment from which one more may leave, as things stand; `now` when it may. `spare`: how many are to stay free;
   * `sharers`: among how many the limits are divided, of which each may send something.
   */
  freeFrom(now: number, spare = 0, sharers = 1): number {
    this.#ripen(now);
    let latest = now;
    for (const limit of this.#limits) {
      const own = sharers === 1 ? limit : partOf(limit, sharers);
      latest = Math.max(latest, this.#freeIn(own, now, spare));
    }
    return latest;
  }

  /** Requests that count now in the longest window. */
  counting(now: number): number {
    this.#ripen(now);
    return this.#open.size + this.#held.size + this.#ended.length - this.#after(now - this.#longest);
  }

  /** Nothing counts any more. */
  isIdle(now: number): boolean {
    this.#ripen(now);
    return this.#open.size + this.#held.size === 0 && this.#after(now - this.#longest) === this.#ended.length;
  }

  #freeIn({ requests, within }: RateLimit, now: number, spare: number): number {
    const from = this.#after(now - within);
    const counting = this.#ended.length - from;
    const tooMany = counting + this.#open.size + this.#held.size + spare + 1 - requests;
    if (tooMany <= 0) return now;
    if (tooMany <= counting) return (this.#ended[from + tooMany - 1] ?? now) + within;
    const [slot] = [...this.#open].slice(tooMany - counting - 1);
    return (slot?.began ?? now) + COUNTED_WITHIN + within;
  }

  /** What hangs has been counted by now. */
  #ripen(now: number): void {
    for (const slot of this.#open) {
      const counted = slot.began + COUNTED_WITHIN;
      if (counted > now) break;
      this.#open.delete(slot);
      this.#hanging.add(slot);
      this.#count(counted);
    }
    for (const slot of this.#hanging) {
      if (slot.began + HELD_UP_WITHIN >= now) break;
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
