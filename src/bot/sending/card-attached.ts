/**
 * Where an answer has its card. It is by far the most of an answer and was written when it was drawn: who sends it takes
 * that, by {@link jsonOf}, and whoever looks at it finds the object.
 */
import type { Attachment } from 'botbuilder';
import type { Rendered } from '../../cards/template/rendered.js';

/** The media type under which an Adaptive Card is attached. */
export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

const written = (rendered: Rendered): string => rendered.json ?? JSON.stringify(rendered.card);

/** A card as part of a message. */
export class AttachedCard implements Attachment {
  readonly contentType = CARD_TYPE;
  readonly #rendered: Rendered;

  constructor(rendered: Rendered) {
    this.#rendered = rendered;
  }

  // Of the class: one of each object's own would keep all that it leads to until V8 next collects everything.
  get content(): Rendered['card'] {
    return this.#rendered.card;
  }

  get json(): string {
    return `{"contentType":"${CARD_TYPE}","content":${written(this.#rendered)}}`;
  }

  toJSON(): Attachment {
    return { contentType: CARD_TYPE, content: this.content };
  }
}

/** The body of the answer to a click: the card that takes the place of the one that was clicked. */
export class CardInPlace {
  readonly statusCode = 200;
  readonly type = CARD_TYPE;
  readonly #rendered: Rendered;

  constructor(rendered: Rendered) {
    this.#rendered = rendered;
  }

  get value(): Rendered['card'] {
    return this.#rendered.card;
  }

  get json(): string {
    return `{"statusCode":200,"type":"${CARD_TYPE}","value":${written(this.#rendered)}}`;
  }

  toJSON(): object {
    return { statusCode: this.statusCode, type: CARD_TYPE, value: this.value };
  }
}

/** The JSON of something, as it was written before where it was. */
export const jsonOf = (value: object): string =>
  value instanceof AttachedCard || value instanceof CardInPlace ? value.json : JSON.stringify(value);
