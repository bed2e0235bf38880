/** The periods that a question names. */
import type { Language } from '../../../domain/language.js';
import { addDays, addMonths, type LocalDate } from '../../../domain/time/local-date.js';
import { findPeriods, MOST_PERIODS, readPeriod, type PeriodMention } from '../../deadline/periods.js';
import type { PeriodForms } from './period-forms.js';
import { YEAR } from './year.js';

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
  return withYears(found.slice(0, MOST_PERIODS), context);
}

const MONTHS_IN_YEAR = 12;

/** "in maart of in april 2021": the year of the last is that of those before it. */
const withYears = (periods: readonly PeriodMention[], context: Context): readonly PeriodMention[] =>
  periods.reduceRight<readonly PeriodMention[]>(
    (behind, mention) => [inYearOf(mention, behind[0], context), ...behind],
    [],
  );

function inYearOf(mention: PeriodMention, next: PeriodMention | undefined, context: Context): PeriodMention {
  const { from, to, fragment, relation } = mention;
  const first = next?.from ?? null;
  if (from === null || to === null || first === null || relation !== next?.relation) return mention;
  if (YEAR.test(fragment) || !YEAR.test(next.fragment) || !isByName(mention, context)) return mention;
  // "in december of in januari 2021": the December before.
  const years = yearOf(first) - yearOf(from) - (from.slice(YEAR_LENGTH) > first.slice(YEAR_LENGTH) ? 1 : 0);
  const on = (day: LocalDate): LocalDate => addMonths(day, MONTHS_IN_YEAR * years);
  return { ...mention, from: on(from), to: on(to) };
}

/** "maart", "Q1", and not "deze maand": a month from now it would have the same name. */
function isByName({ from, fragment }: PeriodMention, context: Context): boolean {
  const later = readPeriod(fragment, { ...context, today: addMonths(context.today, 1) });
  return from !== null && later?.from?.slice(YEAR_LENGTH) === from.slice(YEAR_LENGTH);
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, YEAR_LENGTH));
/** Characters of the year in YYYY-MM-DD. */
const YEAR_LENGTH = 4;

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
