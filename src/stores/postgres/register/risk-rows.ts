/** Risks as rows, a row for each span of days in which level, condition and status of one are the same. */
import { statusIn } from '../../../domain/matches-risk.js';
import type { LocalDate } from '../../../domain/local-date.js';
import { measuresIn, type Risk } from '../../../domain/risk.js';
import { dayNumber } from '../../index/day-column.js';
import { riskOrder } from './order.js';
import { END } from './span.js';

/** A risk while it was the same, as states of items are. */
export interface RiskState {
  readonly from: number;
  readonly to: number;
  readonly value: Risk;
  readonly words: number;
}

/** From when until when a measure was verified. */
export interface VerifiedSpan {
  readonly measure: string;
  readonly from: number;
  readonly to: number;
}

export const restsOn = (risk: Risk): readonly string[] =>
  risk.condition === null ? [] : measuresIn(risk.condition.condition);

/** The rows of one risk from all its states, by when the measures of its condition were verified. */
export function riskRows(states: readonly RiskState[], verified: readonly VerifiedSpan[], vendor: string | null) {
  return states.flatMap((state) => {
    const { value } = state;
    return cuts(state, verified).map(([from, to]) => ({
      code: value.code,
      from_day: from,
      to_day: to,
      item_from: state.from,
      words: state.words,
      sort: riskOrder(value),
      investigation: value.investigation,
      vendor,
      level: value.level,
      status: statusIn(value, {
        asOf: to === END ? undefined : dayOf(from),
        isVerified: (code) => verified.some((span) => span.measure === code && span.from <= from && from < span.to),
      }),
      conditioned: value.condition !== null,
      rests_on: restsOn(value),
    }));
  });
}

/** The spans of a state between the days on which its status may change. */
function cuts(
  { from, to, value }: RiskState,
  verified: readonly VerifiedSpan[],
): readonly (readonly [number, number])[] {
  const rated = value.rating === null ? [] : [dayNumber(value.rating.on)];
  const days = [...rated, ...verified.flatMap((span) => [span.from, span.to])].filter((day) => day > from && day < to);
  const starts = [from, ...[...new Set(days)].sort((a, b) => a - b)];
  return starts.map((start, index) => [start, starts[index + 1] ?? to]);
}

const dayOf = (number: number): LocalDate => {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as LocalDate;
};
