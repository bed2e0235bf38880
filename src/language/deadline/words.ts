/** The words of every language the bot speaks, in the order of `LANGUAGES`. */
import { allOf } from '../vocabularies.js';
import { wordBooks } from './word-books.js';

export const DEADLINE_WORDS = wordBooks(allOf('deadlines'));
