/** What someone is the owner of, as far as it still has to be heard of. */
import type { PersonId } from '../../domain/register/codes.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { PersonRefusedOutcome } from '../../domain/outcome/people-outcome.js';
import { may } from '../../domain/people/person.js';
import { ownedBy, type MeasureQuery } from '../../domain/query/query.js';
import type { Page } from '../../domain/store/store.js';
import type { Case } from '../case.js';
import type { ActionDeps } from '../deps.js';
import { refused } from './find-person.js';

/** Codes named at the most. */
export const NAMED = 10;

export const openOf = (person: PersonId): MeasureQuery => ({
  criteria: [ownedBy(person), { field: 'word', anyOf: ['open'] }],
});

export const ownedOpen = (
  person: PersonId,
  limit: number,
  { store, calendar }: Pick<ActionDeps, 'store' | 'calendar'>,
): Promise<Page<Measure>> => store.findMeasures(openOf(person), { offset: 0, limit }, calendar.today());

/** Someone who will see nothing any more cannot be the one who hears of open measures. */
export async function stillOwning(person: PersonId, at: Case): Promise<PersonRefusedOutcome | null> {
  const { total, rows } = await ownedOpen(person, NAMED, at);
  // Who only manages people is told that there are some, and not which.
  const codes = may(at.actor, 'read') ? rows.map(({ code }) => code) : [];
  return total === 0 ? null : refused({ why: 'still_owns', person, total, codes });
}
