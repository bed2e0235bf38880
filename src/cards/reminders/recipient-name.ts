import { CHANNEL, type Recipient } from '../../domain/reminders/reminder.js';
import type { Setting } from '../drawing.js';
import { nameOf } from '../people/person-details.js';

/** Who hears of it: a person by name, or the channel. */
export const recipientName = (to: Recipient, setting: Setting): string =>
  to === CHANNEL ? setting.messages.reminderAnswers.channel : nameOf(to, setting);
