/** "vrijdag a.s.", "next Monday", "volgende week dinsdag", "Friday of next week". */
import { addDays, weekday as weekdayOf, type LocalDate } from '../../../domain/time/local-date.js';
import { phraseAt, skip, type Found } from '../phrases.js';
import type { Form, Scene } from '../scene.js';
import { oneDay, weekHolding } from '../span.js';
import type { Term } from '../term.js';

type Shift = -1 | 0 | 1;

export const weekday: Form = (scene, at) => inWeek(scene, at) ?? weekThenDay(scene, at) ?? shifted(scene, at);

/** "vrijdag", "vrijdag a.s.", "komende vrijdag". */
function shifted(scene: Scene, at: number): Found<Term> | undefined {
  const shift = phraseAt(scene.words.shifts, scene.tokens, at);
  const day = phraseAt(scene.words.calendar.weekdays, scene.tokens, shift?.next ?? at);
  if (day === undefined) return undefined;
  const behind = shift === undefined ? phraseAt(scene.words.trailingShifts, scene.tokens, day.next) : undefined;
  const turn = shift?.value ?? behind?.value ?? 0;
  return { value: dayTerm(day.value, turn), next: behind?.next ?? day.next };
}

/** Without more the first on or after the anchor; after "next" the first behind it. */
const dayTerm = (day: number, shift: Shift): Term => ({
  type: 'anchored',
  unit: 'day',
  past: shift < 0,
  spanFrom: (anchor) =>
    oneDay(shift < 0 ? before(anchor, day) : after(shift === 0 ? addDays(anchor, -1) : anchor, day)),
});

const after = (anchor: LocalDate, day: number): LocalDate => addDays(anchor, ((day - weekdayOf(anchor) + 6) % 7) + 1);
const before = (anchor: LocalDate, day: number): LocalDate =>
  addDays(anchor, -(((weekdayOf(anchor) - day + 6) % 7) + 1));

/** "vrijdag volgende week", "Friday of next week". */
function inWeek(scene: Scene, at: number): Found<Term> | undefined {
  const day = phraseAt(scene.words.calendar.weekdays, scene.tokens, at);
  const week = day && weekAt(scene, skip(scene.words.relations.of, scene.tokens, day.next));
  return day === undefined || week === undefined
    ? undefined
    : { value: dayOfWeek(day.value, week.value), next: week.next };
}

/** "volgende week vrijdag", "next week on Friday". */
function weekThenDay(scene: Scene, at: number): Found<Term> | undefined {
  const week = weekAt(scene, at);
  if (week === undefined) return undefined;
  const relation = phraseAt(scene.words.relation, scene.tokens, week.next);
  const place = relation?.value === 'on' ? relation.next : week.next;
  const day = phraseAt(scene.words.calendar.weekdays, scene.tokens, place);
  return day && { value: dayOfWeek(day.value, week.value), next: day.next };
}

function weekAt(scene: Scene, at: number): Found<Shift> | undefined {
  const shift = phraseAt(scene.words.shifts, scene.tokens, at);
  const unit = shift && phraseAt(scene.words.calendar.units, scene.tokens, shift.next);
  return shift === undefined || unit?.value !== 'week' ? undefined : { value: shift.value, next: unit.next };
}

const dayOfWeek = (day: number, shift: Shift): Term => ({
  type: 'anchored',
  unit: 'day',
  past: shift < 0,
  spanFrom: (anchor) => oneDay(addDays(weekHolding(addDays(anchor, shift * 7)).first, day - 1)),
});
