/** Evidence as it stands on several forms: all of it, or nothing. */
import type { Field, FieldProblem } from '../../domain/change/fields.js';
import type { Evidence, Measure } from '../../domain/measure/measure.js';
import type { Given } from './given.js';

const PARTS = ['link', 'title', 'date', 'sha256'] as const;
const NEEDED = ['link', 'title', 'date'] as const;

/** What evidence lacks that was begun on. */
export function lackingEvidence(isFilled: (field: Field) => boolean): readonly FieldProblem[] {
  if (!PARTS.some(isFilled)) return [];
  return NEEDED.filter((part) => !isFilled(part)).map((field) => ({ field, problem: 'required' }));
}

/** What there is with what was given; the same document is not there twice. */
export function withEvidence({ evidence }: Measure, { link, title, date, sha256 }: Given): readonly Evidence[] {
  if (link === undefined || title === undefined || date === undefined) return evidence;
  const added: Evidence = { title, link, date, ...(sha256 === undefined ? {} : { sha256 }) };
  return evidence.some((known) => isSame(known, added)) ? evidence : [...evidence, added];
}

const isSame = (a: Evidence, b: Evidence): boolean => a.link === b.link && a.date === b.date && a.title === b.title;
