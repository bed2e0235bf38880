/** By what a count is divided ("per leverancier", "grouped by state"). */
import type { Dimension } from '../../../domain/query/query.js';
import { isMarked, isQuiet, senseIn, type Item } from '../sentence/item.js';
import { isInRun, type Scene } from '../sentence/scene.js';

export interface Grouping {
  readonly by: Dimension;
  /** Index of the item that names the dimension. */
  readonly at: number;
  /** The groups themselves are asked for, and nothing of what is in them. */
  readonly whole?: boolean;
}

/** "per partij en onderzoek": indices of what else it is to be divided by, which a count cannot be. */
export function dimensionsBeside(scene: Scene): readonly number[] {
  const { items } = scene.sentence;
  const { at = -1 } = dividedBy(scene) ?? {};
  const next = items[at + 2];
  return at >= 0 && isMarked(items[at + 1], 'and') && senseIn(next, 'dimension') !== undefined && !isFilter(next)
    ? [at + 2]
    : [];
}

const isFilter = (item: Item | undefined): boolean =>
  senseIn(item, 'vendor') !== undefined ||
  senseIn(item, 'party') !== undefined ||
  senseIn(item, 'investigation') !== undefined;

export function groupingIn(scene: Scene): Grouping | undefined {
  return dividedBy(scene) ?? mostOf(scene) ?? countedOnes(scene) ?? besideEachOther(scene);
}

/** "hoeveel leveranciers zijn er?", "welke onderzoeken heb je?": the groups themselves. */
function countedOnes({ sentence: { items, markers }, mentions }: Scene): Grouping | undefined {
  if (
    markers.has('measure') ||
    markers.has('risk') ||
    markers.has('deadline') ||
    markers.has('must') ||
    mentions.length > 0
  )
    return undefined;
  const asked = items.findIndex(
    (item) => isMarked(item, 'which', 'count', 'show', 'who') && !isMarked(item, 'falls_when'),
  );
  const at = items.findIndex(
    (item, index) => index > asked && !isQuiet(item) && !isMarked(item, 'all', 'which', 'show', 'be', 'who'),
  );
  const by = senseIn(items[at], 'dimension')?.value;
  const whole = items.every(
    (item, index) =>
      index <= at ||
      isQuiet(item) ||
      isMarked(item, 'has', 'exists', 'be', 'from', 'it', 'ours', 'me', 'those') ||
      // "welke onderzoeken zijn er gedaan?": of those that were not, there is no report.
      (by === 'investigation' && senseIn(item, 'word')?.value === 'closed'),
  );
  return asked >= 0 && whole && (by === 'vendor' || by === 'investigation' || by === 'obligor')
    ? { by, at, whole: true }
    : undefined;
}

/** "open vs gesloten", "Microsoft versus SLM": the numbers of both beside each other. */
function besideEachOther(scene: Scene): Grouping | undefined {
  const { items, markers } = scene.sentence;
  const at = markers.has('versus') ? items.findIndex((item) => isMarked(item, 'versus')) : -1;
  if (at < 1 || scene.mentions.length > 0 || isInRun(scene, at)) return undefined;
  const behind = isMarked(items[at + 1], 'not') ? at + 2 : at + 1;
  const [one, other] = [items[at - 1], items[behind]].map(sideOf);
  return one === undefined || one !== other ? undefined : { by: one, at };
}

function sideOf(item: Item | undefined): Dimension | undefined {
  if (senseIn(item, 'word') !== undefined || senseIn(item, 'state') !== undefined) return 'state';
  if (senseIn(item, 'vendor') !== undefined || senseIn(item, 'party') !== undefined) return 'obligor';
  if (senseIn(item, 'investigation') !== undefined) return 'investigation';
  if (senseIn(item, 'kind') !== undefined) return 'kind';
  return senseIn(item, 'nature') === undefined ? undefined : 'nature';
}

/** "which party has the most …?", "wie heeft de meeste …?", "which obligor has how many …?", "wie is eigenaar van de …?" */
function mostOf({ sentence: { items, markers }, mentions }: Scene): Grouping | undefined {
  const at = items.findIndex((item) => isMarked(item, 'which', 'who'));
  if (mentions.length > 0) return undefined;
  if (at < 0) return risksWithMost(items);
  const owners = markers.has('who') && markers.has('owner') && markers.has('measure') && !markers.has('no');
  if (owners) return { by: 'owner', at };
  const which =
    dimensionAt(items, at) ??
    (isMarked(items[at], 'which') ? dimensionAt(items, behindLevel(items, at + 1)) : undefined);
  const having = which !== undefined && isMarked(items[which.at + 1], 'has');
  if (having && (markers.has('count') || isWithNone(items, which))) return which;
  if (!markers.has('most')) return undefined;
  return which ?? (isMarked(items[at], 'who') ? { by: 'obligor', at } : undefined);
}

/** "risico's met de meeste open maatregelen" */
function risksWithMost(items: readonly Item[]): Grouping | undefined {
  const at = items.findIndex((item) => isMarked(item, 'risk'));
  const most = items.findIndex((item) => isMarked(item, 'most'));
  const measures = items.findIndex((item) => isMarked(item, 'measure'));
  return at >= 0 && at < most && most < measures ? { by: 'risk', at } : undefined;
}

/** "welke leveranciers hebben geen maatregelen?": how many each has shows which have none. */
const isWithNone = (items: readonly Item[], { by, at }: Grouping): boolean =>
  (by === 'vendor' || by === 'obligor' || by === 'investigation') &&
  isMarked(items[at + 2], 'no', 'without') &&
  isMarked(items[at + 3], 'measure');

/** "which high risk". */
const behindLevel = (items: readonly Item[], at: number): number =>
  senseIn(items[at], 'level') !== undefined && senseIn(items[at], 'dimension') === undefined ? at + 1 : at;

function dimensionAt(items: readonly Item[], at: number): Grouping | undefined {
  const sense = senseIn(items[at], 'dimension');
  return sense === undefined ? undefined : { by: sense.value, at };
}

function dividedBy(scene: Scene): Grouping | undefined {
  const { items } = scene.sentence;
  const counts = scene.sentence.markers.has('count');
  for (let at = 0; at < items.length; at++) {
    if (isInRun(scene, at)) continue;
    const divided = scene.sentence.markers.has('divide') && isMarked(items[at], 'about', 'of', 'at', 'from');
    const opens =
      divided ||
      isMarked(items[at], 'per') ||
      (isMarked(items[at], 'each', 'by') && (counts || isMarked(items[at], 'by')));
    if (!opens) continue;
    const grouping = dimensionAfter(items, at);
    if (grouping !== undefined) return grouping;
  }
  return undefined;
}

/** The dimension right behind, articles passed over; a name there ("by Microsoft") is no dimension. */
function dimensionAfter(items: readonly Item[], at: number): Grouping | undefined {
  const next = items.findIndex((item, index) => index > at && !isPassedOver(item));
  const item = items[next];
  if (item === undefined || senseIn(item, 'vendor') !== undefined) return undefined;
  const sense = senseIn(item, 'dimension');
  // "risk level" and "risico niveau" are two words where the phrase is broken.
  const further = senseIn(items[next + 1], 'dimension');
  if (sense?.value === 'risk' && further?.value === 'riskLevel') return { by: 'riskLevel', at: next + 1 };
  return sense === undefined ? undefined : { by: sense.value, at: next };
}

const isPassedOver = (item: Item): boolean =>
  senseIn(item, 'dimension') === undefined &&
  (isQuiet(item) || senseIn(item, 'level') !== undefined || isMarked(item, 'of', 'each', 'per', 'by', 'all'));
