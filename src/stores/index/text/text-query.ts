/** A text criterion as words and phrases, each word with the words of the register that count as it. */
import { stem } from './stem.js';
import { tokensOf } from './tokens.js';

/** Between quotation marks of any kind; single ones only around words, since they are apostrophes too. */
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]|(?<![\p{L}\p{N}])['‘’‚]([^'‘’]+)['’](?![\p{L}\p{N}])/gu;

/** Letters that a word needs to count as the beginning, or the end, of a compound ("audit" of "auditrechten"). */
const SHORTEST_BEGINNING = 4;
const SHORTEST_END = 5;
/** Letters from which one, and from which two typing errors are looked past. */
const ONE_ERROR = 5;
const TWO_ERRORS = 9;

export interface ParsedWords {
  /** Each must occur, as it is written here or in another form. */
  readonly words: readonly string[];
  /** Runs of stems that must occur side by side in one text. */
  readonly phrases: readonly (readonly string[])[];
}

export interface TextQuery {
  /** For each word asked for, the stems that count as it; none of the register: nothing does. */
  readonly words: readonly ReadonlySet<string>[];
  readonly phrases: ParsedWords['phrases'];
}

/** The words of a register. */
export interface Vocabulary {
  readonly has: (stem: string) => boolean;
  /** Every form that occurs, or once did, with its stem. */
  readonly forms: () => Iterable<readonly [form: string, stem: string]>;
}

export const stemsOf = (text: string): readonly string[] => tokensOf(text).map(stem);

/** `privacy "effectieve auditrechten"`: a word and a phrase. */
export function parseWords(text: string): ParsedWords {
  const quoted = [...text.matchAll(QUOTED)].map(([, double, single]) => tokensOf(double ?? single ?? ''));
  const alone = quoted.filter((tokens) => tokens.length === 1).flat();
  const phrases = quoted.filter((tokens) => tokens.length > 1).map((tokens) => tokens.map(stem));
  return { words: [...new Set([...tokensOf(text.replace(QUOTED, ' ')), ...alone])], phrases };
}

/** What the words of a question stand for in a register. */
export function readWords({ words, phrases }: ParsedWords, vocabulary: Vocabulary): TextQuery {
  const parts = [...new Set(phrases.flat())].map((part) => new Set([part]));
  return { words: [...words.map((word) => countingAs(word, vocabulary)), ...parts], phrases };
}

/** The word in any form; where the register does not have it, compounds with it; where it has none, what it may be a slip of. */
function countingAs(word: string, vocabulary: Vocabulary): ReadonlySet<string> {
  const wanted = stem(word);
  if (vocabulary.has(wanted)) return new Set([wanted]);
  const known = [...vocabulary.forms()].filter(([, itsStem]) => vocabulary.has(itsStem));
  const compounds = known.filter(([form, itsStem]) => isPartOf(word, form) || isPartOf(wanted, itsStem));
  const found = compounds.length > 0 ? compounds : slips(word, known);
  return new Set(found.map(([, itsStem]) => itsStem));
}

const isPartOf = (word: string, known: string): boolean =>
  (word.length >= SHORTEST_BEGINNING && known.startsWith(word)) ||
  (word.length >= SHORTEST_END && known.endsWith(word));

type Form = readonly [form: string, stem: string];

/** The nearest known words within reach of a slip; the first letter is taken to be right. */
function slips(word: string, known: readonly Form[]): readonly Form[] {
  const reach = word.length >= TWO_ERRORS ? 2 : word.length >= ONE_ERROR ? 1 : 0;
  if (reach === 0 || /\d/.test(word)) return [];
  const near = known
    .filter(([form]) => form.startsWith(word.charAt(0)) && Math.abs(form.length - word.length) <= reach)
    .map((form) => ({ form, slips: slipsBetween(word, form[0]) }));
  const fewest = Math.min(...near.map((found) => found.slips));
  return fewest > reach ? [] : near.filter((found) => found.slips === fewest).map(({ form }) => form);
}

/** Letters added, left out, replaced or swapped with the next, on the way from one word to another. */
function slipsBetween(a: string, b: string): number {
  let [two, one] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const options = [(one[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (one[column - 1] ?? 0) + (same ? 0 : 1)];
      if (swapped && row > 1 && column > 1) options.push((two[column - 2] ?? 0) + 1);
      line.push(Math.min(...options));
    }
    [two, one] = [one, line];
  }
  return one[b.length] ?? 0;
}

/** Whether texts that belong together have every word, and every phrase within one of them. */
export function occursIn(query: TextQuery, texts: readonly string[]): boolean {
  if (query.words.length === 0) return false;
  const lines = texts.map(stemsOf);
  const present = new Set(lines.flat());
  return (
    query.words.every((word) => [...word].some((counting) => present.has(counting))) &&
    query.phrases.every((phrase) => lines.some((line) => hasRun(line, phrase)))
  );
}

const hasRun = (line: readonly string[], phrase: readonly string[]): boolean =>
  line.some((_, start) => phrase.every((part, index) => line[start + index] === part));
