/** What a wording says about time, piece by piece, before one of the pieces is chosen. */
import type { Counted } from './counted.js';
import type { Interval } from './recurrence.js';
import type { Stretch } from './stretch.js';
import type { Relation } from './vocabulary.js';

export interface DateSaid {
  readonly type: 'date';
  readonly relation: Relation | 'plain';
  readonly stretch: Stretch;
  /** It belongs to something else than the promise: surely ("brief van 3 april"), or likely ("rapport mei 2023"). */
  readonly history: 'sure' | 'likely' | null;
}

export interface CountedSaid {
  readonly type: 'counted';
  readonly counted: Counted;
}

export interface RecurrenceSaid {
  readonly type: 'recurrence';
  readonly interval: Interval;
  /** It describes a thing ("de jaarlijkse audit") rather than saying how often something is done. */
  readonly ofThing: boolean;
}

/** Words that stand for themselves. */
export interface SignSaid {
  readonly type: 'event' | 'as-soon-as-possible' | 'no-term';
}

export type Said = DateSaid | CountedSaid | RecurrenceSaid | SignSaid;

/** What was said and where: tokens `from` up to, not including, `to`. */
export type Mention<S extends Said = Said> = S & { readonly from: number; readonly to: number };
