/** What stands between two parts of a sentence: "or", "and", the comma of a list, or more than that. */
import type { FilterPart } from './filter-parts.js';
import { isMarked, isQuiet, senseIn, type Item } from '../sentence/item.js';
import type { Scene } from '../sentence/scene.js';
import type { Marker } from '../words/sense.js';

/** `apart`: words that are no joint stand between them. `set_off`: an "or" behind a comma. */
export interface Joint {
  readonly by: 'or' | 'and' | 'comma' | 'apart';
  readonly setOff: boolean;
}

/** Words that end what stands in front of "or" ("die te laat zijn of …"). */
const ENDING: readonly Marker[] = ['be', 'has', 'must', 'fall', 'due', 'measure', 'risk', 'owner', 'deadline', 'still'];
/** Words that begin what stands behind it ("… of die geen eigenaar hebben"). */
const BEGINNING: readonly Marker[] = [
  ...ENDING,
  ...['and', 'or', 'not', 'no', 'without', 'of', 'from', 'by', 'at', 'about', 'those', 'relative', 'which'],
  ...['definite', 'indefinite', 'linked', 'with', 'with_deadline', 'also', 'already', 'both', 'provided', 'only'],
] as const satisfies readonly Marker[];
/** "weet je of er iets te laat is": whether, and not either. */
const ASKING: readonly Marker[] = [
  'something',
  'exists',
  'all',
  'everything',
  'count',
  'show',
  'when',
  'who',
  'why',
  'me',
];
/** Words for a party or an investigation follow "or" with one of these ("of van SLM"). */
const OF: readonly Marker[] = ['of', 'from', 'by', 'at', 'about'];

const APART: Joint = { by: 'apart', setOff: false };

/** What joins a part to the one before it. */
export function jointBetween(before: FilterPart, next: FilterPart, scene: Scene): Joint {
  const { items, text } = scene.sentence;
  // "op of na 1 januari": a bound, and not either of two things.
  if (next.criterion.field === 'period' && scene.forms.onOr.test(text.slice(0, items[next.at]?.start))) return APART;
  const from = 1 + (before.end ?? scene.runs.find(({ first }) => first === before.at)?.last ?? before.at);
  const between = items.slice(from, next.at);
  const or = between.findIndex((item) => isMarked(item, 'or') && !isMarked(item, 'both'));
  const [ending, beginning] = or < 0 ? [[], between] : [between.slice(0, or), between.slice(or)];
  if (!ending.every(isEnding) || !beginning.every(isJoining)) return APART;
  if (between.concat(items[next.at] ?? []).some(({ gap }) => gap === 'stop')) return APART;
  const comma = between.concat(items[next.at] ?? []).some(({ gap }) => gap === 'comma');
  if (or >= 0) return { by: 'or', setOff: between[or]?.gap === 'comma' };
  if (between.some((item) => isMarked(item, 'and', 'provided'))) return { by: 'and', setOff: false };
  return comma ? { by: 'comma', setOff: false } : APART;
}

/** A quality there is one that has lost its meaning beside the others ("vóór 2021 af moesten"): else it were a part itself. */
const isEnding = (item: Item): boolean =>
  isQuiet(item) ||
  isMarked(item, ...ENDING, 'and') ||
  senseIn(item, 'word') !== undefined ||
  senseIn(item, 'state') !== undefined;

const isJoining = (item: Item): boolean =>
  !isMarked(item, ...ASKING) &&
  (isMarked(item, ...BEGINNING) || isOwning(item) || (isQuiet(item) && !isMarked(item, 'it')));

/** "owned by": whose it is. */
const isOwning = (item: Item): boolean => ['owner', 'obligor'].includes(senseIn(item, 'focus')?.value ?? '');

/** "van OW20 of van SLM": the second one is introduced as the first was. */
export const isIntroduced = (next: FilterPart, { sentence: { items } }: Scene): boolean => {
  const or = items.findLastIndex((item, at) => at < next.at && isMarked(item, 'or'));
  return items.slice(or + 1, next.at).some((item) => isMarked(item, ...OF));
};
