/** A date or period with what it stands in: "uiterlijk in april 2024", "tot het einde van 2023", "1 mei uiterlijk". */
import { isFalseFriend } from './false-friend.js';
import { phraseAt, skip, type Found } from './phrases.js';
import type { DateSaid } from './mention.js';
import type { Lead, Scene } from './scene.js';
import { stretchAt, type Stretch } from './stretch.js';
import { holdsNoWord, isNumber, isSign, wordAt } from './tokens.js';
import type { Term } from './term.js';
import type { Relation } from './vocabulary.js';

/** Of several relations before one date the strongest counts; of equal ones the later. */
const STRENGTH: Readonly<Record<Relation, number>> = {
  of: 1,
  in: 2,
  at: 1,
  on: 2,
  for: 2,
  around: 3,
  by: 4,
  before: 4,
  between: 5,
  until: 6,
  through: 6,
  from: 6,
  after: 6,
  'not-before': 6,
  since: 7,
  not: 8,
  instead: 9,
};
/** After these a number and a separator can only be a day: "uiterlijk 9/6". */
const STRICT: ReadonlySet<Relation> = new Set([
  'by',
  'before',
  'on',
  'until',
  'through',
  'from',
  'after',
  'not-before',
]);
const IN = 'in';
/** What may stand around a word without meaning: quotes, brackets, signs of markdown and HTML. */
const WRAPPERS = "'(*_>";
/** No wording has more relations and fillers before its date. */
const MOST_STEPS = 6;

/** How far behind its old date "is verlengd" may stand, in tokens. */
const REACH = 15;

const STRICT_LEAD: Lead = { led: true, strict: true, bareUnit: false };

/** Tokens `from` up to, not including, `to`. */
interface Place {
  readonly from: number;
  readonly to: number;
}

interface Leading {
  readonly relation: Relation | null;
  readonly bareUnit: boolean;
}

const NOT_LED: Leading = { relation: null, bareUnit: false };

export function dateMentionAt(scene: Scene, at: number): Found<DateSaid> | undefined {
  if (isVerbParticle(scene, at)) return undefined;
  const leading = leadingAt(scene, at);
  const { relation, bareUnit } = leading.value;
  // Nothing but "1/6" is a day as well.
  const isStrict = relation === null ? holdsNoWord(scene.tokens) : STRICT.has(relation);
  const lead = {
    led: relation !== null && STRENGTH[relation] > 1,
    strict: isStrict,
    bareUnit,
  };
  const stretch = stretchAt(scene, leading.next, lead, relation === 'between');
  if (stretch === undefined) return undefined;
  const trailing = trailingAt(scene, stretch.next);
  const meant = isMoved(scene, at, relation) ? lastOf(stretch.value) : stretch.value;
  const settled = settle(scene, at, relation, trailing?.value ?? null, stretch.value);
  const history = historyOf(scene, { from: at, to: stretch.next }, settled, meant);
  return { value: { type: 'date', relation: settled, stretch: meant, history }, next: trailing?.next ?? stretch.next };
}

function leadingAt(scene: Scene, at: number): Found<Leading> {
  if (isNumber(scene.tokens, at) || isInCompound(scene, at)) return { value: NOT_LED, next: at };
  const { relation: book, relations } = scene.words;
  let relation: Relation | null = null;
  let [next, running] = [at, false];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const isOther = opensPart(scene, next) || isDutchOr(scene, next) || isFalseFriend(scene, next);
    const word = isOther ? undefined : phraseAt(book, scene.tokens, next);
    const filled = relation === null ? next : pastFiller(scene, next);
    // "until at least": the longer one counts.
    const found = word !== undefined && word.next >= filled ? word : undefined;
    // "contact op met Jan": "op" belongs to the verb.
    if (found?.value === 'at' && relation === 'on') break;
    const after = found?.next ?? filled;
    if (after === next) break;
    running ||= phraseAt(relations.inTheCourseOf, scene.tokens, next) !== undefined;
    if (found !== undefined) relation = stronger(relation, found.value);
    next = after;
  }
  const afterArticle = phraseAt(relations.articles, scene.tokens, next - 1)?.next === next;
  return { value: { relation, bareUnit: running && afterArticle }, next };
}

/** "the follow-up to the 2022 DPIA": no "up to". */
const isInCompound = ({ tokens, openAt }: Scene, at: number): boolean =>
  at !== openAt && tokens[at]?.glued === true && isSign(tokens, at - 1, '-') && tokens[at - 1]?.glued === true;

/** Dutch "of" is or. */
const isDutchOr = (scene: Scene, at: number): boolean =>
  scene.language === 'nl' && phraseAt(scene.words.relations.or, scene.tokens, at) !== undefined;

/** Past an article or the like, or a quote or bracket: 'vóór "eind 2024"'. */
const pastFiller = (scene: Scene, at: number): number =>
  isSign(scene.tokens, at, WRAPPERS) ? at + 1 : skip(scene.words.relations.fillers, scene.tokens, at);

/** "past het aan in Q2", "lost dit op (Q2)": "aan" and "op" belong to the verb, the date begins behind them. */
function isVerbParticle({ words, tokens }: Scene, at: number): boolean {
  const relation = phraseAt(words.relation, tokens, at);
  if (relation?.value === 'on') return isSign(tokens, relation.next, '(');
  return relation?.value === 'at' && phraseAt(words.relation, tokens, relation.next) !== undefined;
}

/** "beginning of 2023" is a part; "beginning January 1" and "beginning in June" are a start. */
function opensPart(scene: Scene, at: number): boolean {
  const part = phraseAt(scene.words.parts, scene.tokens, at);
  if (part === undefined || wordAt(scene.tokens, part.next) === IN) return false;
  return phraseAt(scene.words.relations.of, scene.tokens, part.next) !== undefined;
}

const stronger = (a: Relation | null, b: Relation): Relation => (a === null || STRENGTH[b] >= STRENGTH[a] ? b : a);

/** "moved from May to July": July. */
const isMoved = (scene: Scene, at: number, relation: Relation | null): boolean =>
  (relation === 'from' || relation === 'of') && afterWord(scene, at, 'moved');

const lastOf = ({ from, to }: Stretch): Stretch => ({ from: to ?? from, to: null, joint: null, seam: null });

/** "uiterlijk", "at the latest", "onwards" behind the date. */
function trailingAt(scene: Scene, at: number): Found<Relation> | undefined {
  const place = isSign(scene.tokens, at, ',(') ? at + 1 : at;
  const trailing = phraseAt(scene.words.trailing, scene.tokens, place);
  // "eind mei, uiterlijk 15 juni": it belongs to the date that follows.
  const own = leadingAt(scene, place);
  const belongsToNext = own.value.relation !== null && stretchAt(scene, own.next, STRICT_LEAD, false) !== undefined;
  return trailing === undefined || belongsToNext ? undefined : trailing;
}

function settle(
  scene: Scene,
  at: number,
  leading: Relation | null,
  trailing: Relation | null,
  stretch: Stretch,
): Relation | 'plain' {
  if (trailing !== null && (leading === null || STRENGTH[leading] < STRENGTH[trailing])) return trailing;
  if (leading === null || leading === 'between') return 'plain';
  const isWholeRange = stretch.joint === 'through' && ['of', 'from'].includes(leading);
  if (isWholeRange) return 'plain';
  const isOfNoun = leading === 'of' && afterWord(scene, at, 'deadlineNouns');
  if ((isOfNoun || opensWithNoun(scene, at)) && isMovedBehind(scene, at)) return 'not';
  return isOfNoun || isOfRelease(scene, at, leading) ? 'on' : leading;
}

/** "met de release van 13 mei": the day of the thing that brings it. */
const isOfRelease = (scene: Scene, at: number, relation: Relation | 'plain'): boolean =>
  relation === 'of' && afterWord(scene, at, 'releases');

/** "de deadline van". */
function opensWithNoun({ words, tokens }: Scene, at: number): boolean {
  const noun = phraseAt(words.relations.deadlineNouns, tokens, at);
  return noun !== undefined && phraseAt(words.relations.of, tokens, noun.next) !== undefined;
}

/** "de deadline van 1 april is met twee maanden verlengd": the date that no longer holds. */
function isMovedBehind(scene: Scene, at: number): boolean {
  for (let place = at + 1; place < at + REACH && !isSign(scene.tokens, place, ';!?'); place += 1) {
    if (phraseAt(scene.words.relations.moved, scene.tokens, place) !== undefined) return true;
  }
  return false;
}

const afterWord = (
  scene: Scene,
  at: number,
  list: 'deadlineNouns' | 'documents' | 'dated' | 'moved' | 'releases',
): boolean => phraseAt(scene.words.relations[list], scene.tokens, at - 1)?.next === at;

const BARE: ReadonlySet<Relation | 'plain'> = new Set(['plain', 'on', 'in', 'at']);
const ATTRIBUTES: ReadonlySet<Relation | 'plain'> = new Set(['of', 'since', 'instead']);

/** Whether the date says when something else was: the letter, the meeting, the old date. */
function historyOf(
  scene: Scene,
  { from: at, to }: Place,
  relation: Relation | 'plain',
  stretch: Stretch,
): DateSaid['history'] {
  if (ATTRIBUTES.has(relation) || isPast(stretch.from.whole)) return 'sure';
  const place = isSign(scene.tokens, at - 1, '(') ? at - 1 : at;
  const afterDocument = afterWord(scene, place, 'documents');
  if (relation === 'from' && afterDocument) return 'sure';
  const isBare = BARE.has(relation);
  if (place !== at && afterDocument && isBare) return 'sure';
  const isLikely =
    afterWord(scene, place, 'dated') ||
    (relation === 'on' && afterWord(scene, place, 'releases')) ||
    (relation === 'plain' && afterDocument) ||
    // "overeenkomst v4.0 (maart 2024)".
    (place !== at && isSign(scene.tokens, to, ')'));
  return isBare && isLikely ? 'likely' : null;
}

const isPast = (term: Term): boolean =>
  (term.type === 'anchored' && term.past === true) || (term.type === 'yearly' && term.turn === -1);
