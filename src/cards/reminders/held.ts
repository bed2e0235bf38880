/** What holds for someone besides the policy: hours, days, a pause, what was put off; each with the button that ends it. */
import type { ActionRequest } from '../../actions/requests.js';
import type { ReminderSettingsOutcome, RemindersAsked } from '../../domain/reminders/outcomes.js';
import { isPaused } from '../../domain/reminders/settings.js';
import { capital } from '../../locales/write.js';
import { requestButton, type Button, type Setting } from '../drawing.js';
import { holidayWords, weekdaysNamed } from './asked-words.js';

export interface Held {
  readonly label: string;
  readonly text: string;
  /** Whose choice it is; starts with a separator where there is anything. */
  readonly rest: string;
  readonly hasRest: boolean;
  readonly end: readonly Button[];
  readonly hasEnd: boolean;
}

/** Of the card of a measure only that the person put it off. */
export function heldBy(outcome: ReminderSettingsOutcome, setting: Setting): readonly Held[] {
  const snoozes = snoozesHeld(outcome, setting);
  if (outcome.measure !== null) return snoozes;
  return [
    hoursHeld(outcome, setting),
    daysHeld(outcome, setting),
    ...pauseHeld(outcome, setting),
    ...holidaysHeld(outcome, setting),
    ...snoozes,
  ];
}

const ending = (title: string, asked: RemindersAsked, setting: Setting): Button => {
  const request: ActionRequest = { action: 'setReminders', input: { asked, message: null, trial: false } };
  return requestButton(title, request, setting);
};

const held = (label: string, text: string, end: readonly Button[] = [], whose = ''): Held => ({
  label,
  text: capital(text),
  rest: whose === '' ? '' : ` · ${whose}`,
  hasRest: whose !== '',
  end,
  hasEnd: end.length > 0,
});

function hoursHeld({ settings, hours }: ReminderSettingsOutcome, setting: Setting): Held {
  const { labels, hours: words, whose, buttons } = setting.messages.reminderSettings;
  const { hour, quietFrom } = settings;
  const text = words(hour ?? hours.hour, quietFrom ?? hours.quietFrom);
  if (hour === null && quietFrom === null) return held(labels.hours, text, [], whose.team);
  const end = ending(buttons.likeTeam, { what: 'hours', hour: null, quietFrom: null }, setting);
  return held(labels.hours, text, [end], whose.person);
}

function daysHeld({ settings: { daysOff } }: ReminderSettingsOutcome, setting: Setting): Held {
  const { labels, everyDay, notOn } = setting.messages.reminderSettings;
  return held(labels.days, daysOff.length === 0 ? everyDay : notOn(weekdaysNamed(daysOff, setting)));
}

function pauseHeld({ settings, today }: ReminderSettingsOutcome, setting: Setting): readonly Held[] {
  const { labels, paused, buttons } = setting.messages.reminderSettings;
  const { pausedUntil } = settings;
  if (pausedUntil === null || !isPaused(settings, today)) return [];
  const end = ending(buttons.resume, { what: 'pause', until: null }, setting);
  return [held(labels.pause, paused(setting.messages.format.day(pausedUntil)), [end])];
}

/** Those that are not over yet. */
function holidaysHeld({ settings, today }: ReminderSettingsOutcome, setting: Setting): readonly Held[] {
  const { labels, buttons } = setting.messages.reminderSettings;
  const coming = settings.holidays.filter(({ to }) => to >= today);
  const rows = coming.map(({ from, to }) =>
    held(labels.holidays, holidayWords({ from, to }, setting), [
      ending(buttons.notFree, { what: 'holiday', from, to, remove: true }, setting),
    ]),
  );
  return firstOf(rows, labels.holidays, setting);
}

function snoozesHeld({ settings, measure, today }: ReminderSettingsOutcome, setting: Setting): readonly Held[] {
  const { labels, snoozed, muted, reminded, buttons } = setting.messages.reminderSettings;
  const { day } = setting.messages.format;
  const own = settings.snoozes.filter(({ measure: code }) => measure === null || code === measure);
  const rows = own
    .filter(({ until }) => until === null || today < until)
    .map(({ measure: code, until, meanwhile }) =>
      meanwhile === true && until !== null
        ? held(labels.wishes, reminded(code, day(until)), [
            ending(buttons.notNeeded, { what: 'unsnooze', measure: code, meanwhile }, setting),
          ])
        : held(labels.snoozes, until === null ? muted(code) : snoozed(code, day(until)), [
            ending(buttons.again, { what: 'unsnooze', measure: code }, setting),
          ]),
    );
  return firstOf(rows, labels.snoozes, setting);
}

/** Rows with the same label; more are counted. */
const MOST_ALIKE = 6;

function firstOf(rows: readonly Held[], label: string, { messages, detail }: Setting): readonly Held[] {
  const shown = rows.slice(0, Math.min(MOST_ALIKE, detail.rows));
  const left = rows.length - shown.length;
  return left === 0 ? shown : [...shown, held(label, messages.reminderSettings.more(left))];
}
