/** Risks as rows, a row for each span of days in which level, condition and status of one are the same. */
import { statusIn } from '../../../domain/query/matches-risk.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import { measuresIn, sharesIn, type Risk } from '../../../domain/risk/risk.js';
import { dayNumber } from '../../index/day-column.js';
import type { Answered } from './answer-spans.js';
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

/** Of which measures a risk asks what organisations said. */
export const askedOf = ({ condition }: Risk): readonly string[] =>
  condition === null ? [] : sharesIn(condition.condition).map(({ measure }) => measure);

/** What the status of a risk rests on, day by day. */
export interface RestedOn {
  /** When the measures of its condition were verified. */
  readonly verified: readonly VerifiedSpan[];
  readonly answered: Answered;
}

/** The rows of one risk from all its states. */
export function riskRows(states: readonly RiskState[], restedOn: RestedOn, vendor: string | null) {
  const { verified } = restedOn;
  return states.flatMap((state) => {
    const { value } = state;
    const shares = askedOf(value).length > 0;
    const { answered } = restedOn;
    const rows = cuts(state, verified, shares ? answered.days() : []).map(([from, to]) => ({
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
        tallyOf: answered.tallyOn(from, to === END ? null : dayOf(from)),
      }),
      conditioned: value.condition !== null,
      shares,
      rests_on: restsOn(value),
    }));
    return joined(rows);
  });
}

/** Spans that follow each other and say the same, as one. */
function joined<Row extends { readonly from_day: number; readonly to_day: number; readonly status: string }>(
  rows: readonly Row[],
): readonly Row[] {
  const first = rows.filter(({ status }, index) => rows[index - 1]?.status !== status);
  return first.map((row, index) => ({
    ...row,
    to_day: first[index + 1]?.from_day ?? rows.at(-1)?.to_day ?? row.to_day,
  }));
}

/** The spans of a state between the days on which its status may change. */
function cuts(
  { from, to, value }: RiskState,
  verified: readonly VerifiedSpan[],
  answered: readonly number[],
): readonly (readonly [number, number])[] {
  const rated = value.rating === null ? [] : [dayNumber(value.rating.on)];
  const rested = [...verified.flatMap((span) => [span.from, span.to]), ...answered];
  const days = [...rated, ...rested].filter((day) => day > from && day < to);
  const starts = [from, ...[...new Set(days)].sort((a, b) => a - b)];
  return starts.map((start, index) => [start, starts[index + 1] ?? to]);
}

const dayOf = (number: number): LocalDate => {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as LocalDate;
};
