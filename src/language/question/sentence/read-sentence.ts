/** From text to the pieces of a sentence: periods, codes, quotes, names, known phrases and unknown words. */
import { cleanText } from '../words/clean-text.js';
import { detectLanguage } from '../words/detect-language.js';
import { ItemReader, type ReadingContext } from './item-reader.js';
import type { Sentence } from './item.js';
import { withoutExpectation } from './expecting-yes.js';
import { isKnown } from '../words/lexicon.js';
import { markersIn } from './markers-in.js';
import { periodsIn } from '../times/question-periods.js';
import { resolveWords } from '../words/resolve-words.js';
import { mayNamePeriod, withTimesRight } from '../words/time-words.js';
import { isWithin, spanOf, tokenise, wordsOf, type Token, type Tokens } from '../words/tokens.js';
import type { PeriodMention } from '../../deadline/periods.js';

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
  const isAsWritten = resolved.length === tokens.length && resolved.every((token, at) => token === tokens[at]);
  const language = isAsWritten ? roughly : detectLanguage(wordsOf(resolved), meanings, context.language);
  const quotes = quoted.map((piece) => spanOf(piece, tokens));
  const times = periods.filter((period) => !isInName(period, resolved, context));
  const read = new ItemReader({ text, tokens: resolved, quotes, periods: times, language }, context).all();
  const items = withoutExpectation(read);
  return { text, raw, language, tokens, items, markers: markersIn(items) };
}

/** "from the June 2023 letter": the days are part of a name that goes on behind them. */
function isInName(period: PeriodMention, tokens: readonly Token[], { lexicon: { names } }: ReadingContext): boolean {
  const words = wordsOf(tokens);
  return tokens.some((token, at) => {
    if (!isWithin(token, period)) return false;
    const last = names.tree.longest(words, at, (index) => tokens[index]?.gap === 'space', NO_FILLERS)?.last;
    return last !== undefined && (tokens[last]?.end ?? 0) > period.end;
  });
}
const NO_FILLERS: ReadonlySet<string> = new Set();

/** The words of the text, once more where a name of a month or day had to be put right. */
function timesRight(text: string, { lexicon, isPerson }: ReadingContext): Tokens & { readonly text: string } {
  const first = tokenise(text);
  const known = (word: string): boolean => isKnown(word, lexicon) || isPerson(word) || lexicon.times.words.has(word);
  const right = withTimesRight(text, first.tokens, lexicon.times, known);
  return right === text ? { text, ...first } : { text: right, ...tokenise(right) };
}
