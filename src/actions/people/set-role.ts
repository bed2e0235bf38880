import type { PersonId } from '../../domain/register/codes.js';
import type { PersonChangedOutcome, PersonRefusedOutcome } from '../../domain/outcome/people-outcome.js';
import { withRole, type Person } from '../../domain/people/person.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { changePerson, withoutDeputy } from './change-person.js';
import { findPerson, isRefused, lacking, refused } from './find-person.js';
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
  const kept = give ? null : await mayLose(person, role, at);
  if (kept !== null) return kept;
  const result = await changePerson(
    {
      kind: 'role',
      person,
      asked: `${give ? '+' : '-'}${role}`,
      edit: (now, everyone) => {
        if (now.roles.includes(role) === give) return [];
        const roles = withRole(now.roles, role, give);
        const changed = [{ ...now, roles }, ...(roles.length === 0 ? withoutDeputy(person, everyone) : [])];
        if (give || role !== 'administrator') return changed;
        const staying = whoStays(person, at.actor.id, everyone);
        if (staying === undefined) return [];
        return changed.some(({ code }) => code === staying.code) ? changed : [...changed, staying];
      },
    },
    at,
  );
  // Nothing was done, and it is not so: others left meanwhile.
  if (result === 'already' && !give && (await hasRole(person, role, at))) return refused({ why: 'last_administrator' });
  if (result === 'busy') return refused({ why: 'changed_meanwhile' });
  return {
    type: 'personChanged',
    person,
    name: at.people.nameOf(person) ?? null,
    change: { what: 'role', role, give },
    already: result === 'already',
    local: at.local,
  };
}

const hasRole = async (person: PersonId, role: Person['roles'][number], { store }: Case): Promise<boolean> =>
  (await store.person(person))?.roles.includes(role) === true;

async function mayLose(
  person: PersonId,
  role: Person['roles'][number],
  at: Case,
): Promise<PersonRefusedOutcome | null> {
  const everyone = await at.store.people();
  if (role === 'administrator' && isLastAdministrator(person, everyone)) return refused({ why: 'last_administrator' });
  const roles = everyone.find(({ code }) => code === person)?.roles ?? [];
  const isOut = roles.includes(role) && roles.length === 1;
  return isOut && !at.local ? stillOwning(person, at) : null;
}

/**
 * An administrator who stays one: the actor, where that is someone else. Written again with the change, unchanged, so that
 * two who take the role from each other at the same moment cannot both succeed.
 */
const whoStays = (leaving: PersonId, actor: PersonId, everyone: readonly Person[]): Person | undefined =>
  everyone
    .filter(({ code, roles }) => code !== leaving && roles.includes('administrator'))
    .sort((a, b) => Number(b.code === actor) - Number(a.code === actor))[0];

export function isLastAdministrator(person: PersonId, everyone: readonly Person[]): boolean {
  const administrators = everyone.filter(({ roles }) => roles.includes('administrator'));
  return administrators.length === 1 && administrators[0]?.code === person;
}
