/** When that with which the bot signs in ends, and when to tell of it: without it the bot hears and cannot answer. */
import type { Calendar } from '../time/clock.js';
import { daysBetween, type LocalDate } from '../time/local-date.js';
import type { SignIn } from '../sign-in.js';

export interface Expiry {
  readonly of: 'password' | 'certificate';
  /** The day on which it ends. */
  readonly on: LocalDate;
}

/** Days before its end at which those who administer are told; a new one takes an afternoon, and people have holidays. */
const TOLD_BEFORE = [60, 30, 14, 7, 1] as const;
/** Days before its end from which it is in the log every day. */
export const LOGGED_FROM = TOLD_BEFORE[0];

/** Null: nothing ends, or nobody has said when. */
export function expiryOf(signIn: SignIn | null, calendar: Pick<Calendar, 'dayOf'>): Expiry | null {
  if (signIn?.kind === 'certificate') return { of: 'certificate', on: calendar.dayOf(signIn.validUntil) };
  if (signIn?.kind !== 'password' || signIn.expires === null) return null;
  return { of: 'password', on: signIn.expires };
}

/** Whole days; 0 on the day itself, negative after it. */
export const daysLeft = ({ on }: Expiry, today: LocalDate): number => daysBetween(today, on);

/** Which of {@link TOLD_BEFORE} counts on a day: the last that has come. Null before the first, and after the end. */
export function toldAt(expiry: Expiry, today: LocalDate): (typeof TOLD_BEFORE)[number] | null {
  const left = daysLeft(expiry, today);
  return left < 0 ? null : (TOLD_BEFORE.findLast((days) => left <= days) ?? null);
}
