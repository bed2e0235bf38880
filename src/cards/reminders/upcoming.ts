/** What will be sent, by day, or what another policy would make of it. */
import type { ActionRequest } from '../../actions/requests.js';
import type { MeasureCode } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Due } from '../../domain/reminders/desk.js';
import type { UpcomingOutcome } from '../../domain/reminders/outcomes.js';
import { capital } from '../../locales/write.js';
import { backButton, requestButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { lightBack } from '../measure/measure-row.js';
import { noticeDrawing } from '../parts/notice.js';
import { nameOf } from '../people/person-details.js';
import { sentences } from '../parts/sentences.js';
import { dueRows, titleIn, type Titles } from './due-row.js';
import { drawTrial } from './trial.js';

export function drawUpcoming(outcome: UpcomingOutcome, setting: Setting): Drawing {
  const { rows, total, measure } = outcome;
  if (outcome.trial !== null) return drawTrial({ ...outcome, trial: outcome.trial }, setting);
  const { messages, detail } = setting;
  const words = messages.reminderAnswers.upcoming;
  const [next] = rows;
  if (next === undefined) return drawNone(outcome, setting);
  const shown = rows.slice(0, detail.rows);
  const day = measure === null ? undefined : next.on;
  const title =
    day === undefined ? words.several(total, messages.format.day(outcome.to)) : words.next(messages.format.day(day));
  const left = total - shown.length;
  const how = {
    isNamed: outcome.person === null,
    confidential: outcome.confidential ?? [],
    titles: measure === null ? titlesOf(outcome) : NO_TITLES,
    back: lightBack(sameAgain(outcome), setting),
  };
  const drawn = dueRows(shown, how, setting);
  const paused = pausedWords(outcome, setting);
  const note = [
    measureWords(outcome, setting),
    forWhom(outcome, setting),
    paused,
    left > 0 ? messages.lists.page(1, shown.length, total) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return {
    template: 'measure-list',
    data: {
      title,
      note,
      hasNote: true,
      chips: [],
      hasChips: false,
      rows: drawn,
    },
    summary: sentences(
      title,
      capital(note),
      ...(measure === null ? byDay(shown, setting) : drawn.map(occasion).slice(0, 1)),
    ),
    buttons: [...backButton(setting), pastButton(measure, setting)],
  };
}

const NO_TITLES: Titles = new Map();
const titlesOf = ({ titles = NO_TITLES }: UpcomingOutcome): Titles => titles;

/** The one measure that it is about: its code, and what it is called; empty where it is about several. */
function measureWords(outcome: UpcomingOutcome, setting: Setting): string {
  const { measure } = outcome;
  return measure === null ? '' : `${measure} ${titleIn(titlesOf(outcome), measure, setting)}`.trim();
}

/** The question that these are the answer to. */
const sameAgain = ({ measure, person, from, to }: UpcomingOutcome): ActionRequest => ({
  action: 'reminders',
  input: { measureId: measure, of: 'next', person, everyone: person === null, from, to, offset: 0 },
});

function drawNone(outcome: UpcomingOutcome, setting: Setting): Drawing {
  const { measure, from, to } = outcome;
  const { messages } = setting;
  const words = messages.reminderAnswers.upcoming;
  const days = messages.format.range(from, to);
  return noticeDrawing(
    {
      title: words.none,
      lead: capital(pausedWords(outcome, setting)),
      text: measure === null ? words.noneDetailAll(days) : words.noneDetail(measure, days),
      buttons: [pastButton(measure, setting)],
    },
    setting,
  );
}

function pastButton(measure: MeasureCode | null, setting: Setting): Button {
  const request: ActionRequest = {
    action: 'reminders',
    input: { measureId: measure, of: 'past', person: null, everyone: false, from: null, to: null, offset: 0 },
  };
  return requestButton(setting.messages.reminderAnswers.upcoming.past, request, setting);
}

function forWhom({ person }: UpcomingOutcome, setting: Setting): string {
  const { upcoming } = setting.messages.reminderAnswers;
  if (person === null) return upcoming.everyone;
  return upcoming.for(setting.names.isMe(person) ? upcoming.you : nameOf(person, setting));
}

/** "geen herinneringen voor jou tot 15 februari 2021"; empty where nobody has paused them. */
function pausedWords({ paused = [] }: UpcomingOutcome, setting: Setting): string {
  const { messages, names, detail } = setting;
  const { upcoming } = messages.reminderAnswers;
  const named = paused
    .slice(0, detail.rows)
    .map(({ person, until }) =>
      upcoming.paused(names.isMe(person) ? upcoming.you : nameOf(person, setting), messages.format.day(until)),
    );
  return messages.format.andMore(named, paused.length - named.length);
}

const occasion = ({ text }: { readonly text: string }): string => capital(text);

/** "24 aug 2020: OW20-V4 en MD23-V3" */
function byDay(rows: readonly Due[], { messages: { format } }: Setting): readonly string[] {
  const days = [...new Set(rows.map(({ on }) => on))];
  const codesOn = (day: LocalDate) =>
    new Set(rows.filter(({ on }) => on === day).map(({ reminder }): string => reminder.measure));
  return days.map((day) => `${format.shortDay(day)}: ${format.and([...codesOn(day)])}`);
}
