/** A change as a file has it: in the words of the cards, with everything in a place of its own. */
import type { ChangeKind, ChangeRecord } from '../../domain/change/change.js';
import type { Instant, LocalDate } from '../../domain/time/local-date.js';
import { changeDetails, isConfidential } from './change-details.js';
import { nameOf, titleOf } from './change-list.js';
import type { Setting } from '../drawing.js';
import { reasonOf } from './history.js';

/**
 * Nobody by a pseudonym, and of what is or was confidential no more than its code and what kind of change it was: the
 * link to the file goes through Teams, so that whoever holds Teams could open it as well.
 */
export interface RecordedChange {
  readonly number: number;
  /** The code of the item; of a person the name. */
  readonly subject: string;
  readonly title: string;
  readonly kind: ChangeKind;
  /** The kind in words. */
  readonly change: string;
  readonly details: readonly string[];
  readonly occurredOn: LocalDate;
  /** In the zone of the deadlines. */
  readonly recordedOn: LocalDate;
  readonly recordedAt: Instant;
  /** Null for someone without a known name. */
  readonly by: string | null;
  readonly reason: string | null;
  readonly confidential: boolean;
}

export const recordedChange = (record: ChangeRecord, setting: Setting): RecordedChange => ({
  number: record.number,
  subject: nameOf(record.subject, setting),
  title: ownTitle(record, setting),
  kind: record.kind,
  change: setting.messages.words.changes[record.kind],
  details: changeDetails(record, setting),
  occurredOn: record.occurredOn,
  recordedOn: setting.dayOf(record.recordedAt),
  recordedAt: record.recordedAt,
  by: setting.names.person(record.actor) ?? null,
  reason: reasonOf(record),
  confidential: isConfidential(record),
});

/** What is named by its title has no other. */
function ownTitle(record: ChangeRecord, setting: Setting): string {
  const title = titleOf(record, setting);
  return title === nameOf(record.subject, setting) ? '' : title;
}
