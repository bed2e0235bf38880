/** The words of a question in the words of the register, which stay in the database: only those near it are fetched. */
import { isFunctionWord } from '../../index/text/stem.js';
import { readQuestion, type TextQuery, type TextQuestion } from '../../index/text/text-query.js';
import { tokensOf } from '../../index/text/tokens.js';
import { termsIn, Vocabulary, type Terms } from '../../index/text/vocabulary.js';
import type { Session } from '../database.js';
import { integerIn, textIn } from '../fields.js';
import { anyOf, Values } from '../statement.js';

/** What words belong to: those of measures and those of risks are told apart. */
export type Collection = 'measure' | 'risk';

/** A question that was read, with in how many items each of its terms is. */
export interface LookedUp {
  readonly query: TextQuery;
  readonly having: (term: string) => number;
}

/** Letters by which a slip may be longer or shorter. */
const SLIP = 2;

/** Loaded with the first question about words. */
export async function newVocabulary(): Promise<Vocabulary> {
  const { default: SearchableMap } = await import('minisearch/SearchableMap');
  return new Vocabulary(new SearchableMap<true>());
}

/** Reads a question as the index in memory does, with a vocabulary of what is near the words of it. */
export async function lookUp(session: Session, collection: Collection, question: TextQuestion): Promise<LookedUp> {
  const vocabulary = await newVocabulary();
  const words = [...new Set(tokensOf(question.words))].filter((word) => !isFunctionWord(word));
  const having = new Map<string, number>();
  const know = async (terms: readonly string[]): Promise<void> => {
    for (const [term, items] of await itemsHaving(session, collection, terms)) {
      if (!having.has(term)) vocabulary.add([term]);
      having.set(term, items);
    }
  };
  await know(words.flatMap((word) => both(termsIn(word))));
  const unknown = words.filter((word) => !both(termsIn(word)).some((term) => having.has(term)));
  if (unknown.length > 0) {
    const forms = await formsNear(session, collection, unknown);
    for (const form of forms) vocabulary.learn(form);
    const parts = unknown.flatMap((word) => Vocabulary.splits(word).flatMap(([firsts, second]) => [...firsts, second]));
    await know([...forms, ...parts].flatMap((form) => both(termsIn(form))));
  }
  return { query: readQuestion(question, vocabulary), having: (term) => having.get(term) ?? 0 };
}

const both = ({ nl, en }: Terms): readonly string[] => [nl, en];

async function itemsHaving(
  session: Session,
  collection: Collection,
  terms: readonly string[],
): Promise<readonly (readonly [term: string, items: number])[]> {
  if (terms.length === 0) return [];
  const { rows } = await session.query(
    'select term, items from word_term where collection = $1 and term = any($2::text[]) and items > 0',
    [collection, [...new Set(terms)]],
  );
  return rows.map((row) => [textIn(row, 'term'), integerIn(row, 'items')]);
}

/** Forms that may be compounds with a word, or that it may be a slip of. */
async function formsNear(
  session: Session,
  collection: Collection,
  words: readonly string[],
): Promise<readonly string[]> {
  const values = new Values();
  const near = words.flatMap((word) => {
    const { nl, en } = termsIn(word);
    const parts = [word, ...[nl, en].map((term) => term.slice(term.indexOf(':') + 1))];
    const within = [...new Set(parts)].flatMap((part) => {
      const place = values.text(likeText(part));
      return [
        `form like ${place} || '%'`,
        `form like '%' || ${place}`,
        ...['nl', 'en'].map(
          (language) => `${language} like '${language}:' || ${place} || '%' or ${language} like '%' || ${place}`,
        ),
      ];
    });
    const slip = `left(form, 1) = ${values.text(word.charAt(0))} and length(form) between ${word.length - SLIP} and ${word.length + SLIP}`;
    return [...within, slip];
  });
  const { rows } = await session.query(
    `select form from word_form where collection = ${values.text(collection)} and (${anyOf(near)}) order by form`,
    values.all,
  );
  return rows.map((row) => textIn(row, 'form'));
}

const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
