/** Each word of a sentence as the lexicon knows it: unbent, taken apart, or put right. */
import type { Language } from '../../../domain/language.js';
import { corrected, deniedParts, isKnown, partsOf, unbent, type Lexicon } from './lexicon.js';
import { meansMarker } from './meanings.js';
import type { Token } from './tokens.js';

/** Words that are put right in one sentence; more errors than this is no question in these languages. */
const MAX_CORRECTIONS = 16;
const HAS_DIGIT = /\d/;

/** `asWritten` tells of words that are not to be touched: in quotes, in a date, or a person's name. */
export function resolveWords(
  tokens: readonly Token[],
  lexicon: Lexicon,
  language: Language,
  asWritten: (index: number) => boolean,
): readonly Token[] {
  let corrections = 0;
  let inText = false;
  const ofItem = tokens.some(({ word }, at) => HAS_DIGIT.test(word) && !asWritten(at));
  return tokens.flatMap((token, index) => {
    if (token.gap === 'stop' || token.gap === 'comma') inText = false;
    if (asWritten(index) || HAS_DIGIT.test(token.word)) return [token];
    if (isKnown(token.word, lexicon)) {
      inText ||= meansMarker(lexicon.meanings.alone.get(token.word), 'about', 'mentions');
      return [token];
    }
    const stem = contracted(token, lexicon);
    if (stem !== undefined) return [stem];
    const regular = formed(token, lexicon);
    if (regular !== undefined) return regular;
    if (corrections >= MAX_CORRECTIONS) return [token];
    corrections++;
    const right = corrected(token.word, lexicon, { language, inText, ofItem });
    return [right === undefined ? token : { ...token, word: right }];
  });
}

/** "nobody's looking after": a word and a verb with an apostrophe between; the verb says nothing that is looked for. */
function contracted(token: Token, { meanings }: Lexicon): Token | undefined {
  const stem = token.word.slice(0, -1);
  // Folded, the apostrophe is gone: the word is longer as it is written.
  const isContracted = token.word.endsWith('s') && token.end - token.start > token.word.length;
  return isContracted && meanings.alone.has(stem) ? { ...token, word: stem } : undefined;
}

/** A word that is bent, denied or compounded by rule. */
function formed(token: Token, lexicon: Lexicon): readonly Token[] | undefined {
  const denied = deniedParts(token.word, lexicon);
  if (denied !== undefined) return placedParts(token, denied);
  const stem = unbent(token.word, lexicon);
  if (stem !== undefined) return [{ ...token, word: stem }];
  const parts = partsOf(token.word, lexicon);
  return parts === undefined ? undefined : placedParts(token, parts);
}

/** Each part where it stands in the word; the letters that join them belong to the part before. */
function placedParts(token: Token, parts: readonly string[]): Token[] {
  let end = token.end;
  return parts
    .toReversed()
    .map((word, at): Token => {
      const first = at === parts.length - 1;
      const part: Token = {
        ...token,
        word,
        start: first ? token.start : end - word.length,
        end,
        gap: first ? token.gap : 'joined',
      };
      end -= word.length;
      return part;
    })
    .reverse();
}
