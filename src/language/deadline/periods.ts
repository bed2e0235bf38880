/** Periods in a question, in Dutch and English alike. */
import { periodsIn, type PeriodContext, type PeriodMention } from './periods-in.js';
import { DEADLINE_WORDS } from './words.js';

export { MOST_PERIODS } from './periods-in.js';
export type { PeriodContext, PeriodMention } from './periods-in.js';

/** The periods that the text names, up to MOST_PERIODS of them, in the order of the text, without overlap; what names no existing day is left out. */
export const findPeriods = (text: string, context: PeriodContext): readonly PeriodMention[] =>
  periodsIn(text, context, DEADLINE_WORDS);

/** The period that a fragment is about, the whole of it or its first; undefined where it names none. */
export const readPeriod = (fragment: string, context: PeriodContext): PeriodMention | undefined =>
  periodsIn(fragment, context, DEADLINE_WORDS, 1)[0];
