/** Pieces of a text by their place, and the text without them. */

/** Offsets in the text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A form that is looked for only where its first sign stands. */
export interface Form {
  readonly opening: RegExp;
  /** Sticky: it is tried at a place. */
  readonly whole: RegExp;
}

const LINK = /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>"“”«»]+/giu;
/** What every link has, with what may stand before it: only there is one looked for. */
const LINK_SIGN = /:\/\/|www\./gi;
const SOME_LINK = new RegExp(LINK_SIGN, 'i');
const LONGEST_SCHEME = 21;
/** Of the sentence, not of the link. */
const TRAILING: ReadonlySet<string> = new Set(".,;:!?'’…");
/** Brackets that close, with those that open. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);
const QUOTES: Form = {
  opening: /["“„«‘']/g,
  whole:
    /"[^"]{1,5000}"|“[^“”]{1,5000}”|„[^„”“]{1,5000}[”“]|«[^«»]{1,5000}»|‘[^‘’]{1,5000}’(?!\p{L})|(?<![\p{L}\p{N}])'[^']{2,5000}'(?![\p{L}\p{N}])/uy,
};
/** Links, quotations or brackets that are looked at in one text. */
const MOST = 20;
/** Stands for a character of a piece that is not read. */
export const MASK = '¤';

/** Links, without the punctuation of the sentence they stand in. */
export function linksIn(text: string): readonly Span[] {
  const links: Span[] = [];
  // Most texts have none, and need no form made for them.
  if (!SOME_LINK.test(text)) return links;
  const form = new RegExp(LINK);
  let from = 0;
  for (const { index } of text.matchAll(LINK_SIGN)) {
    if (index < from) continue;
    form.lastIndex = Math.max(from, index - LONGEST_SCHEME);
    const found = form.exec(text);
    if (found === null || links.length === MOST) break;
    links.push({ start: found.index, end: found.index + lengthOf(found[0]) });
    from = found.index + found[0].length;
  }
  return links;
}

/** A bracket at the end belongs to the link only where it was opened there. */
function lengthOf(link: string): number {
  const unopened = new Map([...BRACKETS].map(([close, open]) => [close, count(link, close) - count(link, open)]));
  let length = link.length;
  for (; length > 0; length--) {
    const last = link.charAt(length - 1);
    const excess = unopened.get(last) ?? 0;
    if (!TRAILING.has(last) && excess <= 0) break;
    unopened.set(last, excess - 1);
  }
  return length;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

export const quotesIn = (text: string): readonly Span[] => placesOf(text, QUOTES);

/** The first places where a form stands, without overlap; behind them is not looked. */
export function placesOf(text: string, { opening, whole }: Form): readonly Span[] {
  const places: Span[] = [];
  const form = new RegExp(whole);
  let end = 0;
  for (const { index: start } of text.matchAll(opening)) {
    form.lastIndex = start;
    if (start < end || !form.test(text)) continue;
    end = form.lastIndex;
    places.push({ start, end });
    if (places.length === MOST) break;
  }
  return places;
}

/** As long as it was, with nothing to be read in the spans. */
export function masked(text: string, spans: readonly Span[]): string {
  let [result, from] = ['', 0];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const begin = Math.max(from, start);
    result += text.slice(from, begin) + MASK.repeat(end - begin);
    from = end;
  }
  return result + text.slice(from);
}

export const isWithin = (at: number, { start, end }: Span): boolean => start <= at && at < end;

/** What a link holds is no part of what is said: no code, no word. */
export const withoutLinks = (text: string): string => without(text, linksIn(text));

/** The text without the spans, in which may be others. */
export function without(text: string, spans: readonly Span[]): string {
  let [result, from] = ['', 0];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > from) result += `${text.slice(from, start)} `;
    from = Math.max(from, end);
  }
  return result + text.slice(from);
}
