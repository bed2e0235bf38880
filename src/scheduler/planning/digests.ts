/** The messages that come by the calendar: the week for the channel, the month for the coordinators. */
import type { PersonId } from '../../domain/register/codes.js';
import { addDays, dayOfMonth, weekday, type LocalDate } from '../../domain/time/local-date.js';
import type { NewMessage } from '../../domain/reminders/outbox.js';
import { CHANNEL } from '../../domain/reminders/reminder.js';

export interface DigestSetting {
  readonly day: LocalDate;
  /** Nothing is told of weeks and months that began before it. */
  readonly begun: LocalDate;
  /** Of the coordinators, those who can be written to now. */
  readonly coordinators: readonly PersonId[];
  /** Whether there is a channel, and it can be written to now. */
  readonly isChannelOpen: boolean;
}

/**
 * Those of this week and month, whether or not they were made already: they go out on the first working day, or later
 * if need be.
 */
export const digestsDue = (setting: DigestSetting): readonly NewMessage[] => [...weekly(setting), ...monthly(setting)];

function weekly({ day, begun, isChannelOpen }: DigestSetting): readonly NewMessage[] {
  const monday = addDays(day, 1 - weekday(day));
  if (!isChannelOpen || monday < begun) return [];
  return [{ key: `week ${CHANNEL} ${monday}`, kind: 'digest', to: CHANNEL, day, reminders: [] }];
}

function monthly({ day, begun, coordinators }: DigestSetting): readonly NewMessage[] {
  const first = addDays(day, 1 - dayOfMonth(day));
  if (first < begun) return [];
  return coordinators.map((to) => ({ key: `month ${to} ${first}`, kind: 'summary', to, day, reminders: [] }));
}
