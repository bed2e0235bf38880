/** The pieces that a sentence falls into, in its order. */
import type { InvestigationCode } from '../../../domain/register/codes.js';
import type { Language } from '../../../domain/language.js';
import type { PeriodMention } from '../../deadline/periods.js';
import type { CodeMention } from '../../intent.js';
import { FAINT_MARKERS, type Family, type Marker, type Sense, type SenseOf } from '../words/sense.js';
import type { Gap, Token } from '../words/tokens.js';

interface Piece {
  /** Offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands before it. */
  readonly gap: Gap;
  /** Its words as vocabularies have them, with spaces between. */
  readonly words: string;
}

export type Item =
  /** One or more words that are known; without senses in the sentence's language only where it has those of the other. */
  | (Piece & { readonly kind: 'phrase'; readonly senses: readonly Sense[]; readonly quiet: boolean })
  | (Piece & { readonly kind: 'code'; readonly mention: CodeMention })
  /** With what the words inside it mean ("komende", "dagen"). */
  | (Piece & { readonly kind: 'period'; readonly period: PeriodMention; readonly inside: readonly Sense[] })
  /** With what it means where all of it is one known phrase ('te laat'). */
  | (Piece & { readonly kind: 'quote'; readonly text: string; readonly senses: readonly Sense[] })
  | (Piece & { readonly kind: 'number'; readonly value: number })
  /** A word that may belong to the name of the investigation; `titled`: its title has it. */
  | (Piece & { readonly kind: 'nameWord'; readonly investigation: InvestigationCode; readonly titled: boolean })
  | (Piece & { readonly kind: 'unknown'; readonly capital: boolean });

export interface Sentence {
  /** Cleaned, as far as it is read. */
  readonly text: string;
  /** As it was given, whole. */
  readonly raw: string;
  readonly language: Language;
  /** The words, with the names of months and days put right. */
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  readonly markers: ReadonlySet<Marker>;
}

const NO_SENSES: readonly Sense[] = [];

export const sensesOf = (item: Item | undefined): readonly Sense[] =>
  item?.kind === 'phrase' ? item.senses : NO_SENSES;

export const hasFamily = <F extends Family>(sense: Sense, family: F): sense is SenseOf<F> => sense.family === family;

/** The item's first sense of a family. */
export function senseIn<F extends Family>(item: Item | undefined, family: F): SenseOf<F> | undefined {
  for (const sense of sensesOf(item)) if (hasFamily(sense, family)) return sense;
  return undefined;
}

export const isMarked = (item: Item | undefined, ...markers: readonly Marker[]): boolean =>
  sensesOf(item).some((sense) => sense.family === 'marker' && markers.includes(sense.value));

/** Whether any item carries one of the markers. */
export const has = (sentence: Sentence, ...markers: readonly Marker[]): boolean =>
  markers.some((marker) => sentence.markers.has(marker));

export const indexOfMarker = (sentence: Sentence, ...markers: readonly Marker[]): number =>
  sentence.items.findIndex((item) => isMarked(item, ...markers));

/**
 * Words for something said before: "those", "it"; not "measures *that* are late", nor "which risks are open and what blocks
 * *them*", which go on about a noun of their own.
 */
export const pointsBack = ({ items }: Sentence): boolean =>
  items.some(
    (item, at) =>
      isMarked(item, 'those') ||
      (isMarked(item, 'it') &&
        !(isMarked(item, 'relative') && isNamed(items[at - 1], item)) &&
        !isOfOwnNoun(items, at)),
  );

/** In a second clause behind "and", of the noun that the first one asks after: "which risks …, and what blocks them". */
function isOfOwnNoun(items: readonly Item[], at: number): boolean {
  const joint = items.findLastIndex((item, index) => index < at && isMarked(item, 'and'));
  const noun = items.findIndex((item) => isMarked(item, 'measure', 'risk'));
  return noun > 0 && noun < joint && items.slice(0, noun).some((item) => isMarked(item, 'which', 'all', 'show'));
}

const isNamed = (noun: Item | undefined, { gap }: Item): boolean =>
  gap !== 'stop' &&
  noun !== undefined &&
  (isMarked(noun, 'measure', 'risk', 'deadline', 'owner', 'investigation') ||
    sensesOf(noun).some(({ family }) => NAMED.has(family)));
const NAMED: ReadonlySet<Family> = new Set<Family>([
  'kind',
  'nature',
  'investigation',
  'product',
  'vendor',
  'party',
  'person',
]);

/** A known word that changes nothing ("please", "graag"). */
export const isQuiet = (item: Item): boolean => item.kind === 'phrase' && item.quiet;

export const saysNothing = (senses: readonly Sense[]): boolean =>
  senses.every(
    ({ family, value }) => family === 'quiet' || family === 'unit' || (family === 'marker' && FAINT_MARKERS.has(value)),
  );

/** Whether the words of a period carry one of the markers. */
export const holdsMarker = (item: Item, ...markers: readonly Marker[]): boolean =>
  item.kind === 'period' && item.inside.some((sense) => sense.family === 'marker' && markers.includes(sense.value));

/** The "nog" of "nog niet", which is no verb: with "af" behind it, it would say the reverse. */
export const isInDenial = (items: readonly Item[], word: Pick<Piece, 'start' | 'end'> | undefined): boolean =>
  items.some(
    (item) =>
      word !== undefined &&
      item.start <= word.start &&
      word.end <= item.end &&
      item.words.includes(' ') &&
      isMarked(item, 'not'),
  );

/** Keeps of the piece that is exactly this span only what it does in a sentence, not what it is about. */
export function keepMarkers(items: Item[], span: Pick<Piece, 'start' | 'end'> | undefined): void {
  const at = items.findIndex(({ start, end }) => start === span?.start && end === span.end);
  const item = items[at];
  if (item?.kind !== 'phrase' || item.senses.length === 0) return;
  const senses = item.senses.filter(({ family }) => family === 'marker');
  items[at] = { ...item, senses, quiet: item.quiet || senses.length === 0 };
}
