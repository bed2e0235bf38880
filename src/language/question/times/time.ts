/** The periods of a sentence: a date to select by, a peildatum, or how far "soon" reaches. */
import { addDays, addMonths, daysBetween, type LocalDate } from '../../../domain/time/local-date.js';
import type { Criterion } from '../../../domain/query/query.js';
import { readPeriod, type PeriodMention } from '../../deadline/periods.js';
import { isHappening, isHindsight, saysWhen } from './happenings.js';
import {
  has,
  holdsMarker,
  indexOfMarker,
  isMarked,
  isQuiet,
  senseIn,
  type Item,
  type Sentence,
} from '../sentence/item.js';
import { isToCome } from './coming-late.js';
import { isLateness, lateBy } from './late-by.js';
import { inSameYear, together } from './together.js';
import { YEAR } from './year.js';
import { isInRun, type Scene } from '../sentence/scene.js';

export interface Times {
  /** The first day that is named, for what happened since then. */
  readonly since?: LocalDate;
  /** The period that it begins, where that has an end that has come. */
  readonly during?: { readonly from: LocalDate | null; readonly to: LocalDate };
  /** Peildatum. */
  readonly asOf?: LocalDate;
  /** Selecting by date. */
  readonly periods: readonly Criterion[];
  /** "de komende 60 dagen". */
  readonly soonDays?: number;
}

/** Later than any day. */
const FAR = '9999-12-31';
/** The furthest that "soon" may reach, in days. */
const MAX_SOON = 3660;
/** What holds on a day, and can be asked about an earlier one. */
const STATE_FAMILIES = ['word', 'state', 'status'] as const;

/** "toekomstige deadlines", "deadlines in het verleden". */
function fromToday({ sentence, world, head }: Scene): Criterion[] {
  if (head !== 'measure') return [];
  if (has(sentence, 'in_future')) return [{ field: 'period', from: world.today, to: null }];
  return has(sentence, 'in_past') ? [{ field: 'period', from: null, to: addDays(world.today, -1) }] : [];
}

export function timesIn(scene: Scene): Times {
  const { items } = scene.sentence;
  const placed = items.flatMap((item, at) =>
    item.kind === 'period' && !isInRun(scene, at) && !isToday(scene, item, at) && !isLateness(scene, at, isOverdue)
      ? [{ item: ofStretch(inThePast(item, scene), scene), at }]
      : [],
  );
  const asOf = placed.find(({ item, at }) => isAsOf(scene, item, at));
  const day = asOf === undefined ? dayBefore(scene) : lastDay(asOf.item.period);
  const others = placed.filter((other) => other !== asOf);
  const soon = others.find(({ item }) => isSoon(scene, item));
  const periods = others
    .filter((other) => other !== soon)
    .map((other) => ({ ...other, item: fromNow(lateSince(other.item, scene), scene) }));
  const to = soon?.item.period.to ?? null;
  const { today } = scene.world;
  const begun = placed.find(({ item: { period } }) => (period.from ?? period.to ?? FAR) <= today)?.item.period;
  const since = begun?.from ?? begun?.to ?? null;
  const end = begun?.to ?? null;
  return {
    ...(since === null ? {} : { since }),
    ...(begun === undefined || end === null || end > today ? {} : { during: { from: begun.from, to: end } }),
    ...(day === undefined ? {} : { asOf: day }),
    ...(to === null ? {} : { soonDays: Math.max(1, Math.min(daysBetween(today, to), MAX_SOON)) }),
    periods: [
      ...together(inSameYear(periods.map(({ item, at }) => ({ period: item.period, not: isDenied(items, at) })))),
      ...lateBy(scene, isOverdue),
      ...fromToday(scene),
    ],
  };
}

type PeriodItem = Extract<Item, { kind: 'period' }>;

/** "as of the end of 2020", of a past one: the moment at its end, and not all that came after it began. */
function ofStretch(item: PeriodItem, { world, sentence }: Scene): PeriodItem {
  const { period } = item;
  if (period.relation !== 'since' || !holdsMarker(item, 'as_of')) return item;
  const context = { today: world.today, lang: sentence.language };
  const own = [...period.fragment.matchAll(/\s+/g)]
    .map(({ index }) => readPeriod(period.fragment.slice(index).trim(), context))
    .find((read) => read?.from === period.from && read.to !== null);
  const { from, to, relation } = own ?? period;
  return to === null || to >= world.today ? item : { ...item, period: { ...period, from, to, relation } };
}

/** "op die dag", where the sentence names none: the day that was asked about before. */
function dayBefore({ sentence, world: { previous } }: Scene): LocalDate | undefined {
  if (previous === null || !has(sentence, 'that_day') || sentence.items.some(({ kind }) => kind === 'period'))
    return undefined;
  const { intent } = previous;
  if (intent.type === 'measure' || intent.type === 'risk') return intent.asOf;
  return 'query' in intent ? intent.query.asOf : undefined;
}

/** "vandaag te laat", "late as of today", "tot op heden afgerond": the day of asking, which every question is about. */
function isToday({ sentence, world }: Scene, item: PeriodItem, at: number): boolean {
  const { from, to } = item.period;
  if (to !== world.today || isMarked(sentence.items[at - 1], 'deadline', 'due', 'since')) return false;
  if (from === to && (holdsMarker(item, 'as_of') || isMarked(sentence.items[at - 1], 'as_of'))) return true;
  if (has(sentence, 'fall', 'due', 'must', 'changes', 'reminder')) return false;
  // "per vandaag": how things stand at the end of it, whatever is asked.
  if (from === to && holdsMarker(item, 'per')) return true;
  const lasting = from === null ? LASTING_UNTIL : LASTING_ON;
  return (
    (from === null || from === to) && sentence.items.some((other) => lasting.has(senseIn(other, 'word')?.value ?? ''))
  );
}
/** What holds on a day without having come about on it; up to a day, whatever is over by then too. */
const LASTING_ON: ReadonlySet<string> = new Set([
  'open',
  'overdue',
  'blocked',
  'silent',
  'without_deadline',
  'awaiting_verification',
  'expired',
  'expectation_passed',
]);
const LASTING_UNTIL: ReadonlySet<string> = new Set([...LASTING_ON, 'closed', 'moved']);

/** "stond open op 31 december", "sinds 1 mei": without a year, the last one that was. */
function inThePast(item: PeriodItem, scene: Scene): PeriodItem {
  const { sentence, world } = scene;
  const { from, to, relation, fragment } = item.period;
  const past =
    (relation === 'since' && !holdsMarker(item, 'not')) ||
    has(sentence, 'past', 'as_of', 'changes') ||
    (isOfThePast(scene) && isBriefDay(scene, item) && !isToCome(item, sentence)) ||
    (isLate(sentence) && !isToCome(item, sentence));
  const first = from ?? to;
  if (!past || first === null || first <= world.today || YEAR.test(fragment)) return item;
  // A weekday comes back within the week, a date within the year.
  const soon = daysBetween(world.today, first) <= 7;
  const back = (day: LocalDate | null): LocalDate | null =>
    day === null ? null : soon ? addDays(day, -7) : addMonths(day, -12);
  return { ...item, period: { ...item.period, from: back(from), to: back(to) } };
}

/** "en op 30 juni?" after how things stood on a day. */
const isOfThePast = ({ world: { previous } }: Scene): boolean =>
  previous !== null && 'query' in previous.intent && previous.intent.query.asOf !== undefined;

/** A few words with a day or a stretch, of which nothing else is said. */
const isBriefDay = ({ sentence: { items }, head }: Scene, { period: { relation } }: PeriodItem): boolean =>
  head === null && items.length <= 4 && (relation === 'on' || relation === 'in');

/** "between now and 1 April", "what is coming up before 1 April": read as "up to", with the beginning said apart. */
function fromNow(item: PeriodItem, { sentence, world }: Scene): PeriodItem {
  const { from, to } = item.period;
  const says = (marker: 'between' | 'now'): boolean => has(sentence, marker) || holdsMarker(item, marker);
  const begins = (says('between') && says('now')) || sentence.items.some(isAhead);
  const open = from === null && to !== null && to >= world.today && begins;
  return open ? { ...item, period: { ...item.period, from: world.today } } : item;
}

/** "aankomende", "upcoming", "the next": what is over is not meant. */
const isAhead = (item: Item): boolean =>
  isMarked(item, 'coming', 'in_future') || senseIn(item, 'word')?.value === 'due_soon';

/** "sinds 1 mei te laat": the last day was the day before, or later. */
function lateSince(item: PeriodItem, { sentence: { items } }: Scene): PeriodItem {
  const { relation, from } = item.period;
  if (relation !== 'since' || from === null || !(isLate({ items }) || items.some((other) => isMarked(other, 'passed'))))
    return item;
  return { ...item, period: { ...item.period, from: addDays(from, -1) } };
}
/** What is late was due before now. */
const isLate = ({ items }: Pick<Sentence, 'items'>): boolean =>
  items.some((item) => LATE.has(senseIn(item, 'word')?.value ?? ''));
const LATE: ReadonlySet<string> = new Set(['overdue', 'expired', 'expectation_passed']);
const isOverdue = (item: Item): boolean => isMarked(item, 'passed') || isLate({ items: [item] });

const lastDay = ({ from, to, relation }: PeriodMention): LocalDate => {
  const day = relation === 'since' || relation === 'after' ? from : (to ?? from);
  if (day === null) throw new RangeError('a period without any day');
  return day;
};

/** A day in the past on which something held: "wat stond open op 31 december 2020?". */
function isAsOf(scene: Scene, item: PeriodItem, at: number): boolean {
  const { sentence, world } = scene;
  const { period } = item;
  if ((period.from === null && period.to === null) || lastDay(period) >= world.today) return false;
  // "status op 15 november": how things stood then.
  const stateOn = period.relation === 'on' && senseIn(sentence.items[at - 1], 'dimension')?.value === 'state';
  if (stateOn || isItemOnDay(scene, item) || continuesOnDay(scene, item) || holdsMarker(item, 'as_of')) return true;
  const marked = indexOfMarker(sentence, 'as_of');
  return (marked >= 0 && marked < at) || heldThen(sentence, period, at);
}

/** "OW20-V5 op 21 november 2026": the one item as it was then, where nothing else is said. */
const isItemOnDay = ({ sentence: { items }, mentions }: Scene, { period }: PeriodItem): boolean =>
  mentions.length === 1 &&
  period.from !== null &&
  period.from === period.to &&
  items.every(
    (item) => item.kind === 'code' || item.kind === 'period' || isQuiet(item) || isMarked(item, 'show', 'which', 'be'),
  );

/** What holds was asked, not what fell then: "welke waren eind 2020 nog open?". */
function heldThen(sentence: Sentence, period: PeriodMention, at: number): boolean {
  if (isMarked(sentence.items[at - 1], 'deadline', 'due', 'with_deadline')) return false;
  // "liep de termijn op …?", "a summary on …": how things stood, as with a state.
  const standing = has(sentence, 'running', 'overview');
  const holding =
    standing || sentence.items.some((item) => STATE_FAMILIES.some((family) => senseIn(item, family) !== undefined));
  if (has(sentence, 'fall', 'changes', 'reminder') || (has(sentence, 'must', 'due') && !holding)) return false;
  // "wat had eind 2020 klaar moeten zijn?": what was due then.
  if (isHindsight(sentence.items)) return false;
  const past = has(sentence, 'past');
  // "overdue at the end of 2020", "open per eind 2020": a moment, at which it was so.
  if (period.relation === 'in' && isMoment(sentence.items, at)) return true;
  const single = period.relation === 'on' || (period.from !== null && period.from === period.to);
  // "which were verified in 2023?": when it came about, not what held at its end.
  const cameAbout = sentence.items.some((other) => isHappening(senseIn(other, 'state')?.value ?? ''));
  return single ? past || holding : past && holding && period.relation === 'in' && !(cameAbout && saysWhen(sentence));
}

const isMoment = (items: readonly Item[], at: number): boolean =>
  items.some((item, index) => index === at && holdsMarker(item, 'at', 'per')) &&
  items.some((item) => isMarked(item, 'overview') || LASTING_ON.has(senseIn(item, 'word')?.value ?? ''));

/** "en op 1 maart 2021?" after a question about another day, or about how things stand. */
function continuesOnDay(scene: Scene, item: PeriodItem): boolean {
  const { relation } = item.period;
  const { previous } = scene.world;
  if (previous === null || !isBriefDay(scene, item) || !('query' in previous.intent)) return false;
  // A count of how things stand falls on no day by itself.
  if (previous.intent.type === 'overview' && relation === 'on') return true;
  const { query } = previous.intent;
  if (query.asOf !== undefined) return true;
  // "per eind 2020": a day, named by the stretch that it is the last of.
  const onDay = relation === 'on' || (relation === 'in' && holdsMarker(item, 'per'));
  return onDay && 'criteria' in query && query.criteria.some(({ field }) => field === 'word' || field === 'state');
}

/** Days ahead, where the question is about what is coming and not about what ends in them. */
function isSoon({ sentence, world }: Scene, item: PeriodItem): boolean {
  const { from, to, relation, fragment } = item.period;
  if (to === null || relation === 'since' || relation === 'after' || to <= world.today) return false;
  const starts = from === null || (from >= world.today && from <= addDays(world.today, 1));
  const counted =
    holdsMarker(item, 'ahead', 'coming') && item.inside.some(({ family }) => family === 'unit') && !YEAR.test(fragment);
  return starts && counted && !endsThere(sentence.items);
}
const endsThere = (items: readonly Item[]): boolean => items.some((item) => isMarked(item, 'fall', 'deadline'));

const isDenied = (items: readonly Item[], at: number): boolean => {
  // "not due before March"
  const previous = isMarked(items[at - 1], 'due', 'fall') ? items[at - 2] : items[at - 1];
  return isMarked(previous, 'not', 'except', 'without', 'other_than');
};
