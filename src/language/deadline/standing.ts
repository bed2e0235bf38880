/**
 * A lasting duty that names no term. Either a word says that it lasts ("blijft", "at all times"), or a sentence states
 * in the present tense what a party does ("treedt Microsoft alleen nog op als verwerker"). An order, a promise for the
 * future and a single act ("past de voorwaarden aan") are no lasting duties.
 */
import type { Found } from './phrases.js';
import { phraseAt, skip } from './phrases.js';
import { partyAt } from './party.js';
import type { Scene } from './scene.js';
import { isForecast, opensClause, placeOf, says, type Sentence } from './sentence.js';
import { stemOf } from './stem.js';
import { wordAt } from './tokens.js';

/** Where a lasting duty shows: the place of the word that says so. */
export function standingIn(scene: Scene, sentence: Sentence): Found<true> | undefined {
  const at = placeOf(scene, sentence, scene.words.signs.standing);
  return at === undefined ? undefined : phraseAt(scene.words.signs.standing, scene.tokens, at);
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

/** The finite verbs beside a party. */
function verbsIn(scene: Scene, sentence: Sentence): readonly number[] {
  const verbs: number[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const isApart = phraseAt(scene.words.signs.subordinators, scene.tokens, at - 1) !== undefined;
    const party = isApart ? undefined : partyAt(scene, at);
    const verb = party && verbBeside(scene, sentence, at, party);
    if (verb !== undefined) verbs.push(verb);
  }
  return verbs;
}

function verbBeside(scene: Scene, sentence: Sentence, at: number, party: 'one' | 'many'): number | undefined {
  const { adverbs } = scene.words.signs;
  const behind = skip(adverbs, scene.tokens, skip(adverbs, scene.tokens, at + 1));
  if (isVerb(scene, behind, party)) return behind;
  // Before the party, as after another word: "Zo pseudonimiseert Microsoft". At the start of a sentence it is an order.
  const before = at - 1;
  const isInverted = before > sentence.from || opensInside(scene, sentence, before);
  return isInverted && isDutchVerb(wordAt(scene.tokens, before)) && isVerb(scene, before, party) ? before : undefined;
}

const opensInside = (scene: Scene, sentence: Sentence, at: number): boolean =>
  at > sentence.from && opensClause(scene.tokens, sentence, at);

/** Shorter words that end alike are no verbs ("en", "met"). */
const SHORTEST_VERB = 4;
const isDutchVerb = (word: string): boolean => word.length >= SHORTEST_VERB && /(?:t|en)$/.test(word);

/** The third person in either language ends in t or s, the plural in en or in nothing that shows. */
function isVerb(scene: Scene, at: number, party: 'one' | 'many'): boolean {
  const token = scene.tokens[at];
  const isWord = token?.kind === 'word' && !token.capital;
  if (!isWord || phraseAt(scene.words.signs.notVerbs, scene.tokens, at) !== undefined) return false;
  if (scene.language === 'en') return party === 'many' || token.text.endsWith('s');
  return token.text.endsWith(party === 'one' ? 't' : 'en');
}
