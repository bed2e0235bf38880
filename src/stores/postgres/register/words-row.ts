/** The words of an item as they are looked for, and how a question about words becomes a condition. */
import type { Texts } from '../../index/text/texts.js';
import { allOf as textsIn } from '../../index/text/texts.js';
import type { TextQuery } from '../../index/text/text-query.js';
import { BREVITY, wordPoints } from '../../index/text/nearness.js';
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

/** How near a row of `words` is to what is asked for, as the index in memory reckons it. */
export function nearness(
  { words }: TextQuery,
  having: (term: string) => number,
  items: number,
  values: Values,
): string {
  const among = (points: number, terms: string) =>
    `floor(${values.number(points)} + ${BREVITY.most * BREVITY.half}::float8 / (${BREVITY.half} + cardinality(${terms})))`;
  const each = words
    .filter((terms) => terms.size > 0)
    .map((terms) => {
      const all = [...terms];
      const points = wordPoints(Math.max(...all.map(having)), items);
      const [there, inTitle] = [`w.terms && ${values.texts(all)}`, `w.title && ${values.texts(all)}`];
      return `case when ${inTitle} then ${among(points.inTitle, 'w.title')} when ${there} then ${among(points.elsewhere, 'w.terms')} else 0 end`;
    });
  return each.length === 0 ? '0' : each.join(' + ');
}
