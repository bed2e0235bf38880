/** Where the rows of an answer stand among all there are. */

export interface Slice {
  /** Rows passed over. */
  readonly offset: number;
  /** How many there are in all. */
  readonly total: number;
}
