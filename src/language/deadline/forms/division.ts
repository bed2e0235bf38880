/** Quarters and halves of a calendar or fiscal year: "Q3 2024", "3e kwartaal", "2024Q3", "first half of 2024", "H1 FY25". */
import {
  digitsAt,
  fullYearAt,
  labelledYearAt,
  loneDigitsAt,
  ordinalAt,
  cardinalAt,
  twoDigitYearAt,
  yearAfter,
} from '../numbers.js';
import { phraseAt, skip, type Found } from '../phrases.js';
import type { Form, Lead, Scene } from '../scene.js';
import { monthsSpan } from '../span.js';
import { faulty, type Term, type Year, type YearlyTerm } from '../term.js';
import { isSign, wordAt } from '../tokens.js';
import { fiscalTerm, fiscalWordAt, fiscalYearAt, pastFiscalOwner } from './fiscal-year.js';

interface DivisionKind {
  readonly unit: 'quarter' | 'half-year';
  readonly months: number;
  /** How many a year has. */
  readonly count: number;
  /** "Q" in "Q3". */
  readonly letter: string;
}

interface Division {
  readonly kind: DivisionKind;
  readonly number: number;
  /** As a letter and a digit; "H1" may then be something else, a risk for one. */
  readonly short: boolean;
  /** "het vierde fiscale kwartaal". */
  readonly fiscal?: boolean;
}

const KINDS: readonly DivisionKind[] = [
  { unit: 'quarter', months: 3, count: 4, letter: 'q' },
  { unit: 'half-year', months: 6, count: 2, letter: 'h' },
];

/** "kwartaal 2024" is no number of a quarter. */
const MOST = 10;

/** "Q5 2025" is no quarter, and asked back; without a year it is the number of something else. */
const exists = ({ kind, number }: Division): boolean => number <= kind.count;

export const division: Form = (scene, at, lead) =>
  afterFiscalYear(scene, at) ?? afterYear(scene, at) ?? afterFiscalWord(scene, at) ?? onItsOwn(scene, at, lead);

/** "FY24 Q2", "FY24-Q2". */
function afterFiscalYear(scene: Scene, at: number): Found<Term> | undefined {
  const year = fiscalYearAt(scene, at);
  if (year === undefined || year.value === null) return undefined;
  const start = isSign(scene.tokens, year.next, '-/,') ? year.next + 1 : year.next;
  const part = divisionAt({ ...scene, openAt: start }, start);
  return part && { value: fiscalDivision(scene, part.value, year.value), next: part.next };
}

/** "2024Q3", "2024-Q3", "2024, eerste kwartaal", "CY24Q3". */
function afterYear(scene: Scene, at: number): Found<Term> | undefined {
  const lone = loneDigitsAt(scene, at, 4) === undefined ? undefined : fullYearAt(scene, at);
  const year = lone === undefined ? labelledYearAt(scene, at) : { value: lone, next: at + 1 };
  if (year === undefined) return undefined;
  const start = isSign(scene.tokens, year.next, '-/,') ? year.next + 1 : year.next;
  const part = divisionAt(lone === undefined ? { ...scene, openAt: start } : scene, start);
  return part && { value: calendarDivision(part.value, year.value), next: part.next };
}

/** "fiscal Q4 2024", "fiscal Q4", "the fourth fiscal quarter". */
function afterFiscalWord(scene: Scene, at: number): Found<Term> | undefined {
  const start = fiscalWordAt(scene, at);
  const part = divisionAt(scene, start);
  if (part === undefined || !(start > at || part.value.fiscal)) return undefined;
  const year = fiscalYearOf(scene, part.next) ?? yearOf(scene, part.next);
  return { value: fiscalDivision(scene, part.value, year?.value ?? null), next: year?.next ?? part.next };
}

function onItsOwn(scene: Scene, at: number, lead: Lead): Found<Term> | undefined {
  const part = divisionAt(scene, at);
  if (part === undefined) return undefined;
  const fiscal = fiscalYearOf(scene, part.next);
  if (fiscal !== undefined) return { value: fiscalDivision(scene, part.value, fiscal.value), next: fiscal.next };
  const year = yearOf(scene, part.next);
  if (year !== undefined) return { value: calendarDivision(part.value, year.value), next: year.next };
  if (!exists(part.value)) return undefined;
  // "last quarter" by itself is the one before this; "laatste kwartaal" the fourth.
  if (phraseAt(scene.words.shifts, scene.tokens, skip(scene.words.relations.articles, scene.tokens, at))?.value === -1)
    return undefined;
  if (!part.value.short && isPartOfThing(scene, part.next, lead)) return undefined;
  if (part.value.kind.unit === 'half-year') return halfOfSomething(scene, part, lead);
  return { value: calendarDivision(part.value, null), next: part.next };
}

/** "de tweede helft van het rapport", "the first quarter of the document": no part of a year. */
function isPartOfThing(scene: Scene, at: number, lead: Lead): boolean {
  const { relations, calendar } = scene.words;
  const behind = skip(relations.partOf, scene.tokens, at);
  if (behind === at) return false;
  const thing = skip(relations.articles, scene.tokens, behind);
  const isTime =
    phraseAt(calendar.units, scene.tokens, thing) !== undefined ||
    phraseAt(scene.words.shifts, scene.tokens, thing) !== undefined ||
    scene.nested?.(scene, thing, { ...lead, led: true }) !== undefined ||
    fiscalWordAt(scene, thing) > thing;
  return !isTime && scene.tokens[thing]?.kind === 'word';
}

/** A half of anything but a year has no days of its own; "H1" without a year needs a preposition to be a half-year. */
function halfOfSomething(scene: Scene, part: Found<Division>, lead: Lead): Found<Term> | undefined {
  const of = skip(scene.words.relations.of, scene.tokens, part.next);
  const whole =
    of === part.next
      ? undefined
      : scene.nested?.(scene, skip(scene.words.relations.articles, scene.tokens, of), { ...lead, led: true });
  if (whole !== undefined) return { value: faulty('half-year', 'part_of_unknown'), next: whole.next };
  if (part.value.short && (!lead.led || scene.isQuestion)) return undefined;
  return { value: calendarDivision(part.value, null), next: part.next };
}

/** "Q3", "3Q", "derde kwartaal", "kwartaal 3". */
function divisionAt(scene: Scene, at: number): Found<Division> | undefined {
  const start = skip(scene.words.relations.articles, scene.tokens, at);
  return shortDivision(scene, start) ?? wordedDivision(scene, start) ?? numberedDivision(scene, start);
}

const shortDivision = (scene: Scene, at: number): Found<Division> | undefined =>
  letterFirst(scene, at) ?? digitFirst(scene, at);

/** "Q3", "Q 3". */
function letterFirst(scene: Scene, at: number): Found<Division> | undefined {
  // "OW20-H1" and "22H2" are no half-years; "2024H1" is read with the year before it.
  const isInside = scene.tokens[at]?.glued === true && at !== scene.openAt && !followsYear(scene, at);
  return isInside
    ? undefined
    : shortOf(scene, kindByLetter(wordAt(scene.tokens, at)), digitsAt(scene, at + 1, 1), at + 2);
}

/** "3Q". */
function digitFirst(scene: Scene, at: number): Found<Division> | undefined {
  const isOneWord = scene.tokens[at + 1]?.glued === true;
  return isOneWord
    ? shortOf(scene, kindByLetter(wordAt(scene.tokens, at + 1)), loneDigitsAt(scene, at, 1), at + 2)
    : undefined;
}

function shortOf(
  scene: Scene,
  kind: DivisionKind | undefined,
  number: number | undefined,
  next: number,
): Found<Division> | undefined {
  if (kind === undefined || number === undefined || number < 1) return undefined;
  return isCodeTail(scene, next) ? undefined : { value: { kind, number, short: true }, next };
}

const kindByLetter = (letter: string): DivisionKind | undefined => KINDS.find((kind) => kind.letter === letter);

const followsYear = (scene: Scene, at: number): boolean =>
  fullYearAt(scene, isSign(scene.tokens, at - 1, '-/') ? at - 2 : at - 1) !== undefined ||
  wordAt(scene.tokens, at - 1) === "'" ||
  isSign(scene.tokens, at - 1, '(:,;');

/** A letter or a hyphen with a letter glued on: "Q3b", "H1-risico". */
function isCodeTail(scene: Scene, at: number): boolean {
  const after = scene.tokens[at];
  return after?.kind === 'word' && after.glued;
}

/** "derde kwartaal", "1e helft", "laatste kwartaal", "second-half". */
function wordedDivision(scene: Scene, at: number): Found<Division> | undefined {
  const [, half] = KINDS;
  const named = phraseAt(scene.words.calendar.namedHalves, scene.tokens, at);
  if (named !== undefined && half)
    return { value: { kind: half, number: named.value, short: false }, next: named.next };
  const ordinal = ordinalAt(scene, at);
  if (ordinal === undefined) return undefined;
  // "second-half 2025".
  const start =
    isSign(scene.tokens, ordinal.next, '-') && scene.tokens[ordinal.next]?.glued ? ordinal.next + 1 : ordinal.next;
  const place = fiscalWordAt(scene, start);
  const unit = kindByWord(scene, place);
  if (unit === undefined) return undefined;
  const number = ordinal.value === -1 ? unit.value.count : ordinal.value;
  if (number < 1) return undefined;
  return { value: { kind: unit.value, number, short: false, fiscal: place !== start }, next: unit.next };
}

function kindByWord(scene: Scene, at: number): Found<DivisionKind> | undefined {
  const [quarter, half] = KINDS;
  const unit = phraseAt(scene.words.calendar.units, scene.tokens, at);
  if (unit?.value === 'quarter' && quarter) return { value: quarter, next: unit.next };
  const word = phraseAt(scene.words.calendar.halfOfYear, scene.tokens, at);
  return word && half && { value: half, next: word.next };
}

/** "kwartaal 3", "quarter three". */
function numberedDivision(scene: Scene, at: number): Found<Division> | undefined {
  const unit = phraseAt(scene.words.calendar.units, scene.tokens, at);
  const [quarter] = KINDS;
  if (unit?.value !== 'quarter' || quarter === undefined) return undefined;
  const number = cardinalAt(scene, unit.next);
  const fits = number !== undefined && number.value >= 1 && number.value < MOST && Number.isInteger(number.value);
  return fits ? { value: { kind: quarter, number: number.value, short: false }, next: number.next } : undefined;
}

/** "of FY24", "FY24", "van het boekjaar 2024". */
function fiscalYearOf(scene: Scene, at: number): Found<Year> | undefined {
  const { relations } = scene.words;
  const of = skip(relations.of, scene.tokens, isSign(scene.tokens, at, ',-/') ? at + 1 : at);
  return fiscalYearAt(scene, pastFiscalOwner(scene, skip(relations.articles, scene.tokens, of)));
}

/** The calendar year, also as two digits: "Q3 24", "Q3-24". */
function yearOf(scene: Scene, at: number): Found<Exclude<Year, null>> | undefined {
  const year = yearAfter(scene, at);
  if (year !== undefined) return year;
  const joint = isSign(scene.tokens, at, '-/') ? at + 1 : at;
  const short = twoDigitYearAt(scene, joint);
  const isAmount = joint === at && scene.tokens[joint + 1]?.kind === 'word';
  return short === undefined || isAmount ? undefined : { value: short, next: joint + 1 };
}

function calendarDivision(division: Division, year: Year): YearlyTerm {
  const { kind, number } = division;
  const { unit, months } = kind;
  return {
    type: 'yearly',
    unit,
    year,
    spanIn: (at) => (exists(division) ? monthsSpan(at, (number - 1) * months + 1, months) : undefined),
    renumbered: (other) => calendarDivision({ kind, number: other, short: false }, year),
  };
}

function fiscalDivision(scene: Scene, division: Division, year: Year): Term {
  const { unit, months } = division.kind;
  return exists(division)
    ? fiscalTerm(scene, unit, year, (division.number - 1) * months + 1, months)
    : faulty(unit, 'no_such_day');
}
