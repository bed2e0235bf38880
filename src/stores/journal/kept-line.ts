import type { Change } from '../../domain/change/change.js';

/** A line of a journal as it stands there, with what it holds. */
export interface KeptLine {
  readonly change: Change & { readonly number: number };
  readonly hash: string;
  /** Without the newline. */
  readonly text: string;
}
