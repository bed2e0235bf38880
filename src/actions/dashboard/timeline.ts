import type { LocalDate } from '../../domain/time/local-date.js';
import { narrowed, MAX_CRITERIA, type Criterion, type MeasureQuery } from '../../domain/query/query.js';
import type { Store } from '../../domain/store/store.js';
import type { Timeline } from './outcomes.js';
import { shownMeasures } from './shown.js';

/** Rows of one page: as many as fit on two screens. */
export const TIMELINE_ROWS = 25;

const OPEN: Criterion = { field: 'word', anyOf: ['open'] };
/** A question that names one of these says itself whether it is about what is closed. */
const ABOUT_STATES: ReadonlySet<Criterion['field']> = new Set(['state', 'word', 'happened', 'code', 'text']);

export interface TimelineAsked {
  readonly query: MeasureQuery;
  readonly offset: number;
  /** Closed measures too, where the question does not say which. */
  readonly withClosed: boolean;
}

/** One page of the measures that a query selects: the open ones, unless it says otherwise. */
export async function timelineOf(
  { query, offset, withClosed }: TimelineAsked,
  day: LocalDate,
  store: Store,
): Promise<Timeline> {
  const asksForAll = withClosed || query.criteria.length >= MAX_CRITERIA;
  const onlyOpen = !asksForAll && !query.criteria.some(({ field }) => ABOUT_STATES.has(field));
  const wanted = onlyOpen ? narrowed(query, OPEN) : query;
  const [page, all] = await Promise.all([
    store.findMeasures(wanted, { offset, limit: TIMELINE_ROWS }, day),
    onlyOpen ? store.countMeasures(query, day) : null,
  ]);
  const rows = await shownMeasures(store, page.rows, day, query.asOf);
  return { rows, offset, total: page.total, closedLeftOut: all === null ? 0 : all - page.total };
}
