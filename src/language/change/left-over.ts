/** Words of a change that say something but fill no field: they are named, not passed over. */
import { isMarked, isQuiet } from '../question/sentence/item.js';
import type { Found } from './best-form.js';
import type { Told } from './told.js';

const isWithinForm = ({ from, to }: Found, at: number): boolean => from <= at && at < to;

/** Words behind or between what was read, that say something but fill nothing. */
export function leftOver({ found, scene }: Told, used: ReadonlySet<number>): readonly string[] {
  const isTold = found.units.some(({ gap }, index) => index >= found.to && gap === 'colon');
  const colon = isTold ? found.units.findIndex(({ gap }, index) => index >= found.to && gap === 'colon') : Infinity;
  return found.units.flatMap((unit, at) => {
    if (used.has(at) || isWithinForm(found, at) || at >= colon || unit.type === 'item') return [];
    const item = scene.sentence.items.find(({ start, end }) => start <= unit.start && unit.start < end);
    return item !== undefined && (isQuiet(item) || isMarked(item, 'greeting', 'and'))
      ? []
      : [scene.sentence.text.slice(unit.start, unit.end)];
  });
}
