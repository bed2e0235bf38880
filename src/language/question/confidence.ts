/** How much of a sentence was understood. */
import type { Intent } from '../intent.js';
import { isQuiet } from './sentence/item.js';
import type { Asked } from './filters/measure-query.js';

/** What is left of confidence where words were only searched for. */
const SEARCHED = 0.5;

/** 0–1: the share of its pieces that mean something here; a word that is only searched for counts half. */
export function confidenceIn({ scene: { sentence, runs } }: Asked, intent: Intent): number {
  if (intent.type === 'not_understood') return 0;
  const said = sentence.items.filter((item) => !isQuiet(item));
  if (said.length === 0) return intent.type === 'not_recorded' ? SEARCHED : 0;
  const guessed = runs.filter(({ announced }) => !announced).length;
  const unknown = said.filter(({ kind }) => kind === 'unknown').length;
  return Math.max(0, 1 - (Math.min(guessed, unknown) * SEARCHED + Math.max(0, unknown - guessed) * 0.2) / said.length);
}
