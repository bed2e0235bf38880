import { undone } from '../../domain/measure/as-of.js';
import { subjectOf, type Subject, type Write } from '../../domain/change/change.js';
import type { Entry } from '../journal/journal-line.js';

type Item = Write['value'];

/** How items were before their first change, worked out from how they are now and what each change did to them. */
export class FirstStates {
  /** The fields that were ever changed, as they were before that; null for an item that a change brought into being. */
  readonly #undone = new Map<Subject, object | null>();

  /** The next change, by the order of numbers. */
  note({ writes, before }: Entry): void {
    writes.forEach((write, index) => {
      const code = subjectOf(write);
      const known = this.#undone.get(code);
      if (known === null) return;
      const undo = before[index] ?? null;
      this.#undone.set(code, undo === null ? null : { ...undo, ...known });
    });
  }

  /** Those of the items that were there before the first change, as they were then. */
  of<Kind extends Item>(items: readonly Kind[], subject: (item: Kind) => Subject): readonly Kind[] {
    return items.flatMap((item) => {
      const undo = this.#undone.get(subject(item));
      const first = undo === undefined ? item : undone(item, undo);
      return first === null ? [] : [first];
    });
  }
}
