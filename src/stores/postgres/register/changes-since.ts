import type { Measure } from '../../../domain/measure/measure.js';
import type { Session } from '../database.js';
import { integerIn, textIn } from '../fields.js';
import { recordIn } from './journal.js';

/** What a change did to a measure; null before: it was new. */
export interface MeasureChange {
  readonly before: Measure | null;
  readonly after: Measure;
}

/** Changes kept at hand; what is older is counted anew. */
const KEPT = 500;

/** The last changes of measures, each read once. */
export class ChangesSince {
  /** By the number of the change. */
  readonly #known = new Map<number, readonly MeasureChange[]>();
  #last = 0;

  /** What happened after one change up to and including another; null where that is too much to look at. */
  async between(session: Session, after: number, upTo: number): Promise<readonly MeasureChange[] | null> {
    if (upTo - after > KEPT) return null;
    await this.#read(session, Math.max(this.#last, upTo - KEPT), upTo);
    const numbers = Array.from({ length: upTo - after }, (_, index) => after + 1 + index);
    const found = numbers.map((number) => this.#known.get(number));
    return found.every((one) => one !== undefined) ? found.flat() : null;
  }

  async #read(session: Session, after: number, upTo: number): Promise<void> {
    if (after >= upTo) return;
    const { rows } = await session.query(
      'select number, line from change where number > $1::int and number <= $2::int order by number',
      [after, upTo],
    );
    for (const row of rows) {
      const { writes, before } = recordIn({ line: textIn(row, 'line') });
      const changes = writes.flatMap((write, index): readonly MeasureChange[] =>
        write.type === 'measure' ? [{ before: (before[index] ?? null) as Measure | null, after: write.value }] : [],
      );
      this.#known.set(integerIn(row, 'number'), changes);
    }
    this.#last = Math.max(this.#last, upTo);
    for (const number of this.#known.keys()) {
      if (number > this.#last - KEPT) break;
      this.#known.delete(number);
    }
  }
}
