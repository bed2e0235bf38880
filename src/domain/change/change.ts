/** A change of the register and the record that is kept of it. */
import {
  catalogueCode,
  type AnswerCode,
  type CatalogueCode,
  type ItemCode,
  type OrganisationCode,
  type PersonId,
} from '../register/codes.js';
import type { Circumstance, Investigation, Source, Vendor } from '../register/register.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { Measure } from '../measure/measure.js';
import type { Organisation } from '../organisation/organisation.js';
import type { OrganisationAnswer } from '../organisation/organisation-answer.js';
import type { Person } from '../people/person.js';
import type { Risk } from '../risk/risk.js';

export type Subject = ItemCode | PersonId | OrganisationCode | AnswerCode | CatalogueCode;

/** An item in its new state; `version` inside is one more than the version it was drawn from (0: new). */
export type Write =
  | { readonly type: 'measure'; readonly value: Measure }
  | { readonly type: 'risk'; readonly value: Risk }
  | { readonly type: 'circumstance'; readonly value: Circumstance }
  | { readonly type: 'person'; readonly value: Person }
  | { readonly type: 'organisation'; readonly value: Organisation }
  | { readonly type: 'answer'; readonly value: OrganisationAnswer }
  | CatalogueWrite;

/** An entry of the catalogue in its new state. */
export type CatalogueWrite =
  | { readonly type: 'vendor'; readonly value: Vendor }
  | { readonly type: 'source'; readonly value: Source }
  | { readonly type: 'investigation'; readonly value: Investigation };

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
  /** The same wording, read otherwise. */
  'reading',
  'owner',
  'evidence',
  'new_measure',
  'new_risk',
  'new_circumstance',
  'new_vendor',
  'new_source',
  'new_investigation',
  /** When a risk counts as ready to be rated anew. */
  'condition',
  'circumstance_gone',
  'rating',
  'follow_up',
  'reinstatement',
  /** Several things at once, as a file told them. */
  'edit',
  /** Takes back another change. */
  'correction',
  /** Of people: what one may do, who stands in for one, until when one is away. */
  'role',
  'deputy',
  'away',
  /** Of people: the address of their calendar was revoked. */
  'calendar',
  /** When someone is reminded, or of a measure. */
  'reminders',
  /** What organisations say of a measure that they owe. */
  'answer',
  /** Of the organisations themselves. */
  'organisation',
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
  /** Where it holds only if nothing was recorded since: the number of the last change that was known. Not kept. */
  readonly after?: number;
  readonly origin: Origin;
  readonly writes: readonly [Write, ...Write[]];
}

/** Which of several changes it is that were made in one step, all or none: the first is 1. */
export interface Together {
  readonly place: number;
  readonly of: number;
}

/** What the journal keeps of a change, for ever. */
export interface ChangeRecord extends Omit<Change, 'after'> {
  /** Absent where it was made by itself. */
  readonly together?: Together;
  /** 1 for the first change; no number is left out. */
  readonly number: number;
  /** The items as they were before, in the order of `writes`; null for a new one. */
  readonly before: readonly (Write['value'] | null)[];
}

export const isCatalogueWrite = (write: Write): write is CatalogueWrite =>
  write.type === 'vendor' || write.type === 'source' || write.type === 'investigation';

export const subjectOf = (write: Write): Subject =>
  isCatalogueWrite(write) ? catalogueCode(write.type, write.value.code) : write.value.code;
