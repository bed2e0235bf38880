import { newSourceCode } from './new-codes.js';
import type { UseCase } from './use-case.js';

/** A document that quotes come from. */
export const addSource: UseCase<'addSource'> = {
  decide: async (_, { title, publisher, published, reference = null }, at) => {
    const { sources } = await at.store.catalogue();
    const isThere = sources.some(
      (one) => one.title.toLowerCase() === title.toLowerCase() && one.published === published,
    );
    if (isThere) return { problems: [{ field: 'title', problem: 'taken' }] };
    const code = await newSourceCode(title, published, at);
    const value = { code, title, publisher, published, reference, version: 1 };
    return { kind: 'new_source', occurredOn: at.calendar.today(), reason: null, writes: [{ type: 'source', value }] };
  },
};
