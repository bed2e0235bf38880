/** Terms counted from the anchor, a date or an event: "binnen zes weken", "in half a year", "30 days after 1 May 2024". */
import { headAt, type Head } from './head.js';
import { durationAt, type Duration } from './duration.js';
import { languageOf } from './language-of.js';
import { phraseAt, skip, type Found } from './phrases.js';
import type { Scene } from './scene.js';
import { oneDay } from './span.js';
import { mapTerm, type Term } from './term.js';
import { isNumber, isSign, wordAt } from './tokens.js';
import type { Relation } from './vocabulary.js';

export interface Counted {
  readonly duration: Duration;
  /** within: until that day; at: the period that holds it; until: what lapses on it. */
  readonly how: 'within' | 'at' | 'until';
  /** What it is counted from; null: the anchor. `event`: something without a date. */
  readonly from: Term | 'event' | null;
  /** "two weeks before 1 May". */
  readonly back: boolean;
}

interface Frame {
  readonly how: Counted['how'];
  /** A word before the amount says that a term is meant; without one, what it is counted from has to. */
  readonly sure: boolean;
}

const UNFRAMED: Frame = { how: 'within', sure: false };

/** How far behind "na ondertekening" its date may stand, in tokens. */
const REACH = 8;
const OVER = 'over';
const LEADS = { led: true, strict: true, bareUnit: true } as const;

export function countedAt(scene: Scene, at: number): Found<Counted> | undefined {
  const frame = frameAt(scene, at);
  const duration = durationAt(scene, frame.next);
  if (duration === undefined || isEnglishOver(scene, at, duration.next)) return undefined;
  const origin = originAt(scene, duration.next, frame.value.sure);
  if (!frame.value.sure && !isWholeText(scene, at, duration.next)) {
    const isAmount = frame.next === at && isAfterAmountWord(scene, at);
    const isGiven = phraseAt(scene.words.relations.timeGiven, scene.tokens, duration.next) !== undefined;
    if ((origin === undefined && !isGiven) || isAmount) return undefined;
  }
  const { from, back } = origin?.value ?? { from: null, back: false };
  return { value: { duration: duration.value, how: frame.value.how, from, back }, next: origin?.next ?? duration.next };
}

/** "over six months" is no Dutch "over": by the words of the amount, else by the text. */
function isEnglishOver(scene: Scene, at: number, next: number): boolean {
  if (phraseAt(scene.words.relations.afterCount, scene.tokens, at) === undefined || wordAt(scene.tokens, at) !== OVER)
    return false;
  return languageOf(scene.tokens.slice(at + 1, next), scene.words, scene.language) === 'en';
}

/** "10 working days" and nothing else. */
const isWholeText = (scene: Scene, at: number, next: number): boolean =>
  scene.tokens.every((token, index) => (index >= at && index < next) || token.kind === 'sign');

/** "reduced to 30 days before the end of June": the amount is of something else. */
const isAfterAmountWord = (scene: Scene, at: number): boolean =>
  phraseAt(scene.words.relations.beforeAmount, scene.tokens, at - 1)?.next === at;

/** "binnen", "over", "uiterlijk", "tot" before an amount. */
function frameAt(scene: Scene, at: number): Found<Frame> {
  if (isNumber(scene.tokens, at)) return { value: UNFRAMED, next: at };
  const { relations, relation } = scene.words;
  const within = phraseAt(relations.within, scene.tokens, at);
  if (within !== undefined) return { value: { how: 'within', sure: true }, next: inner(scene, within.next) };
  const over = phraseAt(relations.afterCount, scene.tokens, at);
  if (over !== undefined) return { value: { how: 'at', sure: true }, next: over.next };
  const bound = phraseAt(relation, scene.tokens, at);
  const how = bound && HOW[bound.value];
  if (bound === undefined || how === undefined) return { value: UNFRAMED, next: at };
  const isExtent = phraseAt(relations.extents, scene.tokens, at)?.next === bound.next;
  return { value: { how, sure: how === 'within' && !isExtent }, next: inner(scene, bound.next) };
}

const HOW: Readonly<Partial<Record<Relation, Counted['how']>>> = {
  by: 'within',
  until: 'until',
  through: 'until',
};

/** Past a second frame behind the first: "uiterlijk binnen zes weken", "binnen de komende zes weken". */
const inner = (scene: Scene, at: number): number => skip(scene.words.relations.within, scene.tokens, at);

type Origin = Pick<Counted, 'from' | 'back'>;

function originAt(scene: Scene, at: number, framed: boolean): Found<Origin> | undefined {
  const { relations } = scene.words;
  const now = phraseAt(relations.fromNow, scene.tokens, at);
  if (now !== undefined) return { value: { from: null, back: false }, next: now.next };
  const back = phraseAt(relations.countedBack, scene.tokens, at);
  if (back !== undefined) return before(scene, at, back.next);
  const after = phraseAt(relations.countedFrom, scene.tokens, at);
  // Unframed only words that can mean nothing else: "90 days of data" is no term.
  if (after === undefined || isDutchOr(scene, at)) return undefined;
  const here = thisPublicationAt(scene, after.next);
  if (here !== undefined) return { value: { from: null, back: false }, next: here };
  return framed || isAfter(scene, at) || isFromDay(scene, at, after.next) ? behind(scene, after.next) : undefined;
}

/** Past "de dagtekening van deze brief", "the date of this letter". */
function thisPublicationAt({ tokens, words }: Scene, at: number): number | undefined {
  const { relations } = words;
  const here = phraseAt(relations.thisPublication, tokens, skip(relations.articles, tokens, at));
  return here && skip(relations.documents, tokens, here.next);
}

/** "binnen zes weken of eerder": Dutch "of" counts from nothing. */
const isDutchOr = (scene: Scene, at: number): boolean =>
  scene.language === 'nl' && phraseAt(scene.words.relations.or, scene.tokens, at) !== undefined;

/** "a week from Friday". */
function isFromDay(scene: Scene, at: number, next: number): boolean {
  const term =
    phraseAt(scene.words.relation, scene.tokens, at)?.value === 'from' && headAt(scene, next, LEADS)?.value.term;
  return term !== undefined && term !== false && term.type === 'anchored' && term.unit === 'day';
}

const isAfter = (scene: Scene, at: number): boolean =>
  phraseAt(scene.words.relation, scene.tokens, at)?.value === 'after' ||
  phraseAt(scene.words.signs.events, scene.tokens, at) !== undefined;

function behind(scene: Scene, at: number): Found<Origin> | undefined {
  const { signs } = scene.words;
  const date = headAt(scene, at, LEADS);
  if (date !== undefined) return { value: { from: lastDayOf(date.value.term), back: false }, next: date.next };
  const dated = dateOfEvent(scene, at);
  if (dated !== undefined) return { value: { from: dated.value, back: false }, next: dated.next };
  const isNothing = scene.tokens[at]?.kind !== 'word' || phraseAt(signs.noEvent, scene.tokens, at) !== undefined;
  // What happens is not read as part of it: it may hold "elk kwartaal".
  return isNothing ? undefined : { value: { from: 'event', back: false }, next: at };
}

const lastDayOf = (term: Term): Term => mapTerm(term, 'day', (span) => oneDay(span.last));
const firstDayOf = (term: Term): Term => mapTerm(term, 'day', (span) => oneDay(span.first));

/** "twee weken voor het einde van 2025": before the end itself. */
const edgeOf = ({ whole, term, part }: Head): Term => (part === 'late' ? lastDayOf(whole) : firstDayOf(term));

/** "na ondertekening op 1 maart 2024", "of the signing on 1 March 2024": an event whose day is known. */
function dateOfEvent(scene: Scene, at: number): Found<Term> | undefined {
  for (let place = at; place < at + REACH && scene.tokens[place]?.kind === 'word'; place += 1) {
    const relation = phraseAt(scene.words.relation, scene.tokens, place);
    const isDated = relation !== undefined && ['on', 'of'].includes(relation.value);
    const date = isDated ? dayAt(scene, relation.next) : undefined;
    if (date !== undefined) return date;
    // "of its effective date, 1 June 2025".
    if (isSign(scene.tokens, place + 1, ',(')) return namedBehind(scene, place + 2);
  }
  return undefined;
}

function dayAt(scene: Scene, at: number): Found<Term> | undefined {
  const date = headAt(scene, at, LEADS);
  return date?.value.term.unit === 'day' ? { value: date.value.term, next: date.next } : undefined;
}

/** A day and nothing that makes a bound of its own of it ("1 mei uiterlijk"). */
function namedBehind(scene: Scene, at: number): Found<Term> | undefined {
  const date = scene.tokens[at]?.kind === 'number' ? dayAt(scene, at) : undefined;
  const isApart = date !== undefined && (date.next >= scene.tokens.length || isSign(scene.tokens, date.next, ',.;)'));
  return isApart ? { ...date, next: isSign(scene.tokens, date.next, ')') ? date.next + 1 : date.next } : undefined;
}

/** "twee weken voor 1 mei", "two weeks before Christmas"; "voor" may be for, so something else behind it is nothing. */
function before(scene: Scene, at: number, next: number): Found<Origin> | undefined {
  const date = headAt(scene, next, LEADS);
  if (date !== undefined) return { value: { from: edgeOf(date.value), back: true }, next: date.next };
  const { signs, relations } = scene.words;
  const thing = skip(relations.articles, scene.tokens, next);
  const isBefore =
    scene.tokens[at]?.accented === true ||
    phraseAt(signs.beforePrepositions, scene.tokens, at) !== undefined ||
    phraseAt(signs.happenings, scene.tokens, thing) !== undefined;
  return isBefore && scene.tokens[next]?.kind === 'word' ? { value: { from: 'event', back: true }, next } : undefined;
}
