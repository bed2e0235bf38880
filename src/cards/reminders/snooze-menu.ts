/** Hearing of a measure later: in a day, in a week, on a day of one's choice, or not any more. */
import type { MeasureCode } from '../../domain/register/codes.js';
import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import { button, type Button } from '../drawing.js';
import { ownInput } from '../parts/own-inputs.js';
import { requestClick, snoozeClick, type Click } from '../verbs.js';
import type { BundleSetting } from './bundle-setting.js';

/** Opens in place; its day is asked for only by the button that needs one. */
export interface SnoozeMenu {
  readonly title: string;
  readonly tooltip: string;
  readonly quick: readonly Button[];
  readonly id: string;
  readonly label: string;
  readonly min: LocalDate;
  readonly error: string;
  readonly send: Button;
}

const A_DAY = 1;
const A_WEEK = 7;

/** Buttons name their day: a message may be answered long after it came. */
export function snoozeMenu(code: MeasureCode, at: BundleSetting): SnoozeMenu {
  const { outcome, setting } = at;
  const { messages, language } = setting;
  const { snooze } = messages.reminders;
  const [tomorrow, nextWeek] = [addDays(outcome.today, A_DAY), addDays(outcome.today, A_WEEK)];
  return {
    title: snooze.open,
    tooltip: `${code}: ${snooze.open}`,
    quick: [
      button(snooze.day(messages.format.shortDay(tomorrow)), until(tomorrow, code, at)),
      button(snooze.week(messages.format.shortDay(nextWeek)), until(nextWeek, code, at)),
      button(snooze.never, until(null, code, at)),
    ],
    id: ownInput('until', code),
    label: snooze.until,
    min: tomorrow,
    error: snooze.error,
    send: button(snooze.send, snoozeClick(code, outcome.message, language)),
  };
}

/** The most usual of them, where there is no room for all. */
export function aWeekLater(code: MeasureCode, at: BundleSetting): Button {
  const { outcome, setting } = at;
  const day = addDays(outcome.today, A_WEEK);
  const { reminders, format } = setting.messages;
  return button(reminders.snooze.later(format.shortDay(day)), until(day, code, at));
}

function until(day: LocalDate | null, code: MeasureCode, { outcome, setting }: BundleSetting): Click {
  const asked = { what: 'snooze', measure: code, until: day } as const;
  const input = { asked, message: outcome.message, trial: false };
  return requestClick({ action: 'setReminders', input }, setting.language);
}
