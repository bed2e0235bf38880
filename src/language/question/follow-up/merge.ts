/** A query changed by what is said next: narrowed, or with one thing put in the place of another. */
import {
  leavingOut,
  MAX_SIDES,
  type Criterion,
  type EitherCriterion,
  type MeasureQuery,
  type RiskAspects,
  type RiskQuery,
} from '../../../domain/query/query.js';
import { distinct, either, excludeEachOther } from '../filters/criteria.js';
import { holdTogether } from '../filters/deadline-kinds.js';

/** Fields that say the same kind of thing: a new one takes the place of the old. */
const KINDS_OF_FIELD: readonly (readonly Criterion['field'][])[] = [
  ['obligor', 'vendor'],
  ['investigation', 'product', 'source'],
  ['risk', 'riskLevel', 'anyRisk'],
  ['anyEvidence'],
  ['word', 'state', 'happened'],
  ['period'],
  ['kind'],
  ['nature'],
  ['owner'],
  ['text'],
  ['code'],
];

const sameKind = (a: Criterion['field'], b: Criterion['field']): boolean =>
  KINDS_OF_FIELD.some((fields) => fields.includes(a) && fields.includes(b));

/** All of both: "welke daarvan zijn te laat?". */
export function narrowedBy(query: MeasureQuery, more: MeasureQuery): MeasureQuery {
  return withDay(distinct([...query.criteria, ...more.criteria]), query, more);
}

/** The new in the place of the old of its kind, the rest kept: "en van SLM?". */
export function replacedBy(query: MeasureQuery, more: MeasureQuery): MeasureQuery {
  const next = { ...more, criteria: more.criteria.map((criterion) => ofSameHappening(criterion, query, more)) };
  const kept = query.criteria.filter((old) => !next.criteria.some((one) => takesPlace(old, one)));
  return withDay(distinct([...kept, ...next.criteria]), query, more);
}

/** "en in 2024?" after "geverifieerd in 2023": the period says when the same came about. */
function ofSameHappening(criterion: Criterion, { criteria }: MeasureQuery, more: MeasureQuery): Criterion {
  const happened = criteria.find(({ field }) => field === 'happened');
  const again =
    criterion.field === 'period' &&
    happened?.field === 'happened' &&
    !more.criteria.some(({ field }) => field === 'state');
  return again ? { ...happened, from: criterion.from, to: criterion.to } : criterion;
}

/** The new beside the old: "en ook die van SLM". */
export const alsoWith = (query: MeasureQuery, more: MeasureQuery): MeasureQuery =>
  beside(query, more, (criteria, added) => [...criteria, ...added]);

/** The new or the old: "of zonder eigenaar". */
export const orWith = (query: MeasureQuery, more: MeasureQuery): MeasureQuery => beside(query, more, eitherOfLast);

/** `join`: with what no criterion can take up. */
function beside(query: MeasureQuery, more: MeasureQuery, join: typeof eitherOfLast): MeasureQuery {
  const left = [...more.criteria];
  const criteria = query.criteria.map((old) => {
    const at = left.findIndex((next) => either(old, next) !== undefined);
    const next = at < 0 ? undefined : left.splice(at, 1)[0];
    return (next === undefined ? undefined : either(old, next)) ?? old;
  });
  return withDay(distinct(join(criteria, left)), query, more);
}

/** Either the last way to stand that was asked for, or what is added to it; all of both where they are names. */
function eitherOfLast(criteria: readonly Criterion[], added: readonly Criterion[]): readonly Criterion[] {
  const at = criteria.findLastIndex(isState);
  const last = criteria[at];
  const sides = last === undefined ? undefined : sidesOf(last);
  const more = added.flatMap((one) => (isState(one) && one.field !== 'either' ? [one] : []));
  if (sides === undefined || more.length === 0 || more.length < added.length || sides.length >= MAX_SIDES)
    return [...criteria, ...added];
  return criteria.with(at, { field: 'either', sides: [...sides, more] });
}

const isState = ({ field }: Criterion): boolean =>
  !(['vendor', 'obligor', 'investigation', 'product', 'source', 'text', 'period'] as const).some(
    (one) => one === field,
  );

const sidesOf = (criterion: Criterion): EitherCriterion['sides'] | undefined => {
  if (criterion.field !== 'either') return [[criterion]];
  return criterion.not === true ? undefined : criterion.sides;
};

/** Words that can hold together stay together: "openstaande", "en te laat?". */
function takesPlace(old: Criterion, next: Criterion): boolean {
  if (!holdTogether(old, next)) return true;
  if (!sameKind(old.field, next.field)) return false;
  if (old.field !== 'word' || next.field !== 'word') return true;
  // "openstaande", "zonder de geblokkeerde": both hold; "te laat", "en welke niet te laat?" do not.
  if (old.not === true || next.not === true) return old.anyOf.join() === next.anyOf.join();
  return old.anyOf.some((word) => next.anyOf.some((other) => word === other || excludeEachOther(word, other)));
}

function withDay(criteria: Criterion[], query: MeasureQuery, more: MeasureQuery): MeasureQuery {
  const asOf = more.asOf ?? query.asOf;
  return asOf === undefined ? { criteria } : { criteria, asOf };
}

export const withoutDay = ({ criteria }: MeasureQuery): MeasureQuery => ({ criteria });

export function risksReplacedBy(query: RiskQuery, more: RiskQuery): RiskQuery {
  const measures =
    more.measures === undefined ? query.measures : replacedBy(query.measures ?? { criteria: [] }, more.measures);
  // A level asks for all risks of that level again, not for those named before.
  const { codes, ...rest } = query;
  const kept =
    more.level === undefined && more.investigation === undefined && codes !== undefined ? { ...rest, codes } : rest;
  const { except: _, ...asked } = { ...kept, ...more };
  return { ...asked, ...(measures === undefined ? {} : { measures }), ...leavingOut(leftOut(query, more)) };
}

/** What was left out stays out, unless the same is asked for now. */
function leftOut({ except = {} }: RiskQuery, more: RiskQuery): RiskAspects {
  const kept = Object.entries(except).filter(([aspect]) => !(aspect in more));
  return { ...Object.fromEntries(kept), ...more.except };
}
