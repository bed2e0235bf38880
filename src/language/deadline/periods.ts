/** Periods in a question, in Dutch and English alike. */
import { periodsIn, type PeriodContext, type PeriodMention } from './periods-in.js';
import { DEADLINE_WORDS } from './words.js';

export type { PeriodContext, PeriodMention } from './periods-in.js';

/** Every period that the text names, in the order of the text, without overlap; what names no existing day is left out. */
export const findPeriods = (text: string, context: PeriodContext): readonly PeriodMention[] =>
  periodsIn(text, context, DEADLINE_WORDS);

/** The period that a fragment is about, the whole of it or its first; undefined where it names none. */
export const readPeriod = (fragment: string, context: PeriodContext): PeriodMention | undefined =>
  findPeriods(fragment, context)[0];
