import type { Contexts, Conversations } from '../store/contexts.js';
import type { Names } from './people.js';

/**
 * Forgets with a name the ways to reach that person, which hold the account that the pseudonym stands for, and where their
 * conversations left off, which may hold their words. The name goes last: where something fails, it can be asked again.
 */
export const forgettingEverywhere = (
  names: Names,
  conversations: Conversations,
  contexts: Pick<Contexts, 'forget'>,
): Pick<Names, 'all' | 'forget'> => ({
  all: () => names.all(),
  forget: async (person) => {
    const own = await conversations.ofPerson(person);
    for (const { tenant, conversation } of own) await conversations.remove(tenant, conversation);
    await contexts.forget(person);
    return names.forget(person);
  },
});
