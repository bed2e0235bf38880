/** People of several kinds who ask about each other, as in Teams, on 1 February 2021. */
import type { ActionDeps } from '../../src/actions/deps.js';
import { perform } from '../../src/actions/perform.js';
import type { ActionRequest } from '../../src/actions/requests.js';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import type { Outcome, OutcomeType } from '../../src/domain/outcome/outcome.js';
import type { Names } from '../../src/domain/people/people.js';
import { peopleDirectory } from '../../src/domain/people/people-directory.js';
import { newPerson, ROLES, type Role } from '../../src/domain/people/person.js';
import type { Outbox } from '../../src/domain/reminders/outbox.js';
import type { Store } from '../../src/domain/store/store.js';
import { readDeadline } from '../../src/language/index.js';
import { memoryNames } from '../../src/stores/names-file.js';
import { memoryStore } from '../../src/stores/memory.js';
import { at, change, FROM_CARD, measure, person, register } from './builders.js';
import { reminderDesk } from './reminder-desk.js';

/** By id, which here is short: the name, and the roles in the register. */
export const TEAM = {
  ada: { name: 'Ada Beheer', roles: ['administrator'] },
  cor: { name: 'Cor Dinator', roles: ['coordinator', 'administrator'] },
  sanne: { name: 'Sanne de Vries', roles: ['contributor'] },
  piet: { name: 'Piet Bakker', roles: ['reader', 'verifier'] },
  jan: { name: 'Jan Smit', roles: ['reader'] },
  jan2: { name: 'Jan Kok', roles: ['reader'] },
  kees: { name: 'Kees Nieuw', roles: [] },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly roles: readonly Role[] }>>;
export type Member = keyof typeof TEAM;

export interface PeopleDesk {
  readonly store: Store;
  readonly names: Names;
  readonly deps: ActionDeps;
  /** Carries out a request for one of the team and checks what kind of answer it is. */
  readonly ask: <Type extends OutcomeType>(
    who: Member,
    type: Type,
    request: ActionRequest,
  ) => Promise<Extract<Outcome, { type: Type }>>;
}

export interface PeopleDeskSettings {
  readonly local?: boolean;
  /** One of its own when absent. */
  readonly outbox?: Outbox;
}

/** Sanne owns OW20-V1 to V3, of which V3 is verified, and nobody owns V4. */
export async function peopleDesk({ local = false, outbox }: PeopleDeskSettings = {}): Promise<PeopleDesk> {
  const owner = person('sanne');
  const measures = [
    measure('OW20-V1', { owner }),
    measure('OW20-V2', { owner, state: 'in_progress' }),
    measure('OW20-V3', { owner, state: 'verified' }),
    measure('OW20-V4'),
  ];
  const store = memoryStore(register({ measures }));
  for (const [id, { roles }] of Object.entries(TEAM)) {
    if (roles.length === 0) continue;
    const value = { ...newPerson(person(id)), roles, version: 1 };
    await store.commit({ ...change([{ type: 'person', value }]), kind: 'role', actor: person('system') });
  }
  const names = memoryNames(
    ...Object.entries(TEAM).map(([id, { name }]) => ({ person: person(id), name, account: `aad-${id}` })),
  );
  const deps: ActionDeps = {
    store,
    calendar: fixedCalendar(at('2021-02-01'), 'Europe/Amsterdam'),
    readWording: readDeadline,
    local,
    people: peopleDirectory({ names, people: () => store.people(), local }),
    names,
    fourEyes: true,
    reminders: { ...reminderDesk(store), ...(outbox === undefined ? {} : { outbox }) },
  };
  return {
    store,
    names,
    deps,
    ask: async (who, type, request) => {
      const kept = (await store.person(person(who)))?.roles ?? [];
      const actor = { id: person(who), name: TEAM[who].name, roles: new Set(local ? ROLES : kept) };
      const outcome = await perform(request, actor, 'nl', deps, FROM_CARD);
      if (!isOf(outcome, type)) throw new Error(`asked for ${type}, got ${JSON.stringify(outcome)}`);
      return outcome;
    },
  };
}

const isOf = <Type extends OutcomeType>(outcome: Outcome, type: Type): outcome is Extract<Outcome, { type: Type }> =>
  outcome.type === type;
