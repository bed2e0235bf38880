/** "Welke is het langst te laat?", "the oldest open measure": the day that is meant, and all that has it. */
import { addDays, daysBetween, localDate, type LocalDate } from '../domain/local-date.js';
import { currentDeadline } from '../domain/measure.js';
import { narrowed, type Criterion, type MeasureQuery } from '../domain/query.js';
import type { Store } from '../domain/store.js';
import type { Outermost } from '../language/intent.js';

/** No promise of this register, or of one like it, is older; the search for a day halves the days since then. */
const EARLIEST = localDate('1990-01-01');
const FIRST = { offset: 0, limit: 1 };

/** The query narrowed to the outermost day among what it selects; as it was where there is none. */
export async function withOutermost(
  query: MeasureQuery,
  only: Outermost,
  store: Store,
  today: LocalDate,
): Promise<MeasureQuery> {
  const day = query.asOf ?? today;
  if (only === 'longest_late') {
    // Lists are in the order of the last day.
    const [first] = (await store.findMeasures(query, FIRST, day)).rows;
    const latest = first === undefined ? null : currentDeadline(first).latest;
    return latest === null ? query : narrowed(query, { field: 'period', from: latest, to: latest });
  }
  const agreed = (from: LocalDate | null, to: LocalDate | null): Criterion => ({
    field: 'happened',
    what: 'agreed',
    from,
    to,
  });
  const has = async (criterion: Criterion): Promise<boolean> =>
    (await store.countMeasures(narrowed(query, criterion), day)) > 0;
  const found =
    only === 'oldest'
      ? await outermostDay(day, (at) => has(agreed(null, at)))
      : await outermostDay(day, async (at) => !(await has(agreed(addDays(at, 1), null))));
  return (await has(agreed(found, found))) ? narrowed(query, agreed(found, found)) : query;
}

/** The first day on which something holds that holds from then on: some fourteen counts, however large the register. */
async function outermostDay(today: LocalDate, holds: (day: LocalDate) => Promise<boolean>): Promise<LocalDate> {
  let [low, high] = [0, daysBetween(EARLIEST, today)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await holds(addDays(EARLIEST, middle))) high = middle;
    else low = middle + 1;
  }
  return addDays(EARLIEST, low);
}
