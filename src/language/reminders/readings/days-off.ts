/** "ik werk niet op vrijdag", "vrijdag is mijn vrije dag", "geen herinneringen op woensdag en vrijdag", "ik werk weer op vrijdag". */
import { isRange } from '../days.js';
import { piecesOf, saysOnly, says, type Said } from '../said.js';
import type { Concept } from '../vocabulary.js';
import { isAboutReminding, refuse, REMINDING, set, type Reading } from './reading.js';

/** Monday to Friday: on other days nothing is sent anyway. */
const WORKING_WEEK = [1, 2, 3, 4, 5];
const WEEKEND = [6, 7];

const SAYS: readonly Concept[] = [
  ...REMINDING,
  ...(['work', 'dayOff', 'free', 'absent', 'have', 'be', 'no', 'more', 'again', 'also', 'only', 'each'] as const),
  ...(['onDays', 'onDay', 'weekend', 'from', 'until', 'through', 'it', 'in', 'normal', 'start', 'there'] as const),
  'condition',
];

export const daysOff: Reading = (said) => {
  if (said.asks || !saysOnly(said, SAYS, 'weekday')) return undefined;
  const named = says(said, 'weekend') ? WEEKEND : daysIn(said);
  const how = named.length === 0 ? undefined : howIn(said, named.length);
  if (how === undefined) return undefined;
  const days = named.filter((day) => WORKING_WEEK.includes(day));
  // On a Saturday nobody is reminded: to work then changes nothing that can be set.
  if (days.length === 0 && how !== 'off') return refuse(said);
  if (how === 'work alone')
    return set({ what: 'daysOff', days: WORKING_WEEK.filter((day) => !days.includes(day)), how: 'only' });
  return set({ what: 'daysOff', days, how: how === 'off' ? 'also' : 'not' });
};

/** The weekdays that are named, or all from the first to the last. */
function daysIn(said: Said): readonly number[] {
  const days = piecesOf(said, 'weekday').map(({ day }) => day);
  const [first, last] = days;
  if (days.length !== 2 || first === undefined || last === undefined || !isRange(said)) return [...new Set(days)];
  return [1, 2, 3, 4, 5, 6, 7].filter((day) => first <= day && day <= last);
}

type How = 'off' | 'work' | 'work alone' | undefined;

/** "elke vrijdag", "op vrijdag": of each of them; English "on Friday" only where it is said of work or reminders. */
function howIn(said: Said, count: number): How {
  const denied = says(said, 'no');
  const weekdays = piecesOf(said, 'weekday');
  const ofEach = says(said, 'weekend') || weekdays.some(({ each, lead }) => each || lead === 'onDays');
  const mayBeOfEach = ofEach || weekdays.some(({ lead }) => lead === 'onDay');
  if (says(said, 'work')) {
    if (denied) return mayBeOfEach ? 'off' : undefined;
    const adds = says(said, 'again', 'also');
    return says(said, 'only') || (count > 1 && !adds) ? 'work alone' : 'work';
  }
  if (says(said, 'dayOff') || (says(said, 'free') && ofEach)) return denied ? 'work' : 'off';
  if (!mayBeOfEach || !isAboutReminding(said) || says(said, 'free')) return undefined;
  return denied ? 'off' : says(said, 'again') ? 'work' : undefined;
}
