/** Whether the service is out of reach: then a few messages try it from time to time, and all others are left alone. */
import type { Dispatch } from '../../domain/reminders/courier.js';
import type { Recipient } from '../../domain/reminders/reminder.js';
import { backOff, type BackOff } from './back-off.js';

/** So many different recipients in a row to whom nothing got through; one who is always out of reach is no outage. */
const RECIPIENTS = 20;
/** Messages that try it together: to different recipients, for one of them may be out of reach for a reason of their own. */
export const PROBES = 5;
/** Between tries, in milliseconds. */
const BETWEEN_PROBES: BackOff = { first: 1000, longest: 60_000 };

/** Times in milliseconds of elapsed time. */
export class Outage {
  readonly #random: () => number;
  readonly #failing = new Set<Recipient>();
  #probes = 0;
  #nextProbe = -Infinity;

  constructor(random: () => number) {
    this.#random = random;
  }

  get isOn(): boolean {
    return this.#failing.size >= RECIPIENTS;
  }

  /** The moment from which it may be tried again. */
  get nextProbe(): number {
    return this.#nextProbe;
  }

  probing(now: number): void {
    this.#probes += 1;
    this.#nextProbe = now + backOff(BETWEEN_PROBES, this.#probes, this.#random);
  }

  /** A request has ended. True when that makes the difference: it is out of reach now, or is not any more. */
  ended(to: Recipient, dispatch: Dispatch): boolean {
    const before = this.isOn;
    if (gotThrough(dispatch)) {
      this.#failing.clear();
      this.#probes = 0;
      this.#nextProbe = -Infinity;
    } else if (dispatch.result !== 'dropped') {
      this.#failing.add(to);
    }
    return this.isOn !== before;
  }
}

/** A service that says when to come back is there. */
const gotThrough = ({ result, retryAfter }: Dispatch): boolean =>
  result !== 'dropped' && result !== 'unknown' && !(result === 'again' && retryAfter === null);
