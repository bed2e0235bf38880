/** A change of the register and the record that is kept of it. */
import type { ItemCode, PersonId } from './codes.js';
import type { Circumstance } from './register.js';
import type { Instant, LocalDate } from './local-date.js';
import type { Measure } from './measure.js';
import type { Person } from './person.js';
import type { Risk } from './risk.js';

export type Subject = ItemCode | PersonId;

/** An item in its new state; `version` inside is one more than the version it was drawn from (0: new). */
export type Write =
  | { readonly type: 'measure'; readonly value: Measure }
  | { readonly type: 'risk'; readonly value: Risk }
  | { readonly type: 'circumstance'; readonly value: Circumstance }
  | { readonly type: 'person'; readonly value: Person };

export const CHANGE_KINDS = [
  'progress',
  'report',
  'verification',
  'rejection',
  'reopening',
  'agreement',
  'decline',
  'withdrawal',
  'supersession',
  'deadline',
  'owner',
  'evidence',
  'new_measure',
  'circumstance_gone',
  'rating',
  'follow_up',
  'reinstatement',
  /** Takes back another change. */
  'correction',
  /** Of people: what one may do, who stands in for one, until when one is away. */
  'role',
  'deputy',
  'away',
  /** When someone is reminded, or of a measure. */
  'reminders',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Where a change came from. */
export interface Origin {
  readonly via: 'card' | 'sentence' | 'import' | 'web';
  /** The id of the card or message, where there is one. */
  readonly reference: string | null;
}

/** A change as it is handed to a store. */
export interface Change {
  /** The same change always has the same key; it is carried out once. */
  readonly key: string;
  readonly kind: ChangeKind;
  readonly subject: Subject;
  readonly actor: PersonId;
  readonly recordedAt: Instant;
  /** The day it happened, which may be before it was recorded. */
  readonly occurredOn: LocalDate;
  /** Why, or what was said with it, in the words of the person. */
  readonly reason: string | null;
  /** Where that stands, as the person named it; absent where none was asked for. */
  readonly source?: string;
  /** The number of the change that this one takes back; absent for any other. */
  readonly corrects?: number;
  readonly origin: Origin;
  readonly writes: readonly [Write, ...Write[]];
}

/** What the journal keeps of a change, for ever. */
export interface ChangeRecord extends Change {
  /** 1 for the first change; no number is left out. */
  readonly number: number;
  /** The items as they were before, in the order of `writes`; null for a new one. */
  readonly before: readonly (Write['value'] | null)[];
}

export const subjectOf = (write: Write): Subject => write.value.code;
