/** The periods that a question names. */
import type { Language } from '../../domain/language.js';
import type { LocalDate } from '../../domain/local-date.js';
import { findPeriods, readPeriod, type PeriodMention } from '../deadline/periods.js';

/** "H1" and "H2" without a year name risks before they name half-years. */
const BARE_HALF = /^h\s?[12]$/i;
/** A deadline that falls in a period is asked for by that period; "by" it would be another question. */
const LEADING = /^(?:due|deadlines?|termijn(?:en)?|einddatums?|afspraken|expir\w+|ends?|ending)\s+(?=\S)/i;

/** In the order of the text, without overlap. */
export function periodsIn(text: string, context: { today: LocalDate; lang: Language }): readonly PeriodMention[] {
  return findPeriods(text, context)
    .filter(({ fragment }) => !BARE_HALF.test(fragment.trim()))
    .map((mention) => withoutNoun(mention, context));
}

function withoutNoun(mention: PeriodMention, context: { today: LocalDate; lang: Language }): PeriodMention {
  const noun = LEADING.exec(mention.fragment)?.[0];
  if (noun === undefined) return mention;
  const own = readPeriod(mention.fragment.slice(noun.length), context);
  if (own === undefined) return mention;
  const start = mention.start + noun.length;
  return { ...own, start: start + own.start, end: start + own.end };
}
