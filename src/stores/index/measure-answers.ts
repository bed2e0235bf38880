/** Questions about measures, answered from the index; about a past day, with an overlay. */
import { existsSince, valuesOf, type FacetValue } from '../../domain/query/facets.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { matches, type MatchWorld } from '../../domain/query/matches.js';
import type { Measure } from '../../domain/measure/measure.js';
import { isSearch, singlesIn } from '../../domain/query/query.js';
import type {
  Criterion,
  Dimension,
  Group,
  MeasureQuery,
  PageRequest,
  TextCriterion,
} from '../../domain/query/query.js';
import type { Page } from '../../domain/store/store.js';
import { compareMeasures } from '../../domain/measure/words.js';
import { compareGroups } from '../compare-groups.js';
import { Bits } from './bits.js';
import { ALWAYS, dayNumber } from './day-column.js';
import { MeasureSelection } from './measure-selection.js';
import type { Overlay } from './overlay.js';
import type { RegisterIndex } from './register-index.js';
import { areSame, textsOfMeasure } from './text/texts.js';

/** Up to this many selected measures are counted one by one; for more, the sets of all values are. */
const COUNTED_ONE_BY_ONE = 1000;

/** The measures of an answer: those the index selects, and those that a past day shows otherwise than today. */
export interface Selected {
  /** Read it before the next question is asked: the set is used again. */
  readonly present: Bits;
  /** In the order of lists. */
  readonly former: readonly Measure[];
  readonly total: number;
}

const textsIn = (criteria: readonly Criterion[]): readonly TextCriterion[] =>
  singlesIn(criteria).filter((criterion) => criterion.field === 'text');

export class MeasureAnswers {
  readonly #register: RegisterIndex;
  readonly #selection: MeasureSelection;
  readonly #result = new Bits();

  constructor(register: RegisterIndex) {
    this.#register = register;
    this.#selection = new MeasureSelection(register.measures);
  }

  async find(query: MeasureQuery, page: PageRequest, today: LocalDate): Promise<Page<Measure>> {
    await this.prepare(query);
    const selected = this.select(query, today);
    const rows = isSearch(query) ? this.#nearest(query, selected, page) : this.#rows(selected, page);
    return { total: selected.total, rows };
  }

  async count(query: MeasureQuery, today: LocalDate): Promise<number> {
    await this.prepare(query);
    return this.select(query, today).total;
  }

  async group(query: MeasureQuery, by: Dimension, today: LocalDate): Promise<readonly Group[]> {
    await this.prepare(query);
    const { present, former } = this.select(query, today);
    const counts = new Map(this.#countsOf(present, by));
    const world = query.asOf === undefined ? this.#register : this.#worldOf(this.#register.overlay(query.asOf));
    for (const measure of former)
      for (const key of valuesOf(by, measure, world)) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts].map(([key, count]) => ({ key, count })).sort(compareGroups);
  }

  /** What has to be waited for before {@link select}. */
  prepare(query: MeasureQuery): Promise<void> {
    return this.#register.measureTexts.prepare(textsIn(query.criteria));
  }

  select({ criteria, asOf }: MeasureQuery, today: LocalDate): Selected {
    const { measures, measureTexts } = this.#register;
    const result = this.#result;
    measures.fill(result);
    const overlay = asOf === undefined ? null : this.#register.overlay(asOf);
    if (overlay !== null) {
      measures.narrow(result, { on: 'day', column: 'since', from: ALWAYS, to: dayNumber(overlay.day) });
      result.andNot(overlay.measures);
    }
    this.#selection.narrow(result, criteria, asOf ?? today, (asked) => measureTexts.answer(asked).hits);
    const former = overlay === null ? [] : this.#former(criteria, overlay);
    return { present: result, former, total: result.count() + former.length };
  }

  /** Tells whether a measure had come into being by the day of an overlay, and is among those asked for. */
  selector(criteria: readonly Criterion[], overlay: Overlay): (measure: Measure | null) => measure is Measure {
    const world = this.#worldOf(overlay);
    return (measure): measure is Measure =>
      measure !== null && existsSince(measure) <= overlay.day && matches(criteria, measure, world);
  }

  #former(criteria: readonly Criterion[], overlay: Overlay): readonly Measure[] {
    const were = overlay.measures.numbers().map((ordinal) => overlay.measureAt(ordinal));
    return were.filter(this.selector(criteria, overlay)).sort(compareMeasures);
  }

  #worldOf(overlay: Overlay): MatchWorld {
    return {
      day: overlay.day,
      investigation: (code) => this.#register.investigation(code),
      risk: (code) => overlay.risk(code),
      isInTheWay: (code) => overlay.isInTheWay(code),
      hasWords: (measure, asked) => this.#hasWords(measure, asked),
    };
  }

  /** A text seldom changes: where it has not, the index knows. */
  #hasWords(measure: Measure, asked: TextCriterion): boolean {
    const { measures, measureTexts } = this.#register;
    const present = measures.items.get(measure.code);
    const texts = textsOfMeasure(measure);
    if (present === undefined || !areSame(textsOfMeasure(present), texts)) return measureTexts.occursIn(asked, texts);
    return measureTexts.answer(asked).hits.has(measures.items.ordinalOf(measure.code) ?? -1);
  }

  /** A search asks about the present alone. */
  #nearest({ criteria }: MeasureQuery, { present, total }: Selected, page: PageRequest): readonly Measure[] {
    const { measures, measureTexts } = this.#register;
    const answers = textsIn(criteria).map((asked) => measureTexts.answer(asked).nearness);
    const nearness = (ordinal: number) => answers.reduce((sum, scores) => sum + (scores[ordinal] ?? 0), 0);
    return measures.items.highest(present, nearness, page, total);
  }

  #rows({ present, former, total }: Selected, { offset, limit }: PageRequest): readonly Measure[] {
    const { items } = this.#register.measures;
    if (former.length === 0) return items.page(present, total, offset, limit);
    // No row of the present comes later in both together than it does by itself.
    const rows = items.page(present, total - former.length, 0, offset + limit);
    return [...rows, ...former].sort(compareMeasures).slice(offset, offset + limit);
  }

  #countsOf(present: Bits, by: Dimension): ReadonlyMap<FacetValue, number> {
    const { items } = this.#register.measures;
    if (present.count() > COUNTED_ONE_BY_ONE) return this.#register.measures.facet(by).counts(present);
    const counts = new Map<FacetValue, number>();
    for (const ordinal of present.numbers()) {
      for (const key of valuesOf(by, items.at(ordinal), this.#register)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  }
}
