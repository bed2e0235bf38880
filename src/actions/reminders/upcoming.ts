import type { PersonId } from '../../domain/register/codes.js';
import { addDays, earlier, later, weekday, type LocalDate } from '../../domain/time/local-date.js';
import { hearsFor, SYSTEM } from '../../domain/people/person.js';
import type { Due, UpcomingQuery } from '../../domain/reminders/desk.js';
import type { Pause, UpcomingOutcome } from '../../domain/reminders/outcomes.js';
import { CHANNEL, compareUrgency, type Reminder } from '../../domain/reminders/reminder.js';
import { isPaused, NO_SETTINGS, type ReminderSettings } from '../../domain/reminders/settings.js';
import { nearestWorkday } from '../../domain/reminders/workdays.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { namesIn } from './confidential.js';

/** Reminders shown at once. */
export const SHOWN = 10;
/** Days from the first one where no last day is asked for; days ahead that can be asked for at the most. */
const USUAL_DAYS = 30;
const MOST_DAYS = 730;
const FRIDAY = 5;

/** What will be sent if nothing changes, first to come first; `of` null: to whomever. */
export async function upcomingReminders(
  { measureId: measure, from: asked, to: until, offset }: ActionInput<'reminders'>,
  of: PersonId | null,
  at: Case,
): Promise<UpcomingOutcome> {
  const today = at.calendar.today();
  const from = later(asked ?? today, today);
  const last = addDays(today, MOST_DAYS);
  const to = until === null ? addDays(earlier(from, last), USUAL_DAYS) : earlier(until, last);
  const query = { from, to, ...(of === null ? {} : { recipient: of }), ...(measure === null ? {} : { measure }) };
  const dues = to < from ? [] : await upcomingAndWaiting(query, at);
  const rows = dues.slice(offset, offset + SHOWN);
  const names = await namesIn(
    rows.map(({ reminder }) => reminder),
    at.store,
  );
  return {
    type: 'upcoming',
    measure,
    person: of,
    from,
    to,
    today,
    total: dues.length,
    rows,
    trial: null,
    ...names,
    paused: await pausedOn(from, of, at),
  };
}

/** Who gets nothing on a day, whatever is due: without that, it looks as if nothing is. The team itself does not pause. */
async function pausedOn(day: LocalDate, of: PersonId | null, { store }: Case): Promise<readonly Pause[]> {
  const people = (await store.people()).filter(({ code }) => code !== SYSTEM && (of === null || code === of));
  return people.flatMap(({ code, reminders = NO_SETTINGS }) => {
    const { pausedUntil: until } = reminders;
    return until !== null && isPaused(reminders, day) ? [{ person: code, until }] : [];
  });
}

async function upcomingAndWaiting(query: UpcomingQuery, at: Case): Promise<readonly Due[]> {
  const [upcoming, waiting] = await Promise.all([at.reminders.upcoming(query), at.reminders.outbox.waiting()]);
  const known = new Set(waiting.map(({ key }) => key));
  const others = upcoming.filter(({ reminder }) => !known.has(reminder.key));
  return [...(await duesOf(waiting, query, at)), ...others].sort(compareDues);
}

const compareDues = (a: Due, b: Due): number =>
  a.on === b.on ? compareUrgency(a.reminder, b.reminder) : a.on < b.on ? -1 : 1;

/** Those that were planned already and have no message yet: they go out as soon as their reader can be written to. */
async function duesOf(
  waiting: readonly Reminder[],
  { from, to, recipient, measure }: UpcomingQuery,
  at: Case,
): Promise<readonly Due[]> {
  const people = new Map((await at.store.people()).map((person) => [person.code, person]));
  const today = at.calendar.today();
  return waiting.flatMap((reminder) => {
    const reader = reminder.recipient === CHANNEL ? CHANNEL : hearsFor(reminder.recipient, people, today);
    if (recipient !== undefined && reader !== recipient) return [];
    if (measure !== undefined && reminder.measure !== measure) return [];
    const settings = (reader === CHANNEL ? undefined : people.get(reader)?.reminders) ?? NO_SETTINGS;
    const on = sentOn(reminder, settings, today);
    return on === null || on < from || to < on ? [] : [{ reminder, on }];
  });
}

/** The first day on which someone works and wants to hear of it; null: not any more. */
function sentOn({ measure }: Reminder, settings: ReminderSettings, today: LocalDate): LocalDate | null {
  const again = isPaused(settings, today) ? (settings.pausedUntil ?? today) : today;
  const snooze = settings.snoozes.find((one) => one.measure === measure);
  if (snooze?.until === null) return null;
  const until = snooze?.meanwhile === true ? today : (snooze?.until ?? today);
  return nearestWorkday(later(again, until), 1, (day) => worksOn(settings, day));
}

const worksOn = ({ daysOff, holidays }: ReminderSettings, day: LocalDate): boolean =>
  weekday(day) <= FRIDAY &&
  !daysOff.includes(weekday(day)) &&
  !holidays.some(({ from, to }) => from <= day && day <= to);
