import type { PersonId } from '../../domain/register/codes.js';
import type { PeopleOutcome, PersonRefusedOutcome, PersonView } from '../../domain/outcome/people-outcome.js';
import { isAway, may, newPerson, ROLES, type Person } from '../../domain/people/person.js';
import { PAGE_SIZE, type MeasureQuery } from '../../domain/query/query.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { findPerson, isRefused, lacking } from './find-person.js';

/** People without a role who are named to an administrator. */
const OUTSIDE_NAMED = 20;

const OPEN: MeasureQuery = { criteria: [{ field: 'word', anyOf: ['open'] }] };

/** Who may do what, by name; those with one role, or one person, where that is asked. */
export async function listPeople(
  { role, person: text, offset }: ActionInput<'listPeople'>,
  at: Case,
): Promise<PeopleOutcome | PersonRefusedOutcome> {
  const unfit = lacking(at, 'read', 'administer');
  if (unfit !== null) return unfit;
  const person = text === null ? null : await findPerson(text, at);
  if (person !== null && isRefused(person)) return person;
  const everyone = await insiders(at);
  const asked = everyone.filter(
    ({ code, roles }) => (person === null || code === person) && (role === null || roles.includes(role)),
  );
  const { local, fourEyes } = at;
  const rows = await viewsOf(asked.slice(offset, offset + PAGE_SIZE), at);
  const outside = role === null && person === null ? outsiders(everyone, at) : [];
  return { type: 'people', rows, offset, total: asked.length, role, person, local, fourEyes, outside };
}

/** In local mode whoever has spoken, with every role; else whoever has a role. By name. */
async function insiders({ store, people, local }: Case): Promise<readonly Person[]> {
  const kept = await store.people();
  const byName = (a: Person, b: Person) =>
    (people.nameOf(a.code) ?? a.code).localeCompare(people.nameOf(b.code) ?? b.code, 'nl');
  if (!local) return kept.filter(({ roles }) => roles.length > 0).sort(byName);
  const known = await people.known();
  return known
    .map(({ id }) => ({ ...(kept.find(({ code }) => code === id) ?? newPerson(id)), roles: ROLES }))
    .sort(byName);
}

function outsiders(inside: readonly Person[], { actor, names, local }: Case): readonly PersonId[] {
  if (local || !may(actor, 'administer')) return [];
  const known = new Set(inside.map(({ code }) => code));
  return names
    .all()
    .flatMap(({ person }) => (known.has(person) ? [] : [person]))
    .slice(0, OUTSIDE_NAMED);
}

async function viewsOf(people: readonly Person[], { store, calendar, actor }: Case): Promise<readonly PersonView[]> {
  const today = calendar.today();
  const groups = may(actor, 'read') ? await store.groupMeasures(OPEN, 'owner', today) : [];
  const open = new Map(groups.map(({ key, count }) => [key, count]));
  return people.map((person) => ({
    person: person.code,
    roles: person.roles,
    deputy: person.deputy,
    awayUntil: isAway(person, today) ? person.awayUntil : null,
    open: open.get(person.code) ?? 0,
  }));
}
