/** Whether a form of a change stands at a place in a sentence, and what fills its places. */
import type { Element, Pattern, Place } from './pattern.js';
import type { Unit } from './unit.js';

/** The units `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Match extends Range {
  /** Higher for a form that says more in words of its own. */
  readonly score: number;
  readonly fields: ReadonlyMap<Place, Range>;
  /** Units that are words or pieces of the form itself. */
  readonly own: ReadonlySet<number>;
}

export interface Matching {
  readonly units: readonly Unit[];
  /** The sentence names no item: other words, or none, may stand in its place. */
  readonly withoutItem: boolean;
  /** Whether the words can be nothing but what fills the field. */
  readonly isSure: (field: Place, range: Range) => boolean;
}

/** Words that a gap, or a field within a form, may take. */
const WIDEST_GAP = 4;
const LONGEST_FIELD = 6;
/** A piece that was recognised says more than a word. */
const PIECE = 2;

export function matchAt({ elements }: Pattern, from: number, matching: Matching): Match | undefined {
  const found = walk(elements, 0, from, matching);
  return found === undefined
    ? undefined
    : { from, to: found.to, score: found.score, fields: new Map(found.fields), own: new Set(found.own) };
}

interface Walked {
  readonly to: number;
  readonly score: number;
  readonly fields: readonly (readonly [Place, Range])[];
  readonly own: readonly number[];
}

function walk(elements: readonly Element[], at: number, unit: number, matching: Matching): Walked | undefined {
  const element = elements[at];
  if (element === undefined) return { to: unit, score: 0, fields: [], own: [] };
  const next = (to: number) => walk(elements, at + 1, to, matching);
  switch (element.type) {
    case 'word': {
      // Without an item, what leads to it goes too: "verschuif de deadline (van …) naar maart".
      const mayGo = element.optional || (matching.withoutItem && elements[at + 1]?.type === 'item' && at > 0);
      return word({ ...element, optional: mayGo }, unit, matching, next);
    }
    case 'item':
      return matching.withoutItem ? anyWords(unit, matching, next) : piece('item', 1, unit, matching, next);
    case 'amount':
      return piece('amount', PIECE, unit, matching, next);
    case 'date':
      return date(unit, matching, next) ?? (element.optional ? next(unit) : undefined);
    case 'gap':
      return anyWords(unit, matching, next);
    case 'field':
      return field(element, at === elements.length - 1, unit, matching, next);
  }
}

type Next = (to: number) => Walked | undefined;

const joins = (unit: Unit | undefined, at: number, first: number): unit is Unit =>
  unit !== undefined && (at === first || unit.gap !== 'break');

const withOwn = (walked: Walked | undefined, own: number, score: number): Walked | undefined =>
  walked && { ...walked, own: [own, ...walked.own], score: walked.score + score };

function word(
  { words, optional }: Element & { readonly type: 'word' },
  at: number,
  { units }: Matching,
  next: Next,
): Walked | undefined {
  const unit = units[at];
  const taken =
    unit?.type === 'word' && (at === 0 || unit.gap !== 'break') && words.has(unit.word)
      ? withOwn(next(at + 1), at, 1)
      : undefined;
  return taken ?? (optional ? next(at) : undefined);
}

function piece(
  type: 'item' | 'amount',
  score: number,
  at: number,
  { units }: Matching,
  next: Next,
): Walked | undefined {
  return units[at]?.type === type ? withOwn(next(at + 1), at, score) : undefined;
}

/** With the words that lead it ("per 18 september"). */
function date(at: number, { units }: Matching, next: Next): Walked | undefined {
  let end = at;
  for (let unit = units[end]; unit?.type === 'word' && unit.leadsDate; unit = units[end]) end++;
  return units[end]?.type === 'date' ? withOwn(next(end + 1), end, PIECE) : undefined;
}

function anyWords(at: number, { units }: Matching, next: Next): Walked | undefined {
  for (let to = at; to <= at + WIDEST_GAP; to++) {
    const found = next(to);
    if (found !== undefined) return found;
    const unit = units[to];
    if (unit === undefined || unit.type === 'item' || unit.gap === 'break') return undefined;
  }
  return undefined;
}

function field(
  { field: name, sure }: Element & { readonly type: 'field' },
  isLast: boolean,
  at: number,
  matching: Matching,
  next: Next,
): Walked | undefined {
  for (const to of isLast ? [clauseEnd(name, at, matching)] : endsWithin(name, at, matching)) {
    const range = { from: at, to };
    if (to <= at || !mayFill(name, range, matching)) continue;
    const certain = matching.isSure(name, range);
    const found = sure && !certain ? undefined : next(to);
    if (found !== undefined)
      return { ...found, score: found.score + (certain ? PIECE : 0), fields: [[name, range], ...found.fields] };
  }
  return undefined;
}

function clauseEnd(name: Place, at: number, { units }: Matching): number {
  let to = at;
  for (let unit = units[to]; joins(unit, to, at); unit = units[to]) {
    if (to > at && (unit.gap === 'comma' || unit.gap === 'colon')) break;
    // A name ends at "en"; a wording may go on.
    if (name !== 'wording' && unit.type === 'word' && unit.isAnd) break;
    if (unit.type === 'item' && name !== 'by') break;
    to++;
  }
  return to;
}

function endsWithin(name: Place, at: number, { units }: Matching): readonly number[] {
  const ends: number[] = [];
  for (let to = at; to < at + LONGEST_FIELD; to++) {
    const unit = units[to];
    if (!joins(unit, to, at) || (unit.type === 'item' && name !== 'by')) break;
    ends.push(to + 1);
  }
  return ends;
}

/** Another item takes a place; a person is no date; who says something is no amount. */
function mayFill(name: Place, { from, to }: Range, { units }: Matching): boolean {
  const taken = units.slice(from, to);
  if (name === 'by') return taken.some(({ type }) => type === 'item');
  if (name === 'wording') return true;
  return taken.every(({ type }) => type === 'word');
}
