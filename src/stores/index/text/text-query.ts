/** A text criterion as words and phrases, each word with the terms of the register that count as it. */
import { isFunctionWord, termsOf } from './stem.js';
import { allOf, type Texts } from './texts.js';
import { tokensOf } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** What is asked for: `privacy "effectieve auditrechten"`, all of it, or with `some` at least one of the words. */
export interface TextQuestion {
  readonly words: string;
  readonly some?: boolean | undefined;
}

export interface TextQuery {
  /** For each word asked for, the terms that count as it; none: nothing does. */
  readonly words: readonly ReadonlySet<string>[];
  /** Runs of words, each with its terms, that must stand side by side in one text. */
  readonly phrases: readonly (readonly (readonly string[])[])[];
  /** One of the words is enough. */
  readonly some: boolean;
}

/** Between quotation marks of any kind; single ones only around words, since they are apostrophes too. */
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]|(?<![\p{L}\p{N}])['‘’‚]([^'‘’]+)['’](?![\p{L}\p{N}])/gu;

/** A question in the words of a register. Words without content count in phrases alone. */
export function readQuestion({ words: text, some = false }: TextQuestion, vocabulary: Vocabulary): TextQuery {
  const quoted = [...text.matchAll(QUOTED)].map(([, double, single]) => tokensOf(double ?? single ?? ''));
  const phrases = some ? [] : quoted.filter((tokens) => tokens.length > 1);
  const loose = [...tokensOf(text.replace(QUOTED, ' ')), ...quoted.filter((one) => !phrases.includes(one)).flat()];
  const apart = new Map(some ? [] : telling(loose).flatMap((word) => entryOf(word, vocabulary.apart(word))));
  const runs = [...phrases, ...apart.values()];
  return {
    words: [
      ...telling(loose)
        .filter((word) => !apart.has(word))
        .map((word) => vocabulary.countingAs(word)),
      ...telling(runs.flat()).map((word) => new Set(termsOf(word))),
    ],
    phrases: runs.map((run) => run.map(termsOf)),
    some,
  };
}

const entryOf = <Value>(word: string, value: Value | undefined): readonly (readonly [string, Value])[] =>
  value === undefined ? [] : [[word, value]];

const telling = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter((word) => !isFunctionWord(word));

/** Whether the texts of an item have what is asked for, every phrase within one of them. */
export function occursIn(query: TextQuery, texts: Texts, vocabulary: Vocabulary): boolean {
  if (query.words.length === 0) return false;
  const lines = allOf(texts).map((text) => vocabulary.read(text));
  const present = new Set(lines.flat(2));
  const occurs = (word: ReadonlySet<string>) => [...word].some((term) => present.has(term));
  return (
    (query.some ? query.words.some(occurs) : query.words.every(occurs)) &&
    query.phrases.every((phrase) => lines.some((line) => hasRun(line, phrase)))
  );
}

const hasRun = (line: readonly (readonly string[])[], phrase: readonly (readonly string[])[]): boolean =>
  line.some((_, start) =>
    phrase.every((word, index) => word.some((term) => line[start + index]?.includes(term) === true)),
  );
