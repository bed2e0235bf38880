import type { PersonChangedOutcome, PersonRefusedOutcome } from '../../domain/outcome/people-outcome.js';
import { withRole, type Person } from '../../domain/people/person.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { withoutAdministrator } from './administrators.js';
import { changePerson, withoutDeputy, type Edited } from './change-person.js';
import { findPerson, isRefused, lacking } from './find-person.js';
import { stillOwning } from './owned.js';

/** Gives someone a role or takes it. The last administrator stays one; whoever owns open measures keeps a role. */
export async function setRole(
  { person: text, role, give }: ActionInput<'setRole'>,
  at: Case,
): Promise<PersonChangedOutcome | PersonRefusedOutcome> {
  const unfit = lacking(at, 'administer');
  if (unfit !== null) return unfit;
  const person = await findPerson(text, at, 'anyone');
  if (isRefused(person)) return person;
  const result = await changePerson(
    {
      kind: 'role',
      person,
      asked: `${give ? '+' : '-'}${role}`,
      edit: (now, everyone) => {
        if (now.roles.includes(role) === give) return [];
        const next = { ...now, roles: withRole(now.roles, role, give) };
        return give ? [next] : taken(role, next, everyone, at);
      },
    },
    at,
  );
  if (isRefused(result)) return result;
  return {
    type: 'personChanged',
    person,
    name: at.people.nameOf(person) ?? null,
    change: { what: 'role', role, give },
    already: result === 'already',
    local: at.local,
  };
}

/** Where a role was taken from someone: `next` is what they are then. */
async function taken(
  role: Person['roles'][number],
  next: Person,
  everyone: readonly Person[],
  at: Case,
): Promise<Edited> {
  const isOut = next.roles.length === 0;
  const changed = [next, ...(isOut ? withoutDeputy(next.code, everyone) : [])];
  const edited = role === 'administrator' ? withoutAdministrator(next, changed, everyone, at) : changed;
  if ('type' in edited || !isOut || at.local) return edited;
  return (await stillOwning(next.code, at)) ?? edited;
}
