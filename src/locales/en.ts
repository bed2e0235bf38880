/** Every English word that a person sees. */
import { answers } from './en/answers.js';
import { buttons } from './en/buttons.js';
import { changes } from './en/changes.js';
import { dashboard } from './en/dashboard.js';
import { deadlines } from './en/deadlines.js';
import { downloads } from './en/downloads.js';
import { entries } from './en/entries.js';
import { entryLists } from './en/entry-lists.js';
import { expiries } from './en/expiries.js';
import { extension } from './en/extension.js';
import { filters } from './en/filters.js';
import { format } from './en/format.js';
import { help } from './en/help.js';
import { imports } from './en/imports.js';
import { lists } from './en/lists.js';
import { meanings } from './en/meanings.js';
import { measure } from './en/measure.js';
import { model } from './en/model.js';
import { notices } from './en/notices.js';
import { organisations } from './en/organisations.js';
import { overruling } from './en/overruling.js';
import { people } from './en/people.js';
import { publications } from './en/publications.js';
import { askReasons, partRules, readingRules } from './en/reading-rules.js';
import { removals } from './en/removals.js';
import { reminderAnswers } from './en/reminder-answers.js';
import { reminderSettings } from './en/reminder-settings.js';
import { reminders } from './en/reminders.js';
import { riskPage } from './en/risk-page.js';
import { risks } from './en/risks.js';
import { standing } from './en/standing.js';
import { tab } from './en/tab.js';
import { tables } from './en/tables.js';
import { words } from './en/words.js';
import type { Messages } from './messages.js';

export const en: Messages = {
  answers,
  askReasons,
  buttons,
  changes,
  dashboard,
  deadlines,
  downloads,
  entries,
  entryLists,
  expiries,
  extension,
  filters,
  format,
  help,
  imports,
  lists,
  meanings,
  measure,
  model,
  notices,
  organisations,
  overruling,
  people,
  publications,
  partRules,
  readingRules,
  removals,
  reminderAnswers,
  reminderSettings,
  reminders,
  riskPage,
  risks,
  standing,
  tab,
  tables,
  words,
};
