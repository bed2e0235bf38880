/** All English words and forms by which sentences and wordings are read. */
import type { LanguageVocabulary } from '../language-vocabulary.js';
import { EN_CATALOGUE } from './catalogue.js';
import { EN_CHANGES } from './changes.js';
import { englishDeadlineWords } from './deadline-words.js';
import { EN_GROWTH } from './growth.js';
import { EN_INVESTIGATIONS } from './investigations.js';
import { EN_ORGANISATIONS } from './organisations.js';
import { EN_PEOPLE } from './people.js';
import { EN_CALENDARS, EN_PUBLICATIONS } from './publication-words.js';
import { EN_QUESTIONS } from './questions.js';
import { EN_REMINDERS } from './reminder-words.js';

export const ENGLISH: LanguageVocabulary = {
  catalogue: EN_CATALOGUE,
  changes: EN_CHANGES,
  deadlines: englishDeadlineWords,
  growth: EN_GROWTH,
  investigations: EN_INVESTIGATIONS,
  organisations: EN_ORGANISATIONS,
  people: EN_PEOPLE,
  calendars: EN_CALENDARS,
  publications: EN_PUBLICATIONS,
  questions: EN_QUESTIONS,
  reminders: EN_REMINDERS,
};
