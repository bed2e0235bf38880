/** What can have happened to a measure on a day: each with its own date, whatever state came after. */
import type { LocalDate } from '../time/local-date.js';
import type { Measure } from './measure.js';

export const HAPPENINGS = ['agreed', 'reported_done', 'partially_verified', 'verified'] as const;
export type Happening = (typeof HAPPENINGS)[number];

const verifiedAs = ({ verification }: Measure, result: 'verified' | 'partially_verified'): LocalDate | null =>
  verification?.result === result ? verification.on : null;

const DAYS: Readonly<Record<Happening, (measure: Measure) => LocalDate | null>> = {
  agreed: ({ agreedOn }) => agreedOn,
  reported_done: ({ report }) => report?.on ?? null,
  partially_verified: (measure) => verifiedAs(measure, 'partially_verified'),
  verified: (measure) => verifiedAs(measure, 'verified'),
};

/** The day on which it last happened, as recorded; null where it never did. */
export const happenedOn = (what: Happening, measure: Measure): LocalDate | null => DAYS[what](measure);
