import type { DeadlineWords } from '../deadline/vocabulary.js';
import { calendar } from './deadline-calendar.js';
import { recurrence } from './deadline-recurrence.js';
import { relations } from './deadline-relations.js';
import { signs } from './deadline-signs.js';

/** The English vocabulary for deadlines. */
export const englishDeadlineWords: DeadlineWords = { calendar, relations, recurrence, signs };
