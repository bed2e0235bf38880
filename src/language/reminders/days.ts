/** Which days are meant: the first on which reminders come again, or the first and last of days of one's own. */
import { addDays, addMonths, earlier, weekday, type LocalDate } from '../../domain/time/local-date.js';
import type { Piece, PieceOf } from './piece.js';
import { isOneOf, onlyPiece, piecesOf, says, type Said } from './said.js';
import type { Unit } from './vocabulary.js';

const WEEK = 7;

/** How long each is, for what is counted in months and for what is counted in days. */
const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
const DAYS: Readonly<Record<Unit, number | null>> = {
  day: 1,
  'working-day': null,
  week: WEEK,
  fortnight: 14,
  month: 30,
  quarter: 90,
  'half-year': 180,
  year: 365,
};

/** Days, a month being thirty of them; NaN where they are not counted in calendar days. */
export const daysOf = (count: number, unit: Unit): number => count * (DAYS[unit] ?? NaN);

/** Whole months; NaN where it is none. */
export const monthsOf = (count: number, unit: Unit): number => count * (MONTHS[unit] ?? NaN);

/** Days that anyone looks ahead, at the most. */
const FARTHEST = 100 * 365;

/** The day so long after another; undefined for no such stretch of time. */
export function dayAfter(day: LocalDate, { counts: [count = 0], unit }: PieceOf<'amount'>): LocalDate | undefined {
  const [days, months] = [daysOf(count, unit), MONTHS[unit]];
  if (!Number.isInteger(days) || days < 1 || days > FARTHEST) return undefined;
  return months === undefined ? addDays(day, days) : addMonths(day, count * months);
}

/** The next day; undefined behind the last that there is. */
const behind = (day: LocalDate | null): LocalDate | undefined =>
  day === null || day >= LAST_DAY ? undefined : addDays(day, 1);
const LAST_DAY = '9999-12-31';

/** Whether the sentence names a day or a stretch of time. */
export const saysTime = ({ pieces }: Said): boolean => pieces.some(({ type }) => isTime(type));

const isTime = (type: Piece['type']): boolean => type === 'period' || type === 'amount' || type === 'weekday';

/** The first day on which they come again, as it is said; undefined where no day or stretch of time is said, or several are. */
export function dayAgain(said: Said): LocalDate | undefined {
  const { today } = said.scene.world;
  if (said.pieces.filter(({ type }) => isTime(type)).length !== 1) return undefined;
  const amount = onlyPiece(said, 'amount');
  if (amount !== undefined) return amount.each || amount.counts.length > 1 ? undefined : dayAfter(today, amount);
  const day = onlyPiece(said, 'weekday');
  if (day !== undefined) return day.each ? undefined : nextOf(day.day, today);
  const period = onlyPiece(said, 'period');
  return period === undefined ? undefined : againAfter(period, said);
}

function againAfter({ from, to, lead }: PieceOf<'period'>, said: Said): LocalDate | undefined {
  const { today } = said.scene.world;
  switch (lead) {
    case 'until':
      return from ?? undefined;
    case 'through':
      return behind(to);
    // "geen herinneringen vanaf maandag": they would have to stop later.
    case 'from':
      return isDuring(said) ? undefined : (from ?? undefined);
    case 'after':
      return isDuring(said) ? undefined : behind(to);
    case 'before':
      // "niet voor 1 oktober"
      return says(said, 'no') ? (from ?? undefined) : undefined;
    case null:
      return isDuring(said) ? (from !== null && from > today ? undefined : behind(to)) : (from ?? undefined);
  }
}

/** "deze week niet": as long as it lasts; "volgende week weer": when it begins. */
const isDuring = (said: Said): boolean => says(said, 'no', 'stop', 'off', 'mute', 'snooze', 'pause');

/** The first such weekday behind a day. */
export const nextOf = (day: number, today: LocalDate): LocalDate =>
  addDays(today, ((day - weekday(today) + WEEK - 1) % WEEK) + 1);

export interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Days of one's own, both included; undefined where a first or a last one is missing. */
export function stretchIn(said: Said): Stretch | undefined {
  const { today } = said.scene.world;
  const days = piecesOf(said, 'weekday');
  const periods = piecesOf(said, 'period');
  const amounts = piecesOf(said, 'amount');
  if (days.some(({ each }) => each) || amounts.some(({ each, ahead }) => each || ahead)) return undefined;
  const [amount] = amounts;
  const [period, other] = periods;
  if (days.length > 0) return periods.length + amounts.length > 0 ? undefined : ofWeekdays(days, said);
  if (amounts.length > 1 || (amount !== undefined && amount.counts.length > 1)) return undefined;
  if (period === undefined) return amount && lasting(today, amount);
  if (amount !== undefined)
    return other === undefined && period.from !== null && isStart(period) ? lasting(period.from, amount) : undefined;
  if (other !== undefined) return periods.length === 2 ? between(period, other) : undefined;
  return ofPeriod(period, today);
}

const isStart = ({ from, to, lead }: PieceOf<'period'>): boolean => lead === 'from' || (lead === null && from === to);

function lasting(from: LocalDate, amount: PieceOf<'amount'>): Stretch | undefined {
  const next = from >= FARTHEST_START ? undefined : dayAfter(from, amount);
  return next === undefined ? undefined : { from, to: addDays(next, -1) };
}
const FARTHEST_START = '9000-01-01';

function ofPeriod({ from, to, lead }: PieceOf<'period'>, today: LocalDate): Stretch | undefined {
  if (lead === null) return from === null || to === null ? undefined : { from, to };
  const last = lead === 'until' && from !== null ? addDays(from, -1) : lead === 'through' ? to : null;
  return last === null ? undefined : { from: earlier(today, last), to: last };
}

/** "vanaf maandag tot 14 augustus" */
function between(first: PieceOf<'period'>, last: PieceOf<'period'>): Stretch | undefined {
  const ends = last.lead === 'until' || last.lead === 'through';
  return first.from === null || last.to === null || !isStart(first) || !ends
    ? undefined
    : { from: first.from, to: last.to };
}

/** "donderdag en vrijdag", "maandag t/m woensdag": days in a row. */
function ofWeekdays(days: readonly PieceOf<'weekday'>[], said: Said): Stretch | undefined {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const from = nextOf(first.day, said.scene.world.today);
  const to = addDays(from, (last.day - first.day + WEEK) % WEEK);
  const inRow = days.every(({ day }, at) => day === ((first.day - 1 + at) % WEEK) + 1);
  return inRow || (days.length === 2 && isRange(said)) ? { from, to } : undefined;
}

/** "maandag t/m donderdag" */
export function isRange({ pieces }: Said): boolean {
  const first = pieces.findIndex(({ type }) => type === 'weekday');
  return isOneOf(pieces[first + 1], ['through', 'until']) && pieces[first + 2]?.type === 'weekday';
}

/** Whole days, one or more. */
export const isCount = (days: number): boolean => Number.isInteger(days) && days > 0;
