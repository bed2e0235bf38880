/** What a sentence asks for: measures or risks. */
import type { Previous } from '../../world.js';
import { isExcepted } from '../filters/excepted.js';
import { isMarked, isQuiet, senseIn, sensesOf, type Item } from './item.js';
import type { PlacedMention } from './mentions.js';
import { before } from './neighbours.js';
import type { Marker } from '../words/sense.js';

export type Head = 'measure' | 'risk';

const NOUNS: readonly Marker[] = ['measure', 'deadline', 'risk'];
const ASKING: readonly Marker[] = ['which', 'count', 'show', 'exists', 'how_often'];
const BELOW: readonly Marker[] = [
  'of',
  'from',
  'at',
  'about',
  'linked',
  'no',
  'without',
  'except',
  'per',
  'each',
  'by',
  'not',
];
/** Words that make a risk something that measures have ("met", "zonder", "gekoppeld aan"). */
const BELONGING: readonly Marker[] = ['no', 'without', 'linked', 'at', 'has', 'only', 'those'];
/** Words between a noun and what links it, at the most. */
const NEAR = 4;

/** The noun that is asked for: the one behind "which" or "how many", else the first that stands by itself. */
export function headOf(
  items: readonly Item[],
  mentions: readonly PlacedMention[],
  inText: (at: number) => boolean,
  previous: Previous | null,
): Head | null {
  const nouns = items.flatMap((_, at) => (isHeadNoun(items, at, mentions) && !inText(at) ? [at] : []));
  const [first] = nouns;
  // "is er iets gemitigeerd?": only risks are.
  if (first === undefined)
    return mentions.length === 0 && items.some((item) => isMarked(item, 'of_risks')) ? 'risk' : null;
  const asked = items.findIndex((item) => isMarked(item, ...ASKING) && !isMarked(item, ...NOUNS));
  const behind =
    asked < 0 || isAskedBesides(items, first, asked)
      ? undefined
      : nouns.find((at) => at > asked && isNextTo(items, asked, at) && !isLinkedTo(items, at));
  const free = nouns.find(
    (at) =>
      !isMarked(before(items, at), ...BELOW) && !isExcepted(items, at) && !isLinkedTo(items, at) && !isHad(items, at),
  );
  const chosen = items[behind ?? free ?? first];
  if (chosen === undefined) return null;
  if (!isMarked(chosen, 'risk') || isMarked(chosen, 'measure')) return 'measure';
  if (behind === undefined && free === undefined && (isLeftOut(items, first) || isOwned(items, first)))
    return 'measure';
  if (asked < 0 && isMarked(chosen, 'one_risk') && describesMeasures(items, items.indexOf(chosen))) return 'measure';
  return behind === undefined && narrowsMeasures(items, previous) ? 'measure' : 'risk';
}

/** "te late punten en bij welk risico ze horen": a second question, about what the first one asks for. */
const isAskedBesides = (items: readonly Item[], noun: number, asked: number): boolean =>
  noun < asked &&
  isMarked(items[noun], 'measure') &&
  items.slice(noun, asked).some((item) => isMarked(item, 'and')) &&
  items.slice(asked).some((item) => isMarked(item, 'it', 'those'));

function isHeadNoun(items: readonly Item[], at: number, mentions: readonly PlacedMention[]): boolean {
  const item = items[at];
  if (item === undefined || !isNoun(item)) return false;
  const numbered = mentions.some(
    (mention) => mention.at === at + 1 || (mention.at === at + 2 && isMarked(items[at + 1], 'numbered')),
  );
  // "high-risk measures": the first noun only describes the second.
  return !numbered && !(isMarked(item, 'risk') && isAdjective(items, at));
}

/** "harde deadlines", "verwachtingen" and "besluiten" are measures too. */
const isNoun = (item: Item): boolean =>
  isMarked(item, ...NOUNS) || senseIn(item, 'kind') !== undefined || NAMED_BY.has(senseIn(item, 'nature')?.value ?? '');
const NAMED_BY: ReadonlySet<string> = new Set(['decision', 'acceptance']);

/** "zonder termijn, zonder risico": what is left out, or linked to, is not what is asked for. */
const isLeftOut = (items: readonly Item[], at: number): boolean =>
  isMarked(before(items, at), 'no', 'without', 'not') ||
  isExcepted(items, at) ||
  isLinkedTo(items, at) ||
  isHad(items, at);

/** "zonder termijn maar wel met risico": a property, of what only measures can be. */
const isOwned = (items: readonly Item[], at: number): boolean =>
  isMarked(before(items, at), 'with') && items.some((item) => isOfMeasures(item));

/** "wat heeft wel een risico?": a risk that something else has. */
function isHad(items: readonly Item[], at: number): boolean {
  const asked = items.findIndex((item) => isMarked(item, ...ASKING));
  const having = items.findIndex((item, index) => index > asked && isMarked(item, 'has'));
  return asked >= 0 && having > asked && having < at && isMarked(items[at], 'risk');
}

/** "gekoppeld aan een risico", "aan een risico gekoppeld" */
const isLinkedTo = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - NEAR), at).some((item) => isMarked(item, 'linked')) ||
  (isMarked(items[at + 1], 'linked') && isMarked(before(items, at), 'at', 'target'));

/** "te laat + hoog risico": one level of risk as a property, beside what only measures can be. */
const describesMeasures = (items: readonly Item[], at: number): boolean =>
  senseIn(items[at - 1], 'level') !== undefined && items.some((item) => isOfMeasures(item));

const isOfMeasures = (item: Item): boolean =>
  item.kind === 'period' ||
  isMarked(item, 'passed', 'running', 'on_time', 'goes_well', 'due', 'nobody') ||
  senseIn(item, 'nature') !== undefined ||
  senseIn(item, 'kind') !== undefined ||
  sensesOf(item).some(({ family, value }) => family === 'word' && value !== 'open' && value !== 'closed');

/** "alleen hoog risico" after a list of measures: those with such a risk. */
function narrowsMeasures(items: readonly Item[], previous: Previous | null): boolean {
  const overMeasures = previous !== null && ['list', 'count', 'next', 'overview'].includes(previous.intent.type);
  return overMeasures && items.some((item) => senseIn(item, 'level') !== undefined || isMarked(item, ...BELONGING));
}

/** Nothing but adjectives between it and a noun for measures. */
function isAdjective(items: readonly Item[], at: number): boolean {
  const noun = items.findIndex((item, index) => index > at && isMarked(item, 'measure'));
  const between = items.slice(at + 1, noun + 1);
  return (
    noun > at &&
    between.every(
      (item) =>
        item.gap !== 'comma' && !isMarked(item, 'indefinite') && (isDescribing(item) || isMarked(item, 'measure')),
    )
  );
}

const DESCRIBING: ReadonlySet<string> = new Set(['word', 'state', 'nature', 'kind', 'vendor', 'party']);
const isDescribing = (item: Item): boolean =>
  isQuiet(item) || sensesOf(item).some(({ family }) => DESCRIBING.has(family));

/** Only adjectives between the question word and the noun. */
const isNextTo = (items: readonly Item[], asked: number, noun: number): boolean =>
  items.slice(asked + 1, noun).every((item) => !isMarked(item, ...BELOW, ...NOUNS, 'be', 'has', 'must', 'those'));
