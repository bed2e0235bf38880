/** The dates of a text that may be its deadline. */
import type { Condition } from './condition.js';
import type { Interpretation } from './interpret.js';
import type { CountedSaid, DateSaid, Mention } from './mention.js';
import type { Scene } from './scene.js';
import type { Sentence } from './sentence.js';

export type Dated = Mention<DateSaid | CountedSaid>;

/** A date that may be the deadline. */
export interface Candidate {
  readonly mention: Dated;
  readonly sentence: Sentence;
  readonly reading: Interpretation;
}

/** The text taken apart. */
export interface Said {
  readonly scene: Scene;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly conditions: readonly Condition[];
}
