/** Actions on the first register, on a day of one's choice. */
import { fileURLToPath } from 'node:url';
import type { ActionDeps } from '../../src/actions/deps.js';
import { perform } from '../../src/actions/perform.js';
import type { ActionRequest } from '../../src/actions/requests.js';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import type { Language } from '../../src/domain/language.js';
import type { Outcome, OutcomeType } from '../../src/domain/outcome/outcome.js';
import { ROLES, type Actor, type Role } from '../../src/domain/people/person.js';
import type { Register } from '../../src/domain/register/register.js';
import type { Store } from '../../src/domain/store/store.js';
import { memoryStore } from '../../src/stores/memory.js';
import { readRegisterFile } from '../../src/stores/register-source.js';
import { peopleNamed } from './people.js';
import { FROM_CARD, at, person } from './builders.js';
import { reminderDesk } from './reminder-desk.js';

const FILE = fileURLToPath(new URL('../../data/register.json', import.meta.url));

export const firstRegister = (): Promise<Register> => readRegisterFile(FILE);

export const actor = (roles: readonly Role[] = ROLES, id = 'p-sanne'): Actor => ({
  id: person(id),
  name: 'Sanne',
  roles: new Set(roles),
});

export interface Desk {
  readonly store: Store;
  readonly deps: ActionDeps;
  /** Carries out a request and checks what kind of answer it is. */
  readonly ask: <Type extends OutcomeType>(
    type: Type,
    request: ActionRequest,
    as?: Actor,
    language?: Language,
  ) => Promise<Extract<Outcome, { type: Type }>>;
}

/** A store with the first register, or another, seen on `today`. */
export async function deskOn(today: string, register?: Register): Promise<Desk> {
  const store = memoryStore(register ?? (await firstRegister()));
  const deps: ActionDeps = {
    store,
    calendar: fixedCalendar(at(today), 'Europe/Amsterdam'),
    readWording: () => ({ ask: 'not_read', fragments: [] }),
    local: true,
    fourEyes: false,
    reminders: reminderDesk(store),
    ...peopleNamed(store),
  };
  return {
    store,
    deps,
    ask: async (type, request, as = actor(), language = 'nl') => {
      const outcome = await perform(request, as, language, deps, FROM_CARD);
      if (!isOf(outcome, type)) throw new Error(`asked for ${type}, got ${outcome.type}`);
      return outcome;
    },
  };
}

const isOf = <Type extends OutcomeType>(outcome: Outcome, type: Type): outcome is Extract<Outcome, { type: Type }> =>
  outcome.type === type;
