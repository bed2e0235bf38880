/** The query over measures that a sentence asks for. */
import type { Criterion, MeasureQuery, SingleCriterion } from '../../../domain/query/query.js';
import type { DerivedWord } from '../../../domain/measure/words.js';
import { distinct } from './criteria.js';
import { filterParts, type FilterPart } from './filter-parts.js';
import { criteriaFrom } from './filters.js';
import { isHindsight, withPeriods } from '../times/happenings.js';
import { has, holdsMarker, isMarked, sensesOf, type Item, type Sentence } from '../sentence/item.js';
import { withPeriodParts } from './period-parts.js';
import type { Scene } from '../sentence/scene.js';
import { sidedParts, type Closer } from './sides.js';
import { settle } from './settle.js';
import { lateToCome } from '../times/coming-late.js';
import { timesIn, type Times } from '../times/time.js';
import { unusedIn } from './unused.js';

/** A sentence taken apart. */
export interface Asked {
  readonly scene: Scene;
  readonly parts: readonly FilterPart[];
  readonly times: Times;
  readonly query: MeasureQuery;
  /** What it leaves out of what was said. */
  readonly unused: readonly string[];
  /** The same words with "and" and "or" the other way round; absent where that makes no difference. */
  readonly otherwise?: MeasureQuery;
}

export function askedBy(scene: Scene): Asked {
  const times = timesIn(scene);
  const parts = settle(filterParts(scene), scene, times.periods.length > 0);
  const query = queryFrom(scene, parts, times, 'or');
  const asked = { scene, parts, times, query, unused: unusedIn(scene, parts) };
  if (!parts.some(({ or }) => or) || !has(scene.sentence, 'and')) return asked;
  const otherwise = queryFrom(scene, parts, times, 'and');
  const same = JSON.stringify(otherwise) === JSON.stringify(query);
  return same ? asked : { ...asked, otherwise };
}

function queryFrom(scene: Scene, parts: readonly FilterPart[], times: Times, closer: Closer): MeasureQuery {
  const coming = comingFrom(scene, parts, times);
  const dated = withPeriodParts(parts, times.periods, scene);
  const criteria = withoutRepetition(
    criteriaSaid(dated.parts, scene, closer).map((criterion) => withSoon(criterion, times.soonDays)),
  );
  // "geen update in de afgelopen 30 dagen": how long it has been silent, not when it is due.
  const silent = criteria.some((criterion) => criterion.field === 'word' && criterion.anyOf.includes('silent'));
  const periods = silent ? [] : dated.periods;
  const said = [...criteria, ...coming, ...impliedBy(scene, parts, times), ...endingOnes(scene, parts, periods)];
  const all = distinct(lateToCome(withPeriods(said, periods, scene.sentence), scene.world.today));
  return times.asOf === undefined ? { criteria: all } : { criteria: all, asOf: times.asOf };
}

function criteriaSaid(parts: readonly FilterPart[], scene: Scene, closer: Closer): readonly Criterion[] {
  const said = ofMeasures(parts, scene);
  if (scene.head === 'risk') return criteriaFrom(said);
  const { rest, sides } = sidedParts(said, scene, closer);
  return [...criteriaFrom(rest), ...sides];
}

/** "staat er voor de overheid nog iets open onder H4?": open as measures are, where risks are not what is asked for. */
const ofMeasures = (parts: readonly FilterPart[], { head }: Scene): readonly FilterPart[] =>
  head === 'risk'
    ? parts
    : parts.map((part): FilterPart =>
        part.criterion.field === 'status' && part.criterion.anyOf.includes('open')
          ? {
              ...part,
              criterion: { ...(part.criterion.not === true ? { not: true } : {}), field: 'word', anyOf: ['open'] },
            }
          : part,
      );

/** "geëindigd in het afgelopen kwartaal": what starts then does not end. */
function endingOnes({ sentence }: Scene, parts: readonly FilterPart[], periods: readonly Criterion[]): Criterion[] {
  const told = parts.some(({ criterion }) => ['kind', 'word', 'state', 'nature', 'code'].includes(criterion.field));
  return periods.length === 0 || told || !has(sentence, 'ends') || has(sentence, 'starts')
    ? []
    : [{ field: 'kind', anyOf: ['start'], not: true }];
}

/** What is said without a word for it: "wat moet Microsoft nog leveren?", "starting in 2024", "geldt tot eind 2023". */
function impliedBy({ sentence }: Scene, parts: readonly FilterPart[], times: Times): Criterion[] {
  const said = (...fields: readonly string[]): boolean =>
    parts.some(({ criterion }) => fields.includes(criterion.field));
  const word =
    times.periods.length > 0 || said('word', 'state', 'text', 'code') ? undefined : wordImplied(sentence, said, times);
  if (word !== undefined) return [{ field: 'word', anyOf: [word] }];
  if (said('kind', 'word', 'state', 'nature')) return [];
  const [period] = sentence.items.filter((item) => holdsMarker(item, 'starts', 'until'));
  if (period === undefined) return [];
  if (holdsMarker(period, 'starts')) return [{ field: 'kind', anyOf: ['start'] }];
  // Read as a bound it selects by itself; read as the period in which something ends, it is about what lapses.
  return period.kind === 'period' && period.period.relation === 'in' ? [{ field: 'kind', anyOf: ['expiry'] }] : [];
}

function wordImplied(
  sentence: Sentence,
  said: (field: Criterion['field']) => boolean,
  { soonDays }: Times,
): DerivedWord | undefined {
  // "wat had Microsoft moeten doen?"
  if (isHindsight(sentence.items)) return 'overdue';
  // "welke verplichtingen heeft Microsoft nog?": what one still has is open.
  const holds = has(sentence, 'has') && has(sentence, 'measure') && said('obligor');
  if (has(sentence, 'still') && (has(sentence, 'must') || holds)) return 'open';
  // "wat blokkeert de organisaties?"
  if (said('obligor') && has(sentence, 'which') && sentence.items.some(isBlocking)) return 'blocked';
  // "due for something at the moment".
  return has(sentence, 'due') && has(sentence, 'now') && soonDays === undefined ? 'due_now' : undefined;
}

const isBlocking = (item: Item): boolean =>
  !isMarked(item, 'why', 'circumstance') &&
  sensesOf(item).some(({ family, value }) => family === 'focus' && value === 'blockers') &&
  sensesOf(item).some(({ family, value }) => family === 'riskFocus' && value === 'blocking');

/** "V1 en V4 uit OW20": the codes have the investigation in them. */
function withoutRepetition(criteria: readonly Criterion[]): Criterion[] {
  const coded = criteria.filter(
    (criterion) => (criterion.field === 'code' || criterion.field === 'risk') && criterion.not !== true,
  );
  const says = (code: string): boolean =>
    coded.length > 0 &&
    coded.every(
      (criterion) => 'anyOf' in criterion && criterion.anyOf.every((value) => String(value).startsWith(`${code}-`)),
    );
  return criteria.filter(
    (criterion) => !(criterion.field === 'investigation' && criterion.not !== true && criterion.anyOf.every(says)),
  );
}

const DUE: DerivedWord[] = ['due_now', 'due_soon'];

/** A question about what is coming also lists what is due now. */
function withSoon(criterion: Criterion, soonDays: number | undefined): Criterion {
  if (criterion.field === 'either')
    return { ...criterion, sides: criterion.sides.map((side) => side.map((one) => singleWithSoon(one, soonDays))) };
  return singleWithSoon(criterion, soonDays);
}

function singleWithSoon(criterion: SingleCriterion, soonDays: number | undefined): SingleCriterion {
  if (criterion.field !== 'word' || criterion.not === true) return criterion;
  // "lopen er nu termijnen af binnen een maand?": the days say how far "now" reaches.
  const isSoon =
    criterion.anyOf.includes('due_soon') || (soonDays !== undefined && criterion.anyOf.includes('due_now'));
  if (!isSoon) return criterion;
  const anyOf = [...new Set([...DUE, ...criterion.anyOf])];
  return soonDays === undefined ? { ...criterion, anyOf } : { ...criterion, anyOf, soonDays };
}

/** "de komende 60 dagen" without the word "binnenkort". */
function comingFrom({ sentence }: Scene, parts: readonly FilterPart[], { soonDays }: Times): Criterion[] {
  const said = parts.some(
    ({ criterion }) => criterion.field === 'word' && DUE.some((word) => criterion.anyOf.includes(word)),
  );
  if (soonDays === undefined || said || has(sentence, 'reminder')) return [];
  return [{ field: 'word', anyOf: DUE, soonDays }];
}
