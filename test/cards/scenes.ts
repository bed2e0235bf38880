/** Every card on the first register and on one in which things have happened: answers as the actions give them. */
import { perform } from '../../src/actions/perform.js';
import type { ActionRequest } from '../../src/actions/requests.js';
import type { Answer } from '../../src/cards/renderer.js';
import type { Download } from '../../src/domain/links/download.js';
import type { Language } from '../../src/domain/language.js';
import type { Outcome } from '../../src/domain/outcome/outcome.js';
import type { Store } from '../../src/domain/store/store.js';
import { memoryStore } from '../../src/stores/memory.js';
import { ASKED, count, LATE, list, MICROSOFT, OPEN, risk, show, type World } from './asked.js';
import { CHANGE_SCENES } from './change-scenes.js';
import { ENTRY_SCENES } from './entry-scenes.js';
import { EXTENSION_SCENES } from './extension-scenes.js';
import { ORGANISATION_SCENES } from './organisation-scenes.js';
import { PEOPLE_SCENES } from './people-scenes.js';
import { REMINDER_SCENES } from './reminders/reminder-scenes.js';
import { actor, depsOn, firstRegister, livelyStore, PEOPLE } from './world.js';
import { FROM_CARD } from '../support/builders.js';

export interface Scene {
  readonly name: string;
  readonly answer: (language: Language) => Promise<Answer>;
}

/** As long as most are. */
const linkTo = ({ form }: Download): string => `https://nakoming.example/downloads/v1.${form}${'x'.repeat(400)}`;

interface Worlds {
  readonly first: Store;
  readonly lively: Store;
}

async function ask(
  worlds: Worlds,
  world: World,
  today: string,
  request: ActionRequest,
  language: Language,
): Promise<Answer> {
  const store = worlds[world];
  const outcome = await perform(request, actor, language, depsOn(store, today), FROM_CARD);
  return { outcome, alternatives: [], back: null, catalogue: await store.catalogue(), people: PEOPLE, linkTo };
}

const TOLD: readonly Outcome[] = [
  { type: 'denied' },
  { type: 'outdatedCard' },
  { type: 'tooFast' },
  { type: 'unavailable' },
  { type: 'failed', reference: '7f3a-12c9' },
];

/** Every scene; the stores are made once, here. */
export async function scenes(): Promise<readonly Scene[]> {
  const worlds: Worlds = { first: memoryStore(await firstRegister()), lively: await livelyStore() };
  const asked = ASKED.map(([name, world, today, request]): Scene => ({
    name,
    answer: (language) => ask(worlds, world, today, request, language),
  }));
  const told = TOLD.map((outcome): Scene => ({
    name: outcome.type,
    answer: () => Promise.resolve({ outcome, alternatives: [], back: null }),
  }));
  const { first } = worlds;
  const changing = [...CHANGE_SCENES, ...ENTRY_SCENES, ...PEOPLE_SCENES, ...REMINDER_SCENES, ...EXTENSION_SCENES].map(
    ([name, outcome]): Scene => ({
      name,
      answer: async () => ({
        outcome,
        alternatives: [],
        back: null,
        catalogue: await first.catalogue(),
        people: PEOPLE,
      }),
    }),
  );
  const [listOpen, listLate] = [list(MICROSOFT, OPEN), list(LATE)];
  const withWays = (name: string, request: ActionRequest, more: Partial<Answer>): Scene => ({
    name,
    answer: async (language) => ({ ...(await ask(worlds, 'first', '2023-06-20', request, language)), ...more }),
  });
  return [
    ...asked,
    ...told,
    ...changing,
    ...ORGANISATION_SCENES,
    withWays('list-alternatives', listLate, { alternatives: [listOpen, count('obligor', LATE), show('OW20-V4')] }),
    withWays('measure-with-back', show('OW20-O1'), { back: listOpen }),
    {
      name: 'which-reading',
      answer: () =>
        Promise.resolve({
          outcome: { type: 'whichReading' },
          alternatives: [listLate, count(null, LATE), risk('OW20-H4')],
          back: null,
        }),
    },
  ];
}
