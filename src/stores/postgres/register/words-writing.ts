/** The words of items, and the vocabulary of all of them. */
import type { Measure } from '../../../domain/measure.js';
import type { Risk } from '../../../domain/risk.js';
import { areSame, textsOfMeasure, textsOfRisk, type Texts } from '../../index/text/texts.js';
import type { Vocabulary } from '../../index/text/vocabulary.js';
import type { Session } from '../database.js';
import { integerIn } from '../fields.js';
import { insertRows, type Rows } from './insert-rows.js';
import type { Item, ItemWrite, Restated, Standing, State } from './states.js';
import { newVocabulary, type Collection } from './word-lookup.js';
import { wordsRow } from './words-row.js';

/** Says of states which words are in their texts; words that are new are put in. */
export async function putWords(
  session: Session,
  { type, value }: ItemWrite,
  before: Standing | null,
  states: Restated['states'],
): Promise<readonly State[]> {
  if (type === 'circumstance') return states.map((state) => ({ ...state, words: 0 }));
  const known = before === null ? [] : [{ texts: textsOf(type, before.value), words: before.words }];
  const isKnown = (state: Restated['states'][number]) =>
    known.some(({ texts }) => areSame(texts, textsOf(type, state.value)));
  const last = before === null ? -1 : states.every(isKnown) ? before.words : await lastWords(session, value.code);
  const fresh: { readonly texts: Texts; readonly words: number }[] = [];
  const worded = states.map((state) => {
    const texts = textsOf(type, state.value);
    const same = [...known, ...fresh].find((one) => areSame(one.texts, texts));
    if (same !== undefined) return { ...state, words: same.words };
    fresh.push({ texts, words: last + 1 + fresh.length });
    return { ...state, words: last + fresh.length };
  });
  if (fresh.length > 0) await insertWords(session, type, value.code, fresh);
  await recount(session, type, known[0]?.texts ?? null, textsOf(type, value));
  return worded;
}

const textsOf = (type: Collection, item: Item): Texts =>
  type === 'measure' ? textsOfMeasure(item as Measure) : textsOfRisk(item as Risk);

async function lastWords(session: Session, code: string): Promise<number> {
  const { rows } = await session.query('select max(number)::int as number from words where code = $1', [code]);
  return integerIn(rows[0], 'number');
}

async function insertWords(
  session: Session,
  collection: Collection,
  code: string,
  fresh: readonly { readonly texts: Texts; readonly words: number }[],
): Promise<void> {
  const vocabulary = await newVocabulary();
  await insertRows(session, { words: fresh.map(({ texts, words }) => wordsRow(code, words, texts, vocabulary)) });
  await insertRows(session, vocabularyRows(collection, vocabulary));
}

/** The present texts of an item are others. */
async function recount(session: Session, collection: Collection, before: Texts | null, after: Texts): Promise<void> {
  if (before !== null && areSame(before, after)) return;
  const vocabulary = await newVocabulary();
  const termsOf = (texts: Texts) => new Set(wordsRow('', 0, texts, vocabulary).terms);
  const [former, now] = [before === null ? new Set<string>() : termsOf(before), termsOf(after)];
  const gone = [...former].filter((term) => !now.has(term)).map((term) => [term, -1] as const);
  const come = [...now].filter((term) => !former.has(term)).map((term) => [term, 1] as const);
  await countTerms(session, collection, new Map([...gone, ...come]));
}

export function vocabularyRows(collection: Collection, vocabulary: Vocabulary): Rows {
  return { word_form: [...vocabulary.forms()].map(([form, { nl, en }]) => ({ collection, form, nl, en })) };
}

/** Adds to the number of items that have a term. */
export async function countTerms(
  session: Session,
  collection: Collection,
  terms: ReadonlyMap<string, number>,
): Promise<void> {
  if (terms.size === 0) return;
  await session.query(
    `insert into word_term (collection, term, items)
     select $1, t.term, t.items from unnest($2::text[], $3::int[]) as t(term, items)
     on conflict (collection, term) do update set items = word_term.items + excluded.items`,
    [collection, [...terms.keys()], [...terms.values()]],
  );
}
