/** Several changes told in one sentence, each as a sentence of its own: one is made at a time, and shown. */
import { perLanguage, type Language } from '../../domain/language.js';
import { VOCABULARIES } from '../vocabularies.js';
import { isMarked, type Item, type Sentence } from '../question/item.js';
import type { ChangeReading } from './read-change.js';
import { linksIn, masked, quotesIn } from './spans.js';

/** Changes offered. */
const MOST = 8;
/** Places where a sentence may fall apart, and its characters: with more it is no sentence but a table. */
const JOINTS = 5;
const LONGEST = 300;
const JOINT = perLanguage(
  (language) => new RegExp(`\\s*(?:;|\\n)\\s*|\\s*,?\\s+${VOCABULARIES[language].changes.and}\\s+`, 'giu'),
);

/** Reads a part as a sentence of its own. */
export interface PartReader {
  readonly sentenceOf: (text: string) => Sentence;
  readonly read: (text: string) => ChangeReading | undefined;
}

/** None where it is one change, or none of them can be told from the others. */
export function changesApart(sentence: Sentence, reader: PartReader): readonly string[] {
  const codes = new Set(sentence.items.flatMap((item) => (item.kind === 'code' ? [item.mention.text] : [])));
  // Behind a colon stands what someone wants to have noted, whatever it says.
  if (codes.size < 2 || sentence.text.trimEnd().endsWith('?') || /:(?!\d|\/)/.test(sentence.text)) return [];
  const parts = inParts(sentence, reader) ?? [];
  return parts.length > 1 && parts.length <= MOST ? parts : [];
}

/** The sentence cut where every part is a change; undefined where that is nowhere. */
function inParts({ text, language }: Sentence, reader: PartReader): readonly string[] | undefined {
  const places = jointsIn(text, language);
  if (places.length > JOINTS || text.length > LONGEST) return undefined;
  // `best[n]`: what comes before the n-th place, in parts.
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= places.length + 1; end += 1) {
    const to = places[end - 1]?.start ?? text.length;
    best[end] = best
      .slice(0, end)
      .flatMap((before, begin) => {
        const own = before && eachOf(text.slice(places[begin - 1]?.end ?? 0, to), reader);
        return before === undefined || own === undefined ? [] : [[...before, ...own]];
      })
      .sort((a, b) => b.length - a.length)[0];
  }
  return best.at(-1);
}

function jointsIn(text: string, language: Language) {
  const mask = masked(text, [...linksIn(text), ...quotesIn(text)]).slice(0, text.length);
  return [...mask.matchAll(JOINT[language])].map(({ index, 0: joint }) => ({
    start: index,
    end: index + joint.length,
  }));
}

/** One change, or the same change of each item that is named side by side; undefined where it is none. */
function eachOf(text: string, { sentenceOf, read }: PartReader): readonly string[] | undefined {
  if (isWhole(read(text))) return [text.trim()];
  const sentence = sentenceOf(text);
  const run = runIn(sentence.items);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const named = run.filter(({ kind }) => kind === 'code');
  const each = named.map(({ start, end }) =>
    `${sentence.text.slice(0, first.start)}${sentence.text.slice(start, end)}${sentence.text.slice(last.end)}`.trim(),
  );
  return named.length > 1 && each.every((one) => isWhole(read(one))) ? each : undefined;
}

/** It says what is changed and of what, and nothing besides. */
const isWhole = (reading: ChangeReading | undefined): boolean =>
  reading?.leftOut.length === 0 && reading.intent.change !== null && reading.intent.mention !== null;

/** The first codes that stand side by side, with what joins them. */
function runIn(items: readonly Item[]): readonly Item[] {
  const begin = items.findIndex(({ kind }) => kind === 'code');
  if (begin < 0) return [];
  const rest = items.slice(begin);
  const stop = rest.findIndex((item) => item.kind !== 'code' && !isMarked(item, 'and'));
  const run = stop < 0 ? rest : rest.slice(0, stop);
  return run.slice(0, run.findLastIndex(({ kind }) => kind === 'code') + 1);
}
