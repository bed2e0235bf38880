/** Why nothing was changed about reminders, and what can be said instead. */
import type { RemindersRefusal, RemindersRefusedOutcome, UnofferedReminders } from '../../domain/reminders/outcomes.js';
import { cut, type Button, type Drawing, type Setting } from '../drawing.js';
import { askRow } from '../asking/help.js';
import { noticeDrawing } from '../parts/notice.js';

interface Told {
  readonly text: string;
  /** What can be said instead; none where nothing can. */
  readonly example?: string;
  readonly asks?: readonly Button[];
}

export function drawRemindersRefused({ refusal }: RemindersRefusedOutcome, setting: Setting): Drawing {
  const { reminderSettings, format } = setting.messages;
  const { refused } = reminderSettings;
  const { text, example, asks = [] } = tell(refusal, setting);
  const say = example === undefined ? '' : refused.say(format.quoted(example));
  return noticeDrawing(
    {
      title: refused.title,
      lead: text,
      text: say,
      groups: asks.length === 0 ? [] : [{ title: '', asks }],
    },
    setting,
  );
}

type Words = Setting['messages']['reminderSettings']['refused'];
const INSTEAD: Readonly<Record<Exclude<UnofferedReminders, 'overview'>, (words: Words) => string>> = {
  weekday: ({ examples }) => examples.weekday,
  someone: ({ assign }) => assign,
  nothing: ({ examples }) => examples.snooze,
};

function tell(refusal: RemindersRefusal, setting: Setting): Told {
  const { messages, detail } = setting;
  const { reminderSettings, format, changes } = messages;
  const { refused } = reminderSettings;
  const { examples } = refused;
  switch (refusal.why) {
    case 'right':
      return { text: changes.refused.right[refusal.right] };
    case 'in_the_past':
      return { text: refused.inThePast(format.day(refusal.day)), example: examples.snooze };
    case 'nonsense':
      return refusal.text.trim() === ''
        ? { text: refused.noDay, example: examples.snooze }
        : { text: refused.nonsense(format.quoted(cut(refusal.text, detail.title))), example: examples.general };
    case 'unoffered':
      return refusal.what === 'overview'
        ? { text: refused.unoffered.overview, asks: [askRow(refused.overview, setting)] }
        : { text: refused.unoffered[refusal.what], example: INSTEAD[refusal.what](refused) };
    case 'days':
      return {
        text: refused.days(format.number(refusal.least), format.number(refusal.most)),
        example: examples.general,
      };
    case 'hours':
      return { text: refused.hours, example: examples.hours };
    case 'no_day_left':
      return { text: refused.noDayLeft, example: examples.daysOff };
    case 'unknown_message':
      return { text: refused.unknownMessage, asks: [askRow(refused.waiting, setting)] };
    case 'changed_meanwhile':
      return { text: refused.changedMeanwhile };
  }
}
