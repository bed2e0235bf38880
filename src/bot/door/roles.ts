/** What a caller may do: in local mode everything, in Teams mode what the register says. */
import type { Change } from '../../domain/change/change.js';
import type { PersonId } from '../../domain/register/codes.js';
import type { Calendar } from '../../domain/time/clock.js';
import type { Conversations } from '../../domain/store/contexts.js';
import { StoreError } from '../../domain/errors.js';
import { newPerson, ROLES, SYSTEM, type Person, type Role } from '../../domain/people/person.js';
import type { Store } from '../../domain/store/store.js';
import { pseudonym, type AccessList, type Caller } from './who.js';

export interface RoleSources {
  readonly store: Store;
  readonly calendar: Calendar;
  /** Null in local mode. */
  readonly accessList: AccessList | null;
}

const EVERY_ROLE: ReadonlySet<Role> = new Set(ROLES);

/**
 * The first time someone of COORDINATORS is seen, a change by the system gives them every role, once in the life of the
 * register: what an administrator takes from them later stays taken. The roles themselves are read anew for each turn.
 */
export function rolesOfCallers({
  store,
  calendar,
  accessList,
}: RoleSources): (caller: Caller) => Promise<ReadonlySet<Role>> {
  if (accessList === null) return () => Promise.resolve(EVERY_ROLE);
  const seeded = new Set<string>();
  const seed = async (caller: Caller): Promise<boolean> => {
    if (seeded.has(caller.id) || !accessList.coordinators.has(caller.account)) return false;
    const isKept = await seedPerson(caller, store, calendar);
    if (isKept) seeded.add(caller.id);
    return !isKept;
  };
  return async (caller) => {
    // They begin with every role, whether or not that can be written down at this moment.
    if (await seed(caller)) return EVERY_ROLE;
    const person = await store.person(caller.id);
    return new Set(person?.roles);
  };
}

/**
 * What someone may do whom nobody is speaking with now: as recorded, or every role for someone of COORDINATORS who has
 * not been seen yet.
 */
export function rolesOfPeople({
  store,
  accessList,
}: Omit<RoleSources, 'calendar'>): (person: PersonId) => Promise<ReadonlySet<Role>> {
  if (accessList === null) return () => Promise.resolve(EVERY_ROLE);
  const first = new Set(firstCoordinators(accessList));
  return async (id) => {
    const person = await store.person(id);
    return person === undefined && first.has(id) ? EVERY_ROLE : new Set(person?.roles);
  };
}

const firstCoordinators = ({ tenantId, coordinators }: AccessList): readonly PersonId[] =>
  [...coordinators].map((account) => pseudonym(tenantId, account));

/** Local mode is tried by one or a few; more would only be told, each, of every measure of a large register. */
const MOST_LOCAL = 10;

/** Who hears of what nobody is named for: in local mode whoever has a conversation, ten at the most; else COORDINATORS. */
export function standInsOf({
  conversations,
  accessList,
}: {
  readonly conversations: Pick<Conversations, 'list'>;
  readonly accessList: AccessList | null;
}): () => Promise<readonly PersonId[]> {
  if (accessList !== null) return () => Promise.resolve(firstCoordinators(accessList));
  return async () => {
    const people = (await conversations.list()).map(({ person }) => person);
    return [...new Set(people.filter((person) => person !== null))].slice(0, MOST_LOCAL);
  };
}

/** Tries this often where others change the same person meanwhile. */
const TRIES = 5;

/** False when it could not be kept now. */
async function seedPerson({ id }: Caller, store: Store, calendar: Calendar): Promise<boolean> {
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const person = (await store.person(id)) ?? newPerson(id);
      const { status } = await store.commit(seeding(person, calendar));
      if (status !== 'conflict') return true;
    }
    return false;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'STORE_UNWRITABLE') return false;
    throw error;
  }
}

const seeding = (person: Person, calendar: Calendar): Change => ({
  key: `coordinator ${person.code}`,
  kind: 'role',
  subject: person.code,
  actor: SYSTEM,
  recordedAt: calendar.now(),
  occurredOn: calendar.today(),
  reason: 'COORDINATORS',
  origin: { via: 'import', reference: 'COORDINATORS' },
  writes: [{ type: 'person', value: { ...person, roles: ROLES, version: person.version + 1 } }],
});
