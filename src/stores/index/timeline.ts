import { stateAt, type Step } from '../../domain/as-of.js';
import type { LocalDate } from '../../domain/local-date.js';

/** What every change did to items of a kind, as little of it as it takes to go back: the fields as they were before. */
export class Timeline<Item extends { readonly code: string }> {
  readonly #steps = new Map<Item['code'], Step<Item>[]>();

  add(code: Item['code'], step: Step<Item>): void {
    const steps = this.#steps.get(code);
    if (steps === undefined) this.#steps.set(code, [step]);
    else steps.push(step);
  }

  /** The items to which something happened after `day`. */
  changedAfter(day: LocalDate): readonly Item['code'][] {
    const later = [...this.#steps].filter(([, steps]) => steps.some((step) => step.occurredOn > day));
    return later.map(([code]) => code);
  }

  /** An item at the end of `day`, from its present value; null when it had not come into being. */
  stateAt(day: LocalDate, present: Item): Item | null {
    return stateAt(day, present, this.#steps.get(present.code) ?? []);
  }
}
