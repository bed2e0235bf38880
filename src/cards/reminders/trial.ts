/** What another policy would send more and less; nothing is changed by looking. */
import type { ActionRequest } from '../../actions/requests.js';
import type { Due } from '../../domain/reminders/desk.js';
import type { UpcomingOutcome } from '../../domain/reminders/outcomes.js';
import { capital } from '../../locales/write.js';
import { backButton, requestButton, type Drawing, type Setting } from '../drawing.js';
import { sentences } from '../parts/sentences.js';
import { askedWords } from './asked-words.js';
import { dueRow, type DueSetting } from './due-row.js';

type Trial = UpcomingOutcome & { readonly trial: NonNullable<UpcomingOutcome['trial']> };

export function drawTrial(
  { trial, total, to, person, confidential = [], titles = new Map() }: Trial,
  setting: Setting,
): Drawing {
  const { messages, detail } = setting;
  const words = messages.reminderAnswers.upcoming.trial;
  const day = messages.format.day(to);
  const isSame = trial.more.length + trial.less.length === 0;
  const asked = capital(askedWords(trial.asked, setting));
  const numbers = isSame ? words.same(day) : words.numbers(trial.before, total, day);
  const how = { isNamed: person === null, confidential, titles, back: null };
  const sections = [
    { heading: words.more(trial.more.length), ...firstOf(trial.more, detail.rows) },
    { heading: words.less(trial.less.length), ...firstOf(trial.less, detail.rows) },
  ].filter(({ shown }) => shown.length > 0);
  const apply: ActionRequest = {
    action: 'setReminders',
    input: { asked: trial.asked, message: null, trial: false },
  };
  return {
    template: 'measure-list',
    data: {
      title: words.title,
      note: sentences(asked, numbers, words.notYet),
      hasNote: true,
      chips: [],
      hasChips: false,
      rows: sections.flatMap(({ heading, shown }) => trialRows(heading, shown, how, setting)),
    },
    summary: sentences(
      words.title,
      asked,
      numbers,
      ...sections.map(({ heading, shown, left }) => `${heading} (${messages.format.andMore(codesOf(shown), left)})`),
      words.notYet,
    ),
    buttons: [...backButton(setting), requestButton(words.apply, apply, setting)],
  };
}

/** Half of the rows that a list may have. */
function firstOf(due: readonly Due[], rows: number) {
  const shown = due.slice(0, Math.ceil(rows / 2));
  return { shown, left: due.length - shown.length };
}

const codesOf = (due: readonly Due[]): readonly string[] => [...new Set(due.map(({ reminder }) => reminder.measure))];

const trialRows = (heading: string, due: readonly Due[], how: DueSetting, setting: Setting) =>
  due.map((one, index) => {
    const row = dueRow(one, how, setting);
    return {
      ...row,
      rest: ` · ${setting.messages.format.shortDay(one.on)}${row.rest}`,
      heading,
      hasHeading: index === 0,
    };
  });
