/** How many messages came to what; for people who look after the service, without a word of what is in them. */
import type { Logger } from 'pino';
import type { Verdict } from './verdict.js';

const COUNTED = ['sent', 'repeated', 'unknown', 'failed', 'unreachable'] as const;
type Counted = (typeof COUNTED)[number];

/**
 * Called for each message that is settled so, and for each that was sent again after an attempt of unknown outcome
 * (`repeated`): it may be there twice.
 */
export type DeliveryCounts = Readonly<Record<Counted, () => void>>;

/** Between two lines in the log while messages keep going out, in milliseconds. */
const REPORT_EVERY = 60_000;

export class Tally {
  readonly #counts: DeliveryCounts;
  readonly #log: Logger;
  #since: Partial<Record<Counted, number>> = {};
  #reportFrom = 0;

  constructor(counts: DeliveryCounts, log: Logger) {
    this.#counts = counts;
    this.#log = log;
  }

  settled(verdict: Verdict, afterUnknown: boolean): void {
    for (const counted of countedIn(verdict, afterUnknown)) {
      this.#counts[counted]();
      this.#since[counted] = (this.#since[counted] ?? 0) + 1;
    }
  }

  /** A line of what was counted since the last; `idle`: there is nothing more to come for now. */
  report(now: number, idle: boolean): void {
    if (Object.keys(this.#since).length === 0 || (!idle && now < this.#reportFrom)) return;
    this.#log.info(this.#since, 'messages of our own accord');
    this.#since = {};
    this.#reportFrom = now + REPORT_EVERY;
  }
}

function countedIn({ result, retryAfter }: Verdict, afterUnknown: boolean): readonly Counted[] {
  const repeated: readonly Counted[] = afterUnknown && (result === 'sent' || result === 'unknown') ? ['repeated'] : [];
  if (retryAfter !== null) return repeated;
  return isCounted(result) ? [result, ...repeated] : repeated;
}

const isCounted = (result: Verdict['result']): result is Verdict['result'] & Counted =>
  (COUNTED as readonly string[]).includes(result);
