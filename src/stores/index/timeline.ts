import { stateAfter, type Step } from '../../domain/measure/as-of.js';
import type { Counts } from '../../domain/measure/on-record.js';

/** What every change did to items of a kind, as little of it as it takes to go back: the fields as they were before. */
export class Timeline<Item extends { readonly code: string }> {
  readonly #steps = new Map<Item['code'], Step<Item>[]>();

  add(code: Item['code'], step: Step<Item>): void {
    const steps = this.#steps.get(code);
    if (steps === undefined) this.#steps.set(code, [step]);
    else steps.push(step);
  }

  /** The items with a change of which this holds. Looks at changes only: about a millisecond for 50,000 of them. */
  withChange(holds: Counts): readonly Item['code'][] {
    const found: Item['code'][] = [];
    for (const [code, steps] of this.#steps) if (steps.some(holds)) found.push(code);
    return found;
  }

  /** The changes of an item, in the order of recording. */
  changesOf(code: Item['code']): readonly Step<Item>[] {
    return this.#steps.get(code) ?? [];
  }

  /** An item after the changes that count, from its present value; null when it had not come into being. */
  stateAfter(counts: Counts, present: Item): Item | null {
    return stateAfter(counts, present, this.changesOf(present.code));
  }
}
