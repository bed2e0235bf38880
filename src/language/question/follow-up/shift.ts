/** Follow-ups that move on in time: "en daarna?", "een jaar later?", "and the month before?". */
import { addDays, addMonths, endOfMonth, type LocalDate } from '../../../domain/time/local-date.js';
import { isMeasureCode } from '../../../domain/register/codes.js';
import { MAX_VALUES, type Criterion, type MeasureQuery } from '../../../domain/query/query.js';
import type { Intent } from '../../intent.js';
import { has, isMarked, isQuiet, senseIn } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import type { Unit } from '../words/sense.js';
import { queryBefore } from './base.js';
import { asksNothingNew, type Step } from './step.js';

/** Further than anyone asks, in any unit. */
const MAX_STEP = 100;

/** The same question about a time further on, or further back. */
export const shifted: Step = ({ asked, previous: { intent, codes } }) => {
  const { sentence } = asked.scene;
  const direction = has(sentence, 'earlier')
    ? -1
    : has(sentence, 'later') || (intent.type === 'next' && has(sentence, 'coming'))
      ? 1
      : 0;
  if (direction === 0 || !asksNothingNew(asked) || !saysOnlyWhen(asked)) return undefined;
  const query = queryBefore(intent);
  if (query === undefined) return undefined;
  const step = stepIn(asked);
  if (step !== undefined)
    return isTimed(query) ? withQuery(intent, moved(query, direction * step.count, step.unit)) : undefined;
  if (intent.type === 'next' && direction > 0)
    return { ...intent, query: withoutThese(query, codes.filter(isMeasureCode)) };
  return query.criteria.some(isTime) ? withQuery(intent, beyond(query, direction)) : undefined;
};

const saysOnlyWhen = ({ scene: { sentence } }: Asked): boolean =>
  sentence.items.every(
    (item) =>
      item.kind === 'number' ||
      senseIn(item, 'unit') !== undefined ||
      isQuiet(item) ||
      isMarked(item, 'and', 'then', 'what_about', 'it', 'since', 'instead', 'coming'),
  );

/** "een jaar", "2 maanden"; undefined where no unit is named. */
function stepIn({ scene: { sentence, numbers } }: Asked): { readonly count: number; readonly unit: Unit } | undefined {
  const unit = sentence.items.map((item) => senseIn(item, 'unit')?.value).find((one) => one !== undefined);
  const said = sentence.items.map((item) => (item.kind === 'number' ? item.value : numbers.get(item.words)));
  const count = Math.min(said.find((value) => value !== undefined) ?? 1, MAX_STEP);
  return unit === undefined ? undefined : { count, unit };
}

type Timed = Extract<Criterion, { field: 'period' | 'happened' }>;
const isTime = (criterion: Criterion): criterion is Timed =>
  criterion.field === 'period' || criterion.field === 'happened';

const isTimed = ({ criteria, asOf }: MeasureQuery): boolean => asOf !== undefined || criteria.some(isTime);

function moved({ criteria, asOf }: MeasureQuery, count: number, unit: Unit): MeasureQuery {
  const on = (day: LocalDate): LocalDate => movedDay(day, count, unit);
  const later = criteria.map((criterion): Criterion =>
    isTime(criterion)
      ? { ...criterion, from: criterion.from && on(criterion.from), to: criterion.to && on(criterion.to) }
      : criterion,
  );
  return asOf === undefined ? { criteria: later } : { criteria: later, asOf: on(asOf) };
}

/** The last day of a month stays the last day of one. */
function movedDay(day: LocalDate, count: number, unit: Unit): LocalDate {
  if (unit === 'day' || unit === 'week') return addDays(day, unit === 'week' ? 7 * count : count);
  const on = addMonths(day, unit === 'year' ? 12 * count : count);
  return endOfMonth(day) === day ? endOfMonth(on) : on;
}

/** All after the period, or all before it. */
const beyond = (query: MeasureQuery, direction: number): MeasureQuery => ({
  ...query,
  criteria: query.criteria.map((criterion) => {
    if (!isTime(criterion)) return criterion;
    const { from, to } = criterion;
    if (direction > 0) return to === null ? criterion : { ...criterion, from: addDays(to, 1), to: null };
    return from === null ? criterion : { ...criterion, from: null, to: addDays(from, -1) };
  }),
});

/** What comes after what is next is next without it. */
function withoutThese(
  query: MeasureQuery,
  shown: readonly Extract<Criterion, { field: 'code' }>['anyOf'][number][],
): MeasureQuery {
  if (shown.length === 0) return query;
  const before = query.criteria.flatMap((criterion) =>
    criterion.field === 'code' && criterion.not === true ? criterion.anyOf : [],
  );
  const others = query.criteria.filter(({ field, not }) => field !== 'code' || not !== true);
  const anyOf = [...new Set([...before, ...shown])].slice(0, MAX_VALUES);
  return { ...query, criteria: [...others, { field: 'code', anyOf, not: true }] };
}

function withQuery(intent: Intent, query: MeasureQuery): Intent {
  return 'query' in intent && 'criteria' in intent.query && intent.type !== 'risks' && intent.type !== 'countRisks'
    ? { ...intent, query }
    : { type: 'list', query };
}
