/** Whether a sentence tells what was done: "Microsoft loste dit op 1 mei op", "was released on 1 May". */
import type { Scene } from './scene.js';
import { isForecast, placeOf, says, type Sentence } from './sentence.js';
import { phraseAt } from './phrases.js';
import { partyAt } from './party.js';
import { wordAt } from './tokens.js';

/** Shorter words that end alike are no verbs ("de", "met"). */
const SHORTEST_VERB = 5;

/**
 * The token that puts a sentence in the past; undefined where it makes a promise. `how` "strict" leaves out the perfect
 * tense, which beside a bound looks forward ("uiterlijk 1 mei heeft Microsoft dit opgelost").
 */
export function pastIn(scene: Scene, sentence: Sentence, how: 'any' | 'strict'): number | undefined {
  const { signs } = scene.words;
  if (says(scene, sentence, signs.promises) || says(scene, sentence, signs.future) || isForecast(scene, sentence))
    return undefined;
  const past = placeOf(scene, sentence, signs.past) ?? preteriteIn(scene, sentence);
  return past ?? (how === 'any' ? placeOf(scene, sentence, signs.perfect) : undefined);
}

/** A past tense beside who did it: "Microsoft resolved", "leverde Microsoft". */
function preteriteIn(scene: Scene, sentence: Sentence): number | undefined {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const party = partyAt(scene, at);
    if (party === undefined) continue;
    if (isPreterite(scene, at + 1, party)) return at + 1;
    // Before the party only where the sentence has begun, else it is an adjective or an order.
    if (at > sentence.from + 1 && isPreterite(scene, at - 1, party) && !isAttributive(scene, at - 1)) return at - 1;
  }
  return undefined;
}

const isAttributive = (scene: Scene, at: number): boolean =>
  phraseAt(scene.words.relations.articles, scene.tokens, at - 1)?.next === at || scene.language === 'en';

function isPreterite(scene: Scene, at: number, party: 'one' | 'many'): boolean {
  const word = wordAt(scene.tokens, at);
  if (phraseAt(scene.words.signs.preterites, scene.tokens, at) !== undefined) return true;
  return word.length >= SHORTEST_VERB && scene.words.preteriteEndings[party].some((ending) => word.endsWith(ending));
}
