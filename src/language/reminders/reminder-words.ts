/** The vocabularies of both languages made into one tree, compiled once. */
import type { Language } from '../../domain/language.js';
import { listed } from '../deadline/phrases.js';
import { phrasesIn } from '../question/words/meanings.js';
import { isNear, NearestWords, SHORTEST_CORRECTED, type Preference } from '../question/words/nearest-word.js';
import { PhraseTree } from '../question/words/phrase-tree.js';
import type { Phrases } from '../question/words/vocabulary.js';
import { tokenise, wordsOf } from '../question/words/tokens.js';
import { allOf } from '../vocabularies.js';
import { CONCEPTS, UNITS, type Concept, type ReminderVocabulary, type Unit } from './vocabulary.js';

/** Everything that a phrase can mean. */
export interface Meant {
  readonly concepts: readonly Concept[];
  readonly languages: readonly Language[];
  readonly unit?: Unit;
  readonly number?: number;
  /** 1 Monday … 7 Sunday; `each`: in the plural. */
  readonly weekday?: { readonly day: number; readonly form: 'one' | 'each' | 'short' };
  readonly month?: true;
  readonly often?: { readonly count: number; readonly unit: Unit };
}

export interface ReminderWords {
  readonly tree: PhraseTree<Meant>;
  /** Words of which a sentence about reminders has at least one. */
  readonly openers: ReadonlySet<string>;
  /** Whether a word may be one of them with a typing error. */
  readonly isNearOpener: (word: string) => boolean;
  readonly known: ReadonlySet<string>;
  /** The word that was meant by one with a typing error; undefined where none is near, or several that differ. */
  readonly meantBy: (word: string) => string | undefined;
}

export function compileReminderWords(): ReminderWords {
  const vocabularies = allOf('reminders');
  const tree = new PhraseTree<Meant>();
  const words = new Set<string>();
  for (const vocabulary of vocabularies) {
    for (const [phrase, meant] of entriesOf(vocabulary)) {
      tree.add(phrase, (before) => both(before, { ...meant, languages: [vocabulary.language] }));
      for (const word of phrase) words.add(word);
    }
  }
  const openers = new Set(vocabularies.flatMap(({ opening }) => phrasesIn(opening).flat()));
  const [near, nearOpeners] = [new NearestWords(words), new NearestWords(openers)];
  const same = (a: string, b: string): boolean => sayingOf(a, tree) === sayingOf(b, tree);
  return {
    tree,
    openers,
    isNearOpener: (word) => nearOpeners.nearest(word, ANY) !== undefined || shortened(word, openers).length > 0,
    known: words,
    meantBy: (word) => near.nearest(word, { rank: () => 0, same }) ?? onlyOne(shortened(word, openers), same),
  };
}

/** "stur": the words that it is one letter short of, where it is too short itself for any other error. */
const shortened = (word: string, openers: ReadonlySet<string>): readonly string[] =>
  word.length === SHORTEST_CORRECTED - 1
    ? [...openers].filter(
        (whole) => whole.length === SHORTEST_CORRECTED && whole.startsWith(word.charAt(0)) && isNear(word, whole, 1),
      )
    : [];

/** The first of several that are the same; undefined where two differ, or there is none. */
const onlyOne = ([first, ...others]: readonly string[], same: Preference['same']): string | undefined =>
  first !== undefined && others.every((other) => same(first, other)) ? first : undefined;

const ANY: Preference = { rank: () => 0, same: () => true };

/** The same text for words that say the same by themselves, in whichever language. */
function sayingOf(word: string, tree: PhraseTree<Meant>): string {
  const meant = tree.longest([word], 0, () => false, new Set())?.value;
  return meant === undefined
    ? word
    : JSON.stringify({ ...meant, languages: [], concepts: [...new Set(meant.concepts)] });
}

function both(before: Meant | undefined, more: Meant): Meant {
  if (before === undefined) return more;
  return {
    ...before,
    ...more,
    concepts: [...before.concepts, ...more.concepts],
    languages: [...new Set([...before.languages, ...more.languages])],
  };
}

type Entry = readonly [phrase: readonly string[], meant: Omit<Meant, 'languages'>];

function* entriesOf({ words, often, shortDays, calendar }: ReminderVocabulary): Generator<Entry> {
  for (const concept of CONCEPTS) yield* entries(phrasesIn(words[concept]), { concepts: [concept] });
  for (const [count, unit, list] of often) yield* entries(phrasesIn(list), said({ often: { count, unit } }));
  for (const unit of UNITS) yield* entries(written(calendar.units[unit]), said({ unit }));
  yield* entries(written(calendar.articlesAsOne), said({ number: 1 }));
  for (const [text, number] of Object.entries(calendar.numbers)) yield* entries(written(text), said({ number }));
  for (const list of calendar.months) yield* entries(written(list), said({ month: true }));
  const days = [
    [calendar.weekdays, 'one'],
    // "vrijdags"
    [
      calendar.weekdays.map((list) =>
        listed(list)
          .map((day) => `${day}s`)
          .join(),
      ),
      'each',
    ],
    [calendar.pluralWeekdays, 'each'],
    [shortDays, 'short'],
  ] as const;
  for (const [lists, form] of days)
    for (const [at, list] of lists.entries()) yield* entries(written(list), said({ weekday: { day: at + 1, form } }));
}

function* entries(phrases: readonly (readonly string[])[], meant: Entry[1]): Generator<Entry> {
  for (const phrase of phrases) yield [phrase, meant];
}

const said = (meant: Omit<Meant, 'languages' | 'concepts'>): Entry[1] => ({ concepts: [], ...meant });

/** Wordings of the calendar as the words of a question. */
const written = (list: Phrases): readonly (readonly string[])[] =>
  listed(list)
    .map((wording) => wordsOf(tokenise(wording).tokens))
    .filter((phrase) => phrase.length > 0);
