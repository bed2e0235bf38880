/** What there is to say of a code that names nothing, or several things. */
import type { ItemCode } from '../register/codes.js';

/** An item was named that the register does not have. */
export interface UnknownCodeOutcome {
  readonly type: 'unknownCode';
  readonly code: string;
  readonly of: 'measure' | 'risk' | 'circumstance';
  /** Codes that may have been meant, nearest first. */
  readonly nearest: readonly ItemCode[];
}

/** A number without its investigation, and several have it. */
export interface WhichCodeOutcome {
  readonly type: 'whichCode';
  readonly text: string;
  readonly codes: readonly ItemCode[];
  /** What was asked of it, in which `text` stands; absent where it was only named. */
  readonly asked?: string | undefined;
}
