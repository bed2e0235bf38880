/** Measures that say much the same as a new one. */
import type { MeasureCode } from '../../domain/register/codes.js';
import type { Measure } from '../../domain/measure/measure.js';
import { MAX_TEXT } from '../../domain/query/query.js';
import type { Case } from '../case.js';
import { MUCH, shared } from './likeness.js';

/** Measures compared, those with most of the words first, and shown at the most. */
const COMPARED = 20;
const SHOWN = 3;
/** Most alike first. */
export async function alikeMeasures(title: string, quote: string, at: Case): Promise<readonly MeasureCode[]> {
  const words = `${title} ${quote}`.slice(0, MAX_TEXT);
  if (words.trim() === '') return [];
  const query = { criteria: [{ field: 'text' as const, words, some: true }] };
  const { rows } = await at.store.findMeasures(query, { offset: 0, limit: COMPARED }, at.calendar.today());
  return rows
    .map((measure) => ({ code: measure.code, likeness: likeness(measure, title, quote) }))
    .filter((one) => one.likeness >= MUCH)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, SHOWN)
    .map(({ code }) => code);
}

const likeness = (measure: Measure, title: string, quote: string): number =>
  Math.max(shared(measure.title.nl, title), shared(measure.title.en, title), shared(measure.quotation.quote, quote));
