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
  /** The card as it is sent, where it has been written already. */
  readonly json?: string;
}

/** A card as it was written. Most are sent as they are: its parts are read, once, for whoever looks at them. */
export class WrittenCard implements Rendered {
  readonly json: string;
  readonly summary: string;
  #card: JsonObject | undefined;

  /** `json`: of one object. */
  constructor(json: string, summary: string) {
    this.json = json;
    this.summary = summary;
  }

  get card(): JsonObject {
    // It was written here, as one object.
    this.#card ??= JSON.parse(this.json) as JsonObject;
    return this.#card;
  }

  toJSON(): Pick<Rendered, 'card' | 'summary'> {
    return { card: this.card, summary: this.summary };
  }
}
