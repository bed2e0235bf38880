/** A measure in a message of which nothing is asked any more: it was dealt with, or put off. */
import type { ChangeRecord } from '../../domain/change/change.js';
import type { RemindedMeasure } from '../../domain/reminders/outcomes.js';
import { capital } from '../../locales/write.js';
import { button, cut } from '../drawing.js';
import { changedOn, whatChanged } from '../change/history.js';
import { mark } from '../parts/marks.js';
import { requestClick } from '../verbs.js';
import { BARE, named, secretRow, type BundleRow } from './bundle-row.js';
import type { BundleSetting } from './bundle-setting.js';

export function settledRow(reminded: RemindedMeasure, at: BundleSetting): BundleRow {
  if (reminded.view.measure.confidential) return { ...secretRow(reminded, at), isSettled: true };
  const [last] = reminded.since;
  return last === undefined ? putOffRow(reminded, at) : doneRow(reminded, last, at);
}

/** What was done about it, by whom and when. */
function doneRow(reminded: RemindedMeasure, last: ChangeRecord, at: BundleSetting): BundleRow {
  const { setting } = at;
  const { names, messages, detail } = setting;
  const who = names.person(last.actor);
  const rest = [changedOn(last, setting), ...(who === undefined ? [] : [messages.measure.by(cut(who, detail.title))])];
  return {
    ...BARE,
    ...named(reminded, at),
    ...mark('Good', capital(cut(whatChanged(last, setting), detail.text))),
    isSettled: true,
    isDone: true,
    rest: rest.map((part) => ` · ${part}`).join(''),
  };
}

/** When the reader hears of it again, and how to hear of it at once. */
function putOffRow(reminded: RemindedMeasure, at: BundleSetting): BundleRow {
  const { messages, language } = at.setting;
  const { snooze } = messages.reminders;
  const { snoozedUntil, view } = reminded;
  const said = snoozedUntil === null ? snooze.muted : snooze.snoozed(messages.format.day(snoozedUntil));
  const asked = { what: 'unsnooze', measure: view.measure.code } as const;
  const input = { asked, message: at.outcome.message, trial: false };
  return {
    ...BARE,
    ...named(reminded, at),
    ...mark('Default', capital(said)),
    isSettled: true,
    actions: [button(snooze.again, requestClick({ action: 'setReminders', input }, language))],
    hasActions: true,
  };
}
