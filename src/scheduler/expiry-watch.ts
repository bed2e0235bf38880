/** A line in the log, once a day, from some weeks before that ends with which the bot signs in; and after it. */
import type { Logger } from 'pino';
import type { Calendar } from '../domain/time/clock.js';
import { daysLeft, LOGGED_FROM, type Expiry } from '../domain/measure/expiry.js';
import type { LocalDate } from '../domain/time/local-date.js';

export interface ExpiryWatchDeps {
  readonly expiry: Expiry | null;
  readonly calendar: Pick<Calendar, 'today'>;
  readonly log: Pick<Logger, 'warn'>;
}

/** To be called at every tick, the first of which is at the start. */
export function watchExpiry({ expiry, calendar, log }: ExpiryWatchDeps): () => void {
  let told: LocalDate | null = null;
  return () => {
    const today = calendar.today();
    if (expiry === null || told === today) return;
    told = today;
    const left = daysLeft(expiry, today);
    if (left > LOGGED_FROM) return;
    const words = left < 0 ? 'what the bot signs in with has ended' : 'what the bot signs in with ends soon';
    log.warn({ ends: expiry.of, on: expiry.on, daysLeft: left }, words);
  };
}
