/** Whether the channel can be told anything: it is kept, and the service has not said that it is gone. */
import type { Outbox } from '../domain/reminders/outbox.js';
import { CHANNEL } from '../domain/reminders/reminder.js';

export interface ChannelDeps {
  /** Whether it is known where the channel is. */
  readonly hasChannel: () => Promise<boolean>;
  readonly outbox: Pick<Outbox, 'unreachable'>;
}

export const channelWithinReach =
  ({ hasChannel, outbox }: ChannelDeps) =>
  async (): Promise<boolean> =>
    (await hasChannel()) && !(await outbox.unreachable()).has(CHANNEL);
