/** One way in which a sentence can build on the answer before it. */
import type { Intent } from '../../intent.js';
import type { Previous } from '../../world.js';
import type { Asked } from '../filters/measure-query.js';
import type { Cues } from './cues.js';

export interface Continued {
  readonly asked: Asked;
  readonly previous: Previous;
  readonly cues: Cues;
}

/** The intent, or undefined where the sentence builds on the answer in another way, or not at all. */
export type Step = (continued: Continued) => Intent | undefined;

/** Whether a sentence sets no filter and names no time. */
export const asksNothingNew = ({ parts, times }: Asked): boolean =>
  parts.length === 0 && times.periods.length === 0 && times.asOf === undefined && times.soonDays === undefined;

const OVER_RISKS: ReadonlySet<Intent['type']> = new Set<Intent['type']>(['risk', 'risks', 'countRisks']);

export const isOverRisks = ({ intent }: Previous): boolean => OVER_RISKS.has(intent.type);

/** The answer before was about one item. */
export const isOverOne = ({ intent, codes }: Previous): boolean =>
  intent.type === 'measure' || intent.type === 'risk' || codes.length === 1;
