/** The fields that changes are told with, what each may hold, and what may be wrong with it. */
import type { LocalDate } from '../time/local-date.js';

export const FIELDS = [
  'progress',
  /** The state that an update brings a measure to: work on it has begun. */
  'state',
  'note',
  'occurredOn',
  'claimedBy',
  'link',
  'title',
  'date',
  'sha256',
  'result',
  'reason',
  'wording',
  /** The wording whose reading the person has been shown. */
  'read',
  'source',
  'agreedBy',
  'owner',
  'by',
  'level',
  'quote',
  'place',
  'obligor',
  'nature',
  'investigation',
  'risks',
  'published',
  /** Of a recurring measure; asked for where there are choices of it, be they none. */
  'period',
  /** The kind of a deadline, and its first and last day, as a person reads them. */
  'kind',
  'from',
  'to',
  /** What something is called in English, where that is another title. */
  'titleEn',
  'name',
  /** With commas between them. */
  'aliases',
  'products',
  'publisher',
  'reference',
  'code',
  'vendor',
  'completed',
  /** When a risk counts as ready to be rated anew, as people write it: "V1 en (V2 of V3)". */
  'condition',
  /** Codes of what a measure waits for. */
  'blockers',
] as const;
export type Field = (typeof FIELDS)[number];

/** What a person filled in, as they wrote it. */
export type FieldValues = Readonly<Partial<Record<Field, string>>>;

/** The most characters that a field may hold; one that is no running text has a form of its own instead. */
export const MOST_CHARACTERS = {
  note: 2000,
  reason: 2000,
  link: 2000,
  wording: 2000,
  quote: 4000,
  title: 200,
  claimedBy: 300,
  agreedBy: 300,
  source: 300,
  place: 300,
  sha256: 64,
  titleEn: 200,
  name: 100,
  aliases: 500,
  products: 500,
  publisher: 200,
  reference: 100,
  condition: 1000,
} as const satisfies Readonly<Partial<Record<Field, number>>>;

/** What may be wrong with a field. */
export const FIELD_PROBLEMS = [
  'required',
  'not_a_date',
  'in_the_future',
  'in_the_past',
  'before_agreed',
  'before_report',
  'before_progress',
  'not_a_percentage',
  'too_long',
  'not_https',
  'hides_host',
  'not_sha256',
  'not_a_choice',
  'unknown_person',
  'unknown_code',
  'unknown_source',
  'unreadable',
  /** A kind of deadline that has no such day. */
  'has_no_day',
  'after_last_day',
  /** Another entry is called so, or the code was given before. */
  'taken',
  /** No code of an investigation. */
  'not_a_code',
  /** Letters and digits are needed to call it by. */
  'no_name',
  'unreadable_condition',
  /** It would wait for itself, straight or by way of others. */
  'waits_in_turn',
] as const;
export type FieldProblemKind = (typeof FIELD_PROBLEMS)[number];

export interface FieldProblem {
  readonly field: Field;
  readonly problem: FieldProblemKind;
  /** What may have been meant, nearest first: names, codes. */
  readonly nearest?: readonly string[];
  /** The first day that it can be, where it is too early. */
  readonly day?: LocalDate;
}
