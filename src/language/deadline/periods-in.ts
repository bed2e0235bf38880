/** Periods in a question ("vóór 2021", "next 30 days"), read against today by the same forms as a deadline. */
import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import type { Language } from '../../domain/language.js';
import { countedAt } from './counted.js';
import { dateMentionAt } from './date-mention.js';
import { addAmount, durationAt, type Amount } from './duration.js';
import { interpretCounted, resolveDate } from './interpret.js';
import { languageOf } from './language-of.js';
import type { DateSaid } from './mention.js';
import { fiscalStartOf } from './party.js';
import { phraseAt, skip, type Found } from './phrases.js';
import type { Scene } from './scene.js';
import type { Span } from './span.js';
import { isNumber, isSign, sliceOf, tokenise, type Tokens } from './tokens.js';
import type { Relation } from './vocabulary.js';
import type { WordBooks } from './word-books.js';

/** How the question relates to the period: `from` and `to` already hold the days that are meant, both inclusive. */
export type PeriodRelation = 'in' | 'before' | 'after' | 'on' | 'since';

interface Period {
  /** First day, null where it is open ("vóór 2021"). */
  readonly from: LocalDate | null;
  /** Last day, null where it is open ("sinds 1 mei"). */
  readonly to: LocalDate | null;
  /** in: within the days; before: up to `to`; after and since: from `from`; on: a single day ("op 31 december 2020"). */
  readonly relation: PeriodRelation;
}

export interface PeriodMention extends Period {
  /** Offsets in the text: the piece with its preposition ("vóór 2021"); `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The piece, verbatim. */
  readonly fragment: string;
}

export interface PeriodContext {
  readonly today: LocalDate;
  /** The language of the person; wordings of both languages are read. */
  readonly lang: Language;
}

/** How far a text is looked through, whatever is pasted. */
export interface Reach {
  readonly periods: number;
  readonly tokens: number;
  /** Tokens that a period may begin with: each takes a hundred times as long as another. */
  readonly openings: number;
}

/** The first of them, as far as the reach goes. */
export function periodsIn(
  text: string,
  { today, lang }: PeriodContext,
  words: WordBooks,
  reach: Reach,
): readonly PeriodMention[] {
  const tokens = tokenise(text, reach.tokens);
  const scene: Scene = {
    text,
    tokens,
    words,
    anchor: today,
    language: languageOf(tokens, words, lang),
    fiscalStart: fiscalStartOf(tokens, null),
    isQuestion: true,
    openAt: -1,
    nested: undefined,
    terms: new Map(),
  };
  const mentions: PeriodMention[] = [];
  let openings = 0;
  for (let at = 0; at < tokens.length && mentions.length < reach.periods && openings < reach.openings;) {
    const opens = mayOpen(scene, at);
    const found = opens ? periodAt(scene, at, today) : undefined;
    if (found?.value) mentions.push(placed(scene, at, found.value, found.next));
    at = found?.next ?? at + 1;
    if (opens) openings += 1;
  }
  return mentions;
}

function placed(scene: Scene, at: number, period: Period, next: number): PeriodMention {
  const [start, end] = [scene.tokens[at]?.start ?? 0, scene.tokens[next - 1]?.end ?? 0];
  return { ...period, start, end, fragment: sliceOf(scene.text, scene.tokens, at, next) };
}

/** Null for a date that cannot be read: nothing in it is looked at again. */
function periodAt(scene: Scene, at: number, today: LocalDate): Found<Period | null> | undefined {
  return ago(scene, at, today) ?? rolling(scene, at, today) ?? counted(scene, at, today) ?? dated(scene, at, today);
}

function mayOpen({ tokens, words }: Scene, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'word') return words.openings.periods.has(token.text);
  if (token?.kind === 'number') return token.text.length === YEAR_DIGITS || continues(tokens, at, words);
  return isSign(tokens, at, "'");
}

/** Whether something may be said with the number: "9 juni", "9/6", "1,5 jaar". */
function continues(tokens: Tokens, at: number, { openings }: WordBooks): boolean {
  const [next, behind] = [tokens[at + 1], tokens[at + 2]];
  if (next === undefined) return false;
  const hasDecimals = next.text === ',' && next.glued && behind?.glued === true;
  return hasDecimals || next.kind === 'number' || openings.afterNumbers.has(next.text);
}
const YEAR_DIGITS = 4;

/** "two weeks ago", "sinds drie maanden geleden". */
function ago(scene: Scene, at: number, today: LocalDate): Found<Period> | undefined {
  const relation = phraseAt(scene.words.relation, scene.tokens, at);
  const duration = durationAt(scene, relation?.next ?? at);
  const word = duration && phraseAt(scene.words.relations.ago, scene.tokens, duration.next);
  if (duration === undefined || word === undefined) return undefined;
  const day = addAmount(today, duration.value.most, -1);
  return { value: PERIODS[relation?.value ?? 'on']({ first: day, last: day }, true), next: word.next };
}

/** "het afgelopen jaar", "the past 30 days", "de laatste drie maanden": up to today. */
function rolling(scene: Scene, at: number, today: LocalDate): Found<Period> | undefined {
  if (isNumber(scene.tokens, at)) return undefined;
  const start = afterSlack(scene, at);
  const past = phraseAt(scene.words.relations.past, scene.tokens, start);
  const amount = past && (durationAt(scene, past.next) ?? oneUnit(scene, start));
  if (amount === undefined) return undefined;
  const most: Amount = amount.value.most;
  return { value: { from: addAmount(today, most, -1), to: today, relation: 'in' }, next: amount.next };
}

/** Past "in", "sinds" or "over" and an article: "in de afgelopen …". */
function afterSlack(scene: Scene, at: number): number {
  const relation = phraseAt(scene.words.relation, scene.tokens, at);
  return skip(scene.words.relations.articles, scene.tokens, relation?.next ?? at);
}

/** "afgelopen jaar" without a number is one year; "vorig jaar" is the calendar year. */
function oneUnit(scene: Scene, at: number) {
  const past = phraseAt(scene.words.relations.rollingPast, scene.tokens, at);
  const unit = past && phraseAt(scene.words.calendar.units, scene.tokens, past.next);
  const amount = unit && ONE[unit.value];
  return unit === undefined || amount === undefined ? undefined : { value: { most: amount }, next: unit.next };
}

const NOTHING: Amount = { months: 0, days: 0, workingDays: 0 };
const ONE: Readonly<Record<string, Amount | undefined>> = {
  week: { ...NOTHING, days: 7 },
  month: { ...NOTHING, months: 1 },
  quarter: { ...NOTHING, months: 3 },
  'half-year': { ...NOTHING, months: 6 },
  year: { ...NOTHING, months: 12 },
};

/** "next 30 days", "binnen zes weken", "over drie maanden". */
function counted(scene: Scene, at: number, today: LocalDate): Found<Period> | undefined {
  const found = countedAt(scene, at);
  if (found === undefined || found.value.from === 'event') return undefined;
  const interval = interpretCounted(found.value, today);
  if ('ask' in interval) return undefined;
  const from = found.value.how === 'at' ? interval.earliest : found.value.from === null ? today : null;
  return { value: { from, to: interval.latest, relation: from === null ? 'before' : 'in' }, next: found.next };
}

function dated(scene: Scene, at: number, today: LocalDate): Found<Period | null> | undefined {
  const found = firstOfList(dateMentionAt(scene, at), today);
  // "niet in 2024": the period alone; what "niet" does to it is for the question.
  if (found === undefined || found.value.relation === 'not') return undefined;
  const resolved = resolveDate(found.value, today);
  if ('ask' in resolved) return { value: null, next: found.next };
  const relation = isPeildatum(scene, at, found.value)
    ? 'on'
    : found.value.relation === 'plain'
      ? 'in'
      : found.value.relation;
  return { value: PERIODS[relation](resolved.span, isEnd(found.value)), next: found.next };
}

/** "in 2020 of 2023" are two periods; the second is found next. */
function firstOfList(found: Found<DateSaid> | undefined, today: LocalDate): Found<DateSaid> | undefined {
  if (found === undefined) return undefined;
  const { seam, from } = found.value.stretch;
  if (seam === null) return found;
  const resolved = resolveDate(found.value, today);
  const isTwo = 'ask' in resolved && resolved.ask === 'two_deadlines';
  const stretch = { from, to: null, joint: null, seam: null };
  return isTwo ? { value: { ...found.value, stretch }, next: seam.from } : found;
}

/** "as of 31 December 2020": as things stood on that day. */
const isPeildatum = (scene: Scene, at: number, said: DateSaid): boolean =>
  phraseAt(scene.words.relations.asOf, scene.tokens, at) !== undefined && said.stretch.from.term.unit === 'day';

const isEnd = ({ stretch }: DateSaid): boolean => stretch.to === null && stretch.from.part === 'late';

const inside = ({ first, last }: Span): Period => ({ from: first, to: last, relation: first === last ? 'on' : 'in' });
const upTo = ({ last }: Span): Period => ({ from: null, to: last, relation: 'before' });
const since = ({ first }: Span): Period => ({ from: first, to: null, relation: 'since' });
const after = ({ last }: Span): Period => ({ from: addDays(last, 1), to: null, relation: 'after' });
/** "vóór het einde van 2020" takes in the last day, "vóór 2020" stops before the first. */
const before = (span: Span, atEnd: boolean): Period =>
  atEnd ? upTo(span) : { from: null, to: addDays(span.first, -1), relation: 'before' };

const PERIODS: Readonly<Record<Relation, (span: Span, atEnd: boolean) => Period>> = {
  in: inside,
  on: inside,
  at: inside,
  for: inside,
  of: inside,
  around: inside,
  between: inside,
  instead: inside,
  not: inside,
  by: upTo,
  until: upTo,
  through: upTo,
  before,
  from: since,
  'not-before': since,
  since,
  after,
};
