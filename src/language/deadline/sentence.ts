/** The sentences of a text and the signs in them: forecast, promise, past, condition. */
import { phraseAt, type PhraseBook } from './phrases.js';
import type { Scene } from './scene.js';
import { isSign, wordAt, type Token, type Tokens } from './tokens.js';

/** Tokens `from` up to, not including, `to`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const ENDS = '.!?;';
/** A line that is left empty, or a new line that begins with a bullet or number, ends a sentence too. */
const NEW_ITEM = /\n\s*(?:\n|[-*•–]\s|\d+[.)]\s)/;

export function sentencesOf(scene: Scene): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < scene.tokens.length; at += 1) {
    if (!endsAt(scene, at)) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < scene.tokens.length) sentences.push({ from, to: scene.tokens.length });
  return sentences;
}

function endsAt(scene: Scene, at: number): boolean {
  const [token, after] = [scene.tokens[at], scene.tokens[at + 1]];
  if (token === undefined || after === undefined) return after === undefined;
  if (NEW_ITEM.test(scene.text.slice(token.end, after.start))) return true;
  if (!isSign(scene.tokens, at, ENDS) || after.glued) return false;
  // "jan. 2024" and "nr. 5" go on; a longer word is no abbreviation.
  return token.text !== '.' || after.capital || after.kind === 'sign' || !mayBeShortened(scene, scene.tokens[at - 1]);
}

const LONGEST_ABBREVIATION = 4;

/** Capitals only are a name ("SLM"). */
function mayBeShortened(scene: Scene, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind === 'number';
  const piece = scene.text.slice(token.start, token.end);
  return piece.length <= LONGEST_ABBREVIATION && piece !== piece.toUpperCase();
}

/** Whether any phrase of the book stands in the sentence. */
export const says = (scene: Scene, sentence: Sentence, book: PhraseBook<unknown>): boolean =>
  placeOf(scene, sentence, book) !== undefined;

/** The first token of the first such phrase. */
export function placeOf(scene: Scene, sentence: Sentence, book: PhraseBook<unknown>): number | undefined {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (phraseAt(book, scene.tokens, at) !== undefined) return at;
  }
  return undefined;
}

/** Adjectives say it only of a date ("de verwachte opleverdatum"), and so does "the expected release". */
export function isForecast(scene: Scene, sentence: Sentence): boolean {
  const { signs, supposed } = scene.words;
  if (says(scene, sentence, supposed.would) && says(scene, sentence, supposed.have)) return true;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = phraseAt(signs.forecast, scene.tokens, at) ?? phraseAt(signs.forecastAdjectives, scene.tokens, at);
    if (word !== undefined && !describesOther(scene, at, word.next)) return true;
  }
  return false;
}

function describesOther(scene: Scene, at: number, next: number): boolean {
  const { signs, relations } = scene.words;
  const isAdjective = phraseAt(signs.forecastAdjectives, scene.tokens, at) !== undefined;
  const afterArticle =
    phraseAt(relations.articles, scene.tokens, at - 1)?.next === at && looksLikeParticiple(wordAt(scene.tokens, at));
  return (isAdjective || afterArticle) && phraseAt(signs.forecastNouns, scene.tokens, next) === undefined;
}

const looksLikeParticiple = (word: string): boolean => word.endsWith('ed');

/** The sentence that holds the token; sentences are in order, so a search by halves finds it. */
export function sentenceAt(sentences: readonly Sentence[], at: number): Sentence {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? { from: 0, to: 0 };
}

/** A place in the tokens that a clause can begin at: the start of the sentence or behind a comma or bracket. */
export const opensClause = (tokens: Tokens, sentence: Sentence, at: number): boolean =>
  at === sentence.from || isSign(tokens, at - 1, ',(:');
