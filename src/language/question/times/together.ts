/** Several periods in one sentence: bounds, alternatives, and what is left out of a year. */
import { addDays, addMonths, type LocalDate } from '../../../domain/time/local-date.js';
import type { Criterion } from '../../../domain/query/query.js';
import type { PeriodMention } from '../../deadline/periods.js';
import { YEAR } from './year.js';

interface Placed {
  readonly period: PeriodMention;
  readonly not: boolean;
}

/** "in 2020, maar niet in de zomer": what is left out of a year lies in it. */
export function inSameYear(placed: readonly Placed[]): readonly Placed[] {
  const year = placed.find(({ period, not }) => !not && YEAR.test(period.fragment))?.period;
  const { from: first = null, to: last = null } = year ?? {};
  if (first === null || last === null) return placed;
  return placed.map(({ period, not }) => {
    const { from, to, fragment } = period;
    if (!not || from === null || to === null || YEAR.test(fragment)) return { period, not };
    const months = 12 * (Number(first.slice(0, 4)) - Number(from.slice(0, 4)));
    const [begin, end] = [addMonths(from, months), addMonths(to, months)];
    return { period: begin >= first && end <= last ? { ...period, from: begin, to: end } : period, not };
  });
}

/** Two bounds hold together ("na 2020 en vóór 2022"); two periods are alternatives ("in 2020 of 2023"). */
export function together(placed: readonly Placed[]): Criterion[] {
  const bounds = placed.filter(({ period, not }) => not || period.from === null || period.to === null);
  const whole = placed.filter((one) => !bounds.includes(one)).map(({ period }) => period);
  return [...bounds.map(({ period, not }) => criterionOf(period.from, period.to, not)), ...alternatives(whole)];
}

/** The days from the first to the last, without those between that are in none. */
function alternatives(periods: readonly PeriodMention[]): Criterion[] {
  const sorted = [...periods].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const [first] = sorted;
  if (first === undefined) return [];
  let end = first.to;
  const gaps: Criterion[] = [];
  for (const { from, to } of sorted.slice(1)) {
    if (end !== null && from !== null && from > addDays(end, 1))
      gaps.push(criterionOf(addDays(end, 1), addDays(from, -1), true));
    end = end === null || to === null ? null : to > end ? to : end;
  }
  return [criterionOf(first.from, end, false), ...gaps];
}

const criterionOf = (from: LocalDate | null, to: LocalDate | null, not: boolean): Criterion =>
  not ? { field: 'period', from, to, not } : { field: 'period', from, to };
