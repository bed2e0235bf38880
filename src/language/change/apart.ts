/** Several changes told in one sentence, each as a sentence of its own: one is made at a time, and shown. */
import { perLanguage, type Language } from '../../domain/language.js';
import { VOCABULARIES } from '../vocabularies.js';
import { isMarked, type Item, type Sentence } from '../question/sentence/item.js';
import { mayOrder, ofTheSame } from './of-the-same.js';
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

/** Where one item is named, a comma joins no items. */
const CLAUSE = perLanguage(
  (language) => new RegExp(`\\s*(?:;|\\n)\\s*|\\s*,?\\s+${VOCABULARIES[language].changes.and}\\s+|\\s*,\\s+`, 'giu'),
);

/** Reads a part as a sentence of its own. */
export interface PartReader {
  readonly sentenceOf: (text: string) => Sentence;
  readonly read: (text: string) => ChangeReading | undefined;
}

/** None where it is one change, or none of them can be told from the others. `raw`: the sentence with its links in it. */
export function changesApart(sentence: Sentence, raw: string, reader: PartReader): readonly string[] {
  const codes = new Set(sentence.items.flatMap((item) => (item.kind === 'code' ? [item.mention.text] : [])));
  // Behind a colon stands what someone wants to have noted, whatever it says.
  if (sentence.text.trimEnd().endsWith('?') || /:(?!\d|\/)/.test(sentence.text)) return [];
  if (raw.length > LONGEST) return [];
  const text = linksIn(raw).length > 0 ? raw.trim() : sentence.text;
  if (jointsIn(text, CLAUSE[sentence.language]).length === 0) return [];
  // "zet die op 60% en wijs hem toe": by its code, as what is pointed at may be another when the second one is made.
  const [item] = codes.size === 0 ? [reader.read(raw)?.intent.mention?.text] : codes.size === 1 ? codes : [];
  if (codes.size < 2 && (item === undefined || !mayBeSeveral(text, item, sentence.language))) return [];
  const parts = inParts({ text, language: sentence.language }, reader, item) ?? [];
  const isApart = parts.length > 1 && parts.length <= MOST && (item === undefined || areOthers(parts, reader));
  return isApart ? parts : [];
}

/** More than one clause names the item or begins as an order. */
function mayBeSeveral(text: string, item: string, language: Language): boolean {
  const clauses = text.split(CLAUSE[language]);
  return clauses.filter((clause) => clause.includes(item) || mayOrder(clause, language)).length > 1;
}

/** Each tells something else: the same told twice of an item is one change, and so is what it is proven with. */
function areOthers(parts: readonly string[], { read }: PartReader): boolean {
  const intents = parts.flatMap((part) => read(part)?.intent ?? []);
  const told = new Set(intents.map(({ change, values }) => JSON.stringify([change, values])));
  const hasEvidence = intents.some(({ change }) => change === 'addEvidence');
  return told.size === parts.length && !(hasEvidence && intents.some(({ change }) => takesEvidence(change)));
}

const takesEvidence = (change: ChangeReading['intent']['change']): boolean =>
  change === 'reportDone' || change === 'verify';

/**
 * The sentence cut where every part is a change; undefined where that is nowhere. `item`: the only one that is named, of
 * which every part then tells something.
 */
function inParts(
  { text, language }: Pick<Sentence, 'text' | 'language'>,
  reader: PartReader,
  item: string | undefined,
): readonly string[] | undefined {
  const places = jointsIn(text, item === undefined ? JOINT[language] : CLAUSE[language]);
  if (places.length > JOINTS) return undefined;
  // `best[n]`: what comes before the n-th place, in parts.
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= places.length + 1; end += 1) {
    const to = places[end - 1]?.start ?? text.length;
    best[end] = best
      .slice(0, end)
      .flatMap((before, begin) => {
        const part = text.slice(places[begin - 1]?.end ?? 0, to);
        const own = before && partsOf(part, item, language, reader);
        return before === undefined || own === undefined ? [] : [[...before, ...own]];
      })
      .sort((a, b) => b.length - a.length)[0];
  }
  return best.at(-1);
}

function jointsIn(text: string, joint: RegExp) {
  const mask = masked(text, [...linksIn(text), ...quotesIn(text)]).slice(0, text.length);
  return [...mask.matchAll(joint)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
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

/** What a part tells of its own items, or else of the one that is named in another; undefined where it is nothing. */
function partsOf(
  part: string,
  item: string | undefined,
  language: Language,
  reader: PartReader,
): readonly string[] | undefined {
  const namesOne = reader.sentenceOf(part).items.some(({ kind }) => kind === 'code');
  if (item === undefined || namesOne) return eachOf(part, reader);
  const whole = ofTheSame(part.trim(), item, language, (text) => isWhole(reader.read(text)));
  return whole === undefined ? undefined : [whole];
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
