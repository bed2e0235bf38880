/** Looking up wordings of one or more words; the longest wins. */
import { tokenise, wordAt, type Tokens } from './tokens.js';
import type { Words } from './vocabulary.js';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by their first word, longest first. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** What was found and the place of the first token after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/** The wordings of a list, one by one. */
export const listed = (words: Words): readonly string[] =>
  words
    .split(',')
    .map((wording) => wording.trim())
    .filter((wording) => wording !== '');

/** Of a wording that is entered twice the first entry counts. */
export function phraseBook<T>(entries: Iterable<readonly [value: T, wordings: Words]>): PhraseBook<T> {
  const book = new Map<string, Phrase<T>[]>();
  for (const [value, wordings] of entries) {
    for (const wording of listed(wordings)) enter(book, wording, value);
  }
  for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return book;
}

function enter<T>(book: Map<string, Phrase<T>[]>, wording: string, value: T): void {
  const words = tokenise(wording).map((token) => token.text);
  const [first] = words;
  if (first === undefined) return;
  const phrases = book.get(first);
  if (phrases === undefined) book.set(first, [{ words, value }]);
  else phrases.push({ words, value });
}

/** The longest phrase that starts at `at`. */
export function phraseAt<T>(book: PhraseBook<T>, tokens: Tokens, at: number): Found<T> | undefined {
  const fits = book.get(wordAt(tokens, at))?.find((phrase) => standsAt(phrase.words, tokens, at));
  return fits === undefined ? undefined : { value: fits.value, next: at + fits.words.length };
}

const standsAt = (words: readonly string[], tokens: Tokens, at: number): boolean =>
  words.every((word, index) => wordAt(tokens, at + index) === word);

/** The place after any of the phrases at `at`, or `at` itself. */
export const skip = (book: PhraseBook<unknown>, tokens: Tokens, at: number): number =>
  phraseAt(book, tokens, at)?.next ?? at;
