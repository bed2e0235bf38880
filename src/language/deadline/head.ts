/** A day or period with the part of it that is meant: "9 juni", "eind 2023", "the end of Q3", "EOY". */
import { isFalseFriend } from './false-friend.js';
import { pastFiscalOwner } from './forms/fiscal-year.js';
import { periodFromAnchor } from './forms/relative-period.js';
import { yearAfter } from './numbers.js';
import { partOf } from './part.js';
import { phraseAt, skip, type Found } from './phrases.js';
import { termAt } from './read-term.js';
import type { Lead, Scene } from './scene.js';
import { yearSpan } from './span.js';
import { faulty, type Term } from './term.js';
import { isNumber, isSign, wordAt } from './tokens.js';
import type { Part } from './vocabulary.js';

const IN = 'in';

export interface Head {
  /** The whole period. */
  readonly whole: Term;
  /** The part of it that is meant; the whole where none is named. */
  readonly term: Term;
  readonly part: Part | null;
  /** "het einde van", "the end of": the end itself rather than the last stretch. */
  readonly definite: boolean;
}

export function headAt(scene: Scene, at: number, lead: Lead): Found<Head> | undefined {
  if (isNumber(scene.tokens, at)) return termHead(scene, at, lead);
  const start = skip(scene.words.relations.articles, scene.tokens, at);
  const found = partHead(scene, start) ?? wholePart(scene, start) ?? termHead(scene, at, lead);
  return found ?? (start === at ? undefined : termHead(scene, start, lead));
}

function termHead(scene: Scene, at: number, lead: Lead): Found<Head> | undefined {
  const term = termAt(scene, at, lead);
  return term && { value: { whole: term.value, term: term.value, part: null, definite: false }, next: term.next };
}

/** A part word at `at` and the place where its period begins. */
export function partWordAt(scene: Scene, at: number): Found<Part> | undefined {
  const { parts, relations } = scene.words;
  const part = phraseAt(parts, scene.tokens, at);
  if (part === undefined || isFalseFriend(scene, at) || isVerb(scene, at, part) || isHalfOf(scene, at, part.next))
    return undefined;
  const joint = isSign(scene.tokens, part.next, '-') ? part.next + 1 : part.next;
  const place = skip(relations.articles, scene.tokens, skip(relations.of, scene.tokens, joint));
  return { value: part.value, next: pastFiscalOwner(scene, place) };
}

/** "half juni" is its middle, "half of June" is not. */
const isHalfOf = ({ words, tokens }: Scene, at: number, next: number): boolean =>
  phraseAt(words.calendar.halfOfYear, tokens, at) !== undefined &&
  phraseAt(words.relations.of, tokens, next) !== undefined;

/** "De uitrol start in mei", "de pilot start Q3": what begins then, not the begin of it. */
function isVerb({ words, tokens }: Scene, at: number, { value, next }: Found<Part>): boolean {
  if (value !== 'early') return false;
  if (wordAt(tokens, next) === IN) return true;
  const { relations, relation, signs } = words;
  if (phraseAt(signs.startVerbs, tokens, at) === undefined || tokens[at - 1]?.kind !== 'word') return false;
  const isLed = [relations.articles, relation].some((book) => phraseAt<unknown>(book, tokens, at - 1) !== undefined);
  return !isLed && phraseAt(relations.of, tokens, next) === undefined;
}

function partHead(scene: Scene, at: number): Found<Head> | undefined {
  const part = partWordAt(scene, at);
  if (part === undefined) return undefined;
  const lead: Lead = { led: true, strict: false, bareUnit: true };
  const whole = termAt({ ...scene, openAt: part.next }, part.next, lead);
  if (whole === undefined && isWholeText(scene, at, part.next)) return partOfNothing(part);
  // "begin 1 mei" names no part of a day.
  if (whole === undefined || whole.value.unit === 'day') return undefined;
  return { value: headOf(whole.value, part.value, afterArticle(scene, at)), next: whole.next };
}

/** "medio" and nothing else: of what? */
function partOfNothing({ value, next }: Found<Part>): Found<Head> {
  const whole = faulty('year', 'part_of_unknown');
  return { value: { whole, term: whole, part: value, definite: false }, next };
}

const isWholeText = ({ tokens }: Scene, from: number, to: number): boolean =>
  tokens.every(({ kind }, index) => kind === 'sign' || (index >= from && index < to));

const headOf = (whole: Term, part: Part, definite: boolean): Head => ({
  whole,
  term: partOf(whole, part),
  part,
  definite,
});

const afterArticle = (scene: Scene, at: number): boolean =>
  phraseAt(scene.words.relations.articles, scene.tokens, at - 1)?.next === at;

/** "EOY 2024", "year-end", "jaareinde". */
function wholePart(scene: Scene, at: number): Found<Head> | undefined {
  const found = phraseAt(scene.words.wholeParts, scene.tokens, at);
  if (found === undefined) return undefined;
  const { part, of } = found.value;
  const year = of === 'year' ? yearAfter(scene, found.next) : undefined;
  const whole: Term | undefined =
    of === 'year'
      ? { type: 'yearly', unit: 'year', year: year?.value ?? { shift: 0 }, spanIn: yearSpan }
      : periodFromAnchor(of, 0);
  return whole && { value: headOf(whole, part, false), next: year?.next ?? found.next };
}
