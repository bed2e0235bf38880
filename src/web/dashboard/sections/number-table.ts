/** The table behind a chart of numbers. */
import { html, type Html } from '../html.js';

export interface NumberTable {
  readonly caption: string;
  /** What opens it. */
  readonly summary: string;
  /** The first is that of the names. */
  readonly columns: readonly string[];
  readonly lines: readonly {
    readonly name: string;
    /** Null where the name leads nowhere. */
    readonly href: string | null;
    readonly cells: readonly string[];
  }[];
}

export function numberTable({ caption, summary, columns, lines }: NumberTable): Html {
  const rows = lines.map(
    ({ name, href, cells }) =>
      html`<tr>
        <th scope="row">${href === null ? name : html`<a href="${href}">${name}</a>`}</th>
        ${cells.map((cell) => html`<td class="count">${cell}</td>`)}
      </tr>`,
  );
  return html`<details class="table">
    <summary>${summary}</summary>
    <div class="scroll" role="group" aria-label="${caption}" tabindex="0">
      <table>
        <caption class="unseen">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </details>`;
}
