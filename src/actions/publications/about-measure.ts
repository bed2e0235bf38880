/** What statements about one measure are made of. */
import type { ChangeRecord } from '../../domain/change/change.js';
import type { DeadlineVersion } from '../../domain/measure/deadline.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { currentDeadline, type Measure } from '../../domain/measure/measure.js';
import { readAnew } from '../../domain/measure/overruling.js';
import type { Ground, MeasureStatement } from '../../domain/publication/publication.js';
import { restingOn } from './grounds.js';

/** A measure at the end of the last day, and what had happened to it by then, newest first. */
export interface Told {
  readonly measure: Measure;
  readonly changes: readonly ChangeRecord[];
  readonly since: LocalDate;
  readonly until: LocalDate;
}

export type Statements = readonly MeasureStatement[];

/** What every statement about a measure begins with; `fields`: those that it tells of. */
export function about(
  { measure, changes }: Told,
  ...fields: readonly (keyof Measure)[]
): Pick<MeasureStatement, keyof Ground | 'title' | 'party' | 'code'> {
  const { code, title, obligor, quotation } = measure;
  return {
    code,
    title,
    party: obligor,
    records: restingOn(measure, fields, changes, code),
    source: quotation.source,
  };
}

/** That this deadline of it, or else the current one, is read otherwise than at first; nothing where it is not. */
export function readingOf(
  { measure }: Pick<Told, 'measure'>,
  deadline: DeadlineVersion = currentDeadline(measure),
): Pick<MeasureStatement, 'readAnew'> {
  const found = readAnew(measure, deadline);
  return found === undefined ? {} : { readAnew: found };
}

/** The same, and what the statement then rests on besides these fields. */
export const aboutTimed = (told: Told, ...fields: readonly (keyof Measure)[]) => {
  const reading = readingOf(told);
  return { ...about(told, ...fields, ...(reading.readAnew === undefined ? [] : (['deadlines'] as const))), ...reading };
};
