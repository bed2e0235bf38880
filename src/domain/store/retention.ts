/**
 * How long what is kept of people stays, and why. A record in the journal is in none of this: what was promised, recorded
 * and verified is an archive record (Archiefwet), which only a decision outside this program can end.
 */
import { instantOf, type Instant } from '../time/local-date.js';

/** What is removed of its own accord when its time has passed. */
export const RETAINED = ['words', 'reach', 'name', 'sent'] as const;
/**
 * `words`: what a conversation was about. `reach`: how someone is reached. `name`: the name and account of someone who was
 * never let in. `sent`: what was sent of its own accord, to whom, and what became of it.
 */
export type Retained = (typeof RETAINED)[number];

export interface RetentionPeriod {
  readonly days: number;
  /** From when the days count. */
  readonly from: string;
  readonly why: string;
  readonly source: string;
}

const STORAGE_LIMITATION = 'GDPR (AVG), article 5(1)(e): no longer than is necessary for the purpose';

export const RETENTION: Readonly<Record<Retained, RetentionPeriod>> = {
  words: {
    days: 1,
    from: 'the last answer of a conversation',
    why: 'a follow-up question builds on them for twelve hours, and on nothing older',
    source: STORAGE_LIMITATION,
  },
  reach: {
    days: 30,
    from: 'the day on which the last role was taken',
    why: 'nothing is sent to someone without a role; a month, because a role is sometimes given back',
    source: STORAGE_LIMITATION,
  },
  name: {
    days: 30,
    from: 'the day on which the person first wrote',
    why: 'an administrator lets people in by name; whoever was not let in within a month can write again',
    source: `${STORAGE_LIMITATION}; and (c): limited to what is necessary`,
  },
  sent: {
    // Seven years, whichever two of them are leap years.
    days: 7 * 365 + 2,
    from: 'the day on which it was known what became of it',
    why: 'it shows that someone was told in time; seven years is how long the state keeps most papers of its own business',
    source: STORAGE_LIMITATION,
  },
};

const DAY = 86_400_000;

/** The moment before which something is too old to be kept. */
export const keptSince = (kind: Retained, now: Instant): Instant =>
  instantOf(Date.parse(now) - RETENTION[kind].days * DAY);
