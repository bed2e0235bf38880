/**
 * A lasting duty that names no term. Either a word says that it lasts ("blijft", "at all times"), or a sentence states
 * in the present tense what a party does ("treedt Microsoft alleen nog op als verwerker"). An order, a promise for the
 * future and a single act ("past de voorwaarden aan") are no lasting duties.
 */
import { verbsIn } from './finite-verb.js';
import { partyAt } from './party.js';
import { phraseAt } from './phrases.js';
import type { Scene } from './scene.js';
import { isForecast, placeOf, says, type Sentence } from './sentence.js';
import { stemOf } from './stem.js';
import { wordAt } from './tokens.js';

/** Where a lasting duty shows: the words that say so. */
export function standingIn(scene: Scene, sentence: Sentence): Sentence | undefined {
  const from = placeOf(scene, sentence, scene.words.signs.standing);
  const phrase = from === undefined ? undefined : phraseAt(scene.words.signs.standing, scene.tokens, from);
  return from === undefined || phrase === undefined ? undefined : { from, to: phrase.next };
}

export function statesWhatIsDone(scene: Scene, sentence: Sentence): boolean {
  const { signs } = scene.words;
  const isOther =
    says(scene, sentence, signs.promises) ||
    isForSomeone(scene, sentence) ||
    says(scene, sentence, signs.past) ||
    says(scene, sentence, signs.perfect) ||
    isForecast(scene, sentence);
  if (isOther) return false;
  const verbs = verbsIn(scene, sentence);
  if (verbs.length === 0) return false;
  return (
    says(scene, sentence, signs.lasting) ||
    verbs.some((at) => !scene.words.singleActs.has(stemOf(wordAt(scene.tokens, at))))
  );
}

/** "Microsoft zal", "organisaties wordt aangeraden": said of the party itself, not in a clause about something else. */
function isForSomeone(scene: Scene, sentence: Sentence): boolean {
  const { future } = scene.words.signs;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const isBeside = phraseAt(future, scene.tokens, at - 1) ?? phraseAt(future, scene.tokens, at + 1);
    if (isBeside !== undefined && partyAt(scene, at) !== undefined) return true;
  }
  return false;
}
