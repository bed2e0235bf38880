/** "Welke is het langst te laat?", "which was moved most often?": the day, or the number, that is meant, and all that has it. */
import { addDays, daysBetween, localDate, type LocalDate } from '../domain/time/local-date.js';
import { agreedDeadlines, currentDeadline, type Measure } from '../domain/measure/measure.js';
import { narrowed, type Criterion, type MeasureQuery } from '../domain/query/query.js';
import type { RiskCode } from '../domain/register/codes.js';
import type { RiskLevel } from '../domain/risk/risk.js';
import type { Store } from '../domain/store/store.js';
import type { Outermost } from '../language/intent.js';
import { measuresOf, narrowedTo } from './walk.js';

/** No promise of this register, or of one like it, is older; the search for a day halves the days since then. */
const EARLIEST = localDate('1990-01-01');

/** Which of several, and so many of them. */
interface Asked {
  readonly only: Outermost;
  readonly first: number;
  readonly store: Store;
  readonly day: LocalDate;
}

/**
 * The query narrowed to what is outermost among what it selects, or to the `first` of them; as it was where there is
 * nothing. What equals the last of those is among them.
 */
export async function withOutermost(
  query: MeasureQuery,
  only: Outermost,
  store: Store,
  today: LocalDate,
  first = 1,
): Promise<MeasureQuery> {
  const asked: Asked = { only, first, store, day: query.asOf ?? today };
  switch (only) {
    case 'longest_late':
    case 'due_first':
      return fromFront(query, asked);
    case 'shortest_late':
      return fromBack(query, asked);
    case 'due_last':
      return fromBack(ofDated(query), asked);
    case 'oldest':
    case 'newest':
      return agreedOn(query, asked);
    case 'most_moved':
      return ofMost(query, (measure) => agreedDeadlines(measure).length, asked);
    case 'most_risks':
    case 'fewest_risks':
      return ofRisks(query, asked);
  }
}

/** Those due no later than the one at that place; lists are in the order of the last day. */
async function fromFront(query: MeasureQuery, { first, store, day }: Asked): Promise<MeasureQuery> {
  const total = await store.countMeasures(query, day);
  const latest = await dayAt(query, Math.min(first, total) - 1, store, day);
  return latest === null ? query : narrowed(query, { field: 'period', from: first > 1 ? null : latest, to: latest });
}

async function fromBack(query: MeasureQuery, { first, store, day }: Asked): Promise<MeasureQuery> {
  const total = await store.countMeasures(query, day);
  const latest = await dayAt(query, Math.max(0, total - first), store, day);
  return latest === null ? query : narrowed(query, { field: 'period', from: latest, to: first > 1 ? null : latest });
}

/** The last day of the measure at a place in the list; a start is by its first. */
async function dayAt(query: MeasureQuery, offset: number, store: Store, day: LocalDate): Promise<LocalDate | null> {
  if (offset < 0) return null;
  const [found] = (await store.findMeasures(query, { offset, limit: 1 }, day)).rows;
  const deadline = found === undefined ? undefined : currentDeadline(found);
  return deadline?.latest ?? (deadline?.kind === 'start' ? (deadline.earliest ?? null) : null);
}

/** What has no last day falls on none; a start is a first day. */
const ofDated = (query: MeasureQuery): MeasureQuery =>
  query.criteria.some(({ field, not }) => field === 'kind' && not !== true)
    ? query
    : narrowed(query, { field: 'kind', anyOf: ['deadline', 'forecast', 'expiry'] });

async function agreedOn(query: MeasureQuery, { only, first, store, day }: Asked): Promise<MeasureQuery> {
  const agreed = (from: LocalDate | null, to: LocalDate | null): Criterion => ({
    field: 'happened',
    what: 'agreed',
    from,
    to,
  });
  const count = (criterion: Criterion): Promise<number> => store.countMeasures(narrowed(query, criterion), day);
  const among = Math.min(first, await count(agreed(null, day)));
  if (among === 0) return query;
  const found =
    only === 'oldest'
      ? await outermostDay(day, async (at) => (await count(agreed(null, at))) >= among)
      : await outermostDay(day, async (at) => (await count(agreed(addDays(at, 1), null))) < among);
  if (first === 1) return narrowed(query, agreed(found, found));
  return narrowed(query, only === 'oldest' ? agreed(null, found) : agreed(found, null));
}

/** Those of which a number is largest. */
async function ofMost(
  query: MeasureQuery,
  number: (measure: Measure) => number,
  { first, store, day }: Asked,
): Promise<MeasureQuery> {
  const measures = (await measuresOf(query, store, day)) ?? [];
  const least = measures
    .map(number)
    .sort((a, b) => b - a)
    .slice(0, first)
    .at(-1);
  return least === undefined
    ? query
    : narrowedTo(
        query,
        measures.filter((measure) => number(measure) >= least),
      );
}

/** Of a level, where one is asked for: "de meeste hoge risico's". */
async function ofRisks(query: MeasureQuery, asked: Asked): Promise<MeasureQuery> {
  const isMost = asked.only === 'most_risks';
  // Whatever has the fewest may have none.
  const among = isMost ? query : { ...query, criteria: query.criteria.filter(isNoRisk) };
  const levels = query.criteria.flatMap((one) => (one.field === 'riskLevel' && one.not !== true ? one.anyOf : []));
  const ofLevel = await risksOfLevels(among, levels, asked);
  const count = ({ risks }: Measure): number => risks.filter((code) => ofLevel?.has(code) ?? true).length;
  return ofMost(among, (measure) => (isMost ? count(measure) : -count(measure)), asked);
}
const isNoRisk = ({ field }: Criterion): boolean => field !== 'anyRisk' && field !== 'riskLevel';

/** The risks of these levels that measures have; undefined where any level will do. */
async function risksOfLevels(
  query: MeasureQuery,
  levels: readonly RiskLevel[],
  { store, day }: Asked,
): Promise<ReadonlySet<RiskCode> | undefined> {
  if (levels.length === 0) return undefined;
  const measures = (await measuresOf(query, store, day)) ?? [];
  const codes = [...new Set(measures.flatMap(({ risks }) => risks))];
  const risks = await Promise.all(codes.map((code) => store.risk(code)));
  return new Set(risks.flatMap((risk) => (risk !== undefined && levels.includes(risk.level) ? [risk.code] : [])));
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
