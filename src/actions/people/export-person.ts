import type { PersonExportOutcome, PersonRefusedOutcome } from '../../domain/outcome/people-outcome.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { findPerson, isRefused, lacking } from './find-person.js';

/** Where someone's own data can be fetched; of someone else, for an administrator. What is in it is read when it is. */
export async function exportPerson(
  { person: text }: ActionInput<'exportPerson'>,
  at: Case,
): Promise<PersonExportOutcome | PersonRefusedOutcome> {
  const own: PersonExportOutcome = { type: 'personExport', person: at.actor.id, name: null };
  if (text.trim() === at.actor.id) return own;
  // By their own name too, without having to say "my".
  const person = await findPerson(text, at, 'anyone');
  if (person === at.actor.id) return own;
  const unfit = lacking(at, 'administer');
  if (unfit !== null) return unfit;
  if (isRefused(person)) return person;
  return { type: 'personExport', person, name: at.people.nameOf(person) ?? person };
}
