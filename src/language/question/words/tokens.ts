/** The words of a question with their places, and what stands between them. */
import { fold } from './clean-text.js';

/** What stands before a word: nothing or a hyphen, a slash, a space, a comma or bracket, or the end of a sentence. */
export type Gap = 'joined' | 'slash' | 'space' | 'comma' | 'stop';

export interface Token {
  /** As vocabularies have it ("risicos"). */
  readonly word: string;
  /** Offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Written with a capital. */
  readonly capital: boolean;
}

/** A piece between quotation marks: the words `first` up to and including `last`. */
export interface Quoted {
  readonly first: number;
  readonly last: number;
  /** What is between the marks, verbatim. */
  readonly text: string;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly quoted: readonly Quoted[];
}

/** Pieces between quotation marks; a sentence with more has none. */
const MAX_QUOTES = 8;
/** A word with apostrophes inside it, or any one sign. */
const PIECE = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const LETTER = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
/** Signs that are read as words. */
const SIGN_WORDS: ReadonlyMap<string, string> = new Map([
  ['&', '&'],
  ['+', '&'],
  ['%', 'percent'],
  ['>', 'gt'],
]);
/** "> 2 jaar te laat"; elsewhere it is a sign as any other. */
const MORE_THAN = /^> ?\d/;
const JOINERS = new Set(['-', "'", '_']);
const COMMAS = new Set([',', '(', ')', '[', ']', '*', '"', '<', '>', '|', '#', '=']);

export function tokenise(text: string): Tokens {
  const tokens: Token[] = [];
  const marks: { at: number; sign: string; next: number }[] = [];
  let end = 0;
  let sign: Gap | null = null;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const word = piece === '>' && !MORE_THAN.test(text.slice(match.index)) ? '' : wordOf(piece);
    const last = tokens.at(-1);
    if (word !== '' && last !== undefined && isAbbreviated(last, word, text, match.index)) {
      tokens[tokens.length - 1] = { ...last, word: last.word + word, end: match.index + piece.length };
      end = match.index + piece.length;
      sign = null;
    } else if (word !== '') {
      const gap = sign ?? (match.index === end && end > 0 ? 'joined' : 'space');
      const capital = word !== piece && CAPITAL.test(piece);
      tokens.push({ word, start: match.index, end: match.index + piece.length, gap, capital });
      end = match.index + piece.length;
      sign = null;
    } else if (!(piece === '.' && isDotted(last, text, match.index))) {
      if (piece === "'" || piece === '"') marks.push({ at: match.index, sign: piece, next: tokens.length });
      sign = gapOf(piece, text, match.index, sign);
    }
  }
  return { tokens, quoted: quotedPieces(text, tokens, marks) };
}

/** Empty for a sign that is no word. */
const wordOf = (piece: string): string =>
  PLAIN.test(piece) ? piece : (SIGN_WORDS.get(piece) ?? (LETTER.test(piece) ? fold(piece) : ''));
const PLAIN = /^[a-z0-9]+$/;

/** "i.e.", "d.w.z.", "m.b.t.": letters with a dot behind each are one word. */
const isAbbreviated = ({ word, end }: Token, next: string, text: string, at: number): boolean =>
  next.length === 1 &&
  SINGLE.test(next) &&
  at === end + 1 &&
  text[end] === '.' &&
  SINGLE.test(word.at(-1) ?? '') &&
  isSpelled(text, end - 1, word);
const isSpelled = (text: string, last: number, word: string): boolean => word.length === 1 || text[last - 1] === '.';
const SINGLE = /[a-z]/;

/** "m.u.v. SLM": the last dot of an abbreviation ends no sentence. */
const isDotted = (last: Token | undefined, text: string, at: number): boolean =>
  last?.end === at && DOTTED.test(text.slice(last.start, at));
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;

function gapOf(piece: string, text: string, at: number, before: Gap | null): Gap {
  if (before === 'stop') return 'stop';
  const tight = at > 0 && LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1));
  if (piece === '/') return tight ? 'slash' : 'comma';
  // "bewaartermijnen - wat hebben we?": a dash by itself sets apart what it stands between.
  if (piece === '-' && isBetweenWords(text, at)) return 'comma';
  if (JOINERS.has(piece)) return tight ? 'joined' : (before ?? 'space');
  if (piece === '.') return tight ? 'joined' : 'stop';
  return COMMAS.has(piece) ? 'comma' : 'stop';
}

const isBetweenWords = (text: string, at: number): boolean =>
  LETTER.test(text.charAt(at - 2)) && text.charAt(at - 1) === ' ' && /^ \p{L}{2}/u.test(text.slice(at + 1, at + 4));

/** Pairs of the same mark around at least one word, from the left. */
function quotedPieces(
  text: string,
  tokens: readonly Token[],
  marks: readonly { at: number; sign: string; next: number }[],
): Quoted[] {
  const found: Quoted[] = [];
  for (let open = 0; open < marks.length && marks.length <= 2 * MAX_QUOTES; open++) {
    const from = marks[open];
    if (from === undefined || LETTER.test(text.charAt(from.at - 1))) continue;
    const close = marks.findIndex((mark, at) => at > open && mark.sign === from.sign && mark.next > from.next);
    const to = marks[close];
    if (to === undefined || tokens.length === 0) continue;
    found.push({ first: from.next, last: to.next - 1, text: text.slice(from.at + 1, to.at) });
    open = close;
  }
  return found;
}

export const wordsOf = (tokens: readonly Token[]): string[] => tokens.map(({ word }) => word);

/** Whether a word stands within a piece of the text. */
export const isWithin = (token: Token, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  start <= token.start && token.end <= end;

/** A piece between quotation marks, by its place in the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a quoted piece stands in the text. */
export const spanOf = ({ first, last, text }: Quoted, tokens: readonly Token[]): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
  text,
});
