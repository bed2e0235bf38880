/** Sentences that change the register: "zet V4 op 60%", "Microsoft meldt V5 gereed", "wijs V1 toe aan Sanne", "undo". */
import type { MeasureState } from '../../../domain/measure/measure.js';
import type { CodeMention, Intent } from '../../intent.js';
import { has, indexOfMarker, isMarked, isQuiet, senseIn, type Item, type Sentence } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import { pointedAt } from '../sentence/pointing.js';
import { endsInQuestionMark, firstItem, saysOnly, type Rule } from './rule.js';

export const change: Rule = (asked) => {
  const { sentence } = asked.scene;
  if (asksUndo(sentence)) return undoIntent(sentence);
  if (isNewItem(sentence))
    return { type: 'change', change: 'addMeasure', mention: null, values: {}, text: sentence.raw.trim() };
  const mention = has(sentence, 'hypothesis') ? undefined : changedItem(asked);
  return mention === undefined
    ? undefined
    : { type: 'change', change: null, mention, values: {}, text: sentence.raw.trim() };
};

/** "maak dat ongedaan", "undo that", and nothing besides. */
export const asksUndo = (sentence: Sentence): boolean =>
  has(sentence, 'undo') &&
  saysOnly(
    withoutNumber(sentence),
    'undo',
    'it',
    'those',
    'show',
    'set',
    'adjust',
    'greeting',
    'instead',
    'last_time',
    'changes',
    'mine',
  );

/** "maak wijziging 12 ongedaan": with the number of the change, where one is named. */
export function undoIntent(sentence: Sentence): ChangeIntent {
  const number = sentence.items.find((item) => item.kind === 'number');
  return {
    type: 'change',
    change: 'undo',
    mention: null,
    values: {},
    ...(number === undefined ? {} : { number: number.value }),
    text: sentence.raw.trim(),
  };
}
type ChangeIntent = Extract<Intent, { readonly type: 'change' }>;

/** A number right behind "change" is that of a change. */
const withoutNumber = (sentence: Sentence): Sentence => ({
  ...sentence,
  items: sentence.items.filter(
    (item, at) => !(item.kind === 'number' && isMarked(sentence.items[at - 1], 'changes', 'undo')),
  ),
});

/** "nieuwe maatregel: …": with a colon, or as something to add. */
function isNewItem(sentence: Sentence): boolean {
  const at = indexOfMarker(sentence, 'new_item');
  if (at < 0 || endsInQuestionMark(sentence)) return false;
  return sentence.items[at + 1]?.gap === 'stop' || isMarked(firstItem(sentence), 'set', 'adjust');
}

/** The item that is changed, where the sentence asks for or states a change. */
function changedItem({ scene }: Asked): CodeMention | undefined {
  const { sentence, mentions } = scene;
  const [first] = mentions;
  const mention = first?.mention ?? (has(sentence, 'it', 'those') || isAmount(sentence) ? pointedAt(scene) : undefined);
  if (mention === undefined) return undefined;
  const isChange = isOrder(sentence) || isRequest(sentence) || isStatement(sentence) || isBareAmount(sentence);
  return isChange ? mention : undefined;
}

/** A verb of change comes first: "zet V4 op 60%"; a weak verb needs what it is changed to: "geef V4 aan Sanne". */
function isOrder(sentence: Sentence): boolean {
  const first = firstItem(sentence);
  // "wat zegt de bron?" asks what is said.
  if (first === undefined || isMarked(first, ...INTERROGATIVE)) return false;
  // "kunt u uitsluitsel geven of V1 gereed is?": to give an answer is no change.
  const answers = isMarked(first, 'show') && has(sentence, 'or') && endsInQuestionMark(sentence);
  return isMarked(first, 'set') || (isMarked(first, 'adjust') && hasValue(sentence) && !answers);
}

const INTERROGATIVE = [
  'which',
  'count',
  'when',
  'who',
  'why',
  'how_often',
  'how_far',
  'exists',
  'read_as',
  'means',
  'falls_when',
] as const;

/** "kun je V4 op 60% zetten?", "ik wil V5 gereed melden": the verb comes later, and nothing is asked. */
function isRequest(sentence: Sentence): boolean {
  if (has(sentence, ...INTERROGATIVE) || isMarked(firstItem(sentence), 'be', 'has', 'past')) return false;
  if (!has(sentence, 'set')) return false;
  const asksFirst =
    sentence.items.slice(0, 2).some((item) => isMarked(item, 'asking_to')) || !endsInQuestionMark(sentence);
  return asksFirst && (hasValue(sentence) || has(sentence, 'set'));
}

/** "Microsoft meldt V5 gereed", "V5 is gereed": it is told, not asked. */
function isStatement(sentence: Sentence): boolean {
  if (endsInQuestionMark(sentence) || has(sentence, ...INTERROGATIVE, 'not')) return false;
  const done = sentence.items.some((item) => isDone(item));
  const [first, second] = sentence.items.filter((item) => !isQuiet(item));
  if (first?.kind === 'code') return isMarked(second, 'be') && done;
  const told = isMarked(second, 'adjust', 'has', 'be', 'set') || isMarked(first, 'me');
  const teller =
    isMarked(first, 'me') ||
    ['vendor', 'party', 'person'].some(
      (family) => first?.kind === 'phrase' && first.senses.some((sense) => sense.family === family),
    );
  return teller && told && done;
}

/** "V4 gereed": without a verb or a question mark it can be told or asked; what it would tell. */
export function mayBeClaim({ scene: { sentence, mentions } }: Asked): Claim | undefined {
  const [first, second, ...rest] = sentence.items.filter((item) => !isQuiet(item));
  const short = mentions.length === 1 && first?.kind === 'code' && rest.length === 0 && !endsInQuestionMark(sentence);
  return short && second !== undefined && isDone(second) ? claimOf(second) : undefined;
}

type Claim = Pick<Extract<Intent, { readonly type: 'change' }>, 'change' | 'values'>;

function claimOf(item: Item): Claim {
  const state = senseIn(item, 'state')?.value;
  return (state === undefined ? undefined : CLAIMS[state]) ?? { change: 'reportDone', values: {} };
}
const CLAIMS: Readonly<Partial<Record<MeasureState, Claim>>> = {
  in_progress: { change: 'recordProgress', values: { state: 'in_progress' } },
  verified: { change: 'verify', values: { result: 'verified' } },
  partially_verified: { change: 'verify', values: { result: 'partially_verified' } },
  declined: { change: 'decline', values: {} },
  withdrawn: { change: 'withdraw', values: {} },
  superseded: { change: 'supersede', values: {} },
};

function isDone(item: Item): boolean {
  const word = senseIn(item, 'word')?.value;
  const state = senseIn(item, 'state')?.value;
  return (
    word === 'closed' ||
    (state !== undefined && state !== 'agreed' && state !== 'proposed') ||
    senseIn(item, 'status')?.value === 'mitigated'
  );
}

const isAmount = (sentence: Sentence): boolean =>
  has(sentence, 'percent') && sentence.items.some(({ kind }) => kind === 'number');

/** "V4 60%", "V4 op 60%". */
function isBareAmount(sentence: Sentence): boolean {
  if (!isAmount(sentence) || endsInQuestionMark(sentence) || has(sentence, ...INTERROGATIVE)) return false;
  return !isMarked(firstItem(sentence), 'be', 'has', 'past', 'show');
}

/** Something the item can be changed to: an amount, a state, a person, a date. */
const hasValue = (sentence: Sentence): boolean =>
  has(sentence, 'mine', 'me', 'nobody', 'owner', 'passed', 'target') || sentence.items.some((item) => isValue(item));

const isValue = (item: Item): boolean =>
  item.kind === 'number' ||
  item.kind === 'period' ||
  isDone(item) ||
  senseIn(item, 'person') !== undefined ||
  senseIn(item, 'state') !== undefined;
