/** Every Dutch word that a person sees. */
import { answers } from './nl/answers.js';
import { buttons } from './nl/buttons.js';
import { changes } from './nl/changes.js';
import { dashboard } from './nl/dashboard.js';
import { deadlines } from './nl/deadlines.js';
import { downloads } from './nl/downloads.js';
import { entries } from './nl/entries.js';
import { entryLists } from './nl/entry-lists.js';
import { expiries } from './nl/expiries.js';
import { extension } from './nl/extension.js';
import { filters } from './nl/filters.js';
import { format } from './nl/format.js';
import { help } from './nl/help.js';
import { imports } from './nl/imports.js';
import { lists } from './nl/lists.js';
import { meanings } from './nl/meanings.js';
import { measure } from './nl/measure.js';
import { model } from './nl/model.js';
import { notices } from './nl/notices.js';
import { organisations } from './nl/organisations.js';
import { overruling } from './nl/overruling.js';
import { people } from './nl/people.js';
import { publications } from './nl/publications.js';
import { askReasons, partRules, readingRules } from './nl/reading-rules.js';
import { removals } from './nl/removals.js';
import { reminderAnswers } from './nl/reminder-answers.js';
import { reminderSettings } from './nl/reminder-settings.js';
import { reminders } from './nl/reminders.js';
import { riskPage } from './nl/risk-page.js';
import { risks } from './nl/risks.js';
import { standing } from './nl/standing.js';
import { tab } from './nl/tab.js';
import { tables } from './nl/tables.js';
import { words } from './nl/words.js';

export const nl = {
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
