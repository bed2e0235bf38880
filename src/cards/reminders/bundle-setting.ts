/** The message that a row stands in, and how it is drawn. */
import { RIGHTS, type Right } from '../../domain/people/person.js';
import type { RemindedMeasure, ReminderBundleOutcome } from '../../domain/reminders/outcomes.js';
import { CHANNEL } from '../../domain/reminders/reminder.js';
import type { Setting } from '../drawing.js';
import { wayTo, type Way } from '../verbs.js';

export interface BundleSetting {
  readonly outcome: ReminderBundleOutcome;
  readonly setting: Setting;
  /** Back to the message. */
  readonly way: Way;
}

export function bundleSetting(outcome: ReminderBundleOutcome, setting: Setting): BundleSetting {
  const way = wayTo({ action: 'showReminders', input: { message: outcome.message } });
  // Whoever reads the channel may do what they have a right to: that is checked when they do it.
  const rights: readonly Right[] = isForAll(outcome) ? RIGHTS : setting.rights;
  return { outcome, setting: { ...setting, rights, way }, way };
}

/** Read by everyone in the channel, who is nobody in particular. */
export const isForAll = ({ to }: ReminderBundleOutcome): boolean => to === CHANNEL;

/**
 * open: something is asked; done: something was changed since, and nothing is asked any more; put_off: the reader wants
 * to hear of it later.
 */
export type Standing = 'open' | 'done' | 'put_off';

export function standingOf({ since, snooze, prompt }: RemindedMeasure): Standing {
  if (since.length > 0 && !prompt) return 'done';
  return snooze === 'none' ? 'open' : 'put_off';
}
