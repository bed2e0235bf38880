/** That someone cannot be reached, told once to those who can do something about it. */
import type { ActionRequest } from '../../actions/requests.js';
import type { UnreachableOutcome } from '../../domain/reminders/outcomes.js';
import { CHANNEL } from '../../domain/reminders/reminder.js';
import { requestButton, type Drawing, type Setting } from '../drawing.js';
import { noticeDrawing } from '../parts/notice.js';
import { recipientName } from './recipient-name.js';

export function drawUnreachable({ person, since, channel }: UnreachableOutcome, setting: Setting): Drawing {
  const { messages } = setting;
  const words = messages.reminderAnswers.unreachable;
  const isChannel = person === CHANNEL;
  const theirs: ActionRequest | undefined =
    person === CHANNEL
      ? undefined
      : { action: 'listMeasures', input: { query: { criteria: [{ field: 'owner', anyOf: [person] }] }, offset: 0 } };
  const where = channel && !isChannel ? words.toChannel : words.nowhere;
  return noticeDrawing(
    {
      title: isChannel ? words.channelTitle : words.title,
      lead: words.lead(recipientName(person, setting), messages.format.day(since)),
      text: [words.why, isChannel ? '' : where, isChannel ? '' : words.handOver]
        .filter((text) => text !== '')
        .join(' '),
      buttons: theirs === undefined ? [] : [requestButton(words.list, theirs, setting)],
    },
    setting,
  );
}
