/** Everything a reader knows of words, for one catalogue: vocabularies, names, and how words bend, join and go wrong. */
import { LANGUAGES, perLanguage, type Language } from '../../../domain/language.js';
import type { Catalogue } from '../../../domain/register/register.js';
import { catalogueNames, type CatalogueNames } from './catalogue-names.js';
import { AbbreviatedWords } from './abbreviated.js';
import {
  compileMeanings,
  meaningKey,
  meansAny,
  meansMarker,
  phrasesIn,
  type Meaning,
  type Meanings,
} from './meanings.js';
import { isNear, NearestWords, type Preference } from './nearest-word.js';
import { periodForms, type PeriodForms } from '../times/period-forms.js';
import { compileSayings, type Sayings } from '../people/sayings.js';
import type { Family, Marker } from './sense.js';
import { swapped } from './short-words.js';
import type { TimeWords } from './time-words.js';
import type { QuestionVocabulary } from './vocabulary.js';

/** Families whose words bend; others stand in the vocabulary in every form they have. */
const BENDING: ReadonlySet<Family> = new Set<Family>(['word', 'state', 'nature', 'kind', 'level', 'status', 'party']);
const NOT_QUIET: ReadonlySet<Family> = new Set<Family>([
  ...BENDING,
  'dimension',
  'focus',
  'riskFocus',
  'ordinal',
  'marker',
  'outside',
]);
/** The first parts that make a compound, besides names and words nobody knows. */
const COMPOUNDING: ReadonlySet<Family> = new Set<Family>([...BENDING, 'outside', 'dimension', 'quiet', 'marker']);
/** An error is looked for in heads as long as this ("maatregelen"). */
const LONG_HEAD = 8;
/** Longer words that change nothing are near words that do ("controleer", "controller"). */
const LONGEST_SLIP = 7;
/** Words that only shape a question are corrected from this length. */
const SHORTEST_SLIP = 6;
/** A first part that is in no vocabulary is a word of its own from this length. */
const SHORTEST_UNKNOWN_PART = 4;

/** What does not depend on a catalogue. */
export interface Vocabulary {
  readonly meanings: Meanings;
  readonly times: TimeWords;
  readonly forms: PeriodForms;
  readonly sayings: Sayings;
  readonly nearest: NearestWords;
  readonly abbreviated: AbbreviatedWords;
  /** Which of several near words was meant, for a sentence in a language. */
  readonly likely: Readonly<Record<Language, Preference>>;
  readonly denials: readonly (readonly [string, string])[];
  readonly endings: readonly (readonly [string, string])[];
  readonly heads: readonly string[];
  readonly links: readonly string[];
}

export interface Lexicon extends Vocabulary {
  readonly names: CatalogueNames;
  readonly nearestNames: NearestWords;
  readonly catalogue: Catalogue;
}

export function compileVocabulary(
  vocabularies: readonly QuestionVocabulary[],
  times: TimeWords,
  sayings: Sayings = compileSayings([]),
): Vocabulary {
  const meanings = compileMeanings(vocabularies);
  const heads = vocabularies.flatMap(({ compoundHeads }) => phrasesIn(compoundHeads).flat());
  return {
    meanings,
    times,
    sayings,
    forms: periodForms(vocabularies),
    nearest: new NearestWords(meanings.words.keys()),
    abbreviated: new AbbreviatedWords(
      [...meanings.alone].flatMap(([word, meaning]) => (isMadeOf(meaning) ? [word] : [])),
      [...meanings.alone].flatMap(([word, meaning]) => (isCommon(meaning) ? [word] : [])),
    ),
    likely: likelihood(meanings),
    denials: vocabularies.flatMap(({ denials }) => denials),
    endings: vocabularies.flatMap(({ endings }) => endings),
    heads: heads.sort((a, b) => b.length - a.length),
    links: vocabularies.flatMap(({ compoundLinks }) => compoundLinks),
  };
}

export function compileLexicon(vocabulary: Vocabulary, catalogue: Catalogue): Lexicon {
  const names = catalogueNames(
    catalogue,
    (word) => vocabulary.meanings.alone.has(word),
    (word) => isInvestigation(vocabulary.meanings.alone.get(word)),
  );
  return { ...vocabulary, catalogue, names, nearestNames: new NearestWords(names.words) };
}

const isInvestigation = (meaning: Meaning | undefined): boolean =>
  LANGUAGES.some((language) =>
    meaning?.[language]?.some(({ family, value }) => family === 'dimension' && value === 'investigation'),
  );

export const isKnown = (word: string, { meanings, names }: Lexicon): boolean =>
  meanings.words.has(word) || names.words.has(word);

/** The word without its ending, where that is a word whose forms are not all listed. */
export function unbent(word: string, lexicon: Lexicon): string | undefined {
  for (const [ending, instead] of lexicon.endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length) + instead;
    if (lexicon.names.words.has(stem) || meansAny(lexicon.meanings.alone.get(stem), BENDING)) return stem;
  }
  return undefined;
}

/** "unverified" as "not" and "verified", or undefined where it denies nothing that is known. */
export function deniedParts(word: string, lexicon: Lexicon): readonly string[] | undefined {
  for (const [prefix, instead] of lexicon.denials) {
    const rest = word.slice(prefix.length);
    if (word.startsWith(prefix) && meansAny(lexicon.meanings.alone.get(rest), BENDING)) return [instead, rest];
  }
  return undefined;
}

/** The parts of a compound ("organisatie", "maatregelen"), or undefined where it is none. */
export function partsOf(word: string, lexicon: Lexicon): readonly string[] | undefined {
  for (const head of lexicon.heads) {
    const first = beforeHead(word, head);
    if (first === undefined) continue;
    const parts = firstParts(first, lexicon);
    if (parts !== undefined) return [...parts, head];
    if (!word.endsWith(head)) continue;
    const meant = lexicon.nearest.nearest(first, lexicon.likely.nl);
    if (meansAny(lexicon.meanings.alone.get(meant ?? ''), BENDING) && meant !== undefined) return [meant, head];
    const names = meansMarker(lexicon.meanings.alone.get(head), 'measure', 'risk');
    if (names && first.length >= SHORTEST_UNKNOWN_PART) return [first, head];
  }
  return undefined;
}

/** What stands before the last part of a compound, where that is the head, or the head with one error. */
function beforeHead(word: string, head: string): string | undefined {
  const length = word.length - head.length;
  if (length >= 2 && word.endsWith(head)) return word.slice(0, length);
  if (head.length < LONG_HEAD || length < 2) return undefined;
  for (const cut of [length, length - 1, length + 1]) {
    if (cut >= 2 && isNear(word.slice(cut), head, 1)) return word.slice(0, cut);
  }
  return undefined;
}

function firstParts(first: string, lexicon: Lexicon): readonly string[] | undefined {
  for (const link of lexicon.links) {
    if (!first.endsWith(link)) continue;
    const part = first.slice(0, first.length - link.length);
    if (lexicon.names.words.has(part) || meansAny(lexicon.meanings.alone.get(part), COMPOUNDING)) return [part];
    if (lexicon.names.investigations.has(part)) return [part];
  }
  return partsOf(first, lexicon);
}

/** Words that nearly every question has. */
const CORE: readonly Marker[] = [
  'measure',
  'risk',
  'deadline',
  'which',
  'count',
  'when',
  'except',
  'without',
  'only',
  'must',
  'show',
  'dutch',
  'english',
];

/** Small words between a noun and what it belongs to. */
const JOINTS: readonly Marker[] = ['of', 'from', 'about', 'without'];

/** What is asked of deadlines and their state in one short word ("next", "open", "klaar", "high"). */
const SHORT_QUALITIES: ReadonlySet<Family> = new Set<Family>(['word', 'level']);

/** Whether nearly every question has a word, or it is one of the few that most are about. */
const isCommon = (meaning: Meaning): boolean =>
  meansAny(meaning, SHORT_QUALITIES) || meansMarker(meaning, ...CORE, ...JOINTS, 'coming');

/** Whether questions are made of a word: it filters, or it is one that nearly all have. */
const isMadeOf = (meaning: Meaning | undefined): boolean => meansAny(meaning, BENDING) || meansMarker(meaning, ...CORE);

function likelihood(meanings: Meanings): Readonly<Record<Language, Preference>> {
  const rank = (word: string): number => {
    const meaning = meanings.alone.get(word);
    if (meansMarker(meaning, ...CORE)) return 3;
    return meansAny(meaning, BENDING) ? 2 : meansAny(meaning, NOT_QUIET) ? 1 : 0;
  };
  const ranks = new Map([...meanings.words.keys()].map((word) => [word, rank(word)]));
  const keys = new Map([...meanings.alone].map(([word, meaning]) => [word, filterKey(meaning)]));
  const same = (a: string, b: string): boolean =>
    a === b || ((keys.get(a) ?? '') !== '' && keys.get(a) === keys.get(b));
  return perLanguage((language) => ({
    // The sentence's own language first; within it, the words that questions are made of.
    rank: (word) => (ranks.get(word) ?? 0) + (meanings.words.get(word)?.has(language) === true ? 10 : 0),
    same,
  }));
}

/** What a word filters on, or all it means where that is nothing. */
function filterKey(meaning: Meaning): string {
  const filters = LANGUAGES.flatMap((language) => meaning[language] ?? []).filter(({ family }) => BENDING.has(family));
  return filters.length === 0
    ? meaningKey(meaning)
    : filters
        .map(({ family, value }) => `${family}:${value}`)
        .sort()
        .join(' ');
}

/** Where a word stands that may have an error in it. */
export interface Place {
  readonly language: Language;
  /** Behind "over" or "mentions", where words of any kind are looked for. */
  readonly inText: boolean;
  /** Of a sentence that names an item: what is asked about it is no word to look for. */
  readonly ofItem: boolean;
}

/** A small word of the sentence's own language; a word in capitals is more often a name than a slip. */
function slipOfShort(word: string, { meanings, likely }: Lexicon, language: Language): string | undefined {
  const own = (other: string): boolean => meanings.alone.get(other)?.[language] !== undefined;
  return swapped(word, own, likely[language]);
}

/** The word that was probably meant, among names and vocabularies. */
export function corrected(word: string, lexicon: Lexicon, { language, inText, ofItem }: Place): string | undefined {
  const short = inText ? undefined : slipOfShort(word, lexicon, language);
  if (short !== undefined) return short;
  const name = lexicon.nearestNames.nearest(word);
  if (name !== undefined) return name;
  const right = lexicon.nearest.nearest(word, lexicon.likely[language]);
  if (right === undefined) return lexicon.abbreviated.meant(word, lexicon.likely[language]);
  const meaning = lexicon.meanings.alone.get(right);
  // A topic with another letter in it is another topic ("logging", "lagging").
  if (inText) return meansAny(meaning, BENDING) && right.length !== word.length ? right : undefined;
  if (isMadeOf(meaning) || (ofItem && meansAny(meaning, NOT_QUIET))) return right;
  // Other words are less often meant than a word nobody here knows: only what is plainly a slip.
  if (right.length > LONGEST_SLIP && meaning === undefined) return undefined;
  const ownWords = lexicon.meanings.words.get(right)?.has(language) === true;
  const slip = right.startsWith(word.charAt(0)) && !right.startsWith(word) && !word.startsWith(right);
  const long = meansAny(meaning, NOT_QUIET) ? word.length >= SHORTEST_SLIP : right.length <= LONGEST_SLIP;
  return ownWords && slip && long ? right : undefined;
}
