/** What phrases mean: the vocabularies of both languages made into one tree, compiled once. */
import { ASKED_DEEDS } from '../../../domain/change/changed-kind.js';
import { DEADLINE_KINDS } from '../../../domain/measure/deadline.js';
import { MEASURE_FOCUSES, RISK_FOCUSES } from '../../../domain/measure/focus.js';
import { LANGUAGES, type Language } from '../../../domain/language.js';
import { MEASURE_STATES, NATURES } from '../../../domain/measure/measure.js';
import { DIMENSIONS } from '../../../domain/query/query.js';
import { RISK_LEVELS, RISK_STATUSES } from '../../../domain/risk/risk.js';
import { DERIVED_WORDS } from '../../../domain/measure/words.js';
import { PhraseTree } from './phrase-tree.js';
import { MARKERS, PARTY_GROUPS, UNITS, type Family, type Marker, type Sense } from './sense.js';
import type { Phrases, QuestionVocabulary } from './vocabulary.js';

/** What a phrase means in each language that has it. */
export type Meaning = Readonly<Partial<Record<Language, readonly Sense[]>>>;

export interface Meanings {
  readonly tree: PhraseTree<Meaning>;
  /** Every single word of every phrase, with the languages that have it. */
  readonly words: ReadonlyMap<string, ReadonlySet<Language>>;
  /** What a word means on its own. */
  readonly alone: ReadonlyMap<string, Meaning>;
  readonly fillers: ReadonlySet<string>;
  /** Words that make a noun something of a code behind them, each with its language. */
  readonly genitives: ReadonlyMap<string, Language>;
  readonly particles: ReadonlySet<string>;
}

/** The phrases of a comma-separated list, each as its words. */
export function phrasesIn(list: Phrases): string[][] {
  return list
    .split(',')
    .map((phrase) => phrase.split(/\s+/).filter((word) => word !== ''))
    .filter((words) => words.length > 0);
}

export function compileMeanings(vocabularies: readonly QuestionVocabulary[]): Meanings {
  const tree = new PhraseTree<Meaning>();
  const words = new Map<string, Set<Language>>();
  const alone = new Map<string, Meaning>();
  const addWord = (word: string, language: Language): void => {
    words.set(word, (words.get(word) ?? new Set<Language>()).add(language));
  };
  const addPhrase = (phrase: readonly string[], language: Language, sense: Sense): void => {
    tree.add(phrase, (before) => withSense(before, language, sense));
    for (const word of phrase) addWord(word, language);
    const [only, ...more] = phrase;
    if (only !== undefined && more.length === 0) alone.set(only, withSense(alone.get(only), language, sense));
  };
  for (const vocabulary of vocabularies) {
    for (const [list, sense] of listsOf(vocabulary)) {
      for (const phrase of phrasesIn(list)) addPhrase(phrase, vocabulary.language, sense);
    }
    for (const word of phrasesIn(vocabulary.subjects).flat()) addWord(word, vocabulary.language);
  }
  const all = (list: 'filler' | 'particles'): Set<string> =>
    new Set(vocabularies.flatMap((vocabulary) => phrasesIn(vocabulary[list]).flat()));
  const genitives = new Map(
    vocabularies.flatMap(({ language, genitives: list }) =>
      phrasesIn(list)
        .flat()
        .map((word) => [word, language] as const),
    ),
  );
  return { tree, words, alone, genitives, fillers: all('filler'), particles: all('particles') };
}

function withSense(before: Meaning | undefined, language: Language, sense: Sense): Meaning {
  return { ...before, [language]: [...(before?.[language] ?? []), sense] };
}

/** Every list of phrases in a vocabulary, with what it means. */
function* listsOf(vocabulary: QuestionVocabulary): Generator<readonly [Phrases, Sense]> {
  const { word, state, nature, kind, level, status, party, dimension, focus, riskFocus, marker } = vocabulary;
  for (const value of DERIVED_WORDS) yield [word[value], { family: 'word', value }];
  for (const value of MEASURE_STATES) yield [state[value], { family: 'state', value }];
  for (const value of NATURES) yield [nature[value], { family: 'nature', value }];
  for (const value of DEADLINE_KINDS) yield [kind[value], { family: 'kind', value }];
  for (const value of RISK_LEVELS) yield [level[value], { family: 'level', value }];
  for (const value of RISK_STATUSES) yield [status[value], { family: 'status', value }];
  for (const value of PARTY_GROUPS) yield [party[value], { family: 'party', value }];
  for (const value of DIMENSIONS) yield [dimension[value], { family: 'dimension', value }];
  for (const value of MEASURE_FOCUSES) yield [focus[value], { family: 'focus', value }];
  for (const value of RISK_FOCUSES) yield [riskFocus[value], { family: 'riskFocus', value }];
  for (const value of UNITS) yield [vocabulary.unit[value], { family: 'unit', value }];
  for (const value of ASKED_DEEDS) yield [vocabulary.deed[value], { family: 'deed', value }];
  for (const value of MARKERS) yield [marker[value], { family: 'marker', value }];
  for (const [value, list] of vocabulary.ordinal) yield [list, { family: 'ordinal', value }];
  yield [vocabulary.outside.thing, { family: 'outside', value: 'thing' }];
  yield [vocabulary.outside.name, { family: 'outside', value: 'name' }];
  yield [vocabulary.quiet, { family: 'quiet', value: 'quiet' }];
}

/** Whether a meaning has a sense of one of the families, in any language. */
export const meansAny = (meaning: Meaning | undefined, families: ReadonlySet<Family>): boolean =>
  meaning !== undefined && LANGUAGES.some((language) => meaning[language]?.some(({ family }) => families.has(family)));

export const meansMarker = (meaning: Meaning | undefined, ...markers: readonly Marker[]): boolean =>
  meaning !== undefined &&
  LANGUAGES.some((language) =>
    meaning[language]?.some((sense) => sense.family === 'marker' && markers.includes(sense.value)),
  );

/** The same text for meanings that make no difference. */
export const meaningKey = (meaning: Meaning): string =>
  LANGUAGES.map((language) =>
    (meaning[language] ?? [])
      .map(({ family, value }) => `${family}:${value}`)
      .sort()
      .join(' '),
  ).join('|');
