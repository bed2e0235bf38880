/** "zonder bewijs", "with evidence", "nog niet onderbouwd": whether any evidence is recorded. */
import type { Criterion } from '../../../domain/query/query.js';
import { has, isMarked, senseIn, type Item } from '../sentence/item.js';
import { before } from '../sentence/neighbours.js';
import type { Scene } from '../sentence/scene.js';

/** `denied`: a denial is waiting for what it denies. */
export function evidencedAt(scene: Scene, at: number, denied: boolean): Criterion | undefined {
  const { items } = scene.sentence;
  const item = items[at];
  if (!isOfMany(scene)) return undefined;
  if (isMarked(item, 'lacking_evidence')) return { field: 'anyEvidence', not: true };
  if (!isEvidence(item)) return undefined;
  const previous = before(items, at);
  // What is lacking is denied by its verb, where that is not a denial already.
  if (isMarked(previous, 'lacking') && !isMarked(previous, 'without')) return { field: 'anyEvidence', not: true };
  return denied || isHad(items, at) ? { field: 'anyEvidence' } : undefined;
}

/** "hebben we al bewijs", "zijn onderbouwd", "waarvan we bewijs hebben" */
const isHad = (items: readonly Item[], at: number): boolean =>
  isMarked(items[at - 1], 'be', 'with') ||
  isMarked(items[at + 1], 'has') ||
  items.slice(Math.max(0, at - NEAR), at).some((item) => isMarked(item, 'has', 'with'));
/** Items. */
const NEAR = 3;

const isEvidence = (item: Item | undefined): boolean => senseIn(item, 'focus')?.value === 'evidence';

/** Not the evidence of one measure, nor what was added on a day. */
const isOfMany = ({ sentence, mentions, head, world: { previous } }: Scene): boolean =>
  mentions.length === 0 &&
  (head !== 'risk' || has(sentence, 'measure')) &&
  !has(sentence, 'changes') &&
  !sentence.items.some((item) => isMarked(item, 'it') && !isMarked(item, 'relative')) &&
  (head === 'measure' || has(sentence, 'those') || previous?.intent.type !== 'measure');
