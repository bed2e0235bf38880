/** Whether a sentence tells what was done: "Microsoft loste dit op 1 mei op", "was released on 1 May". */
import { verbsIn } from './finite-verb.js';
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
  // "De optie die werd bekritiseerd, is op 1 mei uit": the past is in a clause about something else.
  if (says(scene, sentence, signs.present) || verbsIn(scene, sentence).length > 0) return undefined;
  const past = placeOf(scene, sentence, signs.past) ?? preteriteIn(scene, sentence);
  return past ?? (how === 'any' ? perfectIn(scene, sentence) : undefined);
}

/** "is in mei herzien": of a day that has passed what was done then; of a later one it would be a promise. */
export function tellsWhatIsDone(scene: Scene, sentence: Sentence): boolean {
  const { promises, future, present } = scene.words.signs;
  if ([promises, future].some((words) => says(scene, sentence, words)) || isForecast(scene, sentence)) return false;
  return says(scene, sentence, present) && holdsParticiple(scene, sentence);
}

function holdsParticiple(scene: Scene, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) {
    if (isParticiple(scene, at)) return true;
  }
  return false;
}

/** "heeft … opgelost": an auxiliary alone says nothing ("has a deadline"). */
function perfectIn(scene: Scene, sentence: Sentence): number | undefined {
  const auxiliary = placeOf(scene, sentence, scene.words.signs.perfect);
  return auxiliary !== undefined && holdsParticiple(scene, sentence) ? auxiliary : undefined;
}

const isParticiple = ({ words, tokens }: Scene, at: number): boolean => {
  const word = wordAt(tokens, at);
  if (phraseAt(words.signs.participles, tokens, at) !== undefined) return true;
  return words.participleShapes.some(
    ({ starts, ends }) =>
      (starts.length === 0 || starts.some((start) => word.startsWith(start))) && ends.some((end) => word.endsWith(end)),
  );
};

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
  const { words, tokens } = scene;
  const word = wordAt(tokens, at);
  if (phraseAt(words.signs.preterites, tokens, at) !== undefined) return true;
  const isOther = word.length < SHORTEST_VERB || isKnownOtherwise(scene, at);
  return !isOther && words.preteriteEndings[party].some((ending) => word.endsWith(ending));
}

/** "volgende", "gedurende", "laatste", "bestaande": words that end like a past tense. */
function isKnownOtherwise({ words, tokens }: Scene, at: number): boolean {
  const books = [words.shifts, words.relation, words.parts, words.calendar.ordinals, words.recurrence.every];
  const word = wordAt(tokens, at);
  return (
    books.some((book) => phraseAt<unknown>(book, tokens, at) !== undefined) ||
    words.adjectiveEndings.some((ending) => word.endsWith(ending))
  );
}
