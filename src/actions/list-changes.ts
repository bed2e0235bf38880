import { isMeasureCode } from '../domain/codes.js';
import type { ChangeRecord } from '../domain/change.js';
import type { LocalDate } from '../domain/local-date.js';
import type { ChangeListOutcome } from '../domain/outcome.js';
import type { PersonRefusedOutcome } from '../domain/people-outcome.js';
import { MAX_VALUES, PAGE_SIZE, type MeasureQuery } from '../domain/query.js';
import type { Store } from '../domain/store.js';
import type { Case } from './case.js';
import { findPerson, isRefused } from './people/find-person.js';
import type { ActionInput } from './requests.js';

/** Records looked through when a query narrows them; older ones are left out. */
const LOOKED_THROUGH = 5000;

/** One page of what was recorded since a day, by anyone or by one person, newest first. */
export async function listChanges(
  { since, by: text, query, offset }: ActionInput<'listChanges'>,
  at: Case,
): Promise<ChangeListOutcome | PersonRefusedOutcome> {
  const { store, calendar } = at;
  const by = text === null ? null : await findPerson(text, at, 'anyone');
  if (by !== null && isRefused(by)) return by;
  const narrow = query.criteria.length > 0;
  const found = await store.changes(
    { since, ...(by === null ? {} : { actor: by }) },
    narrow ? { offset: 0, limit: LOOKED_THROUGH } : { offset, limit: PAGE_SIZE },
  );
  if (!narrow) return { type: 'changeList', since, by, query, offset, total: found.total, rows: found.rows };
  const own = await ofMeasures(found.rows, query, calendar.today(), store);
  const rows = own.slice(offset, offset + PAGE_SIZE);
  return { type: 'changeList', since, by, query, offset, total: own.length, rows };
}

/** The records whose subject is a measure that the query selects. */
export async function ofMeasures(
  records: readonly ChangeRecord[],
  query: MeasureQuery,
  today: LocalDate,
  store: Store,
): Promise<readonly ChangeRecord[]> {
  const subjects = [...new Set(records.map(({ subject }) => subject))].filter(isMeasureCode);
  const selected = new Set<string>();
  for (let at = 0; at < subjects.length; at += MAX_VALUES) {
    const anyOf = subjects.slice(at, at + MAX_VALUES);
    const narrower: MeasureQuery = { ...query, criteria: [...query.criteria, { field: 'code', anyOf }] };
    const { rows } = await store.findMeasures(narrower, { offset: 0, limit: MAX_VALUES }, today);
    for (const { code } of rows) selected.add(code);
  }
  return records.filter(({ subject }) => selected.has(subject));
}
