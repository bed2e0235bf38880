/** The Dutch question vocabulary. */
import type { QuestionVocabulary } from '../question/words/vocabulary.js';
import { NL_FILTERS } from './question-filters.js';
import { NL_FOCUS } from './question-focus.js';
import { NL_MARKERS } from './question-markers.js';
import { NL_FORMATION, NL_SURROUNDINGS } from './question-surroundings.js';
import { NL_TIMES } from './question-times.js';

export const NL_QUESTIONS: QuestionVocabulary = {
  language: 'nl',
  ...NL_FILTERS,
  ...NL_FOCUS,
  ...NL_MARKERS,
  ...NL_TIMES,
  ...NL_SURROUNDINGS,
  ...NL_FORMATION,
};
