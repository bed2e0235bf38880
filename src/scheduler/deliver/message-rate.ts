/** How fast messages of our own accord follow each other: evenly, and slower when the service finds it too much. */

/** Messages a second: as many as the service permits, and the fewest that they come down to. */
const MOST = 50;
const FEWEST = 5;
/** Messages a second that are added after so many milliseconds without having slowed down. */
const STEP = 5;
const STEP_AFTER = 5000;
/** What counts as too much: more than this share of the requests of so many milliseconds refused, and at least so many. */
const TOO_MUCH = { share: 0.2, within: 5000, atLeast: 5 } as const;
/** Messages that may follow each other at once where some were held up; more would leave answers no even stream of free places. */
const CATCH_UP = 3;
const SECOND = 1000;

interface Request {
  readonly at: number;
  readonly throttled: boolean;
}

/** Times in milliseconds of elapsed time, never decreasing. */
export class MessageRate {
  #perSecond = MOST;
  #changedAt = 0;
  #nextFrom = -Infinity;
  #requests: Request[] = [];

  /** Messages a second. */
  get perSecond(): number {
    return this.#perSecond;
  }

  /** The moment from which the next message may leave. */
  get nextFrom(): number {
    return this.#nextFrom;
  }

  /** A message leaves; `most`: as many a second as are permitted now. */
  left(now: number, most = MOST): void {
    this.#recover(now);
    const apart = SECOND / Math.min(this.#perSecond, most);
    this.#nextFrom = Math.max(this.#nextFrom, now - (CATCH_UP - 1) * apart) + apart;
  }

  /** A request has ended, be it a message or an answer. */
  ended(now: number, throttled: boolean): void {
    const recent = this.#requests.findIndex(({ at }) => at > now - TOO_MUCH.within);
    this.#requests = recent === -1 ? [] : this.#requests.slice(recent);
    this.#requests.push({ at: now, throttled });
    if (throttled && this.#isTooMuch()) this.#slowDown(now);
  }

  #isTooMuch(): boolean {
    const throttled = this.#requests.filter((request) => request.throttled).length;
    return throttled >= TOO_MUCH.atLeast && throttled > this.#requests.length * TOO_MUCH.share;
  }

  #slowDown(now: number): void {
    this.#recover(now);
    this.#perSecond = Math.max(FEWEST, this.#perSecond / 2);
    this.#changedAt = now;
    this.#nextFrom = Math.max(this.#nextFrom, now + SECOND / this.#perSecond);
    // What was refused at the former rate says nothing about this one.
    this.#requests = [];
  }

  #recover(now: number): void {
    const steps = Math.floor((now - this.#changedAt) / STEP_AFTER);
    if (steps <= 0) return;
    this.#perSecond = Math.min(MOST, this.#perSecond + steps * STEP);
    this.#changedAt += steps * STEP_AFTER;
  }
}
