import type {
  ForgetAskedOutcome,
  PersonChangedOutcome,
  PersonRefusedOutcome,
} from '../../domain/outcome/people-outcome.js';
import type { Person } from '../../domain/people/person.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { changePerson, withoutDeputy } from './change-person.js';
import { findPerson, isRefused, lacking, refused } from './find-person.js';
import { stillOwning } from './owned.js';
import { isLastAdministrator } from './set-role.js';

/**
 * Takes someone's roles and then their name. Every record stays as it is, under a pseudonym that nobody can lead back
 * to a name any more; who writes to the bot again is known again, without a role. Nobody can take it back, so that it is
 * asked back first: nothing is done without `confirm`.
 */
export async function forgetPerson(
  { person: text, confirm = false }: ActionInput<'forgetPerson'>,
  at: Case,
): Promise<ForgetAskedOutcome | PersonChangedOutcome | PersonRefusedOutcome> {
  const unfit = lacking(at, 'administer');
  if (unfit !== null) return unfit;
  const person = await findPerson(text, at, 'anyone');
  if (isRefused(person)) return person;
  if (isLastAdministrator(person, await at.store.people())) return refused({ why: 'last_administrator' });
  const kept = await stillOwning(person, at);
  if (kept !== null) return kept;
  const name = at.people.nameOf(person) ?? null;
  if (!confirm) return { type: 'forgetAsked', person, name };
  const result = await changePerson(
    {
      kind: 'role',
      person,
      asked: 'forget',
      edit: (now, everyone) => [
        ...(isEmpty(now) ? [] : [{ ...now, roles: [], deputy: null, awayUntil: null, reminders: undefined }]),
        ...withoutDeputy(person, everyone),
      ],
    },
    at,
  );
  if (result === 'busy') return refused({ why: 'changed_meanwhile' });
  const isForgotten = await at.names.forget(person);
  const already = result === 'already' && !isForgotten;
  return { type: 'personChanged', person, name, change: { what: 'forgotten' }, already, local: at.local };
}

const isEmpty = ({ roles, deputy, awayUntil, reminders }: Person): boolean =>
  roles.length === 0 && deputy === null && awayUntil === null && reminders === undefined;
