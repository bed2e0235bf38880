/** An answer ready to be sent: a card, and the same in a sentence or two. */

/** A JSON value, as Adaptive Cards are made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export interface JsonObject {
  readonly [key: string]: Json;
}

export interface Rendered {
  /** Adaptive Card 1.5. */
  readonly card: JsonObject;
  /** Says the same in a sentence or two, codes included; also what a notification shows. */
  readonly summary: string;
}
