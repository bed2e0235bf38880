/** A sentence with what it is said in: the day, the people, and what was answered before. */
import type { InvestigationCode } from '../../domain/codes.js';
import type { Catalogue } from '../../domain/register.js';
import type { World } from '../intent.js';
import { isMarked, isQuiet, senseIn, sensesOf, type Item, type Sentence } from './item.js';
import { mentionsIn, type PlacedMention } from './mentions.js';
import type { Marker } from './sense.js';
import { textRuns, type TextRun } from './text-runs.js';

/** Whether measures or risks are asked for. */
export type Head = 'measure' | 'risk';

export interface Scene {
  readonly sentence: Sentence;
  readonly world: World;
  readonly mentions: readonly PlacedMention[];
  /** Words that are looked for in the text of measures or risks. */
  readonly runs: readonly TextRun[];
  readonly head: Head | null;
  /** The investigation that the sentence names, where it names one. */
  readonly investigation: InvestigationCode | null;
}

export function sceneOf(sentence: Sentence, world: World): Scene {
  const { items } = sentence;
  const runs = textRuns(sentence);
  const inText = (at: number): boolean => runs.some(({ first, last }) => first <= at && at <= last);
  const investigation = onlyInvestigation(items, inText);
  const mentions = mentionsIn(items, investigation);
  const head = headOf(items, mentions, inText);
  return { sentence, world, mentions, runs, investigation, head: head === 'risk' && narrowsMeasures(sentence, world) ? 'measure' : head };
}

function onlyInvestigation(items: readonly Item[], inText: (at: number) => boolean): InvestigationCode | null {
  const named = items.flatMap((item, at) => {
    if (inText(at)) return [];
    if (item.kind === 'nameWord') return [item.investigation];
    const sense = senseIn(item, 'investigation');
    return sense === undefined ? [] : [sense.value];
  });
  const [one, ...others] = new Set(named);
  return one !== undefined && others.length === 0 ? one : null;
}

/** "alleen hoog risico" after a list of measures: those with such a risk. */
function narrowsMeasures({ items }: Sentence, { previous }: World): boolean {
  const overMeasures = previous !== null && ['list', 'count', 'next', 'overview'].includes(previous.intent.type);
  return overMeasures && !items.some((item) => isMarked(item, ...ASKING)) && items.some((item) => senseIn(item, 'level') !== undefined || isMarked(item, 'no', 'without', 'linked'));
}

const NOUNS: readonly Marker[] = ['measure', 'deadline', 'risk'];
const ASKING: readonly Marker[] = ['which', 'count', 'show', 'exists', 'how_often'];
const BELOW: readonly Marker[] = ['of', 'from', 'at', 'about', 'linked', 'no', 'without', 'except', 'per', 'each', 'by', 'not'];

/** "harde deadlines", "verwachtingen" and "besluiten" are measures too. */
const isNoun = (item: Item): boolean =>
  isMarked(item, ...NOUNS) || senseIn(item, 'kind') !== undefined || NAMED_BY.has(senseIn(item, 'nature')?.value ?? '');
const NAMED_BY: ReadonlySet<string> = new Set(['decision', 'acceptance']);

/** The noun that is asked for: the one behind "which" or "how many", else the first that stands by itself. */
function headOf(items: readonly Item[], mentions: readonly PlacedMention[], inText: (at: number) => boolean): Head | null {
  const numbered = (at: number): boolean =>
    mentions.some((mention) => mention.at === at + 1 || (mention.at === at + 2 && isMarked(items[at + 1], 'numbered')));
  // "high-risk measures": the first noun only describes the second.
  const describes = (at: number): boolean => isMarked(items[at], 'risk') && isAdjective(items, at);
  const nouns = items.flatMap((item, at) => (isNoun(item) && !numbered(at) && !inText(at) && !describes(at) ? [at] : []));
  const asked = items.findIndex((item) => isMarked(item, ...ASKING) && !isMarked(item, ...NOUNS));
  const behind = asked < 0 ? undefined : nouns.find((at) => at > asked && isNextTo(items, asked, at));
  const free = nouns.find((at) => !isMarked(before(items, at), ...BELOW) && !isLinkedTo(items, at));
  const first = nouns[0] ?? -1;
  // "zonder termijn, zonder risico": what is left out is not what is asked for.
  const left = isMarked(before(items, first), 'no', 'without', 'not', 'except') || isLinkedTo(items, first);
  if (behind === undefined && free === undefined && left) return 'measure';
  const chosen = items[behind ?? free ?? first];
  if (chosen === undefined) return null;
  return isMarked(chosen, 'risk') && !isMarked(chosen, 'measure') ? 'risk' : 'measure';
}

/** "not tied to any risk": what something else is linked to. */
const isLinkedTo = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 4), Math.max(0, at)).some((item) => isMarked(item, 'linked'));

/** Nothing but adjectives between it and a noun for measures. */
function isAdjective(items: readonly Item[], at: number): boolean {
  const noun = items.findIndex((item, index) => index > at && isMarked(item, 'measure'));
  return noun > at && items.slice(at + 1, noun + 1).every((item) => item.gap !== 'comma' && (isDescribing(item) || isMarked(item, 'measure')));
}

const DESCRIBING: ReadonlySet<string> = new Set(['word', 'state', 'nature', 'kind', 'vendor', 'party']);
const isDescribing = (item: Item): boolean => isQuiet(item) || sensesOf(item).some(({ family }) => DESCRIBING.has(family));

/** Only adjectives between the question word and the noun. */
const isNextTo = (items: readonly Item[], asked: number, noun: number): boolean =>
  items.slice(asked + 1, noun).every((item) => !isMarked(item, ...BELOW, ...NOUNS, 'be', 'has', 'must'));

/** The index of the nearest item before `at` that says something, or -1; levels and articles are passed over. */
export function indexBefore(items: readonly Item[], at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index];
    if (item === undefined) return -1;
    if (!isQuiet(item) && senseIn(item, 'level') === undefined && !isMarked(item, 'all', 'it', 'only')) return index;
  }
  return -1;
}

export const before = (items: readonly Item[], at: number): Item | undefined => items[indexBefore(items, at)];

/** The nearest item after `at` that says something. */
export const after = (items: readonly Item[], at: number): Item | undefined =>
  items.find((item, index) => index > at && !isQuiet(item));

export const codesOf = (catalogue: Catalogue): readonly InvestigationCode[] =>
  catalogue.investigations.map(({ code }) => code);

export const isInRun = (scene: Scene, at: number): boolean =>
  scene.runs.some(({ first, last }) => first <= at && at <= last);
