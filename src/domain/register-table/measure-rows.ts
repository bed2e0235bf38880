/** A measure as rows: one of its own, and those of the sheets that hold what it has several of. */
import { currentDeadline, type Evidence, type Measure } from '../measure/measure.js';
import { fromMeasure } from '../register-file/writing.js';
import type { RowObject, SheetName } from './columns.js';

export type Rows = Readonly<Partial<Record<SheetName, readonly RowObject[]>>>;

/** Of a confidential measure the code alone, and that it is one: a link to a file goes through Teams. */
export function measureRows(measure: Measure): Rows {
  const { code, confidential } = measure;
  if (confidential) return { measures: [{ code, confidential }] };
  const entry = fromMeasure(measure);
  const of = (row: RowObject): RowObject => ({ measure: code, ...row });
  const { wording, kind, earliest, latest } = currentDeadline(measure);
  return {
    measures: [{ ...entry, wording, kind, earliest, latest }],
    deadlines: [entry.deadline, ...(entry.laterDeadlines ?? [])].map((one, index) => of({ ...one, number: index + 1 })),
    evidence: [
      ...measure.evidence.map((one) => of({ ...one })),
      ...measure.occurrences.flatMap(({ from, to, evidence }) =>
        evidence.map((one: Evidence) => of({ ...one, from, to })),
      ),
    ],
    occurrences: measure.occurrences.map((one) => of({ ...one })),
    notes: measure.notes.map((one) => of({ ...one })),
    contradictions: measure.contradictions.flatMap(({ quotations, explanation }, index) =>
      quotations.map((quotation) => of({ number: index + 1, explanation, ...quotation })),
    ),
  };
}
