/** The hour after nine, second by second: answers go first, reminders have what is left of the permitted rate. */
import { Lot } from '../lot.js';
import { LIMITS, ORGANISATION } from './costs.js';

const SECONDS = 3600;
/** Numbers that are drawn are whole; shares of a request are counted in these. */
const FINE = 1_000_000;

export interface Hour {
  /** Requests for answers in the busiest second. */
  readonly busiest: number;
  /** Seconds that an answer waited for its turn, at the most. */
  readonly longestWait: number;
  /** Seconds after which the last reminder is out, going on as in this hour; infinite where answers leave no room. */
  readonly remindersOut: number;
}

/** Drawn from the distribution of Poisson; by its mean and spread where it is large. */
function arrivals(mean: number, lot: Lot): number {
  if (mean > 50) {
    const halves = Array.from({ length: 12 }, () => lot.number(FINE) / FINE).reduce((sum, one) => sum + one, -6);
    return Math.max(0, Math.round(mean + halves * Math.sqrt(mean)));
  }
  const least = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > least; count += 1) product *= (lot.number(FINE) + 1) / FINE;
  return Math.max(0, count);
}

/** `organisations` that share one tenant. */
export function busiestHour(organisations: number, seed = 1): Hour {
  const lot = new Lot(seed);
  const { people, questions, changes, reminded, busiestHour: share } = ORGANISATION;
  const perSecond = (organisations * (people * questions + changes) * share) / SECONDS;
  let reminders = Math.round(organisations * people * reminded);
  let [waiting, busiest, longest, out] = [0, 0, 0, 0];
  for (let second = 1; second <= SECONDS; second += 1) {
    const came = arrivals(perSecond, lot);
    waiting += came;
    [busiest, longest] = [Math.max(busiest, came), Math.max(longest, waiting)];
    const answered = Math.min(waiting, LIMITS.requests);
    waiting -= answered;
    if (reminders > 0) out = second;
    reminders = Math.max(0, reminders - (LIMITS.requests - answered));
  }
  const room = Math.max(0, LIMITS.requests - perSecond);
  const after = reminders === 0 ? 0 : reminders / room;
  return { busiest, longestWait: longest / LIMITS.requests, remindersOut: out + after };
}
