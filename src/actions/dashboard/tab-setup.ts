/** What a tab in a channel or chat would show, for whoever is about to add it. */
import type { Actor } from '../../domain/people/person.js';
import { MAX_CRITERIA, narrowed, type MeasureQuery } from '../../domain/query/query.js';
import type { ActionDeps } from '../deps.js';
import { choicesOf } from './choices.js';
import { guarded } from './guarded.js';
import type { NoPage, TabSetupOutcome } from './outcomes.js';

/** `query`: as the tab asks it, whenever it is opened; a day of its own is not part of it. */
export const tabSetup = (
  query: MeasureQuery,
  actor: Actor,
  deps: Pick<ActionDeps, 'store' | 'calendar'>,
): Promise<TabSetupOutcome | NoPage> => guarded(actor, undefined, deps, () => found(query, deps));

async function found(
  query: MeasureQuery,
  { store, calendar }: Pick<ActionDeps, 'store' | 'calendar'>,
): Promise<TabSetupOutcome> {
  const { criteria } = query;
  const day = calendar.today();
  // A question that is full says no more than it does.
  const opens = criteria.length >= MAX_CRITERIA ? query : narrowed({ criteria }, { field: 'word', anyOf: ['open'] });
  const [total, open, choices] = await Promise.all([
    store.countMeasures({ criteria }, day),
    store.countMeasures(opens, day),
    choicesOf(day, store),
  ]);
  return { type: 'tabSetup', total, open, choices };
}
