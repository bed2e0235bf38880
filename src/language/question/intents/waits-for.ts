/** "hangt V5 af van V4?", "does V4 block V5?": whether one measure waits for another, or for a circumstance. */
import type { PlacedMention } from '../sentence/mentions.js';
import { has, isMarked, isQuiet, senseIn, type Item } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import { answering } from './plainly.js';
import type { Rule } from './rule.js';

export const waitsFor: Rule = (asked) => {
  const { sentence, mentions } = asked.scene;
  const [first, second, ...others] = mentions;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (
    first.mention.text === second.mention.text ||
    has(sentence, 'which', 'count') ||
    areListed(sentence.items, first, second)
  )
    return undefined;
  const found = whoWaits(asked, first, second);
  if (found === undefined) return undefined;
  const { waits, on } = found;
  if (waits.mention.of !== 'measure' || on.mention.of === 'risk') return undefined;
  return { type: 'measure', mention: waits.mention, focus: 'blockers', waitsFor: on.mention, ...answering(asked) };
};

interface Waiting {
  readonly waits: PlacedMention;
  readonly on: PlacedMention;
}

/** Undefined where nothing is said of waiting, or not which of them does. */
function whoWaits({ scene: { sentence } }: Asked, first: PlacedMention, second: PlacedMention): Waiting | undefined {
  const { items } = sentence;
  // "V4 blokkeert V5", "staat V4 in de weg van V5"
  if (has(sentence, 'hinders') || comesBefore(items, first, second)) return { waits: second, on: first };
  if (!items.some(isWaiting)) return undefined;
  if (isBehindJoint(items, second)) return { waits: first, on: second };
  return isBehindJoint(items, first) ? { waits: second, on: first } : undefined;
}

/** "moet V4 eerst klaar zijn voor V5?", "must V4 be done before V5?" */
function comesBefore(items: readonly Item[], first: PlacedMention, second: PlacedMention): boolean {
  const between = items.slice(first.at + 1, second.at);
  return (
    items.slice(0, second.at).some((item) => isMarked(item, 'must')) &&
    between.some((item) => senseIn(item, 'word')?.value === 'closed' || senseIn(item, 'state') !== undefined) &&
    isMarked(nearestBefore(items, second), 'at', 'provided')
  );
}

const isWaiting = (item: Item): boolean =>
  senseIn(item, 'focus')?.value === 'blockers' || senseIn(item, 'word')?.value === 'blocked';

/** "van V4", "on V4", "geblokkeerd door V4". */
function isBehindJoint(items: readonly Item[], { at }: PlacedMention): boolean {
  const before = items.slice(0, at).findLast((item) => !isMarked(item, 'definite', 'circumstance', 'measure'));
  return isMarked(before, 'target', 'by', 'of', 'at', 'party_to') || ENDS_IN_JOINT.test(before?.words ?? '');
}
const ENDS_IN_JOINT = /(?:^| )(?:op|van|door|for|on|upon|by)$/;

const nearestBefore = (items: readonly Item[], { at }: PlacedMention): Item | undefined =>
  items.slice(0, at).findLast((item) => !isQuiet(item) || isMarked(item, 'at', 'provided'));

/** "zijn V4 en V5 geblokkeerd?": asked of both. */
const areListed = (items: readonly Item[], first: PlacedMention, second: PlacedMention): boolean =>
  items.slice(first.at + 1, second.at).some((item) => isMarked(item, 'and', 'or'));
