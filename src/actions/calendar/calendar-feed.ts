/** The days that a calendar has, for the person whose address it is. */
import type { CalendarDay, CalendarFeed, CalendarKind } from '../../domain/links/calendar-feed.js';
import { StoreError } from '../../domain/errors.js';
import { ENDING_KINDS, hasEnd, type DeadlineKind } from '../../domain/measure/deadline.js';
import { addDays, addMonths, type Instant, type LocalDate } from '../../domain/time/local-date.js';
import { currentDeadline, type Measure, type Period } from '../../domain/measure/measure.js';
import { isRecurring, periodKey, periodsSoFar } from '../../domain/measure/occurrence.js';
import { may, type Actor } from '../../domain/people/person.js';
import { ownedBy, type Criterion, type MeasureQuery } from '../../domain/query/query.js';
import type { ActionDeps } from '../deps.js';

type Deps = Pick<ActionDeps, 'store' | 'calendar'>;

/** Measures read at once. */
const PAGE = 500;
/** Days in a calendar at the most, the earliest of all there are. More is no calendar, and clients give up on it. */
const MOST_DAYS = 2000;
/** Days back that a calendar reaches; what is late from before has been told often enough. */
const BACK = 366;
/** Periods ahead of what recurs. */
const AHEAD = 4;
const OPEN: Criterion = { field: 'word', anyOf: ['open'] };

/** How many addresses the person has revoked. */
export const generationOf = async (actor: Pick<Actor, 'id'>, { store }: Deps): Promise<number> =>
  (await store.person(actor.id))?.calendar ?? 0;

/** Checks who asks as any action does: an address gives no right, and one that was revoked gives nothing. */
export async function calendarFeed(
  { of, generation }: { readonly of: CalendarKind; readonly generation: number },
  actor: Actor,
  deps: Deps,
): Promise<CalendarFeed | { readonly type: 'denied' | 'revoked' | 'unavailable' }> {
  try {
    if ((await generationOf(actor, deps)) !== generation) return { type: 'revoked' };
    if (!may(actor, 'read')) return { type: 'denied' };
    return { type: 'calendar', of, days: await daysOf(of, actor, deps) };
  } catch (error) {
    if (error instanceof StoreError) return { type: 'unavailable' };
    throw error;
  }
}

/** In the order of days, then of codes. */
export async function daysOf(of: CalendarKind, actor: Pick<Actor, 'id'>, deps: Deps): Promise<readonly CalendarDay[]> {
  const own = of === 'mine' ? [OPEN, ownedBy(actor.id)] : [OPEN];
  const ofKinds = (...anyOf: DeadlineKind[]): Criterion[] => [...own, { field: 'kind', anyOf }];
  const dated: Criterion = { field: 'period', from: addDays(deps.calendar.today(), -BACK), to: null };
  // Lists have what has no last day behind what has one, whenever it starts.
  const ending = await firstDays({ criteria: [...ofKinds(...ENDING_KINDS), dated] }, deps);
  const starting = await firstDays({ criteria: [...ofKinds('start'), dated] }, deps);
  const recurring = await everyDay({ criteria: ofKinds('recurring') }, deps);
  return earliest([...ending, ...starting, ...recurring]);
}

/** Of measures that lists have in the order of these days. */
async function firstDays(query: MeasureQuery, { store, calendar }: Deps): Promise<readonly CalendarDay[]> {
  const today = calendar.today();
  const days: CalendarDay[] = [];
  for (let offset = 0, total = 1; offset < total && days.length < MOST_DAYS; offset += PAGE) {
    const page = await store.findMeasures(query, { offset, limit: PAGE }, today);
    total = page.total;
    days.push(...page.rows.flatMap((measure) => daysIn(measure, today)));
  }
  return days;
}

/** Of measures that lists have in no order of these days: all are looked at. */
async function everyDay(query: MeasureQuery, { store, calendar }: Deps): Promise<readonly CalendarDay[]> {
  const today = calendar.today();
  let days: readonly CalendarDay[] = [];
  for await (const part of store.eachMeasure(query, today))
    days = earliest([...days, ...part.flatMap((measure) => daysIn(measure, today))]);
  return days;
}

const earliest = (days: readonly CalendarDay[]): readonly CalendarDay[] => days.toSorted(byDay).slice(0, MOST_DAYS);

const byDay = (a: CalendarDay, b: CalendarDay): number =>
  a.day === b.day ? (a.code < b.code ? -1 : a.code > b.code ? 1 : 0) : a.day < b.day ? -1 : 1;

/** Of what recurs one for each period that is still to be accounted for, of the rest the last day, or the first. */
function daysIn(measure: Measure, today: LocalDate): readonly CalendarDay[] {
  const deadline = currentDeadline(measure);
  if (isRecurring(measure)) return periodsAhead(measure, today).map(({ from, to }) => dayOf(measure, to, from));
  if (hasEnd(deadline)) return [dayOf(measure, deadline.latest, null)];
  return deadline.kind === 'start' && deadline.earliest !== null ? [dayOf(measure, deadline.earliest, null)] : [];
}

/** The period that runs and those after it, without any that was verified; none without a fixed interval. */
function periodsAhead(measure: Measure, today: LocalDate): readonly Period[] {
  const [current, before] = periodsSoFar(measure, today);
  if (current === undefined || before === undefined) return [];
  const months = monthsBetween(before.from, current.from);
  const verified = new Set(measure.occurrences.filter(({ state }) => state === 'verified').map(periodKey));
  return Array.from({ length: AHEAD }, (_, index) => {
    const from = addMonths(current.from, index * months);
    return { from, to: addDays(addMonths(from, months), -1) };
  }).filter((period) => !verified.has(periodKey(period)));
}

const monthsBetween = (from: LocalDate, to: LocalDate): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

function dayOf(measure: Measure, day: LocalDate, periodFrom: LocalDate | null): CalendarDay {
  const { kind, version, wording, recordedAt } = currentDeadline(measure);
  const { code, title, confidential, enteredOn } = measure;
  return {
    ...{ code, kind, day, periodFrom, version },
    title: confidential ? null : title,
    wording: confidential ? null : wording,
    recordedAt: recordedAt ?? startOf(enteredOn),
  };
}

/** What entered the register with its first load was recorded on that day; the hour is nobody's. */
const startOf = (day: LocalDate): Instant => `${day}T00:00:00.000Z` as Instant;
