/** The words of an item as they are looked for, and how a question about words becomes a condition. */
import type { Texts } from '../../index/text/texts.js';
import { allOf as textsIn } from '../../index/text/texts.js';
import type { TextQuery } from '../../index/text/text-query.js';
import type { Vocabulary } from '../../index/text/vocabulary.js';
import { allOf, anyOf, type Values } from '../statement.js';

/** Around each term of a word; words stand apart by a space, texts by a newline. */
const EDGE = '|';

export function wordsRow(code: string, number: number, texts: Texts, vocabulary: Vocabulary) {
  const title = [...new Set(vocabulary.tellingTerms(texts.title))];
  const terms = [...new Set([...title, ...vocabulary.tellingTerms(texts.rest)])];
  return { code, number, title, terms, lines: linesOf(texts, vocabulary) };
}

/** "␣|nl:audit|en:audit|␣|nl:recht|…|␣" for each text. */
function linesOf(texts: Texts, vocabulary: Vocabulary): string {
  const lines = textsIn(texts).map((text) => vocabulary.read(text));
  return lines.map((words) => words.map((terms) => ` ${EDGE}${terms.join(EDGE)}${EDGE} `).join('')).join('\n');
}

/** Of rows of `words` called `w`. */
export function hasWords({ words, phrases, some }: TextQuery, values: Values): string {
  if (words.length === 0) return 'false';
  const each = words.map((terms) => `w.terms && ${values.texts([...terms])}`);
  return allOf([(some ? anyOf : allOf)(each), ...phrases.map((phrase) => `w.lines ~ ${values.text(pattern(phrase))}`)]);
}

/** Words side by side, each by any of its terms. */
const pattern = (phrase: readonly (readonly string[])[]): string =>
  phrase.map((terms) => ` [^ \\n]*[|](?:${terms.map(escaped).join('|')})[|][^ \\n]* `).join('');

const escaped = (term: string): string => term.replace(/[^\p{L}\p{N}]/gu, '\\$&');

/** What a word weighs, by how many of so many items have it: as BM25 has it. */
const weight = (having: number, items: number): number => Math.log(1 + (items - having + 0.5) / (having + 0.5));
/** Counts for more than any weight: of two items, the one with more of the words is the nearer. */
const EACH_WORD = 1000;
const TITLE = 2;

/** How much a row of `words` is about what is asked for. */
export function relevance(
  { words }: TextQuery,
  having: (term: string) => number,
  items: number,
  values: Values,
): string {
  const scores = words
    .filter((terms) => terms.size > 0)
    .map((terms) => {
      const all = [...terms];
      const own = weight(Math.max(...all.map(having)), items);
      const [there, inTitle] = [`w.terms && ${values.texts(all)}`, `w.title && ${values.texts(all)}`];
      const high = values.number(EACH_WORD + TITLE * own);
      const low = values.number(EACH_WORD + own);
      return `case when ${inTitle} then ${high} when ${there} then ${low} else 0 end`;
    });
  return scores.length === 0 ? '0' : scores.join(' + ');
}
