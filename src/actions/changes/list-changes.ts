import type { ChangeListOutcome } from '../../domain/outcome/change-outcome.js';
import type { PersonRefusedOutcome } from '../../domain/outcome/people-outcome.js';
import { PAGE_SIZE } from '../../domain/query/query.js';
import type { Case } from '../case.js';
import { findPerson, isRefused } from '../people/find-person.js';
import type { ActionInput } from '../requests.js';
import { recordedOn } from './recorded-on.js';
import { selectedSubjects } from './selected-subjects.js';
import { withheldNow } from './withheld.js';

/**
 * One page of what was recorded since a day, or from one day to another, by anyone or by one person, of everything or of
 * one kind, newest first.
 */
export async function listChanges(
  { since, until, by: text, of, deed, query, offset }: ActionInput<'listChanges'>,
  at: Case,
): Promise<ChangeListOutcome | PersonRefusedOutcome> {
  const { store, calendar } = at;
  const by = text === null ? null : await findPerson(text, at, 'anyone');
  if (by !== null && isRefused(by)) return by;
  const asked = {
    ...recordedOn({ since, until }, calendar),
    ...(by === null ? {} : { actor: by }),
    ...(deed === undefined ? {} : { kind: deed }),
  };
  const narrower =
    query.criteria.length === 0 && of === undefined
      ? asked
      : {
          ...asked,
          subjects: await selectedSubjects(await store.changedSubjects(asked), { of, query }, calendar.today(), at),
        };
  const { total, rows } = await store.changes(narrower, { offset, limit: PAGE_SIZE });
  return { type: 'changeList', since, until, by, of, deed, query, offset, total, rows: await withheldNow(rows, store) };
}
