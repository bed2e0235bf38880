import type { Change } from '../../src/domain/change/change.js';
import type { Store } from '../../src/domain/store/store.js';
import { storeWith } from './store-with.js';

/** A store in which something else happens once, just before the first change of this kind is kept. */
export function overtaken(store: Store, kind: Change['kind'], first: () => Promise<unknown>): Store {
  let isOver = false;
  return storeWith(store, {
    commit: async (change) => {
      const isMeant = !isOver && change.kind === kind;
      isOver ||= isMeant;
      if (isMeant) await first();
      return store.commit(change);
    },
  });
}
