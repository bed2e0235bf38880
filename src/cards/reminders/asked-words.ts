/** A change of reminders in a few words: "OW20-V4 uitgesteld tot 24 augustus 2020". */
import type { RemindersAsked } from '../../domain/reminders/outcomes.js';
import type { Setting } from '../drawing.js';
import { adjustmentWords } from './policy-words.js';

type Asked<What extends RemindersAsked['what']> = Extract<RemindersAsked, { what: What }>;

/** Without a capital, so that it can follow. */
export function askedWords(asked: RemindersAsked, setting: Setting): string {
  const { reminderSettings, format } = setting.messages;
  const { changed } = reminderSettings;
  switch (asked.what) {
    case 'snooze':
      if (asked.until === null) return changed.muted(asked.measure);
      return (asked.meanwhile === true ? changed.reminded : changed.snoozed)(asked.measure, format.day(asked.until));
    case 'unsnooze':
      return (asked.meanwhile === true ? changed.notReminded : changed.unsnoozed)(asked.measure);
    case 'pause':
      return asked.until === null ? changed.resumed : changed.paused(format.day(asked.until));
    case 'hours':
      return hoursWords(asked, setting);
    case 'daysOff':
      return asked.days.length === 0 ? changed.noDaysOff : changed.daysOff(weekdaysNamed(asked.days, setting));
    case 'holiday':
      return (asked.remove ? changed.noHoliday : changed.holiday)(holidayWords(asked, setting));
    case 'policy':
      return policyWords(asked, setting);
  }
}

function hoursWords({ hour, quietFrom }: Asked<'hours'>, { messages }: Setting): string {
  const { changed } = messages.reminderSettings;
  if (hour === null) return quietFrom === null ? changed.teamHours : changed.until(quietFrom);
  return quietFrom === null ? changed.from(hour) : changed.hours(hour, quietFrom);
}

/** 1 Monday … 7 Sunday. */
export const weekdaysNamed = (days: readonly number[], { messages }: Setting): string =>
  messages.format.and(days.map((day) => messages.reminderAnswers.weekdays[day - 1] ?? ''));

/** "op 3 mei 2021", "van 3 mei 2021 tot en met 7 mei 2021" */
export function holidayWords({ from, to }: Pick<Asked<'holiday'>, 'from' | 'to'>, { messages }: Setting): string {
  const { reminderSettings, format } = messages;
  return from === to
    ? reminderSettings.oneHoliday(format.day(from))
    : reminderSettings.holiday(format.day(from), format.day(to));
}

function policyWords({ of, policy }: Asked<'policy'>, setting: Setting): string {
  const { changed } = setting.messages.reminderSettings;
  const parts = policy === null ? '' : adjustmentWords(policy, setting).join('; ');
  const isUsual = parts === '';
  if (of === 'me') return isUsual ? changed.likeTeam : changed.ofMe(parts);
  if (of === 'team') return isUsual ? changed.likeUsual : changed.ofTeam(parts);
  return isUsual ? changed.measureLikeUsual(of) : changed.ofMeasure(of, parts);
}
