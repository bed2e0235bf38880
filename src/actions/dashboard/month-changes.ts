import type { ChangeRecord } from '../../domain/change/change.js';
import { localDate, type LocalDate } from '../../domain/time/local-date.js';
import type { MeasureQuery } from '../../domain/query/query.js';
import { isMeasureCode, isRiskCode, isCircumstanceCode } from '../../domain/register/codes.js';
import type { ActionDeps } from '../deps.js';
import { recordedOn } from '../changes/recorded-on.js';
import { recordsAbout } from '../changes/selected-subjects.js';
import type { MonthChanges } from './outcomes.js';
import { confidentialNow } from './shown.js';

/** Records shown; the rest is counted. */
export const CHANGES_SHOWN = 10;
/** Records looked through, newest first; a month in which more was recorded is told from its end. */
const LOOKED_THROUGH = 2000;

/** What was recorded of measures, risks and circumstances in the month of `day`, up to and including it. */
export async function monthChanges(
  query: MeasureQuery,
  day: LocalDate,
  { store, calendar }: Pick<ActionDeps, 'store' | 'calendar'>,
): Promise<MonthChanges> {
  const from = localDate(`${day.slice(0, 'yyyy-mm'.length)}-01`);
  const days = recordedOn({ since: from, until: day }, calendar);
  const found = await store.changes(days, { offset: 0, limit: LOOKED_THROUGH });
  const inMonth = found.rows.filter(isOfItem);
  const rows = query.criteria.length === 0 ? inMonth : await recordsAbout(inMonth, { query }, day, { store, calendar });
  const shown = rows.slice(0, CHANGES_SHOWN);
  const codes = shown.map(({ subject }) => subject).filter(isMeasureCode);
  const confidential = await confidentialNow(store, codes);
  return { from, total: rows.length, rows: shown, confidential, isPartial: found.total > found.rows.length };
}

/** Of people there is nothing to tell here. */
const isOfItem = ({ subject }: ChangeRecord): boolean =>
  isMeasureCode(subject) || isRiskCode(subject) || isCircumstanceCode(subject);
