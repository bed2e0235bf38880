import type { Conversations } from './contexts.js';
import type { Names } from './people.js';

/** Forgets with a name the ways to reach that person: they hold the account that the pseudonym stands for. */
export const forgettingEverywhere = (names: Names, conversations: Conversations): Pick<Names, 'all' | 'forget'> => ({
  all: () => names.all(),
  forget: async (person) => {
    const own = await conversations.ofPerson(person);
    for (const { tenant, conversation } of own) await conversations.remove(tenant, conversation);
    return names.forget(person);
  },
});
