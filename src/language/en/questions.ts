/** The English question vocabulary. */
import type { QuestionVocabulary } from '../question/words/vocabulary.js';
import { EN_FILTERS } from './question-filters.js';
import { EN_FOCUS } from './question-focus.js';
import { EN_MARKERS } from './question-markers.js';
import { EN_FORMATION, EN_SURROUNDINGS } from './question-surroundings.js';
import { EN_TIMES } from './question-times.js';

export const EN_QUESTIONS: QuestionVocabulary = {
  language: 'en',
  ...EN_FILTERS,
  ...EN_FOCUS,
  ...EN_MARKERS,
  ...EN_TIMES,
  ...EN_SURROUNDINGS,
  ...EN_FORMATION,
};
