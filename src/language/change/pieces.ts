/** A sentence without what is told beside the change itself: reason, source, evidence, quotations, links. */
import { labelsIn, type LabelForms, type PlacedLabel } from './labels.js';
import { isWithin, linksIn, masked, placesOf, quotesIn, without, type Form, type Span } from './spans.js';
import type { Label } from './vocabulary.js';

export interface Pieces {
  /** What is left: the change, and the item it is of. */
  readonly head: string;
  /** By what announces them, verbatim. */
  readonly labelled: ReadonlyMap<Label, string>;
  /** The word that announces evidence; empty without one. */
  readonly linkWord: string;
  /** Verbatim, without the sentence's own punctuation. */
  readonly links: readonly string[];
  /** What follows the first link, and where in the head it does; null where more than words stand around it. */
  readonly behindLink: { readonly at: number; readonly text: string } | null;
  /** Between brackets, without a label. */
  readonly brackets: readonly string[];
  /** Between quotation marks, and not within another piece. */
  readonly quotes: readonly string[];
  readonly sha256: string | null;
}

const BRACKETS: Form = { opening: /[([]/g, whole: /\([^()]{1,2000}\)|\[[^[\]]{1,2000}\]/y };
const SHA256: Form = {
  opening: /(?<![\p{L}\p{N}])[s0-9a-f]/giu,
  whole: /(?:sha-?\s?256(?:\s*[:=])?\s*)?[0-9a-f]{64}(?![\p{L}\p{N}])/iuy,
};
/** Without so many of its signs in a row there is no sum. */
const SUM_SIGNS = /(?<![0-9a-f])[0-9a-f]{64}/i;
const HASH_LENGTH = 64;
const SENTENCE_END = /[.!?;](?=\s|$)/g;
const COMMA = /,(?=\s)/g;
/** What may be left where a piece was cut out. */
const BEFORE: ReadonlySet<string> = new Set(' ,;:=.-');
const BEHIND: ReadonlySet<string> = new Set(' ,;:=([-');
/** A full stop behind one or two letters ends no sentence ("d.d. 3 mei", "p. 12"). */
const ABBREVIATED = /(?:^|[\s.(])\p{L}{1,2}$/u;
/** Letters looked back for one. */
const LOOK_BACK = 4;
/** They run on over a full stop: a reason is what follows "because". */
const LONG: ReadonlySet<Label> = new Set<Label>(['reason', 'note']);
/** A comma ends them. */
const SHORT: ReadonlySet<Label> = new Set<Label>([
  'agreedBy',
  'claimedBy',
  'link',
  'title',
  'owner',
  'obligor',
  'place',
]);

export function piecesOf(raw: string, forms: LabelForms, isDate: (text: string) => boolean): Pieces {
  const links = linksIn(raw);
  const quotes = quotesIn(raw).filter(({ start }) => !links.some((link) => isWithin(start, link)));
  const sums = sumsIn(raw).filter(({ start }) => !links.some((link) => isWithin(start, link)));
  const mask = masked(raw, [...links, ...quotes, ...sums]);
  const brackets = placesOf(mask, BRACKETS);
  const labels = labelsIn(mask, forms, isDate);
  const parts = labels.map((label, at) => partOf(label, labels[at + 1], mask, brackets));
  const inPart = (at: number, ...but: readonly Label[]): boolean =>
    parts.some(({ label, span }) => !but.includes(label) && isWithin(at, span));
  const freeLinks = links.filter((link) => !inPart(link.start, 'link', 'reason') && !isInReason(link, parts, mask));
  const rest = [
    ...links,
    ...sums,
    ...brackets,
    ...parts.map(({ label, start, span }) => ({ label, start, end: span.end })),
  ];
  const evidence = labels.find(({ label }) => label === 'link');
  return {
    head: tidy(without(raw, rest)),
    linkWord: evidence === undefined ? '' : tidy(raw.slice(evidence.start, evidence.from)),
    labelled: new Map(
      parts.map(({ label, start, span }) => {
        const text = textOf(raw, label, span, [...freeLinks, ...sums]);
        return [label, label === 'reason' ? asClause(raw.slice(start, span.start), text, forms) : text];
      }),
    ),
    behindLink: behind(raw, freeLinks[0], rest),
    links: freeLinks.map(({ start, end }) => raw.slice(start, end)),
    brackets: brackets
      .filter(
        ({ start }) => !inPart(start + 1) && !labels.some((label) => isWithin(label.start, { start, end: start + 3 })),
      )
      .map(({ start, end }) => tidy(without(raw.slice(start + 1, end - 1), within(links, start + 1, end - 1)))),
    quotes: quotes.filter(({ start }) => !inPart(start)).map(({ start, end }) => raw.slice(start + 1, end - 1).trim()),
    sha256: sums.map(({ end }) => raw.slice(end - HASH_LENGTH, end))[0] ?? null,
  };
}

function behind(raw: string, link: Span | undefined, cut: readonly Span[]): Pieces['behindLink'] {
  if (link === undefined || cut.some(({ start }) => start !== link.start)) return null;
  return { at: link.start, text: tidy(raw.slice(link.end)) };
}

const sumsIn = (raw: string): readonly Span[] => (SUM_SIGNS.test(raw) ? placesOf(raw, SHA256) : []);

interface Part {
  readonly label: Label;
  readonly start: number;
  readonly span: Span;
}

/** From its label up to the next one, or to where it ends by itself. */
function partOf(
  { label, start, from }: PlacedLabel,
  next: PlacedLabel | undefined,
  mask: string,
  brackets: readonly Span[],
): Part {
  const bracket = brackets.find((span) => isWithin(start, span));
  const outer = bracket ?? brackets.find((span) => span.start >= from && label !== 'reason' && label !== 'note');
  const bound = bracket === undefined ? (outer?.start ?? mask.length) : bracket.end - 1;
  const last = Math.min(bound, next?.start ?? mask.length);
  const ends = [
    last,
    ...(LONG.has(label) ? [] : firstOf(mask, SENTENCE_END, from, last)),
    ...(SHORT.has(label) ? firstOf(mask, COMMA, from, last) : []),
  ];
  return { label, start, span: { start: from, end: Math.max(from, Math.min(...ends)) } };
}

/** With the character at `last`, which tells what a sign before it is. */
const firstOf = (text: string, form: RegExp, from: number, last: number): readonly number[] => {
  for (const { index } of text.slice(from, last + 1).matchAll(form)) {
    const at = from + index;
    if (!ABBREVIATED.test(text.slice(Math.max(from, at - LOOK_BACK), at))) return [at];
  }
  return [];
};

/** A link within a reason is part of it, unless it stands at its end. */
const isInReason = (link: Span, parts: readonly Part[], mask: string): boolean =>
  parts.some(
    ({ label, span }) =>
      label === 'reason' && isWithin(link.start, span) && /[\p{L}\p{N}]/u.test(mask.slice(link.end, span.end)),
  );

const textOf = (raw: string, label: Label, { start, end }: Span, cut: readonly Span[]): string =>
  label === 'note'
    ? tidy(raw.slice(start, end))
    : tidy(without(raw.slice(start, end), label === 'source' ? [] : within(cut, start, end)));

/** "omdat het niet lukt": without its first word it is no sentence, and cannot be quoted. */
function asClause(announcing: string, text: string, { clauseOpener }: LabelForms): string {
  const opener = clauseOpener.exec(announcing)?.[0];
  return opener === undefined || !/[\p{L}\p{N}]/u.test(text) ? text : `${opener} ${text}`;
}

/** The spans that lie in a piece, with their places in it. */
const within = (spans: readonly Span[], from: number, to: number): readonly Span[] =>
  spans
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));

const NOT_ONE_SPACE = /\s{2,}|[^\S ]/g;

/** Without what was left at the edges; a full stop at the end is the sentence's. */
export function tidy(text: string): string {
  const flat = text.replace(NOT_ONE_SPACE, ' ');
  let [from, to] = [0, flat.length];
  while (from < to && BEFORE.has(flat.charAt(from))) from++;
  while (to > from && BEHIND.has(flat.charAt(to - 1))) to--;
  const bare = flat.slice(from, to);
  const last = bare.slice(-LOOK_BACK - 2);
  return bare.endsWith('.') && !/\.\p{L}{1,3}\.$/u.test(last) ? bare.slice(0, -1) : bare;
}
