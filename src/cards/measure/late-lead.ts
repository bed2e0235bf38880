/** Whether a measure is late, or was when it was done, in a sentence or two. */
import { currentDeadline, isOpen, type Measure } from '../../domain/measure/measure.js';
import { hasEnd } from '../../domain/measure/deadline.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { keptAgainst } from '../../domain/vendor-record/vendor-record.js';
import type { MeasureOutcome } from '../../domain/outcome/measure-outcome.js';
import type { Setting } from '../drawing.js';
import { unreported } from '../parts/marks.js';
import { sentences } from '../parts/sentences.js';

/** Undefined for what is not overdue. */
export function overdueLead({ measure, words, daysLate }: MeasureOutcome, setting: Setting, as: 'yes' | 'notOnTime') {
  const { answers, format } = setting.messages;
  const { latest } = currentDeadline(measure);
  if (!words.includes('overdue') || latest === null) return undefined;
  const sentence = answers.late[as](measure.code, format.day(latest), format.days(daysLate));
  return measure.report === null ? sentences(sentence, unreported(measure, answers.late)) : sentence;
}

/**
 * By its record: on time or late, by the deadline as it is now and, where that was moved, by the first one too; undefined
 * for what is not done, or had no last day. `asked`: what a yes says.
 */
export function keptLead(measure: Measure, { messages }: Setting, asked: 'late' | 'on_time'): string | undefined {
  const kept = keptAgainst(measure, 'current');
  if (kept === undefined) return undefined;
  const { answers, format } = messages;
  const said = answers.kept;
  const done = (measure.report === null ? said.verifiedOn : said.reportedOn)(format.day(kept.on));
  const [latest, days] = [format.day(kept.latest), format.days(kept.daysLate)];
  if (kept.kind === 'forecast')
    return kept.daysLate === 0
      ? said.asExpected(measure.code, done, latest)
      : said.laterThanExpected(measure.code, done, latest, days);
  const isLate = kept.daysLate > 0;
  const sentence = isLate ? said.late(measure.code, done, latest, days) : said.onTime(measure.code, done, latest);
  const isYes = isLate === (asked === 'late');
  return sentences(isYes ? said.yes(sentence) : said.no(sentence), firstLead(measure, kept.latest, messages));
}

/** Empty where the first deadline was the same day, or none that is late after a day. */
function firstLead(measure: Measure, current: LocalDate, { answers, format }: Setting['messages']): string {
  const first = keptAgainst(measure, 'first');
  if (first?.kind !== 'deadline' || first.latest === current) return '';
  const day = format.day(first.latest);
  return first.daysLate === 0
    ? answers.kept.onTimeAtFirst(day)
    : answers.kept.lateAtFirst(day, format.days(first.daysLate));
}

/** Why it is not: over, reported, or what its deadline is. */
export function notLate(measure: Measure, today: LocalDate, { messages }: Setting): string {
  const { code, state, lapsesWith } = measure;
  const { answers, words, format } = messages;
  const said = answers.late;
  const deadline = currentDeadline(measure);
  if (!isOpen(measure)) return said.closed(code, words.states[state]);
  if (state === 'reported_done') return said.reported(code);
  if (!hasEnd(deadline)) return said.endless(code, words.kinds[deadline.kind]);
  const day = format.day(deadline.latest);
  const passed = today > deadline.latest;
  if (deadline.kind === 'deadline') return passed ? said.proposed(code) : said.running(code, day);
  if (deadline.kind === 'forecast') return passed ? said.forecastPassed(code, day) : said.forecast(code, day);
  if (lapsesWith !== null) return said.lapses(code, lapsesWith);
  return passed ? said.expired(code, day) : said.expiring(code, day);
}
