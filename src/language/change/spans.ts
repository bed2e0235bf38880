/** Pieces of a text by their place, and the text without them. */

/** Offsets in the text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LINK = /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>"“”«»]+/giu;
/** What every link has: most texts are done with at once. */
const LINK_SIGN = /:\/\/|www\./i;
/** Of the sentence, not of the link. */
const TRAILING = /[.,;:!?'’…]$/u;
const BRACKETS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
];
const QUOTES =
  /"[^"]{1,5000}"|“[^“”]{1,5000}”|„[^„”“]{1,5000}[”“]|«[^«»]{1,5000}»|‘[^‘’]{1,5000}’(?!\p{L})|(?<![\p{L}\p{N}])'[^']{2,5000}'(?![\p{L}\p{N}])/gu;
/** Links, or quotations, that are looked at in one text. */
const MOST = 20;
/** Stands for a character of a piece that is not read. */
export const MASK = '¤';

/** Links, without the punctuation of the sentence they stand in. */
export function linksIn(text: string): readonly Span[] {
  if (!LINK_SIGN.test(text)) return [];
  return [...text.matchAll(LINK)].slice(0, MOST).map((match) => {
    let link = match[0];
    while (TRAILING.test(link) || closesMore(link)) link = link.slice(0, -1);
    return { start: match.index, end: match.index + link.length };
  });
}

/** A bracket at the end belongs to the link only where it was opened there. */
const closesMore = (link: string): boolean =>
  BRACKETS.some(([open, close]) => link.endsWith(close) && count(link, close) > count(link, open));

const count = (text: string, sign: string): number => text.split(sign).length - 1;

export const quotesIn = (text: string): readonly Span[] =>
  [...text.matchAll(QUOTES)]
    .slice(0, MOST)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));

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
