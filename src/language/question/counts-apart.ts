/** "Hoeveel zijn er te laat en hoeveel wachten op verificatie?": as many counts as are asked for. */
import type { Criterion, MeasureQuery } from '../../domain/query/query.js';
import type { Intent, QuestionReading } from '../intent.js';
import type { World } from '../world.js';
import { narrowedBy, replacedBy } from './follow-up/merge.js';
import { isMarked, isQuiet, type Item, type Sentence } from './sentence/item.js';

/** Counts in one answer. */
const MOST = 4;

type Count = Extract<Intent, { readonly type: 'count' }>;
type Read = (text: string, world: World) => QuestionReading;

/** The reading of a text with, where it asks for more than one number, each of them; `sentenceOf` takes it apart. */
export function withEachCount(
  text: string,
  world: World,
  read: Read,
  sentenceOf: (text: string, world: World) => Sentence,
): QuestionReading {
  const whole = read(text, world);
  if (whole.intent.type !== 'count' && whole.intent.type !== 'countRisks') return whole;
  const parts = partsOf(sentenceOf(text, world));
  return parts.length < 2 ? whole : joined(whole, readings(parts, world, read));
}

/**
 * Each part with what it leaves to the one before: whom it is about, and all of it where it says "of those". Of the answer
 * before, all parts or none are taken: all where the first points at it or goes on from it.
 */
function readings(parts: readonly Part[], world: World, read: Read): readonly QuestionReading[] {
  const [first] = parts;
  const own = { ...world, previous: null };
  const goesOn = first !== undefined && (first.ofThose || first.goesOn);
  return parts.reduce<readonly QuestionReading[]>((before, { text, ofThose }) => {
    const one = read(text, goesOn && !(ofThose && before.length > 0) ? world : own);
    const last = before.at(-1)?.intent;
    if (last?.type !== 'count' || one.intent.type !== 'count') return [...before, one];
    const query = ofThose ? narrowedBy(last.query, one.intent.query) : goneOn(last.query, one.intent.query);
    return [...before, { ...one, intent: { ...one.intent, query } }];
  }, []);
}

/** "… en hoeveel van SLM" keeps what was asked; "… en hoeveel zijn te laat" keeps whom it was asked of. */
function goneOn(last: MeasureQuery, next: MeasureQuery): MeasureQuery {
  const names = last.criteria.filter(({ field }) => NAMES.has(field));
  return next.criteria.every(({ field }) => NAMES.has(field))
    ? replacedBy(last, next)
    : replacedBy({ ...last, criteria: names }, next);
}
const NAMES: ReadonlySet<Criterion['field']> = new Set<Criterion['field']>([
  'vendor',
  'obligor',
  'investigation',
  'product',
  'source',
]);

function joined(whole: QuestionReading, each: readonly QuestionReading[]): QuestionReading {
  const [first] = each;
  const counts = each.map(({ intent }) => intent).filter((intent): intent is Count => intent.type === 'count');
  const queries = counts.map(({ query }) => query);
  const fits = counts.length === each.length && counts.every(({ by }) => by === null) && each.length <= MOST;
  const [query, ...also] = distinct(queries);
  if (fits && first !== undefined && query !== undefined && also.length > 0) {
    return {
      ...first,
      intent: { type: 'count', query, by: null, also },
      alternatives: [],
      confidence: Math.min(...each.map(({ confidence }) => confidence)),
      unknown: [...new Set(each.flatMap(({ unknown }) => unknown))],
      leftOut: [...new Set(each.flatMap(({ leftOut }) => leftOut))],
    };
  }
  // Numbers of measures and of risks do not go in one answer: the others are a click away.
  const others = each.map(({ intent }) => intent).filter(({ type }) => isCount(type) && type !== whole.intent.type);
  return others.length === 0 ? whole : { ...whole, alternatives: [...others, ...whole.alternatives].slice(0, MOST) };
}

const isCount = (type: Intent['type']): boolean => type === 'count' || type === 'countRisks';

const distinct = (queries: readonly MeasureQuery[]): readonly MeasureQuery[] => [
  ...new Map(queries.map((query) => [JSON.stringify(query), query])).values(),
];

interface Part {
  readonly text: string;
  readonly ofThose: boolean;
  /** It opens as the continuation of what was said before. */
  readonly goesOn: boolean;
}

/** The text up to each "and", or comma, before a further "how many", and from there on; a single part where there is none. */
function partsOf({ text, items }: Sentence): readonly Part[] {
  const [, ...further] = items.flatMap((item, at) => (isMarked(item, 'count') ? [at] : []));
  const starts = [0, ...further.flatMap((at) => startOf(items, at) ?? [])];
  return starts.map((from, index) => {
    const own = items.slice(from, starts[index + 1]);
    return {
      text: text.slice(items[from]?.start ?? 0, items[starts[index + 1] ?? items.length]?.start),
      ofThose: own.some((item) => isMarked(item, 'those')),
      goesOn: isMarked(
        own.find((item) => !isQuiet(item)),
        ...GOING_ON,
      ),
    };
  });
}

const GOING_ON = ['and', 'what_about', 'adding'] as const;

/** The index at which the part of a "how many" begins; undefined where nothing sets it apart. */
function startOf(items: readonly Item[], at: number): number | undefined {
  const joint = items.findLastIndex((item, index) => index <= at && (isMarked(item, 'and') || item.gap === 'comma'));
  const between = items.slice(joint, at);
  const joins = between.every((item) => isQuiet(item) || isMarked(item, 'those', 'of', 'and'));
  return joint > 0 && joins ? joint : undefined;
}
