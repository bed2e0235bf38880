/** The query over measures that a sentence asks for. */
import type { Criterion, MeasureQuery } from '../../domain/query.js';
import { distinct } from './criteria.js';
import { filterParts, type FilterPart } from './filter-parts.js';
import { criteriaFrom } from './filters.js';
import { has } from './item.js';
import type { Scene } from './scene.js';
import { settle } from './settle.js';
import { timesIn, type Times } from './time.js';

/** A sentence taken apart. */
export interface Asked {
  readonly scene: Scene;
  readonly parts: readonly FilterPart[];
  readonly times: Times;
  readonly query: MeasureQuery;
}

export function askedBy(scene: Scene): Asked {
  const times = timesIn(scene);
  const parts = settle(filterParts(scene), scene, times.periods.length > 0);
  return { scene, parts, times, query: queryFrom(scene, parts, times) };
}

function queryFrom(scene: Scene, parts: readonly FilterPart[], times: Times): MeasureQuery {
  const coming = comingFrom(scene, parts, times);
  const criteria = criteriaFrom(parts).map((criterion) => withSoon(criterion, times.soonDays));
  const all = distinct([...criteria, ...coming, ...times.periods]);
  return times.asOf === undefined ? { criteria: all } : { criteria: all, asOf: times.asOf };
}

/** A question about what is coming also lists what is due now. */
function withSoon(criterion: Criterion, soonDays: number | undefined): Criterion {
  if (criterion.field !== 'word' || criterion.not === true || !criterion.anyOf.includes('due_soon')) return criterion;
  const anyOf = criterion.anyOf.includes('due_now') ? criterion.anyOf : ['due_now' as const, ...criterion.anyOf];
  return soonDays === undefined ? { ...criterion, anyOf } : { ...criterion, anyOf, soonDays };
}

/** "de komende 60 dagen" without the word "binnenkort". */
function comingFrom({ sentence }: Scene, parts: readonly FilterPart[], { soonDays }: Times): Criterion[] {
  const said = parts.some(({ criterion }) => criterion.field === 'word' && criterion.anyOf.includes('due_soon'));
  if (soonDays === undefined || said || has(sentence, 'reminder')) return [];
  return [{ field: 'word', anyOf: ['due_now', 'due_soon'], soonDays }];
}
