/** Periods in a question, in Dutch and English alike. */
import { periodsIn, type PeriodContext, type PeriodMention, type Reach } from './periods-in.js';
import { DEADLINE_WORDS } from './words.js';

export type { PeriodContext, PeriodMention } from './periods-in.js';

/** Nobody asks about more of them in one sentence. */
export const MOST_PERIODS = 8;
/** More than a sentence of 500 characters has. */
const SENTENCE: Reach = { periods: MOST_PERIODS, tokens: 300, openings: 60 };
/** More than a quotation of 4000 characters has. */
const QUOTATION: Reach = { periods: 1, tokens: 1200, openings: 300 };

/** The periods that the text names, up to MOST_PERIODS of them, in the order of the text, without overlap; what names no existing day is left out. */
export const findPeriods = (text: string, context: PeriodContext): readonly PeriodMention[] =>
  periodsIn(text, context, DEADLINE_WORDS, SENTENCE);

/** The period that a fragment is about, the whole of it or its first; undefined where it names none. */
export const readPeriod = (fragment: string, context: PeriodContext): PeriodMention | undefined =>
  periodsIn(fragment, context, DEADLINE_WORDS, { ...SENTENCE, periods: 1 })[0];

/** The first period that a quotation names; undefined where it names none. */
export const periodInQuotation = (quote: string, context: PeriodContext): PeriodMention | undefined =>
  periodsIn(quote, context, DEADLINE_WORDS, QUOTATION)[0];
