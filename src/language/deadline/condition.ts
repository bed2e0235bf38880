/** "mits …", "provided that …": the clause that makes a promise depend on something. */
import type { Mention } from './mention.js';
import { phraseAt } from './phrases.js';
import type { Scene } from './scene.js';
import { opensClause, type Sentence } from './sentence.js';
import { isSign } from './tokens.js';

/** Tokens `from` up to, not including, `to`. */
export interface Condition {
  readonly from: number;
  readonly to: number;
}

/** Every condition of a text, at most one a sentence. */
export function conditionsOf(
  scene: Scene,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly Condition[] {
  // "once a year" and "zodra mogelijk" are no conditions.
  const taken = new Set(mentions.filter((mention) => mention.type !== 'event').map((mention) => mention.from));
  return sentences.flatMap((sentence) => conditionIn(scene, sentence, mentions, taken) ?? []);
}

function conditionIn(
  scene: Scene,
  sentence: Sentence,
  mentions: readonly Mention[],
  taken: ReadonlySet<number>,
): Condition | undefined {
  const from = startOf(scene, sentence, taken);
  if (from === undefined) return undefined;
  const isSaidBefore = mentions.some(
    (mention) => isDate(mention) && mention.from >= sentence.from && mention.to <= from,
  );
  const to = endOf(scene, sentence, from, isSaidBefore);
  return to === undefined ? undefined : { from, to };
}

const isDate = (mention: Mention): boolean => mention.type === 'date' || mention.type === 'counted';

function startOf(scene: Scene, sentence: Sentence, taken: ReadonlySet<number>): number | undefined {
  const { conditions, conditionsAfterComma } = scene.words.signs;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (taken.has(at)) continue;
    if (phraseAt(conditions, scene.tokens, at) !== undefined) return at;
    if (opensClause(scene.tokens, sentence, at) && phraseAt(conditionsAfterComma, scene.tokens, at) !== undefined)
      return at;
  }
  return undefined;
}

/**
 * Behind or inside the promise it runs to the end of the sentence or its bracket, or to a comma with the date behind it;
 * before the promise to the comma, without which nobody can tell where it ends.
 */
function endOf(scene: Scene, sentence: Sentence, from: number, isSaidBefore: boolean): number | undefined {
  const opens = from === sentence.from && !isSaidBefore;
  const stops = isSaidBefore ? ').;!?' : opens ? ',)' : ',).;!?';
  for (let at = from; at < sentence.to; at += 1) {
    const isInside = scene.tokens[at + 1]?.glued === true && scene.tokens[at]?.glued === true;
    if (isSign(scene.tokens, at, stops) && !(isInside && !isSign(scene.tokens, at, ')'))) return at;
  }
  return opens ? undefined : sentence.to;
}

export const isWithin = (condition: Condition | undefined, mention: Mention): boolean =>
  condition !== undefined && mention.from >= condition.from && mention.to <= condition.to;
