/** The scheduler and what it needs, loaded after the service is ready: a start does not wait for reminders. */
import type { ChangeRecord } from '../domain/change/change.js';
import type { ReminderDesk } from '../domain/reminders/desk.js';
import type { Outbox } from '../domain/reminders/outbox.js';
import type { Recipient } from '../domain/reminders/reminder.js';
import type { Reminders, RemindersDeps } from '../scheduler/reminders.js';

export interface RemindingRoom {
  /** Can be asked at any time: whoever asks first opens the room. */
  readonly desk: ReminderDesk;
  readonly seen: (recipients: readonly Recipient[]) => void;
  readonly changed: (record: ChangeRecord, message: string | null) => void;
  /** From now on reminders go out. */
  readonly begin: () => Promise<void>;
  /** Finishes what is under way within so many milliseconds. */
  readonly stop: (grace: number) => Promise<void>;
}

/** `depsOf`: given when the room is first opened, because what it needs needs the desk. */
export function remindingRoom(
  outbox: Outbox,
  depsOf: () => RemindersDeps,
  onError: (error: unknown) => void,
): RemindingRoom {
  let opening: Promise<Reminders> | undefined;
  let opened: Reminders | undefined;
  const load = async (): Promise<Reminders> => {
    const { openReminders } = await import('../scheduler/reminders.js');
    return (opened = openReminders(depsOf()));
  };
  const open = () => (opening ??= load());
  return {
    desk: { outbox, upcoming: async (query) => (await open()).desk.upcoming(query) },
    seen: (recipients) => void opened?.seen(recipients).catch(onError),
    changed: (record, message) => opened?.changed(record, message),
    begin: async () => (await open()).begin(),
    stop: async (grace) => {
      await opening?.then((reminders) => reminders.stop(grace)).catch(onError);
    },
  };
}
