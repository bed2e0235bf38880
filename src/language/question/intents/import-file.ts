/** "importeer", "I want to import a file". */
import { has } from '../sentence/item.js';
import type { Marker } from '../words/sense.js';
import { saysOnly, type Rule } from './rule.js';

/** What may stand beside the wish to import: whose, what, how, and politeness. */
const BESIDE: readonly Marker[] = [
  'import_file',
  'measure',
  'me',
  'it',
  'wish',
  'must',
  'how',
  'greeting',
  'target',
  'of',
  'from',
  'has',
  'all',
  'new',
  'be',
  'new_item',
  'then',
  'i_have',
  'permission',
  'which',
  'purpose',
  'asking_to',
  'now',
  'show',
];

export const importFile: Rule = ({ scene: { sentence, mentions } }) =>
  has(sentence, 'import_file') && mentions.length === 0 && saysOnly(sentence, ...BESIDE)
    ? { type: 'import' }
    : undefined;
