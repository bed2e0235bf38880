/** Measures that say much the same as a new one. */
import type { MeasureCode } from '../../domain/register/codes.js';
import type { Measure } from '../../domain/measure/measure.js';
import { MAX_TEXT } from '../../domain/query/query.js';
import type { Case } from '../case.js';

/** Measures compared, those with most of the words first, and shown at the most. */
const COMPARED = 20;
const SHOWN = 3;
/** Part of the words of the shorter text that the longer one has as well. */
const MUCH = 0.5;
/** Letters: shorter words are in every text. */
const WORD = /[\p{L}\p{N}]{4,}/gu;

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

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(WORD));

/** 0–1; one word in common is chance. */
function shared(a: string, b: string): number {
  const [one, other] = [wordsIn(a), wordsIn(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common < 2 ? 0 : common / Math.min(one.size, other.size);
}
