/** What a source says, word for word, and where it stands. */
import type { Quotation } from '../../../domain/measure/measure.js';
import { html, type Html } from '../html.js';
import type { View } from '../view.js';

export function quoteFigure({ quote, source, place }: Quotation, { setting: { messages, names } }: View): Html {
  const known = names.source(source);
  return html`<figure class="quote">
    <blockquote>${quote}</blockquote>
    ${known !== undefined && html`<figcaption>${messages.measure.cited(known.title, place, messages.format.day(known.published))}</figcaption>`}
  </figure>`;
}
