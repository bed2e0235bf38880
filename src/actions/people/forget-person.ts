import type {
  ForgetAskedOutcome,
  PersonChangedOutcome,
  PersonRefusedOutcome,
} from '../../domain/outcome/people-outcome.js';
import { newPerson, type Person } from '../../domain/people/person.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { withoutAdministrator } from './administrators.js';
import { changePerson, withoutDeputy, type Edited } from './change-person.js';
import { findPerson, isRefused, lacking } from './find-person.js';
import { stillOwning } from './owned.js';

/**
 * Takes someone's roles and then their name. Every record stays as it is, under a pseudonym that nobody can lead back
 * to a name any more; who writes to the bot again is known again, without a role. The last administrator stays, and so
 * does whoever owns open measures. Nobody can take it back, so that it is asked back first: nothing is done without
 * `confirm`.
 */
export async function forgetPerson(
  { person: text, confirm = false }: ActionInput<'forgetPerson'>,
  at: Case,
): Promise<ForgetAskedOutcome | PersonChangedOutcome | PersonRefusedOutcome> {
  const unfit = lacking(at, 'administer');
  if (unfit !== null) return unfit;
  const person = await findPerson(text, at, 'anyone');
  if (isRefused(person)) return person;
  const name = at.people.nameOf(person) ?? null;
  if (!confirm) {
    const now = (await at.store.person(person)) ?? newPerson(person);
    const edited = await forgotten(now, await at.store.people(), at);
    return 'type' in edited ? edited : { type: 'forgetAsked', person, name };
  }
  const edit = (now: Person, everyone: readonly Person[]) => forgotten(now, everyone, at);
  const result = await changePerson({ kind: 'role', person, asked: 'forget', edit }, at);
  if (isRefused(result)) return result;
  const isForgotten = await at.names.forget(person);
  const already = result === 'already' && !isForgotten;
  return { type: 'personChanged', person, name, change: { what: 'forgotten' }, already, local: at.local };
}

async function forgotten(now: Person, everyone: readonly Person[], at: Case): Promise<Edited> {
  const changed = [
    ...(isEmpty(now) ? [] : [{ ...now, roles: [], deputy: null, awayUntil: null, reminders: undefined }]),
    ...withoutDeputy(now.code, everyone),
  ];
  const edited = now.roles.includes('administrator') ? withoutAdministrator(now, changed, everyone, at) : changed;
  return 'type' in edited ? edited : ((await stillOwning(now.code, at)) ?? edited);
}

const isEmpty = ({ roles, deputy, awayUntil, reminders }: Person): boolean =>
  roles.length === 0 && deputy === null && awayUntil === null && reminders === undefined;
