/** What is read of reminders as short text, so that a table of sentences can say what each is read as. */
import type { CodeMention, Intent, RemindersIntent, RemindersSaid } from '../../../src/language/intent.js';
import { read, type Said } from '../question/reading.js';

/** "snooze V4 until 2024-02-08", "policy me before=60,10"; the type alone of what is about something else. */
export function remindersText(intent: Intent): string {
  switch (intent.type) {
    case 'setReminders':
      return `${intent.trial ? 'trial: ' : ''}${saidText(intent.said)}`;
    case 'reminders':
      return askedText(intent);
    case 'failedReminders':
      return 'failed';
    case 'reminderSettings':
      return joined('settings', intent.mention?.text);
    case 'refuseReminders':
      return 'refused';
    default:
      return intent.type;
  }
}

export const meaningOf = (text: string, said: Said = {}): string => remindersText(read(text, said).intent);

function saidText(said: RemindersSaid): string {
  switch (said.what) {
    case 'snooze':
      if (said.meanwhile === true) return `remind of ${codes(said.mentions)} on ${said.until}`;
      return `snooze ${codes(said.mentions)} ${said.until === null ? 'for good' : `until ${said.until}`}`;
    case 'unsnooze':
      return `unsnooze ${codes(said.mentions)}`;
    case 'pause':
      return said.until === null ? 'resume' : `pause until ${said.until}`;
    case 'hours':
      return `hours ${hour(said.hour)}-${hour(said.quietFrom)}`;
    case 'daysOff':
      return `days off ${said.how} ${said.days.join()}`;
    case 'holiday':
      return joined(said.remove ? 'no holiday' : 'holiday', said.days === null ? null : days(said.days));
    case 'policy':
      return joined('policy', whose(said.of), said.how === 'instead' ? null : said.how, policyText(said.policy));
  }
}

/** As it is; as the team. */
const hour = (at: number | null | undefined): string => (at === undefined ? '' : at === null ? 'team' : String(at));

const whose = (of: 'me' | 'team' | readonly CodeMention[]): string => (typeof of === 'string' ? of : codes(of));

const policyText = (policy: object | null): string =>
  policy === null
    ? 'as usual'
    : Object.entries(policy)
        .map(([part, value]) => `${part}=${String(value)}`)
        .join(' ');

function askedText({ of, mention, person, everyone, from, to }: RemindersIntent): string {
  const period = from === undefined && to === undefined ? null : days({ from: from ?? '', to: to ?? '' });
  const reader = person ?? (everyone === undefined ? null : `everyone ${everyone}`);
  return joined('reminders', of, mention?.text, reader, period);
}

const codes = (mentions: readonly CodeMention[]): string => mentions.map(({ text }) => text).join();
const days = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from}..${to}`;
const joined = (...pieces: readonly (string | null | undefined)[]): string =>
  pieces.filter((piece) => piece !== null && piece !== undefined && piece !== '').join(' ');
