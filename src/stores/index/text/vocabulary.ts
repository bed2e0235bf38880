/** The words of a register: which there are, and which of them a word that somebody types may stand for. */
import type SearchableMap from 'minisearch/SearchableMap';
import { perTextLanguage, TEXT_LANGUAGES, type TextLanguage } from '../../../domain/language.js';
import { isFunctionWord, languageOf, termOf } from './stem.js';
import type { Text } from './texts.js';
import { tokensOf } from './tokens.js';

/** Letters that a word needs to count as the beginning, or the end, of a compound ("audit" of "auditrechten"). */
const SHORTEST_BEGINNING = 4;
const SHORTEST_END = 5;
/** Letters between the two parts of a compound ("verwerkingsdoel"). */
const LINKS = ['', 's', 'e', 'en', 'n'] as const;
/** Letters from which one, and from which two typing errors are looked past. */
const ONE_ERROR = 5;
const TWO_ERRORS = 9;
const MOST_ERRORS = 2;

/** A form of a word with its term in each language. */
export type Terms = Readonly<Record<TextLanguage, string>>;

export class Vocabulary {
  /** Every form that was ever in a text. */
  readonly #forms = new Map<string, Terms>();
  /** The same, to look for typing errors in. */
  readonly #spellings: SearchableMap<true>;
  /** How many items have a term. */
  readonly #items = new Map<string, number>();

  /** `spellings`: empty. */
  constructor(spellings: SearchableMap<true>) {
    this.#spellings = spellings;
  }

  /** A text as terms, word by word; a word has two where nothing tells the language. */
  read({ words, language }: Text): readonly (readonly string[])[] {
    const tokens = tokensOf(words);
    const own = language ?? languageOf(tokens);
    return tokens.map((token) => {
      const terms = this.#termsOf(token);
      return own === null ? [terms.nl, terms.en] : [terms[own]];
    });
  }

  /** The terms of texts by which they are found: words without content are in nearly every one, and tell nothing. */
  tellingTerms(texts: readonly Text[]): readonly string[] {
    const found: string[] = [];
    for (const { words, language } of texts) {
      const tokens = tokensOf(words);
      const own = language ?? languageOf(tokens);
      for (const token of tokens) {
        if (isFunctionWord(token)) continue;
        const terms = this.#termsOf(token);
        found.push(...(own === null ? TEXT_LANGUAGES : [own]).map((one) => terms[one]));
      }
    }
    return found;
  }

  /** Every form that was in a text, with its terms. */
  forms(): Iterable<readonly [form: string, terms: Terms]> {
    return this.#forms;
  }

  /** A form that is in texts which are not read here. */
  learn(form: string): void {
    this.#termsOf(form);
  }

  /** An item has these terms, each named once. */
  add(terms: Iterable<string>): void {
    for (const term of terms) this.#items.set(term, (this.#items.get(term) ?? 0) + 1);
  }

  remove(terms: Iterable<string>): void {
    for (const term of terms) this.#items.set(term, (this.#items.get(term) ?? 0) - 1);
  }

  /** How many items have a term. */
  having(term: string): number {
    return this.#items.get(term) ?? 0;
  }

  /**
   * The terms that count as a word: its own in any form; where no item has those, compounds with it; where there are
   * none, what it may be a slip of. None at all: nothing counts as it.
   */
  countingAs(word: string): ReadonlySet<string> {
    const found = this.#written(word);
    return new Set(found.length > 0 ? found : this.#slips(word));
  }

  /** The two parts of a word, at every place where it can be two words, with the first part also without what links them. */
  static splits(word: string): readonly (readonly [firsts: readonly string[], second: string])[] {
    const places = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_BEGINNING + 1) }, (_, index) => index);
    return places.map((place) => {
      const [first, second] = [word.slice(0, place + SHORTEST_BEGINNING), word.slice(place + SHORTEST_BEGINNING)];
      const bare = LINKS.map((link) => (first.endsWith(link) ? first.slice(0, first.length - link.length) : first));
      return [[...new Set(bare)].filter((part) => part.length >= SHORTEST_BEGINNING), second];
    });
  }

  /** The terms of a word in any form, or else of compounds with it. */
  #written(word: string): readonly string[] {
    const own = termsIn(word);
    const known = this.#present(own);
    if (known.length > 0) return known;
    const compounds = [...this.#forms].filter(([form, terms]) => isPartOf(word, form) || isWithin(own, terms));
    return this.#present(...compounds.map(([, terms]) => terms));
  }

  /**
   * Two words that the texts have apart and that are typed as one ("supporttickets"), in their order; undefined where
   * the texts have the word itself, or compounds with it, or where it is no two.
   */
  apart(word: string): readonly [first: string, second: string] | undefined {
    const isPresent = (part: string): boolean => this.#present(termsIn(part)).length > 0;
    if (word.length < 2 * SHORTEST_BEGINNING || this.#written(word).length > 0) return undefined;
    for (const [firsts, second] of Vocabulary.splits(word)) {
      const begins = firsts.find(isPresent);
      if (begins !== undefined && isPresent(second)) return [begins, second];
    }
    return undefined;
  }

  #present(...all: readonly Terms[]): readonly string[] {
    return all.flatMap(({ nl, en }) => [nl, en]).filter((term) => this.having(term) > 0);
  }

  /** The nearest words within reach of a slip; the first letter is taken to be right. */
  #slips(word: string): readonly string[] {
    const reach = word.length >= TWO_ERRORS ? MOST_ERRORS : word.length >= ONE_ERROR ? 1 : 0;
    if (reach === 0 || /\d/.test(word)) return [];
    const near = [...this.#spellings.fuzzyGet(word, MOST_ERRORS)]
      .map(([form, [, errors]]) => ({ errors: isSwap(word, form) ? 1 : errors, form }))
      .filter(({ errors, form }) => errors <= reach && form.startsWith(word.charAt(0)))
      .map(({ errors, form }) => ({ errors, terms: this.#present(this.#termsOf(form)) }))
      .filter(({ terms }) => terms.length > 0);
    const fewest = Math.min(...near.map(({ errors }) => errors));
    return near.filter(({ errors }) => errors === fewest).flatMap(({ terms }) => terms);
  }

  #termsOf(form: string): Terms {
    const known = this.#forms.get(form);
    if (known !== undefined) return known;
    const terms = termsIn(form);
    this.#forms.set(form, terms);
    this.#spellings.set(form, true);
    return terms;
  }
}

export const termsIn = (word: string): Terms => perTextLanguage((language) => termOf(word, language));

const isPartOf = (word: string, known: string): boolean =>
  (word.length >= SHORTEST_BEGINNING && known.startsWith(word)) ||
  (word.length >= SHORTEST_END && known.endsWith(word));

/** The same of stems, in one language. */
const isWithin = (own: Terms, known: Terms): boolean =>
  TEXT_LANGUAGES.some((language) => isPartOf(stemOf(own[language]), stemOf(known[language])));

const stemOf = (term: string): string => term.slice(term.indexOf(':') + 1);

/** Two letters that stand side by side are swapped: one slip, where the library counts two. */
function isSwap(word: string, form: string): boolean {
  const at = Array.from(form).findIndex((letter, index) => letter !== word[index]);
  if (at < 0 || word.length !== form.length) return false;
  return word === form.slice(0, at) + (form[at + 1] ?? '') + (form[at] ?? '') + form.slice(at + 2);
}
