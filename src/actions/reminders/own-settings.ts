/** How a person's own settings become what is asked. */
import { compareCodes } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { RemindersAsked } from '../../domain/reminders/outcomes.js';
import { isPaused, type ReminderSettings, type Snooze } from '../../domain/reminders/settings.js';
import { withDays, withoutDays } from './own-days.js';
import { policyOver } from './policy-given.js';

/** Without what is over: a measure of which they hear again, a pause that has ended. */
export const asOfToday = (settings: ReminderSettings, today: LocalDate): ReminderSettings => ({
  ...settings,
  pausedUntil: isPaused(settings, today) ? settings.pausedUntil : null,
  snoozes: settings.snoozes.filter(({ until }) => until === null || today < until),
});

/** The settings as they should be; the policy among them is of whomever they belong to. */
export function edited(settings: ReminderSettings, asked: RemindersAsked): ReminderSettings {
  switch (asked.what) {
    case 'snooze':
      return { ...settings, snoozes: withSnooze(settings, asked) };
    case 'unsnooze':
      return { ...settings, snoozes: settings.snoozes.filter(({ measure }) => measure !== asked.measure) };
    case 'pause':
      return { ...settings, pausedUntil: asked.until };
    case 'hours':
      return { ...settings, hour: asked.hour, quietFrom: asked.quietFrom };
    case 'daysOff':
      return { ...settings, daysOff: [...new Set(asked.days)].sort((a, b) => a - b) };
    case 'holiday':
      return { ...settings, holidays: (asked.remove ? withoutDays : withDays)(settings.holidays, asked) };
    case 'policy':
      return { ...settings, policy: policyOver(settings.policy, asked.policy) };
  }
}

const withSnooze = ({ snoozes }: ReminderSettings, { measure, until }: Snooze): readonly Snooze[] =>
  [...snoozes.filter((one) => one.measure !== measure), { measure, until }].sort((a, b) =>
    compareCodes(a.measure, b.measure),
  );
