/** The words of a language by which entries are asked for, as sets. */
import type { Language } from '../../domain/language.js';
import { FACTS, type CatalogueVocabulary, type EntryKind, type Fact } from './vocabulary.js';

type Words = ReadonlySet<string>;

export interface CatalogueWords {
  readonly language: Language;
  readonly nouns: readonly { readonly kind: EntryKind; readonly one: Words; readonly several: Words }[];
  readonly facts: readonly { readonly fact: Fact; readonly words: Words }[];
  readonly when: Words;
  readonly whether: Words;
  readonly which: Words;
  readonly around: Words;
  readonly present: Words;
  readonly gone: Words;
}

const KINDS: readonly EntryKind[] = ['circumstance', 'vendor', 'source', 'investigation'];

const setOf = (words: string): Words => new Set(words.split(' '));

export function compileCatalogueWords(language: Language, vocabulary: CatalogueVocabulary): CatalogueWords {
  const { nouns, facts, when, whether, which, around, present, gone } = vocabulary;
  return {
    language,
    nouns: KINDS.map((kind) => ({ kind, one: setOf(nouns[kind].one), several: setOf(nouns[kind].several) })),
    facts: FACTS.map((fact) => ({ fact, words: setOf(facts[fact]) })),
    when: setOf(when),
    whether: setOf(whether),
    which: setOf(which),
    around: setOf(around),
    present: setOf(present),
    gone: setOf(gone),
  };
}
