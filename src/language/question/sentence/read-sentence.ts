/** From text to the pieces of a sentence: periods, codes, quotes, names, known phrases and unknown words. */
import { cleanText } from '../words/clean-text.js';
import { detectLanguage } from '../words/detect-language.js';
import { ItemReader, type ReadingContext } from './item-reader.js';
import type { Sentence } from './item.js';
import { isKnown } from '../words/lexicon.js';
import { markersIn } from './markers-in.js';
import { periodsIn } from '../times/question-periods.js';
import { resolveWords } from '../words/resolve-words.js';
import { mayNamePeriod, withTimesRight } from '../words/time-words.js';
import { isWithin, spanOf, tokenise, wordsOf, type Tokens } from '../words/tokens.js';

export type { ReadingContext } from './item-reader.js';

export function readSentence(raw: string, context: ReadingContext): Sentence {
  const { text, tokens, quoted } = timesRight(cleanText(raw), context);
  const { meanings } = context.lexicon;
  const roughly = detectLanguage(wordsOf(tokens), meanings, context.language);
  const periods = mayNamePeriod(tokens, context.lexicon.times)
    ? periodsIn(text, { today: context.today, lang: roughly }, context.lexicon.forms)
    : [];
  const asWritten = (index: number): boolean => {
    const token = tokens[index];
    if (token === undefined || quoted.some(({ first, last }) => first <= index && index <= last)) return true;
    return context.isPerson(token.word) || periods.some((period) => isWithin(token, period));
  };
  const resolved = resolveWords(tokens, context.lexicon, roughly, asWritten);
  const language = detectLanguage(wordsOf(resolved), meanings, context.language);
  const quotes = quoted.map((piece) => spanOf(piece, tokens));
  const items = new ItemReader({ text, tokens: resolved, quotes, periods, language }, context).all();
  return { text, raw, language, items, markers: markersIn(items) };
}

/** The words of the text, once more where a name of a month or day had to be put right. */
function timesRight(text: string, { lexicon, isPerson }: ReadingContext): Tokens & { readonly text: string } {
  const first = tokenise(text);
  const known = (word: string): boolean => isKnown(word, lexicon) || isPerson(word) || lexicon.times.words.has(word);
  const right = withTimesRight(text, first.tokens, lexicon.times, known);
  return right === text ? { text, ...first } : { text: right, ...tokenise(right) };
}
