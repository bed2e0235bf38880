/** The search library, as the index uses it: terms in, items and where they have them out. */
import type MiniSearch from 'minisearch';
import type { Options } from 'minisearch';
import { Vocabulary } from './vocabulary.js';

/** The terms of an item, in the order of its words. */
export interface Entry {
  readonly id: number;
  readonly title: readonly string[];
  readonly rest: readonly string[];
}

/** The field that is the title of an item. */
export const TITLE = 'title';

/** What is put in are terms already: the library splits and changes nothing. */
const OPTIONS: Options<Entry> = {
  fields: [TITLE, 'rest'],
  extractField: (entry, field) => (field === 'id' ? entry.id : entry[field === TITLE ? field : 'rest'].join(' ')),
  tokenize: (terms) => terms.split(' '),
  processTerm: (term) => term,
  searchOptions: { combineWith: 'OR' },
  autoVacuum: false,
};

export interface Library {
  readonly vocabulary: Vocabulary;
  readonly newPart: () => MiniSearch<Entry>;
}

/** Loaded with the first question that asks for words: most of what is asked needs none. */
export async function loadLibrary(): Promise<Library> {
  const [{ default: Search }, { default: Spellings }] = await Promise.all([
    import('minisearch'),
    import('minisearch/SearchableMap'),
  ]);
  return { vocabulary: new Vocabulary(new Spellings<true>()), newPart: () => new Search<Entry>(OPTIONS) };
}
