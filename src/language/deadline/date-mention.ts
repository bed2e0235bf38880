/** A date or period with what it stands in: "uiterlijk in april 2024", "tot het einde van 2023", "1 mei uiterlijk". */
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

const STRICT_LEAD: Lead = { led: true, strict: true, bareUnit: false };

interface Leading {
  readonly relation: Relation | null;
  readonly bareUnit: boolean;
}

const NOT_LED: Leading = { relation: null, bareUnit: false };

export function dateMentionAt(scene: Scene, at: number): Found<DateSaid> | undefined {
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
  const history = historyOf(scene, at, settled, meant);
  return { value: { type: 'date', relation: settled, stretch: meant, history }, next: trailing?.next ?? stretch.next };
}

function leadingAt(scene: Scene, at: number): Found<Leading> {
  if (isNumber(scene.tokens, at)) return { value: NOT_LED, next: at };
  const { relation: book, relations } = scene.words;
  let relation: Relation | null = null;
  let [next, running] = [at, false];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const found = opensPart(scene, next) || isDutchOr(scene, next) ? undefined : phraseAt(book, scene.tokens, next);
    // "contact op met Jan": "op" belongs to the verb.
    if (found?.value === 'at' && relation === 'on') break;
    const after = found?.next ?? (relation === null ? next : pastFiller(scene, next));
    if (after === next) break;
    running ||= phraseAt(relations.inTheCourseOf, scene.tokens, next) !== undefined;
    if (found !== undefined) relation = stronger(relation, found.value);
    next = after;
  }
  const afterArticle = phraseAt(relations.articles, scene.tokens, next - 1)?.next === next;
  return { value: { relation, bareUnit: running && afterArticle }, next };
}

/** Dutch "of" is or. */
const isDutchOr = (scene: Scene, at: number): boolean =>
  scene.language === 'nl' && phraseAt(scene.words.relations.or, scene.tokens, at) !== undefined;

/** Past an article or the like, or a quote or bracket: 'vóór "eind 2024"'. */
const pastFiller = (scene: Scene, at: number): number =>
  isSign(scene.tokens, at, WRAPPERS) ? at + 1 : skip(scene.words.relations.fillers, scene.tokens, at);

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
  return leading === 'of' && afterWord(scene, at, 'deadlineNouns') ? 'on' : leading;
}

const afterWord = (scene: Scene, at: number, list: 'deadlineNouns' | 'documents' | 'dated' | 'moved'): boolean =>
  phraseAt(scene.words.relations[list], scene.tokens, at - 1)?.next === at;

const BARE: ReadonlySet<Relation | 'plain'> = new Set(['plain', 'on', 'in', 'at']);
const ATTRIBUTES: ReadonlySet<Relation | 'plain'> = new Set(['of', 'since', 'instead']);

/** Whether the date says when something else was: the letter, the meeting, the old date. */
function historyOf(scene: Scene, at: number, relation: Relation | 'plain', stretch: Stretch): DateSaid['history'] {
  if (ATTRIBUTES.has(relation) || isPast(stretch.from.whole)) return 'sure';
  const place = isSign(scene.tokens, at - 1, '(') ? at - 1 : at;
  const afterDocument = afterWord(scene, place, 'documents');
  if (relation === 'from' && afterDocument) return 'sure';
  const isBare = BARE.has(relation);
  if (place !== at && afterDocument && isBare) return 'sure';
  return isBare && (afterWord(scene, place, 'dated') || (relation === 'plain' && afterDocument)) ? 'likely' : null;
}

const isPast = (term: Term): boolean =>
  (term.type === 'anchored' && term.past === true) || (term.type === 'yearly' && term.turn === -1);
