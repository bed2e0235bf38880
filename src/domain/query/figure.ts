/** A number of measures, and the codes it rests on. */
import { compareCodes, type MeasureCode } from '../register/codes.js';

/** Codes kept with a number: as many as a list can be asked for by code. */
export const CODES_KEPT = 200;

/** How many measures, and the codes of the first, in the order of `compareCodes`. */
export interface Figure {
  readonly count: number;
  readonly codes: readonly MeasureCode[];
}

/** Of measures in that order. */
export const figureOf = (measures: readonly { readonly code: MeasureCode }[]): Figure => ({
  count: measures.length,
  codes: measures.slice(0, CODES_KEPT).map(({ code }) => code),
});

/** The measures of several groups as one number. */
export const allOf = (figures: readonly Figure[]): Figure => figures.reduce(bothFigures, { count: 0, codes: [] });

export function bothFigures(one: Figure, other: Figure): Figure {
  if (one.count === 0 || other.count === 0) return one.count === 0 ? other : one;
  return { count: one.count + other.count, codes: firstCodes(one.codes, other.codes) };
}

/** The first of two lists that are in order. */
function firstCodes(one: readonly MeasureCode[], other: readonly MeasureCode[]): readonly MeasureCode[] {
  const codes: MeasureCode[] = [];
  let [left, right] = [0, 0];
  while (codes.length < CODES_KEPT) {
    const [a, b] = [one[left], other[right]];
    if (a === undefined && b === undefined) break;
    if (a !== undefined && (b === undefined || compareCodes(a, b) <= 0)) {
      codes.push(a);
      left += 1;
    } else if (b !== undefined) {
      codes.push(b);
      right += 1;
    }
  }
  return codes;
}
