/** One head, or two that are the ends of a stretch: "tussen 1 en 15 mei", "Q2/Q3 2024", "eind 2024/begin 2025". */
import { addDays, yearOf, type LocalDate } from '../../domain/time/local-date.js';
import type { AskReason } from '../intent.js';
import { headAt, partWordAt, type Head } from './head.js';
import { loneDigitsAt, ordinalAt, yearAfter } from './numbers.js';
import { partOf } from './part.js';
import { phraseAt, type Found } from './phrases.js';
import type { Lead, Scene } from './scene.js';
import type { Span } from './span.js';
import { resolveTerm, type Resolved, type Term, type YearlyTerm } from './term.js';
import { isSign } from './tokens.js';

/** through: "t/m", "-", "/"; between: "tussen … en"; list: "en", "of". */
export type Joint = 'through' | 'between' | 'list';

/** Any year will do to see which of two days comes first in it. */
const SAMPLE_YEAR = 2024;

export interface Stretch {
  readonly from: Head;
  readonly to: Head | null;
  readonly joint: Joint | null;
  /** Where the first end stops and the second starts, in tokens; null where there is one. */
  readonly seam: { readonly from: number; readonly to: number } | null;
}

export function stretchAt(scene: Scene, at: number, lead: Lead, between: boolean): Found<Stretch> | undefined {
  const first = headAt(scene, at, lead);
  const alone = between || first === undefined ? undefined : single(first);
  const ranges = [first && rangeFrom(scene, first, between), numberedStart(scene, at, between), partStart(scene, at)];
  return [alone, ...ranges].reduce(
    (best, each) => (each !== undefined && each.next > (best?.next ?? 0) ? each : best),
    undefined,
  );
}

const single = (head: Found<Head>): Found<Stretch> => ({
  value: { from: head.value, to: null, joint: null, seam: null },
  next: head.next,
});

/** From a whole first head. */
const rangeFrom = (scene: Scene, first: Found<Head>, between: boolean): Found<Stretch> | undefined =>
  listFrom(scene, first) ?? pairFrom(scene, first, between);

function pairFrom(scene: Scene, first: Found<Head>, between: boolean): Found<Stretch> | undefined {
  const joint = jointAt(scene, first.next, between);
  if (joint === undefined) return undefined;
  const inner = { ...scene, openAt: joint.next };
  const second = headAt(inner, joint.next, leadOfSecond(inner, joint)) ?? renumberedEnd(inner, joint, first.value);
  if (second === undefined || !belongTogether(first.value, second.value, joint.value)) return undefined;
  return joined(first, second, joint);
}

/** "in mei, juni of juli 2024": one stretch from the first to the last of three. */
function listFrom(scene: Scene, first: Found<Head>): Found<Stretch> | undefined {
  if (!isSign(scene.tokens, first.next, ',')) return undefined;
  const start = first.next + 1;
  const rest = headAt(scene, start, { led: true, strict: false, bareUnit: false });
  const range = rest?.value.whole.unit === first.value.whole.unit ? pairFrom(scene, rest, false) : undefined;
  const last = range?.value.to;
  if (range === undefined || !last || range.value.joint !== 'list' || last.whole.unit === 'day') return undefined;
  // "april, juni en september": not one stretch, but three times.
  if (!isNextTo(first.value.term, range.value.from.term) || !isNextTo(range.value.from.term, last.term))
    return undefined;
  return joined(first, { value: last, next: range.next }, { value: 'through', next: start });
}

/** Whatever the year: "december, januari" too. */
function isNextTo(first: Term, second: Term): boolean {
  if (first.type !== 'yearly' || second.type !== 'yearly') return true;
  const [own, same, next] = [first.spanIn(SAMPLE_YEAR), second.spanIn(SAMPLE_YEAR), second.spanIn(SAMPLE_YEAR + 1)];
  const day = own && addDays(own.last, 1);
  return typeof first.year === 'number' && typeof second.year === 'number' && first.year !== second.year
    ? true
    : day === same?.first || day === next?.first;
}

/** `joint` with the place where the second end starts. */
function joined(first: Found<Head>, second: Found<Head>, joint: Found<Joint>): Found<Stretch> {
  const seam = { from: first.next, to: joint.next };
  return { value: { ...withSharedYear(first.value, second.value, joint.value), seam }, next: second.next };
}

/** "May" behind "and" is a month with a capital only: "April and may". */
const leadOfSecond = (scene: Scene, joint: Found<Joint>): Lead => ({
  led:
    joint.value !== 'list' || scene.tokens[joint.next]?.capital === true || scene.tokens[joint.next]?.kind === 'number',
  strict: false,
  bareUnit: false,
});

function jointAt(scene: Scene, at: number, between: boolean): Found<Joint> | undefined {
  const { relations } = scene.words;
  const and = phraseAt(relations.and, scene.tokens, at);
  if (and !== undefined) return { value: between ? 'between' : 'list', next: and.next };
  const through = phraseAt(relations.through, scene.tokens, at);
  if (through !== undefined) return { value: 'through', next: through.next };
  const or = phraseAt(relations.or, scene.tokens, at);
  return or && { value: 'list', next: or.next };
}

/** Two terms far apart in kind are two things: "in mei 2024 en zomer". A list of parts or periods may be one stretch. */
function belongTogether(first: Head, second: Head, joint: Joint): boolean {
  if (joint !== 'list') return true;
  return first.whole.unit === second.whole.unit;
}

/** "May 1-15, 2024", "week 23 en 24", "Q2/3 2024": the second is a number only. */
function renumberedEnd(scene: Scene, joint: Found<Joint>, first: Head): Found<Head> | undefined {
  const { whole } = first;
  const number = bareNumberAt(scene, joint.next);
  if (number === undefined || whole.type !== 'yearly' || whole.renumbered === undefined) return undefined;
  return mayBeAmount(scene, joint, number.next)
    ? undefined
    : withYear(scene, whole.renumbered(number.value), number.next);
}

/** "1 mei en 2 maatregelen", "1 mei - 2 dagen", "vóór Q3 tot 30 dagen": a number of something else. */
function mayBeAmount(scene: Scene, joint: Found<Joint>, next: number): boolean {
  const { tokens, words } = scene;
  if (phraseAt(words.calendar.units, tokens, next) !== undefined) return true;
  const isWorded = joint.value !== 'list' && tokens[joint.next - 1]?.kind === 'word';
  const isGlued = tokens[joint.next]?.glued === true && tokens[joint.next - 1]?.glued === true;
  return !isWorded && !isGlued && tokens[next]?.kind === 'word' && yearAfter(scene, next) === undefined;
}

function withYear(scene: Scene, term: YearlyTerm, at: number): Found<Head> {
  const year = term.year === null ? yearAfter(scene, at) : undefined;
  const dated = year === undefined ? term : { ...term, year: year.value };
  return { value: plainHead(dated), next: year?.next ?? at };
}

const plainHead = (term: Term): Head => ({ whole: term, term, part: null, definite: false });

function bareNumberAt(scene: Scene, at: number): Found<number> | undefined {
  const ordinal = ordinalAt(scene, at);
  if (ordinal !== undefined) return ordinal;
  const digits = loneDigitsAt(scene, at, 2);
  const isLonger =
    scene.tokens[at + 1]?.glued === true &&
    isSign(scene.tokens, at + 1, '.:-/') &&
    scene.tokens[at + 2]?.glued === true;
  return digits === undefined || isLonger ? undefined : { value: digits, next: at + 1 };
}

/** "1 en 15 mei", "tweede en derde kwartaal": the first is a number only and takes the rest from the second. */
function numberedStart(scene: Scene, at: number, between: boolean): Found<Stretch> | undefined {
  const number = ordinalAt(scene, at) ?? startNumberAt(scene, at);
  const joint = number && jointAt(scene, number.next, between);
  if (number === undefined || joint === undefined) return undefined;
  const inner = { ...scene, openAt: joint.next };
  const second = headAt(inner, joint.next, { led: true, strict: false, bareUnit: false });
  const whole = second?.value.whole;
  if (second === undefined || whole?.type !== 'yearly' || whole.renumbered === undefined) return undefined;
  const from = plainHead(whole.renumbered(number.value));
  return joined({ value: from, next: number.next }, second, joint);
}

function startNumberAt(scene: Scene, at: number): Found<number> | undefined {
  const digits = loneDigitsAt(scene, at, 2);
  return digits === undefined ? undefined : { value: digits, next: at + 1 };
}

/** "mid to late 2024", "begin/medio 2024": the first is a part only. */
function partStart(scene: Scene, at: number): Found<Stretch> | undefined {
  const part = partWordAt(scene, at);
  const found = part && jointAt(scene, part.next, false);
  if (part === undefined || found === undefined) return undefined;
  // "mid-to-late".
  const joint = isSign(scene.tokens, found.next, '-') ? { ...found, next: found.next + 1 } : found;
  const second =
    partWordAt(scene, joint.next) &&
    headAt({ ...scene, openAt: joint.next }, joint.next, { led: true, strict: false, bareUnit: true });
  if (!second) return undefined;
  const { whole } = second.value;
  const from: Head = { whole, term: partOf(whole, part.value), part: part.value, definite: false };
  return { value: { from, to: second.value, joint: 'through', seam: null }, next: second.next };
}

/** "Q2/Q3 2024", "tussen mei en juli 2024": a year named once holds for both ends. */
function withSharedYear(first: Head, second: Head, joint: Joint): Omit<Stretch, 'seam'> {
  const from = borrowed(first, second, (own, other) => own.first > other.last, -1);
  const to = borrowed(second, first, (own, other) => own.last < other.first, 1);
  return { from, to, joint };
}

/** `head` in the year of `other`; in the year beside it where it would else stand on the wrong side ("november – januari 2025"). */
function borrowed(head: Head, other: Head, isWrong: (own: Span, other: Span) => boolean, step: -1 | 1): Head {
  const { term, whole } = head;
  if (term.type !== 'yearly' || whole.type !== 'yearly' || other.term.type !== 'yearly') return head;
  const { year } = other.term;
  if (term.year !== null || year === null) return head;
  const sample = typeof year === 'number' ? year : SAMPLE_YEAR;
  const [own, spanOfOther] = [term.spanIn(sample), other.term.spanIn(sample)];
  const shift = own !== undefined && spanOfOther !== undefined && isWrong(own, spanOfOther) ? step : 0;
  const inYear = typeof year === 'number' ? year + shift : { shift: year.shift + shift };
  return { ...head, term: { ...term, year: inYear }, whole: { ...whole, year: inYear } };
}

/** First day of the first to last day of the second. */
export function resolveStretch(stretch: Stretch, anchor: LocalDate | null): Resolved {
  if (stretch.to === null) return resolveTerm(stretch.from.term, anchor);
  const to = resolveTerm(stretch.to.term, anchor);
  if ('ask' in to) return to;
  const from = startOf(stretch.from.term, to.span, anchor);
  if ('ask' in from) return from;
  const span = { first: from.span.first, last: to.span.last };
  return span.first > span.last ? { ask: 'not_read' } : checkedList(stretch, from.span, to.span, span);
}

/** Without a year of its own the first end is the last such before the second. */
function startOf(term: Term, to: Span, anchor: LocalDate | null): Resolved {
  if (term.type !== 'yearly' || term.year !== null) return resolveTerm(term, anchor);
  for (const year of [yearOf(to.last), yearOf(to.last) - 1]) {
    const span = term.spanIn(year);
    if (span !== undefined && span.first <= to.last) return { span };
  }
  return { ask: 'no_such_day' };
}

/** "mei en juni" is one stretch; "1 mei en 1 juli" and "Q1 and Q3" are two deadlines. */
function checkedList(stretch: Stretch, from: Span, to: Span, span: Span): Resolved {
  const isOne = stretch.joint !== 'list' || (from.first !== from.last && addDays(from.last, 1) >= to.first);
  const ask: AskReason = 'two_deadlines';
  return isOne ? { span } : { ask };
}
