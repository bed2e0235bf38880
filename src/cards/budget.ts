/** How large a message may be. */
import type { Detail } from './drawing.js';
import type { Rendered } from './rendered.js';

/**
 * Bytes of a card with its summary. Every copy of the limit allows 28 KB; what is left is for the rest of the activity.
 */
export const BUDGET = 26 * 1024;

/** Bytes of UTF-8 that a UTF-16 unit takes at most. */
const MOST_UTF8 = 3;

/** The larger of the sizes it may be measured by: UTF-8 and UTF-16, in bytes. */
export const sizeOf = (rendered: Rendered): number => sizeOfJson(jsonOf(rendered));

export function fits(rendered: Rendered): boolean {
  const json = jsonOf(rendered);
  return MOST_UTF8 * json.length <= BUDGET || sizeOfJson(json) <= BUDGET;
}

const jsonOf = (rendered: Rendered): string =>
  `{"card":${rendered.json ?? JSON.stringify(rendered.card)},"summary":${JSON.stringify(rendered.summary)}}`;

const sizeOfJson = (json: string): number => Math.max(Buffer.byteLength(json), 2 * json.length);

/** From all there is to the least; the first that fits is sent. */
export const DETAILS: readonly [Detail, ...Detail[]] = [
  { rows: 10, text: 900, subject: 9000, title: 240, click: 2000 },
  { rows: 10, text: 400, subject: 6000, title: 140, click: 200 },
  { rows: 6, text: 300, subject: 4000, title: 120, click: 200 },
  { rows: 4, text: 200, subject: 2000, title: 100, click: 0 },
  { rows: 2, text: 120, subject: 1000, title: 80, click: 0 },
  { rows: 1, text: 60, subject: 500, title: 40, click: 0 },
  { rows: 1, text: 30, subject: 200, title: 20, click: 0 },
];
