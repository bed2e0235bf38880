/** A reminder to come as a row that leads to its measure. */
import { inLanguage, type Localized } from '../../domain/language.js';
import type { MeasureCode } from '../../domain/register/codes.js';
import { weekday, type LocalDate } from '../../domain/time/local-date.js';
import type { Due } from '../../domain/reminders/desk.js';
import { capital } from '../../locales/write.js';
import { cut, type Setting } from '../drawing.js';
import { confidentialMark, mark } from '../parts/marks.js';
import { leadTo } from '../measure/measure-row.js';
import type { Way } from '../verbs.js';
import { recipientName } from './recipient-name.js';

/** "maandag 17 augustus 2020" */
const longDay = (day: LocalDate, { messages }: Setting): string =>
  `${messages.reminderAnswers.weekdays[weekday(day) - 1] ?? ''} ${messages.format.day(day)}`.trim();

export type Titles = ReadonlyMap<MeasureCode, Localized>;

export interface DueSetting {
  /** Whether a row says for whom it is. */
  readonly isNamed: boolean;
  /** Measures of which it is not told why. */
  readonly confidential: readonly MeasureCode[];
  /** What the others are called; of none where it is said above them already. */
  readonly titles: Titles;
  /** To the list that a row stands in. */
  readonly back: Way | null;
}

/** Under a heading for each day. */
export function dueRows(rows: readonly Due[], how: DueSetting, setting: Setting) {
  return rows.map((due, index) => ({
    ...dueRow(due, how, setting),
    heading: capital(longDay(due.on, setting)),
    hasHeading: due.on !== rows[index - 1]?.on,
  }));
}

/** What a measure is called, cut to what there is room for; empty where it is not told. */
export const titleIn = (titles: Titles, code: MeasureCode, { language, detail }: Setting): string =>
  cut(inLanguage(titles.get(code), language) ?? '', detail.title);

export function dueRow({ reminder }: Due, how: DueSetting, setting: Setting) {
  const { isNamed, confidential, titles, back } = how;
  const { reminders, reminderAnswers } = setting.messages;
  const isSecret = confidential.includes(reminder.measure);
  const who = reminderAnswers.upcoming.for(recipientName(reminder.recipient, setting));
  return {
    ...leadTo(reminder.measure, setting, back),
    code: reminder.measure,
    name: titleIn(titles, reminder.measure, setting),
    ...(isSecret
      ? confidentialMark(setting.messages)
      : mark('Default', reminders.occasions[reminder.rule](reminder.days))),
    rest: isNamed ? ` · ${who}` : '',
  };
}
