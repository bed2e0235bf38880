/** "vandaag", "overmorgen", "tomorrow"; feasts by name ("kerst 2024"); times without fixed days ("het reces"). */
import { addDays } from '../../../domain/time/local-date.js';
import { yearAfter } from '../numbers.js';
import { phraseAt, skip } from '../phrases.js';
import type { Form, Scene } from '../scene.js';
import { namedDaySpan } from '../named-days.js';
import { oneDay } from '../span.js';
import { faulty, type Term } from '../term.js';
import { startYearAt } from './school-year.js';

export const dayWord: Form = (scene, at) => {
  const days = phraseAt(scene.words.calendar.dayWords, scene.tokens, at);
  return (
    days && {
      value: {
        type: 'anchored',
        unit: 'day',
        past: days.value < 0,
        spanFrom: (anchor) => oneDay(addDays(anchor, days.value)),
      },
      next: days.next,
    }
  );
};

export const namedDay: Form = (scene, at) => {
  const name = phraseAt(scene.words.calendar.namedDays, scene.tokens, at);
  if (name === undefined) return undefined;
  const year = name.value === 'new-year' ? turnOfYear(scene, name.next) : yearAfter(scene, name.next);
  const term: Term = {
    type: 'yearly',
    unit: 'day',
    year: year?.value ?? null,
    reckoning: name.value === 'christmas' ? 'christmas' : undefined,
    spanIn: (at) => namedDaySpan(at, name.value),
  };
  return { value: term, next: year?.next ?? name.next };
};

/** "jaarwisseling 2025/2026": the first day of the second. */
function turnOfYear(scene: Scene, at: number): ReturnType<typeof yearAfter> {
  const first = startYearAt(scene, skip(scene.words.relations.of, scene.tokens, at));
  return first === undefined ? yearAfter(scene, at) : { value: first.value + 1, next: first.next };
}

/** Which days are the nazomer, an academic year? And whose holidays? These are only taken up where a preposition says that they are meant as a date. */
export const looseTime: Form = (scene, at, lead) => {
  const unread = phraseAt(scene.words.relations.unreadPeriods, scene.tokens, at);
  if (unread !== undefined) {
    const years = startYearAt(scene, unread.next) ?? yearAfter(scene, unread.next);
    return { value: faulty('year', 'not_read'), next: years?.next ?? unread.next };
  }
  const time = lead.led ? phraseAt(scene.words.relations.looseTimes, scene.tokens, at) : undefined;
  return time && { value: faulty('season', 'before_unclear'), next: yearAfter(scene, time.next)?.next ?? time.next };
};
