import type { ChangeVocabulary } from '../change/vocabulary.js';
import { EN_CHANGE_FORMS } from './change-forms.js';
import { EN_CHANGE_WORDS } from './change-words.js';

export const EN_CHANGES: ChangeVocabulary = { language: 'en', ...EN_CHANGE_FORMS, ...EN_CHANGE_WORDS };
