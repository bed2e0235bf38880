/** How a person's own settings become what is asked. */
import { compareCodes } from '../../domain/register/codes.js';
import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import type { RemindersAsked } from '../../domain/reminders/outcomes.js';
import { isPaused, type ReminderSettings, type Snooze } from '../../domain/reminders/settings.js';
import { LONGEST_BREAK } from '../../domain/reminders/workdays.js';
import { withDays, withoutDays } from './own-days.js';
import { policyOver } from './policy-given.js';

/** Without what is over: a pause that has ended, a measure of which they hear again, once that has been said. */
export const asOfToday = (settings: ReminderSettings, today: LocalDate): ReminderSettings => ({
  ...settings,
  pausedUntil: isPaused(settings, today) ? settings.pausedUntil : null,
  snoozes: settings.snoozes.filter(({ until }) => until === null || today <= addDays(until, LONGEST_BREAK)),
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

function withSnooze({ snoozes }: ReminderSettings, { measure, until, meanwhile }: Snooze): readonly Snooze[] {
  const snooze = { measure, until, ...(meanwhile === true && until !== null ? { meanwhile } : {}) };
  return [...snoozes.filter((one) => one.measure !== measure), snooze].sort((a, b) =>
    compareCodes(a.measure, b.measure),
  );
}
