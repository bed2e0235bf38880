/** The words of every language the bot speaks, in the order of `LANGUAGES`. */
import { englishDeadlineWords } from '../en/deadline-words.js';
import { dutchDeadlineWords } from '../nl/deadline-words.js';
import { wordBooks } from './word-books.js';

export const DEADLINE_WORDS = wordBooks([dutchDeadlineWords, englishDeadlineWords]);
