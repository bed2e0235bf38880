import type { PersonId } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { MeasureView } from '../../domain/measure/measure-view.js';
import type { WaitingOutcome } from '../../domain/outcome/measure-outcome.js';
import { heardBy, may, type Actor } from '../../domain/people/person.js';
import { UNOWNED, type MeasureQuery } from '../../domain/query/query.js';
import type { Page, Store } from '../../domain/store/store.js';
import type { ActionDeps } from '../deps.js';
import { viewMeasures } from './measure-view.js';

/** Measures of each kind shown at the most. */
const SHOWN = 10;
/** Measures looked up at a time. */
const PAGE = 500;

/** What waits for this person: theirs that need attention, and what they may verify. */
export async function waiting(actor: Actor, { store, calendar, fourEyes }: ActionDeps): Promise<WaitingOutcome> {
  const today = calendar.today();
  // Whoever stands in for someone who is away hears of theirs as well.
  const anyOf = heardBy(actor.id, await store.people(), today);
  const mine: MeasureQuery = {
    criteria: [
      { field: 'owner', anyOf: [...anyOf] },
      { field: 'word', anyOf: ['overdue', 'due_now', 'silent'] },
    ],
  };
  return {
    type: 'waiting',
    today,
    mine: await firstOf(mine, store, today),
    toVerify: may(actor, 'verify') ? await toBeVerified(fourEyes ? actor.id : null, store, today) : null,
    unowned: may(actor, 'coordinate') ? await store.countMeasures(UNOWNED, today) : null,
  };
}

async function firstOf(query: MeasureQuery, store: Store, today: LocalDate): Promise<Page<MeasureView>> {
  const { total, rows } = await store.findMeasures(query, { offset: 0, limit: SHOWN }, today);
  return { total, rows: await viewMeasures(store, rows, today) };
}

const TO_VERIFY: MeasureQuery = { criteria: [{ field: 'word', anyOf: ['awaiting_verification'] }] };

/** What waits for a verifier; without that of which this person recorded every report that waits. */
async function toBeVerified(recorder: PersonId | null, store: Store, today: LocalDate): Promise<Page<MeasureView>> {
  if (recorder === null) return firstOf(TO_VERIFY, store, today);
  const found: Measure[] = [];
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await store.findMeasures(TO_VERIFY, { offset, limit: PAGE }, today);
    total = page.total;
    found.push(...page.rows.filter((measure) => waitsForOther(measure, recorder)));
  }
  return { total: found.length, rows: await viewMeasures(store, found.slice(0, SHOWN), today) };
}

const waitsForOther = (measure: Measure, recorder: PersonId): boolean =>
  [measure, ...measure.occurrences].some(
    ({ state, report }) => state === 'reported_done' && report?.recordedBy !== recorder,
  );
