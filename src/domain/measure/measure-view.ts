import type { DeadlineReading } from './deadline.js';
import type { Measure } from './measure.js';
import type { DerivedWord } from './words.js';

/** A measure with what holds for it on the day of the answer. */
export interface MeasureView {
  readonly measure: Measure;
  readonly words: readonly DerivedWord[];
  /** Whole days past the last reasonable reading; 0 when not overdue. */
  readonly daysLate: number;
}

/** How the rules read the wording of its deadline today; absent where that is as on record, or a person has read it. */
export interface RulesNow {
  readonly rulesNow?: DeadlineReading | undefined;
}
