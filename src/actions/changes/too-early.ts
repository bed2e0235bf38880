/** Days before which something about a measure cannot have occurred. */
import type { ChangeName } from '../../domain/change/change-form.js';
import type { FieldProblem } from '../../domain/change/fields.js';
import type { Measure } from '../../domain/measure/measure.js';
import { isRecurring, occurrenceIn } from '../../domain/measure/occurrence.js';
import type { Given } from './given.js';
import type { ItemOf } from './use-case.js';

/** Nothing of a promise happens before it was agreed, and nothing is verified before it was reported. */
export function tooEarly(form: ChangeName, { occurredOn, period }: Given, item: ItemOf<ChangeName>): FieldProblem[] {
  if (occurredOn === undefined || !isMeasure(item)) return [];
  if (item.agreedOn !== null && occurredOn < item.agreedOn) {
    return [{ field: 'occurredOn', problem: 'before_agreed', day: item.agreedOn }];
  }
  const part = isRecurring(item) && period !== undefined ? occurrenceIn(item, period) : item;
  const reported = form === 'verify' ? (part.report?.on ?? null) : null;
  return reported !== null && occurredOn < reported
    ? [{ field: 'occurredOn', problem: 'before_report', day: reported }]
    : [];
}

const isMeasure = (item: ItemOf<ChangeName>): item is Measure => item !== null && 'deadlines' in item;
