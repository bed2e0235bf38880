/** The week for the channel, and the month for the coordinators. */
import type { ChangeRecord } from '../../domain/change/change.js';
import { isCircumstanceCode, isMeasureCode, isRiskCode } from '../../domain/register/codes.js';
import {
  addDays,
  addMonths,
  dayOfMonth,
  daysBetween,
  endOfMonth,
  weekday,
  type LocalDate,
} from '../../domain/time/local-date.js';
import type { MeasureView } from '../../domain/measure/measure-view.js';
import type { Criterion, MeasureQuery } from '../../domain/query/query.js';
import type { MessageStatus } from '../../domain/reminders/outbox.js';
import type { DigestOutcome } from '../../domain/reminders/outcomes.js';
import type { Page } from '../../domain/store/store.js';
import type { Case } from '../case.js';
import { recordedOn } from '../changes/recorded-on.js';
import { recordsIn } from '../changes/records.js';
import { viewMeasures } from '../measures/measure-view.js';
import { withheldNow } from '../changes/withheld.js';

/** Measures, and changes, of each kind that are named. */
const NAMED = 10;
/** Changes looked through for those of the period; of a period with more the number is that of those. */
const LOOKED_THROUGH = 5000;

/** Monday to Sunday of the week before the one that holds `day`; what is coming until the end of that one. */
export function weekUpTo(day: LocalDate, at: Case): Promise<DigestOutcome> {
  const monday = addDays(day, 1 - weekday(day));
  const period = { of: 'week', from: addDays(monday, -7), to: addDays(monday, -1) } as const;
  return digest({ ...period, until: addDays(monday, 6) }, at);
}

/** The calendar month before the one that holds `day`; what is coming until the end of that one. */
export function monthUpTo(day: LocalDate, at: Case): Promise<DigestOutcome> {
  const first = addDays(day, 1 - dayOfMonth(day));
  const period = { of: 'month', from: addMonths(first, -1), to: addDays(first, -1) } as const;
  return digest({ ...period, until: endOfMonth(day) }, at);
}

type Stretch = Pick<DigestOutcome, 'of' | 'from' | 'to'> & { readonly until: LocalDate };

async function digest({ until, ...period }: Stretch, at: Case): Promise<DigestOutcome> {
  const today = at.calendar.today();
  const [open, overdue, coming, awaitingVerification, changes, ledger] = await Promise.all([
    at.store.countMeasures(queryFor({ field: 'word', anyOf: ['open'] }), today),
    firstOf({ field: 'word', anyOf: ['overdue'] }, at),
    firstOf(comingUntil(until, today), at),
    firstOf({ field: 'word', anyOf: ['awaiting_verification'] }, at),
    changesIn(period, at),
    period.of === 'month' ? ledgerOf(period, at) : null,
  ]);
  const others = { overdue, coming: { ...coming, until }, awaitingVerification, changes, ledger };
  return { type: 'digest', ...period, today, open, ...others };
}

const queryFor = (criterion: Criterion): MeasureQuery => ({ criteria: [criterion] });

const comingUntil = (until: LocalDate, today: LocalDate): Criterion =>
  today < until
    ? { field: 'word', anyOf: ['due_now', 'due_soon'], soonDays: daysBetween(today, until) }
    : { field: 'word', anyOf: ['due_now'] };

async function firstOf(criterion: Criterion, { store, calendar }: Case): Promise<Page<MeasureView>> {
  const today = calendar.today();
  const { total, rows } = await store.findMeasures(queryFor(criterion), { offset: 0, limit: NAMED }, today);
  return { total, rows: await viewMeasures(store, rows, today) };
}

/** Of the register alone: who is away, or is reminded otherwise, is nobody else's news. */
async function changesIn(
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  { store, calendar }: Case,
): Promise<DigestOutcome['changes']> {
  const rows: ChangeRecord[] = [];
  let seen = 0;
  for await (const record of recordsIn(recordedOn({ since: from, until: to }, calendar), store)) {
    seen += 1;
    if (seen > LOOKED_THROUGH) break;
    if (isOfRegister(record)) rows.push(record);
  }
  return { total: rows.length, rows: await withheldNow(rows.slice(0, NAMED), store) };
}

const isOfRegister = ({ subject, kind }: ChangeRecord): boolean =>
  kind !== 'reminders' && (isMeasureCode(subject) || isRiskCode(subject) || isCircumstanceCode(subject));

async function ledgerOf(
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  { reminders: { outbox }, calendar }: Case,
): Promise<DigestOutcome['ledger']> {
  const settledSince = async (statuses: readonly MessageStatus[], before: LocalDate) =>
    (await outbox.messages({ statuses, since: calendar.endOf(before) }, { offset: 0, limit: 1 })).total;
  const inPeriod = async (...statuses: readonly MessageStatus[]) =>
    (await settledSince(statuses, addDays(from, -1))) - (await settledSince(statuses, to));
  const [sent, unknown, failed] = await Promise.all([
    inPeriod('sent'),
    inPeriod('unknown'),
    inPeriod('failed', 'unreachable'),
  ]);
  return { sent, unknown, failed };
}
