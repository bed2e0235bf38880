/** Words of a change that say something but fill no field: they are named, not passed over. */
import { DEADLINE_WORDS } from '../deadline/words.js';
import { isMarked, isQuiet } from '../question/sentence/item.js';
import type { Found } from './best-form.js';
import type { ChangeWords } from './change-words.js';
import type { Told } from './told.js';
import type { Unit } from './unit.js';

const isWithinForm = ({ from, to }: Found, at: number): boolean => from <= at && at < to;

/** A number or a time that no place of the form is for: "op 31 februari afgerond", "push V4 back by six weeks". */
function tellsWhen(unit: Unit, { numbers }: ChangeWords): boolean {
  if (unit.type !== 'word') return unit.type === 'date';
  const { months, units } = DEADLINE_WORDS.calendar;
  return /\d/.test(unit.word) || numbers.has(unit.word) || months.has(unit.word) || units.has(unit.word);
}

/** Words behind or between what was read, that say something but fill nothing. */
export function leftOver({ found, scene, words }: Told, used: ReadonlySet<number>): readonly string[] {
  const isTold = found.units.some(({ gap }, index) => index >= found.to && gap === 'colon');
  const colon = isTold ? found.units.findIndex(({ gap }, index) => index >= found.to && gap === 'colon') : Infinity;
  return found.units.flatMap((unit, at) => {
    const isTime = tellsWhen(unit, words);
    if (used.has(at) || (isWithinForm(found, at) && !isTime) || at >= colon || unit.type === 'item') return [];
    const item = scene.sentence.items.find(({ start, end }) => start <= unit.start && unit.start < end);
    return item !== undefined && !isTime && (isQuiet(item) || isMarked(item, 'greeting', 'and'))
      ? []
      : [scene.sentence.text.slice(unit.start, unit.end)];
  });
}
