/** What a change made of someone's settings, told as what was asked. */
import type { Period } from '../../domain/measure/measure.js';
import type { RemindersAsked } from '../../domain/reminders/outcomes.js';
import { NO_SETTINGS, type ReminderSettings, type Snooze } from '../../domain/reminders/settings.js';
import { SYSTEM } from '../../domain/people/person.js';
import type { PersonId } from '../../domain/register/codes.js';

type Known = ReminderSettings | undefined;

/** Of {@link SYSTEM} the settings are those of the team. */
export function settingsChanges(after: Known, before: Known, person: PersonId): readonly RemindersAsked[] {
  const [now, was] = [after ?? NO_SETTINGS, before ?? NO_SETTINGS];
  const { hour, quietFrom, daysOff, pausedUntil, policy } = now;
  const differs = (...parts: readonly (keyof ReminderSettings)[]) => parts.some((part) => !same(now[part], was[part]));
  return [
    ...snoozeChanges(now.snoozes, was.snoozes),
    ...(differs('pausedUntil') ? [{ what: 'pause', until: pausedUntil } as const] : []),
    ...(differs('hour', 'quietFrom') ? [{ what: 'hours', hour, quietFrom } as const] : []),
    ...(differs('daysOff') ? [{ what: 'daysOff', days: daysOff } as const] : []),
    ...holidayChanges(now.holidays, was.holidays),
    ...(differs('policy') ? [{ what: 'policy', of: person === SYSTEM ? 'team' : 'me', policy } as const] : []),
  ];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function snoozeChanges(now: readonly Snooze[], was: readonly Snooze[]): readonly RemindersAsked[] {
  const isIn = (list: readonly Snooze[], one: Snooze) => list.some((other) => same(one, other));
  return [
    ...now.filter((one) => !isIn(was, one)).map((one) => ({ what: 'snooze', ...one }) as const),
    ...was
      .filter(({ measure }) => now.every((one) => one.measure !== measure))
      .map(({ measure, meanwhile }) => ({ what: 'unsnooze', measure, ...(meanwhile && { meanwhile }) }) as const),
  ];
}

function holidayChanges(now: readonly Period[], was: readonly Period[]): readonly RemindersAsked[] {
  const only = (some: readonly Period[], others: readonly Period[], remove: boolean) =>
    some
      .filter((one) => !others.some((other) => same(one, other)))
      .map(({ from, to }) => ({ what: 'holiday', from, to, remove }) as const);
  return [...only(now, was, false), ...only(was, now, true)];
}
