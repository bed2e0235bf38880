/** The periods that a question names. */
import type { Language } from '../../domain/language.js';
import { addDays, type LocalDate } from '../../domain/local-date.js';
import { findPeriods, MOST_PERIODS, readPeriod, type PeriodMention } from '../deadline/periods.js';
import type { PeriodForms } from './period-forms.js';

interface Context {
  readonly today: LocalDate;
  readonly lang: Language;
}

/** "H1" and "H2" without a year name risks before they name half-years. */
const BARE_HALF = /^h\s?[12]$/i;

/** In the order of the text, without overlap. */
export function periodsIn(text: string, context: Context, forms: PeriodForms): readonly PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const clause of clausesOf(text, forms)) {
    if (found.length >= MOST_PERIODS) break;
    found.push(...periodsOf(clause, context, forms));
  }
  return found.slice(0, MOST_PERIODS);
}

interface Clause {
  readonly start: number;
  readonly clause: string;
}

const periodsOf = ({ start, clause }: Clause, context: Context, forms: PeriodForms): readonly PeriodMention[] =>
  findPeriods(clause, context)
    .filter(
      (mention) => !BARE_HALF.test(mention.fragment.trim()) && !forms.howOften.test(clause.slice(0, mention.start)),
    )
    .map((mention) => (forms.onOr.test(clause.slice(0, mention.start)) ? withDayItself(mention) : mention))
    .map((mention) => afterTooLate(mention, clause, context, forms))
    .map((mention) => withoutNoun(mention, context, forms))
    .map((mention) => {
      const before = clause.slice(0, mention.start);
      if (forms.foreseen.test(before)) return within(mention, context, forms.for);
      return forms.lasting.test(before) ? within(mention, context, forms.until) : mention;
    })
    .map((mention) => ({ ...mention, start: mention.start + start, end: mention.end + start }));

/** "in 2020 of 2023" in two. */
function clausesOf(text: string, { alternatives, range }: PeriodForms): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of text.matchAll(alternatives)) {
    if (range.test(text.slice(start, match.index))) continue;
    clauses.push({ start, clause: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  return [...clauses, { start, clause: text.slice(start) }];
}

/** "op of na 1 januari". */
const withDayItself = (mention: PeriodMention): PeriodMention =>
  mention.relation === 'after' && mention.from !== null ? { ...mention, from: addDays(mention.from, -1) } : mention;

/** "geldt tot eind 2023", "verwachtingen voor 2024": the period itself, not all before it. */
function within(mention: PeriodMention, context: Context, joint: RegExp): PeriodMention {
  const word = joint.exec(mention.fragment)?.[0];
  const own = word === undefined ? undefined : readPeriod(mention.fragment.slice(word.length), context);
  return own === undefined ? mention : { ...mention, from: own.from, to: own.to, relation: 'in' };
}

/** "te laat in december": not late in December, but in it. */
function afterTooLate(
  mention: PeriodMention,
  clause: string,
  context: Context,
  { tooLate }: PeriodForms,
): PeriodMention {
  for (const match of clause.matchAll(tooLate)) {
    const end = match.index + match[0].length;
    if (match.index >= mention.start || end <= mention.start) continue;
    const own = readPeriod(clause.slice(end, mention.end).trimStart(), context);
    const start = end + (clause.slice(end).length - clause.slice(end).trimStart().length);
    if (own !== undefined) return { ...own, start: start + own.start, end: start + own.end };
  }
  return mention;
}

/** A deadline that falls in a period is asked for by that period; "by" it would be another question. */
function withoutNoun(mention: PeriodMention, context: Context, { leading }: PeriodForms): PeriodMention {
  const noun = leading.exec(mention.fragment)?.[0];
  const own = noun === undefined ? undefined : readPeriod(mention.fragment.slice(noun.length), context);
  if (noun === undefined || own === undefined) return mention;
  const start = mention.start + noun.length;
  return { ...own, start: start + own.start, end: start + own.end };
}
