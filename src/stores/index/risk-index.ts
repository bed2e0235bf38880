/** The risks, filed like the measures; the status of each is kept at hand and changes with the measures it rests on. */
import type { MeasureCode, RiskCode } from '../../domain/register/codes.js';
import { compareCodes } from '../../domain/register/codes.js';
import { statusIn, type StatusWorld } from '../../domain/query/matches-risk.js';
import type { RiskAspects } from '../../domain/query/query.js';
import {
  measuresIn,
  RISK_STATUSES,
  sharesIn,
  type Risk,
  type RiskLevel,
  type RiskStatus,
} from '../../domain/risk/risk.js';
import { Bits } from './bits.js';
import { Filing } from './filing.js';
import { OrderedItems } from './ordered-items.js';

const namedBy = (risk: Risk): readonly MeasureCode[] =>
  risk.condition === null ? [] : measuresIn(risk.condition.condition);

/** What a risk with a condition is filed under, and one whose condition asks for a share of the organisations. */
const CONDITION = 'recorded';
const SHARE = 'share';
function conditionsOf({ condition }: Risk): readonly (typeof CONDITION | typeof SHARE)[] {
  if (condition === null) return [];
  return sharesIn(condition.condition).length === 0 ? [CONDITION] : [CONDITION, SHARE];
}

const there = (risk: Risk | undefined): readonly Risk[] =>
  risk === undefined || risk.retracted === true ? [] : [risk];
const investigationOf = ({ investigation }: Risk): string => investigation;
const levelOf = ({ level }: Risk): RiskLevel => level;

export class RiskIndex {
  readonly items = new OrderedItems<Risk>((a, b) => compareCodes(a.code, b.code));
  readonly #world: StatusWorld;
  readonly #investigations = new Filing<string>();
  readonly #levels = new Filing<RiskLevel>();
  readonly #statuses = new Filing<RiskStatus>();
  readonly #conditions = new Filing<typeof CONDITION | typeof SHARE>();
  /** By ordinal: the status it is filed under; none where it was retracted. */
  readonly #filed: (readonly RiskStatus[])[] = [];
  readonly #retracted = new Bits();
  readonly #restingOn = new Filing<MeasureCode>();

  constructor(world: StatusWorld) {
    this.#world = world;
  }

  /** Puts all there are in `result`; a retracted one is none of them. */
  fill(result: Bits): void {
    result.fillTo(this.items.size);
    result.andNot(this.#retracted);
  }

  load(risks: readonly Risk[]): void {
    const first = this.items.size;
    this.items.load(risks);
    risks.forEach((risk, index) => this.#refile(first + index, undefined, risk));
  }

  put(risk: Risk): number {
    const before = this.items.get(risk.code);
    const ordinal = this.items.put(risk);
    this.#refile(ordinal, before, risk);
    return ordinal;
  }

  /** The risks whose condition names a measure. */
  restingOn(code: MeasureCode): readonly number[] {
    return this.#restingOn.ordinals(code);
  }

  /** The risks whose condition asks for a share of the organisations. */
  withShare(): readonly number[] {
    return this.#conditions.ordinals(SHARE);
  }

  /** Other organisations count: files anew what asks for a share of them. */
  restateShares(): void {
    for (const ordinal of this.withShare()) this.#fileStatus(ordinal, this.items.at(ordinal));
  }

  /** A measure is verified, or not any more, or answered otherwise: files anew what rests on it. */
  restate(code: MeasureCode): void {
    for (const ordinal of this.restingOn(code)) this.#fileStatus(ordinal, this.items.at(ordinal));
  }

  /**
   * Leaves in `result` those that have what is asked; with `not`, those that have none of it. Text and measures are for
   * others to look at.
   */
  narrow(result: Bits, asked: Omit<RiskAspects, 'text' | 'measures'>, not: boolean): void {
    if (asked.investigation) this.#investigations.narrow(result, asked.investigation, not);
    if (asked.level) this.#levels.narrow(result, asked.level, not);
    if (asked.status) this.#statuses.narrow(result, asked.status, not);
    if (asked.condition) this.#conditions.narrow(result, [CONDITION], not);
    if (asked.codes) this.#keepCodes(result, asked.codes, not);
  }

  countStatuses(result: Bits): Record<RiskStatus, number> {
    const counts = this.#statuses.counts(result);
    const [open, ready, mitigated] = RISK_STATUSES.map((status) => counts.get(status) ?? 0);
    return { open: open ?? 0, ready_to_rerate: ready ?? 0, mitigated: mitigated ?? 0 };
  }

  #keepCodes(result: Bits, codes: readonly RiskCode[], not: boolean): void {
    const named = new Set(codes.map((code) => this.items.ordinalOf(code)));
    for (const ordinal of result.numbers()) if (named.has(ordinal) === not) result.delete(ordinal);
  }

  /** A retracted one is filed under nothing. */
  #refile(ordinal: number, before: Risk | undefined, after: Risk): void {
    const [was, is] = [there(before), there(after)];
    this.#retracted.set(ordinal, is.length === 0);
    this.#investigations.refile(ordinal, was.map(investigationOf), is.map(investigationOf));
    this.#levels.refile(ordinal, was.map(levelOf), is.map(levelOf));
    this.#conditions.refile(ordinal, was.flatMap(conditionsOf), is.flatMap(conditionsOf));
    this.#restingOn.refile(ordinal, was.flatMap(namedBy), is.flatMap(namedBy));
    this.#fileStatus(ordinal, after);
  }

  #fileStatus(ordinal: number, risk: Risk): void {
    const filed = this.#filed[ordinal];
    const status = there(risk).map((one) => statusIn(one, this.#world));
    this.#statuses.refile(ordinal, filed ?? [], status);
    this.#filed[ordinal] = status;
  }
}
