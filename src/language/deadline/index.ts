/** Reading the wording of a deadline, in Dutch and English alike. */
import type { DeadlineReadingResult } from '../intent.js';
import { readWording, type ReadingContext } from './read-deadline.js';
import { DEADLINE_WORDS } from './words.js';

/**
 * Reads a wording against the day it was published. Gives the interval with the rule that was applied, or the question
 * that has to be asked back; never throws, whatever the text.
 */
export const readDeadline = (text: string, context: ReadingContext): DeadlineReadingResult =>
  readWording(text, context, DEADLINE_WORDS);

export type { ReadingContext } from './read-deadline.js';
