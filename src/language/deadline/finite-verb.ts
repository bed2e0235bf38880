/** Verbs in the present tense, found by their ending beside the party that does it: "treedt Microsoft", "the vendor encrypts". */
import { partyAt } from './party.js';
import { phraseAt, skip } from './phrases.js';
import type { Scene } from './scene.js';
import { opensClause, type Sentence } from './sentence.js';
import { wordAt } from './tokens.js';

/** The places of the finite verbs beside a party, in the main clauses of a sentence. */
export function verbsIn(scene: Scene, sentence: Sentence): readonly number[] {
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
