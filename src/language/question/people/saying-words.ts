/** The words that a sentence about people cannot be without, read from its form. */
import type { PeopleSentence, PeopleVocabulary } from './people-vocabulary.js';
import type { Needed } from './telling-words.js';

type Piece =
  | { readonly type: 'literal'; readonly text: string }
  /** What parts two words. */
  | { readonly type: 'gap' }
  | { readonly type: 'slot' }
  | { readonly type: 'choice'; readonly ways: readonly (readonly Piece[])[]; readonly optional: boolean };

/** Signs that part words, in a form as in a sentence. */
const APART = /[\s,;.!?]+/;
const TOKEN = /\{(\w+)\}|<\w+>|[[\]()| ~]|[^[\]()|{}<> ~]+/g;

/** The words of a sentence, in which {@link wordsNeeded} are looked for; without capitals and accents. */
export const wordsSaid = (plain: string): ReadonlySet<string> => new Set(plain.split(APART));

/** Each set has at least one word in every sentence of the form. */
export function wordsNeeded(form: PeopleSentence, words: PeopleVocabulary['words']): readonly Needed[] {
  const ways = waysOf(form, words);
  const [only] = ways;
  return neededBy(
    only !== undefined && ways.length === 1 ? only : [{ type: 'choice', ways, optional: false }],
    true,
    true,
  );
}

function waysOf(form: string, words: PeopleVocabulary['words']): readonly (readonly Piece[])[] {
  const tokens = [...form.matchAll(TOKEN)];
  let next = 0;
  const read = (): readonly (readonly Piece[])[] => {
    const ways: Piece[][] = [[]];
    for (let token = tokens[next++]; token !== undefined; token = tokens[next++]) {
      const [sign, word] = token;
      if (sign === ')' || sign === ']') break;
      if (sign === '|') ways.push([]);
      else ways.at(-1)?.push(pieceOf(sign, word, words, read));
    }
    return ways;
  };
  return read();
}

function pieceOf(
  sign: string,
  word: string | undefined,
  words: PeopleVocabulary['words'],
  read: () => readonly (readonly Piece[])[],
): Piece {
  if (word !== undefined) return { type: 'choice', ways: waysOf(words[word] ?? '', words), optional: false };
  if (sign === '[' || sign === '(') return { type: 'choice', ways: read(), optional: sign === '[' };
  if (sign === ' ' || sign === '~') return { type: 'gap' };
  return sign.startsWith('<') ? { type: 'slot' } : { type: 'literal', text: sign };
}

/** `before`, `behind`: whether what stands around the pieces parts words. */
function neededBy(pieces: readonly Piece[], before: boolean, behind: boolean): readonly Needed[] {
  return pieces.flatMap((piece, at) => {
    const left = isParted(pieces.slice(0, at).map(mirrored).reverse(), before);
    const right = isParted(pieces.slice(at + 1), behind);
    if (piece.type === 'literal')
      return left && right ? piece.text.split(APART).flatMap((word) => (word === '' ? [] : [new Set([word])])) : [];
    if (piece.type !== 'choice' || piece.optional) return [];
    const fewest = piece.ways.map((way) =>
      neededBy(way, left, right).reduce<Needed | undefined>(
        (best, next) => (best === undefined || next.size < best.size ? next : best),
        undefined,
      ),
    );
    const known = fewest.filter((one) => one !== undefined);
    return known.length < fewest.length ? [] : [new Set(known.flatMap((one) => [...one]))];
  });
}

const mirrored = (piece: Piece): Piece =>
  piece.type === 'choice' ? { ...piece, ways: piece.ways.map((way) => way.map(mirrored).reverse()) } : piece;

/** Whether a word is over before these pieces, in whichever way they are said; `beyond`: what comes behind them. */
function isParted([first, ...others]: readonly Piece[], beyond: boolean): boolean {
  if (first === undefined) return beyond;
  if (first.type !== 'choice') return first.type === 'gap';
  const rest = isParted(others, beyond);
  return (rest || !first.optional) && first.ways.every((way) => isParted(way, rest));
}
