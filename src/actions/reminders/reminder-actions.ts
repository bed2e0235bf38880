/** The actions about reminders, by name. */
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { Case } from '../case.js';
import type { ActionInput, ActionName } from '../requests.js';
import { answerPrompt } from './answer-prompt.js';
import { failedReminders } from './failed.js';
import { refused } from './refused.js';
import { reminders } from './reminders.js';
import { setReminders } from './set-reminders.js';
import { showReminderSettings } from './settings-now.js';
import { showReminders } from './show-reminders.js';

type ReminderAction = Extract<
  ActionName,
  | 'reminders'
  | 'failedReminders'
  | 'showReminders'
  | 'answerPrompt'
  | 'setReminders'
  | 'showReminderSettings'
  | 'refuseReminders'
>;
type ReminderActions = {
  readonly [Name in ReminderAction]: (input: ActionInput<Name>, at: Case) => Outcome | Promise<Outcome>;
};

export const REMINDER_ACTIONS: ReminderActions = {
  reminders,
  failedReminders,
  showReminders,
  answerPrompt,
  setReminders,
  showReminderSettings,
  refuseReminders: ({ text, unoffered }) =>
    refused(unoffered === null ? { why: 'nonsense', text } : { why: 'unoffered', what: unoffered }),
};
