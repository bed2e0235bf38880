/** From one page of a list to the next. */
import { html, type Html } from '../html.js';

export interface Pages {
  readonly offset: number;
  readonly total: number;
  /** Rows of a page. */
  readonly size: number;
}

export interface PagerWords {
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  readonly place: (first: number, last: number, total: string) => string;
}

/** Null where one page holds all. */
export function pager(
  { offset, total, size }: Pages,
  words: PagerWords,
  link: (offset: number) => string,
  number: (value: number) => string,
): Html | null {
  if (total <= size || offset >= total) return null;
  const last = Math.min(offset + size, total);
  const before = Math.max(0, offset - size);
  return html`<nav class="pager" aria-label="${words.label}">
    ${offset > 0 && html`<a rel="prev" href="${link(before)}">← ${words.previous}</a>`}
    <span>${words.place(offset + 1, last, number(total))}</span>
    ${last < total && html`<a rel="next" href="${link(offset + size)}">${words.next} →</a>`}
  </nav>`;
}
