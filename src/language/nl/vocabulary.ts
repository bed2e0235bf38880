/** All Dutch words and forms by which sentences and wordings are read. */
import type { LanguageVocabulary } from '../language-vocabulary.js';
import { NL_CATALOGUE } from './catalogue.js';
import { NL_CHANGES } from './changes.js';
import { dutchDeadlineWords } from './deadline-words.js';
import { NL_GROWTH } from './growth.js';
import { NL_INVESTIGATIONS } from './investigations.js';
import { NL_ORGANISATIONS } from './organisations.js';
import { NL_PEOPLE } from './people.js';
import { NL_CALENDARS, NL_PUBLICATIONS } from './publication-words.js';
import { NL_QUESTIONS } from './questions.js';
import { NL_REMINDERS } from './reminder-words.js';

export const DUTCH: LanguageVocabulary = {
  catalogue: NL_CATALOGUE,
  changes: NL_CHANGES,
  deadlines: dutchDeadlineWords,
  growth: NL_GROWTH,
  investigations: NL_INVESTIGATIONS,
  organisations: NL_ORGANISATIONS,
  people: NL_PEOPLE,
  calendars: NL_CALENDARS,
  publications: NL_PUBLICATIONS,
  questions: NL_QUESTIONS,
  reminders: NL_REMINDERS,
};
