/** The rows of the table that shows what an import will do. */
import type { Messages } from '../../locales/messages.js';
import { html, type Html } from '../dashboard/html.js';

export const headRow = (first: string, imports: Messages['imports']): Html =>
  html`<thead>
    <tr>
      <th scope="col">${first}</th>
      <th scope="col">${imports.what}</th>
      <th scope="col">${imports.before}</th>
      <th scope="col">${imports.after}</th>
    </tr>
  </thead>`;

/** @param head what it is about; empty where the row above said so. */
export const row = (head: string, what: string, before: string, after: string): Html =>
  html`<tr>
    ${head === '' ? html`<td></td>` : html`<th scope="row">${head}</th>`}
    <td>${what}</td>
    <td>${before}</td>
    <td>${after}</td>
  </tr>`;
