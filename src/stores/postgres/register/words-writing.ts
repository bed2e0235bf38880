/** The words of items, and the vocabulary of all of them. */
import type { Measure } from '../../../domain/measure/measure.js';
import type { Risk } from '../../../domain/risk/risk.js';
import { areSame, textsOfMeasure, textsOfRisk, type Texts } from '../../index/text/texts.js';
import type { Vocabulary } from '../../index/text/vocabulary.js';
import type { Session } from '../database.js';
import { integerIn } from '../fields.js';
import { insertRows, type Rows } from './insert-rows.js';
import type { Item, ItemWrite, Restated, Standing, State } from './states.js';
import { newVocabulary, type Collection } from './word-lookup.js';
import { wordsRow } from './words-row.js';

/** By how much the number of items changes that have a term. */
export type TermTally = Map<Collection, Map<string, number>>;

/** Says of states which words are in their texts; words that are new are put in, and what that means for their count is added to `tally`. */
export async function putWords(
  session: Session,
  { type, value }: ItemWrite,
  before: Standing | null,
  states: Restated['states'],
  tally: TermTally,
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
  await recount(tally, type, known[0]?.texts ?? null, textsOf(type, value));
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
async function recount(tally: TermTally, collection: Collection, before: Texts | null, after: Texts): Promise<void> {
  if (before !== null && areSame(before, after)) return;
  const vocabulary = await newVocabulary();
  const termsOf = (texts: Texts) => new Set(wordsRow('', 0, texts, vocabulary).terms);
  const [former, now] = [before === null ? new Set<string>() : termsOf(before), termsOf(after)];
  const counts = tally.get(collection) ?? new Map<string, number>();
  const add = (term: string, items: number) => counts.set(term, (counts.get(term) ?? 0) + items);
  for (const term of former) if (!now.has(term)) add(term, -1);
  for (const term of now) if (!former.has(term)) add(term, 1);
  tally.set(collection, counts);
}

/** Each term once, however many items have it: a row that is changed over and over takes longer every time. */
export async function putTally(session: Session, tally: TermTally): Promise<void> {
  for (const [collection, counts] of tally) {
    await countTerms(session, collection, new Map([...counts].filter(([, items]) => items !== 0)));
  }
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
