/** Whether someone can be written to at a moment. */
import type { Person } from '../../domain/people/person.js';
import { CHANNEL, type Recipient } from '../../domain/reminders/reminder.js';
import { isPaused, NO_SETTINGS, type ReminderSettings } from '../../domain/reminders/settings.js';
import type { Workdays } from '../../domain/reminders/workdays.js';
import type { Lived } from './moment.js';

/** Local hours between which messages go out. */
export interface Hours {
  readonly hour: number;
  readonly quietFrom: number;
}

export const hoursFor = ({ hour, quietFrom }: ReminderSettings, team: Hours): Hours => ({
  hour: hour ?? team.hour,
  quietFrom: quietFrom ?? later(team.quietFrom, hour),
});

/** Someone who starts after the team's quiet hours have begun is written to until midnight. */
const MIDNIGHT = 24;
const later = (quietFrom: number, hour: number | null): number =>
  hour !== null && hour >= quietFrom ? MIDNIGHT : quietFrom;

export const isWithin = ({ hour, quietFrom }: Hours, at: Lived): boolean =>
  at.whole || (hour <= at.hour && at.hour < quietFrom);

/** At work, awake and willing: on their own working days, within their hours, not paused. */
export function isReceptive(
  reader: Recipient,
  at: Lived,
  {
    people,
    workdays,
    hours,
  }: { readonly people: ReadonlyMap<string, Person>; readonly workdays: Workdays; readonly hours: Hours },
): boolean {
  const settings = people.get(reader)?.reminders ?? NO_SETTINGS;
  return (
    workdays.isWorkday(at.day, reader === CHANNEL ? null : reader) &&
    isWithin(hoursFor(settings, hours), at) &&
    !isPaused(settings, at.day)
  );
}
