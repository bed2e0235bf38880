/** What has to be said of the measures between two days, and to whom. */
import type { LocalDate } from '../../domain/time/local-date.js';
import { isOpen, type Measure } from '../../domain/measure/measure.js';
import type { Due } from '../../domain/reminders/desk.js';
import { dayNumber } from './day-number.js';
import { Round } from './round.js';
import type { DueSetting } from './setting.js';

/**
 * Every reminder whose sending day is `from`, `to` or between them, measure by measure, as things stand now. The same days
 * give the same reminders, each once, however they are divided over calls.
 */
export function* due(measures: Iterable<Measure>, at: DueSetting, from: LocalDate, to: LocalDate): Generator<Due> {
  if (to < from) return;
  const round = new Round(at, { first: dayNumber(from), last: dayNumber(to) });
  for (const measure of measures) {
    if (!isOpen(measure)) continue;
    for (const one of round.dueOf(measure)) yield one;
  }
}
