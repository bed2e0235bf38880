/** The days of a document: which are meant, and whether anything can be told of them. */
import { addMonths, type LocalDate } from '../../domain/time/local-date.js';
import type { PublicationRefusedOutcome } from '../../domain/outcome/publication-outcome.js';
import type { AsOf } from '../measures/standing-on.js';

/** Months that an update covers where nobody said since when. */
const MONTHS = 6;

export interface PublicationDays {
  readonly since: LocalDate;
  readonly until: LocalDate;
  /** Undefined where `until` is today. */
  readonly asOf: AsOf;
}

/** Up to today, and half a year back, where nothing else is said. */
export function publicationDays(
  asked: { readonly since: LocalDate | null; readonly until: LocalDate | null },
  today: LocalDate,
): PublicationDays | PublicationRefusedOutcome {
  const until = asked.until ?? today;
  const since = asked.since ?? addMonths(until, -MONTHS);
  const why = since > until ? 'reversed' : until > today ? 'to_come' : null;
  if (why !== null) return { type: 'publicationRefused', refusal: { why, since, until } };
  return { since, until, asOf: until < today ? until : undefined };
}
