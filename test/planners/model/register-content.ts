/** Every text of the register that must never leave it, however short a piece of it is repeated. */
import type { Register } from '../../../src/domain/register/register.js';

/** Words in a row that are nobody's by chance. */
const RUN = 5;

/** Titles, descriptions, quotations, places, notes, wordings and explanations, of measures, risks and circumstances. */
export const contentOf = ({ measures, risks, circumstances }: Register): readonly string[] =>
  [...new Set(textsIn([measures, risks, circumstances]))].filter((text) => text.includes(' '));

/** Names of vendors, investigations and products: a question may name them, so a reader of questions knows them. */
export const namesIn = ({ vendors, investigations }: Register): readonly string[] => [
  ...textsIn([vendors, investigations]),
  ...investigations.map(({ products }) => products.join('; ')),
];

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part: unknown) => textsIn(part));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const inWords = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** The texts of which a run of words was said that is in none of the names; a shorter text counts as a whole. */
export function repeatedIn(said: string, texts: readonly string[], names: readonly string[]): readonly string[] {
  const hay = inWords(said);
  const known = names.map(inWords);
  const isTold = (run: string): boolean => hay.includes(run) && !known.some((name) => name.includes(run));
  return texts.filter((text) => runsOf(wordsOf(text)).some(isTold));
}

function runsOf(words: readonly string[]): readonly string[] {
  if (words.length <= RUN) return [` ${words.join(' ')} `];
  return words.slice(0, words.length - RUN + 1).map((_, at) => ` ${words.slice(at, at + RUN).join(' ')} `);
}

export const codesOf = ({ measures, risks }: Register): readonly string[] =>
  [...measures, ...risks].map(({ code }) => code);
