/** A text as words, numbers and signs, each with its place in the text. */

export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** Lower case, without accents; every dash is "-", every quote "'". */
  readonly text: string;
  /** Offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** It was written with an accent: "vóór" is before, "voor" may be for. */
  readonly accented: boolean;
  readonly capital: boolean;
}

export type Tokens = readonly Token[];

/**
 * In order: abbreviations of single letters ("a.s.", "t/m"), words, numbers, fractions in one sign, any other sign.
 * Characters without width belong to the word they stand in.
 */
const PIECES =
  /(?<![\p{L}\p{M}])\p{L}(?:[./]\p{L}(?![\p{L}\p{M}]))+\.?|[\p{L}\p{M}\u00ad\u200b-\u200d\ufeff]+|\p{Nd}+|[¼½¾]|\S/gu;

const MARKS = /[\p{M}\u00ad\u200b-\u200d\ufeff]/gu;
const ACCENTS = /\p{M}/u;
const DASHES = /^[‐‑‒–—―−]$/u;
const QUOTES = /^[‘’‚‛“”„‟′″`´"]$/u;

/** The first of them, at most `most`. Work is linear in the length of the text. */
export function tokenise(text: string, most = Infinity): Tokens {
  const tokens: Token[] = [];
  // Where everything is in capitals, a capital says nothing.
  const hasCapitals = text !== text.toUpperCase();
  let reached = -1;
  for (const match of text.matchAll(PIECES)) {
    const token = tokenOf(match[0], match.index, match.index === reached, hasCapitals);
    reached = token.end;
    if (token.text !== '') tokens.push(token);
    if (tokens.length >= most) break;
  }
  return tokens;
}

/** Most pieces are plain words, numbers and signs, of which nothing has to be taken off. */
const PLAIN = /^(?:[a-z]+|[0-9]+|[.,:;!?()/%&+-])$/i;

function tokenOf(piece: string, start: number, glued: boolean, hasCapitals: boolean): Token {
  const isPlain = PLAIN.test(piece);
  const apart = isPlain ? piece : piece.normalize('NFKD');
  const text = isPlain ? piece.toLowerCase() : plain(apart, piece);
  const first = piece.charAt(0);
  return {
    kind: isPlain ? plainKindOf(first) : kindOf(piece, text),
    text,
    start,
    end: start + piece.length,
    glued,
    accented: !isPlain && ACCENTS.test(apart),
    capital: hasCapitals && first !== first.toLowerCase(),
  };
}

function plain(apart: string, piece: string): string {
  if (DASHES.test(piece)) return '-';
  if (QUOTES.test(piece)) return "'";
  if (/^[¼½¾]$/.test(piece)) return piece;
  const text = apart.replace(MARKS, '').toLowerCase();
  return /^\p{L}[./]\p{L}/u.test(text) ? text.replace(/\.$/, '') : text;
}

/** Of a plain piece. */
function plainKindOf(first: string): Token['kind'] {
  if (first >= '0' && first <= '9') return 'number';
  return first.toLowerCase() === first.toUpperCase() ? 'sign' : 'word';
}

function kindOf(piece: string, text: string): Token['kind'] {
  if (/^(?:\p{Nd}|[¼½¾]$)/u.test(piece)) return 'number';
  return /^\p{L}/u.test(text) ? 'word' : 'sign';
}

/** The text of the token at `at`; empty past the ends, so that no comparison holds there. */
export const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.text ?? '';

/** No phrase that leads to a date or stands for one begins with digits. */
export const isNumber = (tokens: Tokens, at: number): boolean => tokens[at]?.kind === 'number';

export const isSign = (tokens: Tokens, at: number, signs: string): boolean => {
  const token = tokens[at];
  return token?.kind === 'sign' && signs.includes(token.text);
};

/** The piece of `text` from token `from` up to, not including, token `to`. */
export function sliceOf(text: string, tokens: Tokens, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

/** No date needs more tokens; a longer row of numbers and signs is something else. */
const MOST_TOKENS = 7;

/** Nothing but a few numbers and signs: a date, or a year, is then all that can be meant. */
export const holdsNoWord = (tokens: Tokens): boolean =>
  tokens.length <= MOST_TOKENS && tokens.every((token) => token.kind !== 'word');
