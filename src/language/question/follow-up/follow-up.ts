/** A sentence that builds on the answer before it: ellipsis, narrowing, counting off, pointing. */
import type { Criterion } from '../../../domain/query/query.js';
import type { Intent } from '../../intent.js';
import type { Previous } from '../../world.js';
import { has } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import { byWhom } from './by-whom.js';
import { nextOf } from './next-of.js';
import { asFile } from './as-file.js';
import { changesThen } from './changes-then.js';
import { changed, everything, theOpposite, theRest, today } from './change.js';
import { cuesOf } from './cues.js';
import { counted, inOrder, narrowedDown, shown, theOtherSide } from './narrow.js';
import {
  again,
  anotherItem,
  countedOff,
  countedTooFar,
  itsDeadline,
  ofTheSame,
  theNextOne,
  whoDidIt,
} from './point.js';
import { shifted } from './shift.js';
import type { Step } from './step.js';
import { whyThose } from './why.js';
import { onAverage, theWorst, whenThose } from './of-those.js';
import { otherYardstick } from './yardstick.js';

/** The particular before the general. */
const STEPS: readonly Step[] = [
  otherYardstick,
  asFile,
  changesThen,
  onAverage,
  theWorst,
  whenThose,
  countedOff,
  theNextOne,
  shifted,
  inOrder,
  anotherItem,
  shown,
  theOtherSide,
  whoDidIt,
  itsDeadline,
  ofTheSame,
  whyThose,
  theOpposite,
  counted,
  narrowedDown,
  today,
  everything,
  changed,
  theRest,
  byWhom,
  nextOf,
  again,
  countedTooFar,
];

/** How promises were kept, and what waits for someone, is no part of a list: whoever asks for it by name asks anew. */
const asksAnew = ({ scene, query }: Asked, { intent }: Previous): boolean =>
  (has(scene.sentence, 'record') && intent.type !== 'record') || isForMe(scene) || claimsOfItself(scene, query);

/** "wat moet ik vandaag doen?", but not "which of those are waiting for me?". */
const isForMe = ({ sentence }: Asked['scene']): boolean =>
  has(sentence, 'waiting') && !has(sentence, 'those', 'it', 'which', 'measure');

/** "klopt het dat Microsoft iets te laat heeft?": whose it is, is said; a check of it is no part of another list. */
const claimsOfItself = ({ sentence }: Asked['scene'], { criteria }: Asked['query']): boolean =>
  has(sentence, 'claimed') &&
  !has(sentence, 'those', 'it') &&
  (has(sentence, 'all', 'everything') || criteria.some(({ field }) => WHOSE.has(field)));
const WHOSE: ReadonlySet<Criterion['field']> = new Set<Criterion['field']>(['obligor', 'vendor', 'investigation']);

/** The intent of a follow-up, or undefined where the sentence stands on its own. */
export function followUp(asked: Asked): Intent | undefined {
  const { previous } = asked.scene.world;
  if (previous === null || asksAnew(asked, previous)) return undefined;
  const continued = { asked, previous, cues: cuesOf(asked) };
  for (const step of STEPS) {
    const intent = step(continued);
    if (intent !== undefined) return intent;
  }
  return undefined;
}
