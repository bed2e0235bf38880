/** How large a message may be. */
import type { Detail } from '../drawing.js';
import type { Rendered } from './rendered.js';

/**
 * Bytes of a card with its summary. Every copy of the limit allows 28 KB; what is left is for the rest of the activity.
 */
export const BUDGET = 26 * 1024;

/** Bytes of UTF-8 that a UTF-16 unit takes at most. */
const MOST_UTF8 = 3;

/** The larger of the sizes it may be measured by: UTF-8 and UTF-16, in bytes. */
export const sizeOf = (rendered: Rendered): number => sizeOfParts(partsOf(rendered));

export function fits(rendered: Rendered): boolean {
  const parts = partsOf(rendered);
  return MOST_UTF8 * lengthOf(parts) <= BUDGET || sizeOfParts(parts) <= BUDGET;
}

/** The JSON of a card and of its summary: put together only to be measured, the card would be copied. */
type Parts = readonly [card: string, summary: string];

const partsOf = (rendered: Rendered): Parts => [
  rendered.json ?? JSON.stringify(rendered.card),
  JSON.stringify(rendered.summary),
];

const AROUND = '{"card":,"summary":}'.length;

const lengthOf = ([card, summary]: Parts): number => AROUND + card.length + summary.length;

const sizeOfParts = (parts: Parts): number =>
  Math.max(AROUND + Buffer.byteLength(parts[0]) + Buffer.byteLength(parts[1]), 2 * lengthOf(parts));

/** From all there is to the least; the first that fits is sent. */
export const DETAILS: readonly [Detail, ...Detail[]] = [
  { rows: 10, text: 900, subject: 9000, title: 240, click: 2000 },
  { rows: 10, text: 400, subject: 6000, title: 140, click: 200 },
  { rows: 6, text: 300, subject: 4000, title: 120, click: 200 },
  { rows: 4, text: 200, subject: 2000, title: 100, click: 0 },
  { rows: 2, text: 120, subject: 1000, title: 80, click: 0 },
  { rows: 1, text: 60, subject: 500, title: 40, click: 0 },
  { rows: 1, text: 24, subject: 120, title: 16, click: 0 },
];
