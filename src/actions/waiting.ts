import type { LocalDate } from '../domain/local-date.js';
import type { MeasureView, WaitingOutcome } from '../domain/outcome.js';
import { heardBy, may, type Actor } from '../domain/person.js';
import type { MeasureQuery } from '../domain/query.js';
import type { Page, Store } from '../domain/store.js';
import type { ActionDeps } from './deps.js';
import { viewMeasures } from './measure-view.js';

/** Measures of each kind shown at the most. */
const SHOWN = 10;

/** What waits for this person: theirs that need attention, and what they may verify. */
export async function waiting(actor: Actor, { store, calendar }: ActionDeps): Promise<WaitingOutcome> {
  const today = calendar.today();
  // Whoever stands in for someone who is away hears of theirs as well.
  const anyOf = heardBy(actor.id, await store.people(), today);
  const mine: MeasureQuery = {
    criteria: [
      { field: 'owner', anyOf: [...anyOf] },
      { field: 'word', anyOf: ['overdue', 'due_now', 'silent'] },
    ],
  };
  const toVerify: MeasureQuery = { criteria: [{ field: 'word', anyOf: ['awaiting_verification'] }] };
  return {
    type: 'waiting',
    today,
    mine: await firstOf(mine, store, today),
    toVerify: may(actor, 'verify') ? await firstOf(toVerify, store, today) : null,
  };
}

async function firstOf(query: MeasureQuery, store: Store, today: LocalDate): Promise<Page<MeasureView>> {
  const { total, rows } = await store.findMeasures(query, { offset: 0, limit: SHOWN }, today);
  return { total, rows: await viewMeasures(store, rows, today) };
}
