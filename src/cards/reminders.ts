/** When someone was reminded, and when they will be. */
import type { RemindersOutcome } from '../domain/outcome.js';
import { backButton, type Drawing, type Setting } from './drawing.js';
import { sentences } from './sentences.js';

export function drawReminders({ of, measure }: RemindersOutcome, setting: Setting): Drawing {
  const { reminders } = setting.messages.standing;
  const title = reminders[of];
  const detail =
    of === 'past'
      ? measure === null
        ? reminders.pastDetailAll
        : reminders.pastDetail(measure)
      : measure === null
        ? reminders.nextDetailAll
        : reminders.nextDetail(measure);
  return {
    template: 'notice',
    data: { title, lead: '', hasLead: false, text: detail, hasText: true, groups: [], self: [], isMeasure: false },
    summary: sentences(title, detail),
    buttons: backButton(setting),
  };
}
