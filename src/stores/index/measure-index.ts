/** The measures, filed so that a question is answered by combining sets instead of looking at each of them. */
import { unlessRetracted } from '../../domain/measure/as-of.js';
import type { InvestigationCode, ItemCode, MeasureCode, RiskCode } from '../../domain/register/codes.js';
import { FACETS, valuesOf, type Facet, type FacetValue } from '../../domain/query/facets.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { Investigation } from '../../domain/register/register.js';
import { compareMeasures } from '../../domain/measure/words.js';
import { Bits } from './bits.js';
import { COLUMNS, MARKS, type Condition, type Mark } from './conditions.js';
import { ALWAYS, DayColumn } from './day-column.js';
import { Filing } from './filing.js';
import { blockersOf, DAYS, HAS_MARK, type IndexWorld } from './measure-columns.js';
import { OrderedItems } from './ordered-items.js';

/** Facets whose values are the measure's own, so that its former values can be told from its former state. */
const OWN_FACETS = FACETS.filter((facet) => facet !== 'riskLevel');

/** What a measure is filed under by what its investigation is about. */
const FACETS_OF_INVESTIGATION = ['vendor', 'product'] as const satisfies readonly Facet[];

export class MeasureIndex {
  readonly items = new OrderedItems<Measure>(compareMeasures);
  readonly #world: IndexWorld;
  readonly #facets = new Map(FACETS.map((facet) => [facet, new Filing<FacetValue>()]));
  readonly #columns = new Map(COLUMNS.map((column) => [column, new DayColumn()]));
  readonly #marks = new Map(MARKS.map((mark) => [mark, new Bits()]));
  readonly #waitingFor = new Filing<ItemCode>();
  /** By ordinal: the risk levels it is filed under, which change with the risks. */
  readonly #levels: (readonly FacetValue[])[] = [];
  readonly #retracted = new Bits();

  constructor(world: IndexWorld) {
    this.#world = world;
  }

  /** Puts all there are in `result`; a retracted one is none of them. */
  fill(result: Bits): void {
    result.fillTo(this.items.size);
    result.andNot(this.#retracted);
  }

  /** As answers know it. */
  get(code: MeasureCode): Measure | undefined {
    return unlessRetracted(this.items.get(code));
  }

  load(measures: readonly Measure[]): void {
    const first = this.items.size;
    this.items.load(measures);
    measures.forEach((measure, index) => this.#refile(first + index, undefined, measure));
  }

  /** Puts a new measure, or the new state of one; gives its ordinal. */
  put(measure: Measure): number {
    const before = this.items.get(measure.code);
    const ordinal = this.items.put(measure);
    this.#refile(ordinal, before, measure);
    return ordinal;
  }

  /** Those that wait for a circumstance or a measure. */
  waitingFor(code: ItemCode): readonly number[] {
    return this.#waitingFor.ordinals(code);
  }

  linkedTo(risk: RiskCode): readonly number[] {
    return this.facet('risk').ordinals(risk);
  }

  /** A circumstance or measure is new, gone or verified: marks anew whoever waits for it. */
  remark(code: ItemCode): void {
    for (const ordinal of this.waitingFor(code)) this.#mark(ordinal, 'waits', this.items.at(ordinal));
  }

  /** A risk is new or has another level. */
  relevel(code: RiskCode): void {
    for (const ordinal of this.linkedTo(code)) this.#fileLevels(ordinal, this.items.at(ordinal));
  }

  /** An investigation is new or names other products; `former`: what it was. */
  refileOf(code: InvestigationCode, former: Investigation | undefined): void {
    const formerly = { ...this.#world, investigation: () => former };
    for (const ordinal of this.facet('investigation').ordinals(code)) {
      const measure = this.items.at(ordinal);
      for (const facet of FACETS_OF_INVESTIGATION) {
        const before = valuesOf(facet, measure, formerly);
        this.facet(facet).refile(ordinal, before, valuesOf(facet, measure, this.#world));
      }
    }
  }

  /** Leaves in `result` those for which a condition holds. */
  narrow(result: Bits, condition: Condition): void {
    if (condition.on === 'facet') {
      this.facet(condition.facet).narrow(result, condition.anyOf, condition.not === true);
    } else if (condition.on === 'day') {
      const column = required(this.#columns.get(condition.column));
      result.and(column.upTo(condition.to));
      if (condition.from > ALWAYS) result.andNot(column.upTo(condition.from - 1));
    } else {
      const marked = required(this.#marks.get(condition.mark));
      if (condition.not === true) result.andNot(marked);
      else result.and(marked);
    }
  }

  facet(facet: Facet): Filing<FacetValue> {
    return required(this.#facets.get(facet));
  }

  /** A retracted one is filed under nothing. */
  #refile(ordinal: number, before: Measure | undefined, after: Measure): void {
    this.#retracted.set(ordinal, after.retracted === true);
    const [was, is] = [there(before), there(after)];
    for (const facet of OWN_FACETS) {
      const values = (measure: Measure) => valuesOf(facet, measure, this.#world);
      this.facet(facet).refile(ordinal, was.flatMap(values), is.flatMap(values));
    }
    for (const [column, days] of this.#columns) days.set(ordinal, DAYS[column](after));
    for (const mark of MARKS) this.#mark(ordinal, mark, after);
    this.#fileLevels(ordinal, after);
    this.#waitingFor.refile(ordinal, was.flatMap(blockersOf), is.flatMap(blockersOf));
  }

  #mark(ordinal: number, mark: Mark, measure: Measure): void {
    required(this.#marks.get(mark)).set(ordinal, HAS_MARK[mark](measure, this.#world));
  }

  #fileLevels(ordinal: number, measure: Measure): void {
    const levels = there(measure).flatMap((one) => valuesOf('riskLevel', one, this.#world));
    this.facet('riskLevel').refile(ordinal, this.#levels[ordinal] ?? [], levels);
    this.#levels[ordinal] = levels;
  }
}

const there = (measure: Measure | undefined): readonly Measure[] => {
  const found = unlessRetracted(measure);
  return found === undefined ? [] : [found];
};

/** For maps that hold every key of their type from the start. */
function required<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('not in the index');
  return value;
}
