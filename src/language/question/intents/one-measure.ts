/** One measure, and the one thing about it that is asked: "is OW20-V2 te laat?", "van wie is V4?". */
import type { MeasureFocus } from '../../../domain/measure/focus.js';
import type { Filter } from '../filters/criteria.js';
import { isHappening } from '../times/happenings.js';
import { has, isMarked, senseIn, sensesOf, type Item, type Sentence } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import { mentionOf } from '../sentence/code-mentions.js';
import { answering } from './plainly.js';
import type { CodeMention, Intent } from '../../intent.js';
import { isAdverb } from '../sentence/pointing.js';
import type { Scene } from '../sentence/scene.js';
import type { Rule } from './rule.js';

export const oneMeasure: Rule = (asked) => {
  const mention = onlyMeasure(asked);
  return mention === undefined ? undefined : measureIntent(mention, asked);
};

export function measureIntent(mention: CodeMention, asked: Asked): Intent {
  const focus = measureFocus(asked);
  return {
    type: 'measure',
    mention,
    focus,
    ...answering(asked),
  };
}

/** The measure that is asked about; undefined where several are, or where it is left out of a list. */
function onlyMeasure({ scene, parts }: Asked): CodeMention | undefined {
  const why = has(scene.sentence, 'why');
  const own = scene.mentions.filter(({ mention, at }) => mention.of !== 'risk' && !isCondition(scene, at));
  const [first, ...others] = own;
  if (first === undefined || others.some(({ mention }) => mention.text !== first.mention.text)) return undefined;
  const denied = parts.some(({ criterion }) => criterion.field === 'code' && criterion.not === true);
  // "why isn't V4 done?": the denial stands in front of the code, and is of what is said of it.
  return denied && !why ? undefined : first.mention;
}

/** "vervalt O2 als V4 klaar is?": V4 is what O2 depends on; what is asked comes before. */
function isCondition({ sentence, mentions }: Scene, at: number): boolean {
  if (!has(sentence, 'provided')) return false;
  const { items } = sentence;
  const joint = items.findLastIndex((item, index) => index < at && isMarked(item, 'provided'));
  return joint > 0 && mentions.some((mention) => mention.at < joint) && !items.slice(joint, at).some(isEnd);
}
const isEnd = (item: Item, index: number): boolean => index > 0 && (item.gap === 'comma' || item.gap === 'stop');

/** The measures with another letter that "maatregel 4" could be. */
export const otherLetters = ({ scene }: Asked): CodeMention[] => {
  const [first] = scene.mentions;
  if (first === undefined) return [];
  const { number, investigation } = first.mention;
  const others = first.letters.filter((letter) => letter.toUpperCase() !== number.charAt(0));
  return others.map((letter) => mentionOf(letter, number.slice(1), investigation));
};

/** What is asked, the most particular first: "wie heeft de termijn gewijzigd" is about the history, not the term. */
const BY_RANK: readonly MeasureFocus[] = [
  'last_update',
  'evidence',
  'verification',
  'progress',
  'notes',
  'reading',
  'source',
  'moved',
  'history',
  'why_late',
  'blockers',
  'on_time',
  'late',
  'risks',
  'deadline',
  'passed',
  'quote',
  'owner',
  'obligor',
  'state',
  'nature',
];

export function measureFocus(asked: Asked): MeasureFocus | null {
  const asks = new Set<MeasureFocus>();
  const { sentence, mentions } = asked.scene;
  const asking = (at: number): boolean => !isCondition(asked.scene, at);
  for (const item of sentence.items.filter((_, at) => asking(at))) {
    // "the first one" only says which.
    if (mentions.length === 0 && senseIn(item, 'ordinal') !== undefined && !isAdverb(item, sentence)) continue;
    for (const sense of sensesOf(item)) if (sense.family === 'focus') asks.add(sense.value);
  }
  for (const { criterion, at } of asked.parts) if (asking(at)) addImplied(criterion, asks);
  addAsked(asked.scene, asks);
  // "wanneer is V4 gereed gemeld?" is about that day, not about the term.
  if (has(sentence, 'when') && !has(sentence, 'must') && asked.parts.some(({ criterion }) => isCameAbout(criterion)))
    asks.delete('deadline');
  const denied = asked.parts.some(({ criterion }) => criterion.not === true);
  settleFocus(sentence, asks, denied);
  // "which risks depend on O1?" asks for its risks, not for what it waits for itself.
  if (asked.scene.head === 'risk' && asks.has('risks')) asks.delete('blockers');
  return BY_RANK.find((focus) => asks.has(focus)) ?? null;
}

const isCameAbout = (criterion: Filter): boolean => criterion.field === 'state' && criterion.anyOf.every(isHappening);

/** What the shape of the question asks for. */
function addAsked({ sentence, mentions }: Scene, asks: Set<MeasureFocus>): void {
  if (has(sentence, 'when')) asks.add('deadline');
  if (has(sentence, 'changes')) asks.add('history');
  if (has(sentence, 'why')) asks.add('blockers');
  if (has(sentence, 'how_often') && asks.size === 0) asks.add('deadline');
  // "how many days until V4?": how long there still is, and not how late it is.
  const days = has(sentence, 'count') && sentence.items.some((item) => senseIn(item, 'unit') !== undefined);
  if (days) asks.add(has(sentence, 'until') ? 'deadline' : 'late');
  if (has(sentence, 'risk') || mentions.some(({ mention }) => mention.of === 'risk')) asks.add('risks');
  if (has(sentence, 'who') && asks.size === 0) asks.add('obligor');
  // "was V4 delivered on time?", "heeft Microsoft de termijn van V4 gehaald?": how the promise was kept.
  const kept = has(sentence, 'record', 'record_of', 'attain');
  if (kept && [...asks].every((focus) => focus === 'deadline') && !has(sentence, 'when')) asks.add('on_time');
  if (has(sentence, 'read_as') || (has(sentence, 'how') && has(sentence, 'reads'))) asks.add('reading');
}

/** Words that ask for something else in company: who changed a term asks for its history, how often for its moves. */
function settleFocus(sentence: Sentence, asks: Set<MeasureFocus>, denied: boolean): void {
  const why = has(sentence, 'why');
  if (has(sentence, 'who') && asks.has('history')) {
    asks.delete('moved');
    // The history tells who and when; the last update only what was reported.
    asks.delete('last_update');
  }
  if (has(sentence, 'how_often', 'count') && asks.has('history') && asks.has('deadline')) asks.add('moved');
  if (has(sentence, 'on_time') && asks.has('late')) asks.add('on_time');
  if (why) settleReason(asks, denied || has(sentence, 'not', 'on_time'));
  // "is it expired?" asks for a yes or no, "when does it expire?" for the day.
  if (asks.has('passed') && !has(sentence, 'when')) asks.delete('deadline');
  // "when was it first due?": no thing that has to come first.
  const which = asks.has('late') || (asks.has('deadline') && has(sentence, 'when'));
  if (which && asks.has('blockers') && !why) asks.delete('blockers');
}

/** What the reason is asked of: that it is not late, or its deadline. Why it is late is what is in the way of it. */
function settleReason(asks: Set<MeasureFocus>, notLate: boolean): void {
  if (asks.has('late') && notLate) asks.add('why_late');
  if (asks.has('deadline') && !BESIDE_DEADLINE.some((focus) => asks.has(focus))) asks.add('reading');
}
const BESIDE_DEADLINE = ['late', 'passed', 'moved', 'history', 'last_update', 'verification'] as const;

const WORD_FOCUS: Readonly<Record<string, MeasureFocus>> = {
  open: 'state',
  closed: 'state',
  overdue: 'late',
  due_now: 'deadline',
  due_soon: 'deadline',
  expectation_passed: 'passed',
  expired: 'passed',
  without_deadline: 'deadline',
  awaiting_verification: 'verification',
  moved: 'moved',
  silent: 'last_update',
  blocked: 'blockers',
};

const FIELD_FOCUS: Readonly<Partial<Record<Filter['field'], MeasureFocus>>> = {
  kind: 'deadline',
  nature: 'nature',
  risk: 'risks',
  riskLevel: 'risks',
  anyRisk: 'risks',
  anyEvidence: 'evidence',
  owner: 'owner',
};

function addImplied(criterion: Filter, asks: Set<MeasureFocus>): void {
  if (criterion.field === 'word') for (const word of criterion.anyOf) asks.add(WORD_FOCUS[word] ?? 'state');
  else if (criterion.field === 'state') asks.add(criterion.anyOf.includes('verified') ? 'verification' : 'state');
  else {
    const focus = FIELD_FOCUS[criterion.field];
    if (focus !== undefined) asks.add(focus);
  }
}
