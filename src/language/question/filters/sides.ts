/**
 * "Geblokkeerd of zonder eigenaar", "not both late and blocked": parts of which one has to hold, or not all, where no
 * single criterion says so.
 */
import { MAX_SIDES, type Criterion, type EitherCriterion, type SingleCriterion } from '../../../domain/query/query.js';
import { either, negated, type Filter } from './criteria.js';
import type { FilterPart } from './filter-parts.js';
import { has, isMarked, senseIn } from '../sentence/item.js';
import { isIntroduced, jointBetween, type Joint } from './joints.js';
import type { Scene } from '../sentence/scene.js';

export interface Sided {
  /** The parts that hold by themselves. */
  readonly rest: readonly FilterPart[];
  readonly sides: readonly EitherCriterion[];
}

/**
 * Which joins closer: "or" as people say it ("open en te laat of geblokkeerd"), or "and" as logic has it, which is the other
 * way to read the same words.
 */
export type Closer = 'or' | 'and';

/** Who or what it is about; all other fields say how a measure stands. */
const NAMES: ReadonlySet<Filter['field']> = new Set<Filter['field']>([
  'vendor',
  'obligor',
  'investigation',
  'product',
  'source',
  'code',
  'risk',
]);
const isName = ({ criterion }: FilterPart): boolean => NAMES.has(criterion.field);

export function sidedParts(parts: readonly FilterPart[], scene: Scene, closer: Closer): Sided {
  const chain = new Chain(parts, scene);
  const rest: FilterPart[] = [];
  const sides: EitherCriterion[] = [];
  for (let at = 0; at < parts.length;) {
    const found = notBothFrom(chain, at) ?? eitherFrom(chain, at, closer);
    if (found === undefined) {
      const part = parts[at];
      if (part !== undefined) rest.push(chain.isListed(at) ? { ...part, or: true } : part);
      at += 1;
    } else {
      const { criterion, first, last } = found;
      rest.splice(rest.length - (at - first), at - first);
      sides.push(criterion);
      at = last + 1;
    }
  }
  return { rest, sides };
}

interface Found {
  readonly criterion: EitherCriterion;
  /** Indices of the first and the last part in it. */
  readonly first: number;
  readonly last: number;
}

/** The parts of a sentence with what joins each to the one before. */
class Chain {
  private readonly joints: readonly (Joint | undefined)[];

  constructor(
    readonly parts: readonly FilterPart[],
    readonly scene: Scene,
  ) {
    this.joints = parts.map((part, at) => {
      const before = parts[at - 1];
      return before === undefined ? undefined : jointBetween(before, part, scene);
    });
  }

  joint(at: number): Joint | undefined {
    return this.joints[at];
  }

  isJoined(at: number, by: Joint['by']): boolean {
    return this.joints[at]?.by === by;
  }

  /** Both say how a measure stands. */
  areStates(at: number): boolean {
    return this.parts.slice(at - 1, at + 1).every((part) => !isName(part)) && at > 0;
  }

  /** "te laat, geblokkeerd of zonder termijn": a comma that stands for the "or" behind it. */
  isListed(at: number): boolean {
    if (!this.isJoined(at, 'comma') || !this.areStates(at)) return false;
    return this.isAlternative(at + 1) || this.isListed(at + 1);
  }

  /** One has to hold, this one or the one before. */
  isAlternative(at: number): boolean {
    const [before, next] = [this.parts[at - 1], this.parts[at]];
    if (before === undefined || next === undefined) return false;
    // "verwachtingen en acceptaties": nouns of two kinds, of which no measure is both.
    if (this.isJoined(at, 'and') && [before, next].every((part) => this.isNoun(part)))
      return before.criterion.field !== next.criterion.field;
    if (!this.isJoined(at, 'or')) return false;
    if (next.denied === 'left_out' || before.criterion.field === 'status' || next.criterion.field === 'status')
      return false;
    if (!isName(next) || before.criterion.field === next.criterion.field) return true;
    if (!isName(before)) return isIntroduced(next, this.scene);
    // "van Microsoft in OW20 of van SLM": Microsoft or SLM.
    const known = this.parts.slice(0, at).some(({ criterion }) => criterion.field === next.criterion.field);
    return !known && isIntroduced(next, this.scene);
  }

  private isNoun({ criterion: { field, not }, at }: FilterPart): boolean {
    const item = this.scene.sentence.items[at];
    const nature = senseIn(item, 'nature')?.value;
    return (
      not !== true && (field === 'kind' || (field === 'nature' && (nature === 'decision' || nature === 'acceptance')))
    );
  }

  slice(first: number, last: number): readonly FilterPart[] {
    return this.parts.slice(first, last + 1);
  }
}

/** "or" between parts that no one criterion can have either of. */
function eitherFrom(chain: Chain, at: number, closer: Closer): Found | undefined {
  let end = at;
  while (chain.isAlternative(end + 1) || chain.isListed(end + 1)) end += 1;
  if (end === at) return undefined;
  const wide = closer === 'and' || chain.joint(end)?.setOff === true;
  const [first, last] = wide ? [reach(chain, at, -1), reach(chain, end, 1)] : [at, end];
  const between = chain.slice(at, end);
  const whole = first < at || last > end;
  if (!whole && between.reduce<FilterPart | undefined>(asOne, between[0]) !== undefined) return undefined;
  const sides = between.map((part, index) => [
    ...(index === 0 ? chain.slice(first, at - 1) : []),
    part,
    ...(index === between.length - 1 ? chain.slice(end + 1, last) : []),
  ]);
  const criterion = eitherOf(sides);
  return criterion === undefined ? undefined : { criterion, first, last };
}

/** As far as "and" joins ways to stand to the end of a chain. */
function reach(chain: Chain, from: number, step: 1 | -1): number {
  let at = from;
  const joint = (): number => (step === 1 ? at + 1 : at);
  while (chain.isJoined(joint(), 'and') && chain.areStates(joint())) at += step;
  return at;
}

/** One part for both, or undefined where there is no such criterion. */
function asOne(one: FilterPart | undefined, next: FilterPart): FilterPart | undefined {
  if (one === undefined || one === next) return one;
  const [a, b] = [one.criterion, next.criterion];
  if (a.field === 'status' || b.field === 'status') return undefined;
  // "niet te laat of niet geblokkeerd" is not neither.
  if (a.not === true && b.not === true && next.denied === 'itself') return undefined;
  const both = either(a, b);
  return both === undefined ? undefined : { ...one, criterion: both };
}

function eitherOf(sides: readonly (readonly FilterPart[])[]): EitherCriterion | undefined {
  const merged = sides.reduce<readonly (readonly FilterPart[])[]>((all, side) => {
    const [last, ...others] = all.at(-1) ?? [];
    const [one, ...more] = side;
    const both =
      last !== undefined && one !== undefined && others.length + more.length === 0 ? asOne(last, one) : undefined;
    return both === undefined ? [...all, side] : [...all.slice(0, -1), [both]];
  }, []);
  const criteria = merged.map((side) => side.flatMap(({ criterion }) => (isSingle(criterion) ? [criterion] : [])));
  const fits = criteria.length <= MAX_SIDES && criteria.every(({ length }) => length > 0 && length <= MAX_SIDES);
  return fits ? { field: 'either', sides: criteria } : undefined;
}

const isSingle = (filter: Filter | Criterion): filter is SingleCriterion =>
  filter.field !== 'status' && filter.field !== 'either';

/** "niet zowel te laat als geblokkeerd", "behalve wat te laat én geblokkeerd is". */
function notBothFrom(chain: Chain, at: number): Found | undefined {
  let last = at;
  while (isDeniedWith(chain, last + 1)) last += 1;
  if (last === at || !areTogether(chain, at, last)) return undefined;
  const side = chain.slice(at, last).map(({ criterion }) => negated(criterion));
  if (side.length > MAX_SIDES || !side.every(isSingle)) return undefined;
  return { criterion: { field: 'either', sides: [side.filter(isSingle)], not: true }, first: at, last };
}

/** Under one denial with the part before it. */
function isDeniedWith(chain: Chain, at: number): boolean {
  const [before, next] = [chain.parts[at - 1], chain.parts[at]];
  if (before?.denied === undefined || next?.denied === undefined || next.denied === 'itself') return false;
  return chain.isJoined(at, 'and') && chain.areStates(at);
}

/** Said of the same measures: "both", "én", or one clause about what is left out. */
function areTogether({ scene: { sentence }, parts }: Chain, first: number, last: number): boolean {
  const { items, text } = sentence;
  const [from, to] = [parts[first]?.at ?? 0, parts[last]?.at ?? 0];
  if (has(sentence, 'both')) return true;
  const joint = items.slice(from, to).find((item) => isMarked(item, 'and'));
  if (joint !== undefined && STRESSED.test(text.slice(joint.start, joint.end))) return true;
  const left = items.findLastIndex((item, at) => at < from && isMarked(item, 'except'));
  return left >= 0 && items.slice(left + 1, from).some((item) => isMarked(item, 'which', 'relative'));
}
const STRESSED = /é/i;
