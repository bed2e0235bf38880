/** A period in a sentence with "or", as a part among the others: "vóór 2021 af of te laat", "te laat of geverifieerd in 2023". */
import type { Criterion } from '../../../domain/query/query.js';
import type { FilterPart } from './filter-parts.js';
import { isHappening, saysWhen } from '../times/happenings.js';
import { jointBetween } from './joints.js';
import { isInRun, type Scene } from '../sentence/scene.js';

export interface WithPeriods {
  readonly parts: readonly FilterPart[];
  /** Those that are no part. */
  readonly periods: readonly Criterion[];
}

type Period = Extract<Criterion, { readonly field: 'period' }>;

/** Only where the sentence has one period: of several it is not known which of them is meant. */
export function withPeriodParts(
  parts: readonly FilterPart[],
  periods: readonly Criterion[],
  scene: Scene,
): WithPeriods {
  const { items, markers } = scene.sentence;
  const [period, ...others] = periods;
  const [at, ...more] = items.flatMap((item, index) =>
    item.kind === 'period' && !isInRun(scene, index) ? [index] : [],
  );
  const alone = period?.field === 'period' && others.length === 0 && at !== undefined && more.length === 0;
  if (!alone || !markers.has('or')) return { parts, periods };
  const dated = cameAbout(parts, period, at, scene) ?? besideOr(parts, period, at, scene);
  return dated === undefined ? { parts, periods } : { parts: dated, periods: [] };
}

/** The state right beside the period, which says when that came about. */
function cameAbout(
  parts: readonly FilterPart[],
  period: Period,
  at: number,
  { sentence }: Scene,
): readonly FilterPart[] | undefined {
  const index = parts.findIndex((part) => part.criterion.field === 'state' && Math.abs(part.at - at) === 1);
  const state = parts[index];
  if (state?.criterion.field !== 'state' || state.criterion.not === true || !saysWhen(sentence)) return undefined;
  const [what, ...more] = state.criterion.anyOf;
  if (what === undefined || more.length > 0 || !isHappening(what)) return undefined;
  const [first, last] = [Math.min(state.at, at), Math.max(state.at, at)];
  return parts.with(index, { ...state, criterion: { ...period, field: 'happened', what }, at: first, end: last });
}

function besideOr(
  parts: readonly FilterPart[],
  period: Period,
  at: number,
  scene: Scene,
): readonly FilterPart[] | undefined {
  const next = parts.findIndex((part) => part.at > at);
  const behind = next < 0 ? parts.length : next;
  const dated: FilterPart = { criterion: period, at, or: false };
  const [before, after] = [parts[behind - 1], parts[behind]];
  const joints = [before && jointBetween(before, dated, scene), after && jointBetween(dated, after, scene)];
  return joints.some((joint) => joint?.by === 'or') ? parts.toSpliced(behind, 0, dated) : undefined;
}
