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
  const found = new Walk(elements, matching).from(0, from);
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

const DONE = { score: 0, fields: [], own: [] } as const;

/** Goes through the elements of one form; what comes first in the sentence is settled last. */
class Walk {
  private readonly units: readonly Unit[];

  constructor(
    private readonly elements: readonly Element[],
    private readonly matching: Matching,
  ) {
    this.units = matching.units;
  }

  /** From the element `at` on, in the units from `unit` on. */
  from(at: number, unit: number): Walked | undefined {
    const element = this.elements[at];
    if (element === undefined) return { to: unit, ...DONE };
    switch (element.type) {
      case 'word':
        return this.word(element, at, unit);
      case 'item':
        return this.matching.withoutItem ? this.anyWords(at, unit) : this.piece('item', 1, at, unit);
      case 'amount':
        return this.piece('amount', PIECE, at, unit);
      case 'date':
        return this.date(at, unit) ?? (element.optional ? this.from(at + 1, unit) : undefined);
      case 'gap':
        return this.anyWords(at, unit);
      case 'field':
        return this.field(element, at, unit);
    }
  }

  private word({ words, optional }: Element & { readonly type: 'word' }, at: number, place: number) {
    const unit = this.units[place];
    const stands = unit?.type === 'word' && (place === 0 || unit.gap !== 'break') && words.has(unit.word);
    const taken = stands ? withOwn(this.from(at + 1, place + 1), place, 1) : undefined;
    // Without an item, what leads to it goes too: "verschuif de deadline (van …) naar maart".
    const mayGo = optional || (this.matching.withoutItem && this.elements[at + 1]?.type === 'item' && at > 0);
    return taken ?? (mayGo ? this.from(at + 1, place) : undefined);
  }

  private piece(type: 'item' | 'amount', score: number, at: number, place: number): Walked | undefined {
    return this.units[place]?.type === type ? withOwn(this.from(at + 1, place + 1), place, score) : undefined;
  }

  /** With the words that lead it ("per 18 september"). */
  private date(at: number, place: number): Walked | undefined {
    let end = place;
    for (let unit = this.units[end]; unit?.type === 'word' && unit.leadsDate; unit = this.units[end]) end++;
    return this.units[end]?.type === 'date' ? withOwn(this.from(at + 1, end + 1), end, PIECE) : undefined;
  }

  private anyWords(at: number, place: number): Walked | undefined {
    for (let to = place; to <= place + WIDEST_GAP; to++) {
      const found = this.from(at + 1, to);
      if (found !== undefined) return found;
      const unit = this.units[to];
      if (unit === undefined || unit.type === 'item' || unit.gap === 'break') return undefined;
    }
    return undefined;
  }

  private field(element: FieldElement, at: number, place: number): Walked | undefined {
    const { field: name } = element;
    if (at === this.elements.length - 1)
      return this.filled(element, at, { from: place, to: clauseEnd(name, place, this.units) });
    for (let to = place; to < place + LONGEST_FIELD; to++) {
      const unit = this.units[to];
      if (!joins(unit, to, place) || (unit.type === 'item' && name !== 'by')) return undefined;
      const found = this.filled(element, at, { from: place, to: to + 1 });
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What follows is seen at once; what fills the field is looked at only where it stands. */
  private filled({ field: name, sure }: FieldElement, at: number, range: Range): Walked | undefined {
    const found = range.to > range.from ? this.from(at + 1, range.to) : undefined;
    if (found === undefined || !mayFill(name, range, this.units)) return undefined;
    const certain = this.matching.isSure(name, range);
    if (sure && !certain) return undefined;
    return { ...found, score: found.score + (certain ? PIECE : 0), fields: [[name, range], ...found.fields] };
  }
}

type FieldElement = Element & { readonly type: 'field' };

const joins = (unit: Unit | undefined, at: number, first: number): unit is Unit =>
  unit !== undefined && (at === first || unit.gap !== 'break');

const withOwn = (walked: Walked | undefined, own: number, score: number): Walked | undefined =>
  walked && { ...walked, own: [own, ...walked.own], score: walked.score + score };

function clauseEnd(name: Place, at: number, units: readonly Unit[]): number {
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

/** Another item takes a place; a person is no date; who says something is no amount. */
function mayFill(name: Place, { from, to }: Range, units: readonly Unit[]): boolean {
  if (name === 'wording') return true;
  const taken = units.slice(from, to);
  if (name === 'by') return taken.some(({ type }) => type === 'item');
  return taken.every(({ type }) => type === 'word');
}
