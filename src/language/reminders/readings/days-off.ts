/** "ik werk niet op vrijdag", "vrijdag is mijn vrije dag", "geen herinneringen op woensdag en vrijdag", "ik werk weer op vrijdag". */
import type { Intent } from '../../intent.js';
import { isRange } from '../days.js';
import { piecesOf, saysOnly, says, type Said } from '../said.js';
import type { Concept } from '../vocabulary.js';
import { isAboutReminding, REMINDING, set, type Reading } from './reading.js';

/** Monday to Friday: on other days nothing is sent anyway. */
const WORKING_WEEK = [1, 2, 3, 4, 5];

const WEEKEND = [6, 7];

const SAYS: readonly Concept[] = [
  ...REMINDING,
  ...(['work', 'dayOff', 'free', 'absent', 'have', 'be', 'no', 'more', 'again', 'also', 'only', 'each'] as const),
  ...(['onDays', 'onDay', 'from', 'until', 'through', 'it', 'normal', 'start', 'there', 'condition', 'weekend', 'in'] as const),
];

export const daysOff: Reading = (said) => {
  if (said.asks || !saysOnly(said, SAYS, 'weekday')) return undefined;
  const named = says(said, 'weekend') ? WEEKEND : daysIn(said);
  const how = named.length === 0 ? undefined : howIn(said, named.length);
  if (how === undefined) return undefined;
  const days = named.filter((day) => WORKING_WEEK.includes(day));
  // On a Saturday nobody is reminded: to work then changes nothing that can be set.
  if (days.length === 0 && how !== 'off') return refused(said);
  if (how === 'work alone')
    return set({ what: 'daysOff', days: WORKING_WEEK.filter((day) => !days.includes(day)), how: 'only' });
  return set({ what: 'daysOff', days, how: how === 'off' ? 'also' : 'not' });
};

const refused = ({ scene }: Said): Intent => ({ type: 'refuseReminders', text: scene.sentence.raw.trim() });

/** The weekdays that are named, or all from the first to the last. */
function daysIn(said: Said): readonly number[] {
  const days = piecesOf(said, 'weekday').map(({ day }) => day);
  const [first, last] = days;
  if (days.length !== 2 || first === undefined || last === undefined || !isRange(said)) return [...new Set(days)];
  return [1, 2, 3, 4, 5, 6, 7].filter((day) => first <= day && day <= last);
}

type How = 'off' | 'work' | 'work alone' | undefined;

function howIn(said: Said, count: number): How {
  const denied = says(said, 'no');
  const isOfEach = says(said, 'weekend') || piecesOf(said, 'weekday').some(({ each, lead }) => each || lead === 'onDays');
  if (says(said, 'work')) {
    const isOfEachOrEnglish = isOfEach || piecesOf(said, 'weekday').some(({ lead }) => lead === 'onDay');
    if (denied) return isOfEachOrEnglish ? 'off' : undefined;
    const adds = says(said, 'again', 'also');
    return says(said, 'only') || (count > 1 && !adds) ? 'work alone' : 'work';
  }
  if (says(said, 'dayOff')) return denied ? 'work' : 'off';
  if (says(said, 'free')) return !isOfEach ? undefined : denied ? 'work' : 'off';
  if (!isAboutReminding(said)) return undefined;
  return !isOfEach && !onEnglishDays(said) ? undefined : denied ? 'off' : says(said, 'again') ? 'work' : undefined;
}

const onEnglishDays = (said: Said): boolean => piecesOf(said, 'weekday').some(({ lead }) => lead === 'onDay');
