import type { Criterion, EitherCriterion, TextCriterion } from '../../domain/query/query.js';
import { Bits } from './bits.js';
import { conditionOf, conditionsOfWord, type WordDay } from './conditions.js';
import type { MeasureIndex } from './measure-index.js';

/** The measures that have the words of a text criterion. */
export type TextHits = (asked: TextCriterion) => Bits;

type WordCriterion = Extract<Criterion, { readonly field: 'word' }>;
type CodeCriterion = Extract<Criterion, { readonly field: 'code' }>;

/** Narrows sets of measures by criteria. It works in sets of its own, so one answer is finished before the next begins. */
export class MeasureSelection {
  readonly #index: MeasureIndex;
  readonly #excluded = new Bits();
  readonly #union = new Bits();
  readonly #word = new Bits();

  constructor(index: MeasureIndex) {
    this.#index = index;
  }

  /** Leaves in `result` those for which all criteria hold; words hold on `day`. */
  narrow(result: Bits, criteria: readonly Criterion[], day: WordDay['day'], hits: TextHits): void {
    for (const criterion of criteria) {
      if (criterion.not === true) this.#exclude(result, criterion, day, hits);
      else this.#apply(result, criterion, day, hits);
    }
  }

  #exclude(result: Bits, criterion: Criterion, day: WordDay['day'], hits: TextHits): void {
    // The sides of an `either` leave things out as well.
    const excluded = criterion.field === 'either' ? new Bits() : this.#excluded;
    excluded.copy(result);
    this.#apply(excluded, criterion, day, hits);
    result.andNot(excluded);
  }

  #apply(result: Bits, criterion: Criterion, day: WordDay['day'], hits: TextHits): void {
    if (criterion.field === 'word') this.#applyWords(result, criterion, day);
    else if (criterion.field === 'code') this.#applyCodes(result, criterion);
    else if (criterion.field === 'text') result.and(hits(criterion));
    else if (criterion.field === 'either') result.copy(this.#anySide(result, criterion, day, hits));
    else this.#index.narrow(result, conditionOf(criterion));
  }

  /** In sets of its own: a side narrows with those of this selection. */
  #anySide(among: Bits, { sides }: EitherCriterion, day: WordDay['day'], hits: TextHits): Bits {
    const [union, one] = [new Bits(), new Bits()];
    for (const side of sides) {
      one.copy(among);
      this.narrow(one, side, day, hits);
      union.or(one);
    }
    return union;
  }

  #applyWords(result: Bits, { anyOf, soonDays }: WordCriterion, day: WordDay['day']): void {
    const conditions = anyOf.map((word) => conditionsOfWord(word, { day, soonDays }));
    const [only] = conditions;
    if (conditions.length === 1) return only?.forEach((condition) => this.#index.narrow(result, condition));
    this.#union.clear();
    for (const all of conditions) {
      this.#word.copy(result);
      for (const condition of all) this.#index.narrow(this.#word, condition);
      this.#union.or(this.#word);
    }
    result.copy(this.#union);
  }

  #applyCodes(result: Bits, { anyOf }: CodeCriterion): void {
    this.#union.clear();
    for (const code of anyOf) {
      const ordinal = this.#index.items.ordinalOf(code);
      if (ordinal !== undefined) this.#union.add(ordinal);
    }
    result.and(this.#union);
  }
}
