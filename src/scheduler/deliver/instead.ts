/** Messages that take the place of one that cannot be delivered as it is. */
import type { LocalDate } from '../../domain/time/local-date.js';
import type { PersonId } from '../../domain/register/codes.js';
import type { NewMessage } from '../../domain/reminders/outbox.js';
import { CHANNEL, type Recipient } from '../../domain/reminders/reminder.js';

/** The reminders of a message that is too large in two; none where there is nothing to divide. */
export function halvesOf(message: NewMessage): readonly NewMessage[] {
  const { reminders } = message;
  if (reminders.length < 2) return [];
  const middle = Math.ceil(reminders.length / 2);
  return [reminders.slice(0, middle), reminders.slice(middle)].map((part, index) => ({
    ...newMessage(message),
    key: `${message.key}/${index + 1}`,
    reminders: part,
  }));
}

/** The same for the channel, where someone cannot be reached. */
export function forChannel(message: NewMessage): readonly NewMessage[] {
  // What the bot signs in with is for those who administer alone.
  if (message.kind === 'expiry') return [];
  // That someone cannot be reached stays about them, and the channel hears of it once, however many coordinators do not.
  if (message.kind === 'unreachable' && message.about !== undefined)
    return [notice(message.about, CHANNEL, message.day)];
  return [{ ...newMessage(message), key: `${message.key}/channel`, to: CHANNEL, about: message.to }];
}

/**
 * What the channel was to get for someone, for that person again; null where it was for the channel itself, or tells it
 * that someone cannot be reached.
 */
export function backFromChannel(message: NewMessage): NewMessage | null {
  const { key, kind, to, about } = message;
  if (to !== CHANNEL || about === undefined || kind === 'unreachable') return null;
  return { ...newMessage({ ...message, about: undefined }), key: `${key}/back`, to: about };
}

/** The same for the same recipient, when they are back. */
export const forLater = (message: NewMessage): NewMessage => ({ ...newMessage(message), key: `${message.key}/later` });

/** Tells each coordinator that someone cannot be reached; the same on one day is the same message. */
export const notices = (about: Recipient, coordinators: readonly PersonId[], day: LocalDate): readonly NewMessage[] =>
  coordinators.filter((one) => one !== about).map((one) => notice(about, one, day));

const notice = (about: Recipient, to: Recipient, day: LocalDate): NewMessage => ({
  key: `unreachable ${about} ${day} ${to}`,
  kind: 'unreachable',
  to,
  day,
  reminders: [],
  about,
});

/** Without what became of it. */
const newMessage = ({ key, kind, to, day, reminders, about }: NewMessage): NewMessage => ({
  key,
  kind,
  to,
  day,
  reminders,
  ...(about === undefined ? {} : { about }),
});
