import type { CatalogueType } from '../../domain/register/codes.js';

/** What can be listed of a register besides its measures and risks. */
export type EntryKind = CatalogueType | 'circumstance';

/** What is asked of an investigation or a document. */
export const FACTS = ['published', 'completed', 'products', 'reference', 'publisher'] as const;
export type Fact = (typeof FACTS)[number];

/** How people ask which entries there are, and what is known of one. Words with spaces between them, folded. */
export interface CatalogueVocabulary {
  /** What the entries are called; `several`: of more than one, which ask for all of them even alone. */
  readonly nouns: Readonly<Record<EntryKind, { readonly one: string; readonly several: string }>>;
  readonly facts: Readonly<Record<Fact, string>>;
  /** Those that ask for a day, and those with which a question begins that is answered by yes or no. */
  readonly when: string;
  readonly whether: string;
  /** In front of what is asked for. */
  readonly which: string;
  /** Around it: that it is there, in the register, known. */
  readonly around: string;
  /** Of a circumstance: it is there, or not any more. */
  readonly present: string;
  readonly gone: string;
}
