/**
 * Of which organisations nothing has been heard, and who at SLM speaks with them. When they hear of it follows the policy of
 * the measure's deadline; of a measure without an end they hear at a cadence of ours.
 */
import type { PersonId } from '../register/codes.js';
import { coverageRows } from '../risk/coverage.js';
import { counts, type Organisation } from '../organisation/organisation.js';
import { isSettled, type OrganisationAnswer } from '../organisation/organisation-answer.js';
import type { Person } from '../people/person.js';
import type { Recipient } from './reminder.js';

/** Days between reminders of a measure without an end date. */
export const UNANSWERED_EVERY = 30;

/** Everyone who speaks with an organisation that counts now, each once. */
export const contactsOf = (organisations: readonly Organisation[]): readonly PersonId[] => [
  ...new Set(organisations.flatMap((one) => (one.contact !== null && counts(one, null) ? [one.contact] : []))),
];

/** Organisations that have not answered, or are still busy with it, by name. `answers`: about one measure. */
export const waitedFor = (
  organisations: readonly Organisation[],
  answers: readonly OrganisationAnswer[],
): readonly Organisation[] =>
  coverageRows(organisations, answers, { day: null })
    .filter(({ standing }) => !isSettled(standing))
    .map(({ organisation }) => organisation);

/** Those of which someone is to hear: as their contact, or for a contact who is away. */
export const waitedForBy = (
  recipient: Recipient,
  waiting: readonly Organisation[],
  people: ReadonlyMap<PersonId, Person>,
): readonly Organisation[] =>
  waiting.filter(({ contact }) => contact !== null && hearers(contact, people).has(recipient));

/** A contact, and whoever stands in, and for that one in turn. */
function hearers(contact: PersonId, people: ReadonlyMap<PersonId, Person>): ReadonlySet<Recipient> {
  const found = new Set<Recipient>();
  for (let at: PersonId | null = contact; at !== null && !found.has(at); at = people.get(at)?.deputy ?? null) {
    found.add(at);
  }
  return found;
}
