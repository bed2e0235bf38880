/** Dates that are not the deadline, by their sentence or beside another date: when something was promised, done or written. */
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Candidate, Dated, Said } from './candidate.js';
import { phraseAt } from './phrases.js';
import type { Scene } from './scene.js';
import { isForecast, says, type Sentence } from './sentence.js';
import { pastIn, tellsWhatIsDone } from './tense.js';

/** The candidates that may be the deadline. */
export const withoutHistory = (said: Said, candidates: readonly Candidate[]): readonly Candidate[] =>
  withoutPast(said, withoutDenied(candidates));

/** "niet op 1 mei maar op 1 juli": the other one. */
function withoutDenied(candidates: readonly Candidate[]): readonly Candidate[] {
  const meant = candidates.filter(({ mention }) => mention.type === 'counted' || mention.relation !== 'not');
  return meant.length === 0 ? candidates : meant;
}

/** Without the dates that tell when something else was, as far as another date or the tense of the sentence shows it. */
function withoutPast(said: Said, candidates: readonly Candidate[]): readonly Candidate[] {
  const { scene } = said;
  const unsaid = candidates.filter((candidate) => !isDayOfSaying(scene, candidate));
  if (unsaid.length > 0 && unsaid.length < candidates.length) return withoutPast(said, unsaid);
  const isBounded = candidates.some(({ reading }) => 'bounded' in reading && reading.bounded);
  const promised = bySentence((sentence) => says(scene, sentence, scene.words.signs.promises));
  const isDayOfPromise = (candidate: Candidate) =>
    isBounded && mayDatePromise(scene.anchor, candidate) && promised(candidate.sentence);
  const certain = candidates.filter(
    (candidate) => !mayBeHistory(scene.anchor, candidate) && !isDayOfPromise(candidate),
  );
  if (certain.length > 0) return certain;
  const [told, expected] = [bySentence((each) => isTold(scene, each)), bySentence((each) => isForecast(scene, each))];
  const isHistory = (candidate: Candidate) =>
    isLikely(candidate) ||
    told(candidate.sentence) ||
    (isBesidePromise(scene, candidate.mention) && !expected(candidate.sentence));
  return candidates.filter((candidate) => !isBehind(scene.anchor, candidate) || !isHistory(candidate));
}

/** A sentence may hold many dates: what it tells is looked for once. */
function bySentence<T>(tell: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new Map<Sentence, T>();
  return (sentence) => {
    const value = known.get(sentence) ?? tell(sentence);
    known.set(sentence, value);
    return value;
  };
}

const isLikely = ({ mention }: Candidate): boolean => mention.type === 'date' && mention.history === 'likely';

/** The sentence tells what was done, or when something was published. */
const isTold = (scene: Scene, sentence: Sentence): boolean =>
  pastIn(scene, sentence, 'any') !== undefined ||
  tellsWhatIsDone(scene, sentence) ||
  says(scene, sentence, scene.words.relations.dated);

/** "heeft in juli 2021 toegezegd", "committed in July 2021": when it was promised. */
function isBesidePromise(scene: Scene, { from, to }: Dated): boolean {
  const { words, tokens, language } = scene;
  const { promises } = words.signs;
  return language === 'nl'
    ? phraseAt(promises, tokens, to) !== undefined || isAheadOfPromise(scene, to)
    : phraseAt(promises, tokens, from - 1)?.next === from;
}

/** Who promised what to whom, in words. */
const REACH = 5;

/** "Op 1 februari heeft Microsoft ons toegezegd". */
function isAheadOfPromise({ words, tokens }: Scene, at: number): boolean {
  const { perfect, promises } = words.signs;
  const auxiliary = phraseAt(perfect, tokens, at);
  if (auxiliary === undefined) return false;
  for (let place = auxiliary.next; place < auxiliary.next + REACH && tokens[place]?.kind === 'word'; place += 1) {
    if (phraseAt(promises, tokens, place) !== undefined) return true;
  }
  return false;
}

/** "zo heeft Microsoft mij op 7 november laten weten": of the year before, where it names none. */
function isDayOfSaying(scene: Scene, { mention, reading, sentence }: Candidate): boolean {
  const isDay = mention.type === 'date' && !('ask' in reading) && !reading.bounded;
  return (
    isDay &&
    scene.language === 'nl' &&
    isBesidePromise(scene, mention) &&
    says(scene, sentence, scene.words.signs.perfect)
  );
}

/** Without an anchor: "heeft op 3 april 2023 toegezegd dit uiterlijk 9 juni 2023 te regelen". */
const mayDatePromise = (anchor: LocalDate | null, { reading, mention }: Candidate): boolean =>
  anchor === null && !('ask' in reading) && !reading.bounded && mention.type === 'date';

/** Beside a better date, a bare one that lies behind the anchor, or one that most likely dates a document. */
const mayBeHistory = (anchor: LocalDate | null, candidate: Candidate): boolean =>
  isLikely(candidate) || isBehind(anchor, candidate);

function isBehind(anchor: LocalDate | null, { reading }: Candidate): boolean {
  if ('ask' in reading || reading.bounded || anchor === null) return false;
  return reading.latest !== null && reading.latest <= anchor;
}
