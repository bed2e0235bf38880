import type { LocalDate } from '../../domain/time/local-date.js';
import type { Actor } from '../../domain/people/person.js';
import { EVERYTHING } from '../../domain/query/query.js';
import type { Store } from '../../domain/store/store.js';
import type { ActionDeps } from '../deps.js';
import { guarded } from './guarded.js';
import type { Choices, NoPage } from './outcomes.js';

/** Years offered: more than anyone scrolls through. */
const MOST_YEARS = 40;

/** What there is to filter on, whatever is filtered on now. */
export async function choicesOf(day: LocalDate, store: Store): Promise<Choices> {
  const [catalogue, years, obligors] = await Promise.all([
    store.catalogue(),
    store.groupMeasures(EVERYTHING, 'year', day),
    store.groupMeasures(EVERYTHING, 'obligor', day),
  ]);
  const known = years.flatMap(({ key }) => key ?? []).sort();
  return { catalogue, obligors, years: known.reverse().slice(0, MOST_YEARS) };
}

/** The same on its own, for someone whose question cannot be answered. */
export const choicesFor = (
  actor: Actor,
  { store, calendar }: ActionDeps,
): Promise<{ readonly type: 'choices'; readonly choices: Choices } | NoPage> =>
  guarded(actor, undefined, { calendar }, async () => ({
    type: 'choices' as const,
    choices: await choicesOf(calendar.today(), store),
  }));
