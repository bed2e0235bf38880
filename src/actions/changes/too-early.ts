/** Days before which something about a measure cannot have occurred. */
import type { ChangeName } from '../../domain/change/change-form.js';
import type { FieldProblem } from '../../domain/change/fields.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import { isRecurring, occurrenceIn } from '../../domain/measure/occurrence.js';
import type { Given } from './given.js';
import type { ItemOf } from './use-case.js';

/**
 * Nothing of a promise happens before it was agreed, nothing is verified before it was reported, and how far it was on an
 * earlier day is not how far it is.
 */
export function tooEarly(
  form: ChangeName,
  { occurredOn, period, progress }: Given,
  item: ItemOf<ChangeName>,
): FieldProblem[] {
  if (occurredOn === undefined || !isMeasure(item)) return [];
  if (item.agreedOn !== null && occurredOn < item.agreedOn) {
    return [{ field: 'occurredOn', problem: 'before_agreed', day: item.agreedOn }];
  }
  if (form === 'recordProgress' && progress !== undefined && isBehind(item, occurredOn))
    return [{ field: 'occurredOn', problem: 'before_progress', day: item.updatedOn }];
  const part = isRecurring(item) && period !== undefined ? occurrenceIn(item, period) : item;
  const reported = form === 'verify' ? (part.report?.on ?? null) : null;
  return reported !== null && occurredOn < reported
    ? [{ field: 'occurredOn', problem: 'before_report', day: reported }]
    : [];
}

/** A percentage stands since a later day. */
const isBehind = (item: Measure, on: LocalDate): item is Measure & { readonly updatedOn: LocalDate } =>
  item.progress !== null && item.updatedOn !== null && on < item.updatedOn;

const isMeasure = (item: ItemOf<ChangeName>): item is Measure => item !== null && 'deadlines' in item;
