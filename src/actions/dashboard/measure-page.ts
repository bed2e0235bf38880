/** One measure with everything that is known of it, for a page. */
import type { MeasureCode } from '../../domain/register/codes.js';
import type { Actor } from '../../domain/people/person.js';
import type { ActionDeps } from '../deps.js';
import { showMeasure } from '../measures/show-measure.js';
import type { AsOf } from '../measures/standing-on.js';
import { guarded } from './guarded.js';
import type { MeasurePageOutcome, NoPage } from './outcomes.js';

/** Records of the history on one page. */
export const HISTORY_ROWS = 20;

export interface MeasureAsked {
  readonly code: MeasureCode;
  /** As it stood at the end of this day; undefined: now. */
  readonly asOf: AsOf;
  /** Records of the history passed over. */
  readonly historyOffset: number;
}

export const measurePage = (
  asked: MeasureAsked,
  actor: Actor,
  deps: ActionDeps,
): Promise<MeasurePageOutcome | NoPage> => guarded(actor, asked.asOf, deps, () => found(asked, deps));

async function found(
  { code, asOf, historyOffset }: MeasureAsked,
  deps: ActionDeps,
): Promise<MeasurePageOutcome | NoPage> {
  const { store, calendar } = deps;
  const current = await store.measure(code);
  if (current === undefined) return { type: 'missing', code, since: false };
  // Whatever it was on that day: what is confidential now is not told of the past either.
  if (current.confidential) return { type: 'confidential', code };
  const day = asOf === undefined ? {} : { asOf };
  const outcome = await showMeasure({ measureId: code, focus: null, historyOffset: 0, ...day }, deps);
  if (outcome.type !== 'measure') return { type: 'missing', code, since: true };
  if (outcome.measure.confidential) return { type: 'confidential', code };
  const [history, catalogue] = await Promise.all([
    store.changes({ subject: code }, { offset: historyOffset, limit: HISTORY_ROWS }),
    store.catalogue(),
  ]);
  return {
    type: 'measurePage',
    day: asOf ?? calendar.today(),
    measure: outcome,
    history: { ...history, offset: historyOffset },
    catalogue,
  };
}
