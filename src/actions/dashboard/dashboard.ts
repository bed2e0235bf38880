/** How all promises stand, for a page: what was asked in numbers, on a line of time, by risk and by who kept what. */
import type { Actor } from '../../domain/people/person.js';
import type { ActionDeps, RecordOf } from '../deps.js';
import { overview } from '../measures/overview.js';
import { recordNow } from '../record-of.js';
import { choicesOf } from './choices.js';
import { guarded } from './guarded.js';
import { monthChanges } from './month-changes.js';
import type { DashboardOutcome, NoPage } from './outcomes.js';
import { riskBoard } from './risk-board.js';
import { timelineOf, type TimelineAsked } from './timeline.js';

/** Checks who asks, as every action does. Throws nothing but what is a fault of ours. `recordOf`: looks at every measure. */
export const dashboard = (
  asked: TimelineAsked,
  actor: Actor,
  deps: ActionDeps,
  recordOf: RecordOf = recordNow,
): Promise<DashboardOutcome | NoPage> => guarded(actor, asked.query.asOf, deps, () => found(asked, deps, recordOf));

async function found(asked: TimelineAsked, deps: ActionDeps, recordOf: RecordOf): Promise<DashboardOutcome> {
  const { query } = asked;
  const { store, calendar } = deps;
  const day = query.asOf ?? calendar.today();
  const [numbers, timeline, record, board, changes, choices] = await Promise.all([
    overview({ query }, deps),
    timelineOf(asked, day, store),
    recordOf(query, day, deps),
    riskBoard(query, day, store),
    monthChanges(query, day, deps),
    choicesOf(day, store),
  ]);
  return { type: 'dashboard', query, day, overview: numbers, timeline, record, board, changes, choices };
}
