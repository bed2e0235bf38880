import type { ChangeVocabulary } from '../change/vocabulary.js';
import { NL_CHANGE_FORMS } from './change-forms.js';
import { NL_CHANGE_WORDS } from './change-words.js';

export const NL_CHANGES: ChangeVocabulary = { language: 'nl', ...NL_CHANGE_FORMS, ...NL_CHANGE_WORDS };
