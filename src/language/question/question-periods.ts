/** The periods that a question names. */
import type { Language } from '../../domain/language.js';
import type { LocalDate } from '../../domain/local-date.js';
import { findPeriods, readPeriod, type PeriodMention } from '../deadline/periods.js';

interface Context {
  readonly today: LocalDate;
  readonly lang: Language;
}

/** "H1" and "H2" without a year name risks before they name half-years. */
const BARE_HALF = /^h\s?[12]$/i;
/** A deadline that falls in a period is asked for by that period; "by" it would be another question. */
const LEADING =
  /^(?:(?:met|with|als|as|een|an?|the|de|hun|its|whose)\s+)*(?:due|deadlines?|termijn(?:en)?|einddatums?|(?:uiterste|uiterlijke) datum|final date|afspraken|expir\w+|ends?|ending|start(?:s|en)?(?=\s+(?:in|op|on|vanaf|from)\b)|begin(?:s|t|nen)?(?=\s+(?:in|op|on|vanaf|from)\b))(?:\s+(?:of|van))?\s+(?=\S)/i;
/** "elk half jaar" is how often, not when. */
const HOW_OFTEN = /(?:^|\s)(?:elke?|iedere?|per|om de|every|each|twice an?|once an?)\s+$/i;
/** Two periods that each have their year ("in 2020 of 2023"): each is read by itself. */
const ALTERNATIVES = /(?<=\d{4})(?:\s*,\s*|\s+)(?:of|or|en|and)\s+(?=[^,.?]{0,25}\b\d{4}\b)/gi;
/** "geldt tot eind 2023": the period in which it ends, not all before it. */
const UNTIL = /^(?:tot(?: aan)?|until|till|up to)\s+/i;
const LASTING = /\b(?:geld(?:t|en|ig)|loopt|lopen|valid|runs?|appl(?:y|ies)|accept\w*|aanvaard\w*|lasts?)\s+$/i;
const RANGE = /\b(?:tussen|between)\b[^,.?]{0,30}$/i;

/** In the order of the text, without overlap. */
export function periodsIn(text: string, context: Context): readonly PeriodMention[] {
  return clausesOf(text).flatMap(({ start, clause }) =>
    findPeriods(clause, context)
      .filter((mention) => !BARE_HALF.test(mention.fragment.trim()) && !HOW_OFTEN.test(clause.slice(0, mention.start)))
      .map((mention) => withoutNoun(mention, context))
      .map((mention) => (LASTING.test(clause.slice(0, mention.start)) ? endingIn(mention, context) : mention))
      .map((mention) => ({ ...mention, start: mention.start + start, end: mention.end + start })),
  );
}

function clausesOf(text: string): { start: number; clause: string }[] {
  const clauses: { start: number; clause: string }[] = [];
  let start = 0;
  for (const match of text.matchAll(ALTERNATIVES)) {
    if (RANGE.test(text.slice(start, match.index))) continue;
    clauses.push({ start, clause: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  return [...clauses, { start, clause: text.slice(start) }];
}

function endingIn(mention: PeriodMention, context: Context): PeriodMention {
  const until = UNTIL.exec(mention.fragment)?.[0];
  const own = until === undefined ? undefined : readPeriod(mention.fragment.slice(until.length), context);
  return own === undefined ? mention : { ...mention, from: own.from, to: own.to, relation: 'in' };
}

function withoutNoun(mention: PeriodMention, context: Context): PeriodMention {
  const noun = LEADING.exec(mention.fragment)?.[0];
  if (noun === undefined) return mention;
  const own = readPeriod(mention.fragment.slice(noun.length), context);
  if (own === undefined) return mention;
  const start = mention.start + noun.length;
  return { ...own, start: start + own.start, end: start + own.end };
}
