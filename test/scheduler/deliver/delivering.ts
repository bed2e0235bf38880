/** A delivery in simulated time, with an outbox in memory, the real rates, and a courier who does as told. */
import { pino, type Logger } from 'pino';
import { runningCalendar } from '../../../src/domain/time/clock.js';
import type { PersonId } from '../../../src/domain/register/codes.js';
import type { Dispatch } from '../../../src/domain/reminders/courier.js';
import type { MessageKind, Outbox, OutboxMessage } from '../../../src/domain/reminders/outbox.js';
import { withKey, type Recipient, type Reminder } from '../../../src/domain/reminders/reminder.js';
import { channelWithinReach } from '../../../src/scheduler/channel-within-reach.js';
import { Delivery } from '../../../src/scheduler/deliver/deliver.js';
import type { DeliveryPolicy } from '../../../src/scheduler/deliver/policy.js';
import { Rates } from '../../../src/scheduler/deliver/rates.js';
import { memoryOutbox } from '../../../src/stores/outbox/memory-outbox.js';
import { at, day, measureCode, person } from '../../support/builders.js';
import { SimulatedTime } from './simulated-time.js';

export const TODAY = day('2026-03-02');
const NOW = at(TODAY);

const NOTHING = { cause: null, delivered: null, retryAfter: null } as const;
/** Milliseconds until the service answers, where nothing else is said. */
const ANSWERS_AFTER = 20;

export const sent = (to: string): Dispatch => ({
  ...NOTHING,
  result: 'sent',
  delivered: { tenant: 'tenant', conversation: `with ${to}`, activity: 'activity' },
});
export const unknown: Dispatch = { ...NOTHING, result: 'unknown', cause: 'timeout' };
export const noConnection: Dispatch = { ...NOTHING, result: 'again', cause: 'ECONNREFUSED' };
export const tooMany = (retryAfter: number | null): Dispatch => ({
  ...NOTHING,
  result: 'again',
  cause: 'HTTP 429',
  retryAfter,
});
export const gone: Dispatch = { ...NOTHING, result: 'unreachable', cause: 'HTTP 403' };
export const tooLarge: Dispatch = { ...NOTHING, result: 'too_large', cause: 'HTTP 413' };
export const refused: Dispatch = { ...NOTHING, result: 'failed', cause: 'HTTP 400' };

export interface Attempted {
  readonly key: string;
  readonly to: Recipient;
  /** Milliseconds since the beginning. */
  readonly at: number;
}

export const reminder = (number: number, recipient: Recipient): Reminder =>
  withKey({
    measure: measureCode(`OW20-V${number}`),
    deadlineVersion: 1,
    rule: 'last_day',
    days: 0,
    date: TODAY,
    recipient,
  });

/** Keys with their recipients: "message-3" to "person-3". */
export const messages = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`message-${index}`, `person-${index}`]));

export interface DeliveringOptions {
  readonly policy?: Partial<DeliveryPolicy>;
  /** Stands between the delivery and the outbox. */
  readonly outbox?: (outbox: Outbox) => Outbox;
  /** An outbox and its time; one in memory when absent. */
  readonly kept?: { readonly outbox: Outbox; readonly time: SimulatedTime };
  readonly coordinators?: () => Promise<readonly PersonId[]>;
  /** There is one when absent. */
  readonly hasChannel?: () => Promise<boolean>;
}

export class Delivering {
  readonly time: SimulatedTime;
  readonly outbox: Outbox;
  readonly attempts: Attempted[] = [];
  readonly counts = { sent: 0, repeated: 0, unknown: 0, failed: 0, unreachable: 0 };
  /** As they were logged, one a line. */
  readonly logged: string[] = [];
  /** Who has no conversation. */
  readonly strangers = new Set<Recipient>();
  readonly delivery: Delivery;
  readonly log: Logger;
  /** What the service says to a message; a promise where it takes its own time. */
  says: (message: OutboxMessage) => Dispatch | Promise<Dispatch> = ({ to }) => sent(to);
  /** Under way at this moment, and the most there ever were. */
  underWay = 0;
  most = 0;

  constructor(options: DeliveringOptions = {}) {
    const { policy = {}, outbox = (one: Outbox) => one, kept, coordinators } = options;
    const time = kept?.time ?? new SimulatedTime();
    this.time = time;
    this.outbox = kept?.outbox ?? memoryOutbox(time);
    this.log = pino({ level: 'debug', base: null }, { write: (line: string) => void this.logged.push(line) });
    const count = (what: keyof typeof this.counts) => () => void (this.counts[what] += 1);
    this.delivery = new Delivery({
      outbox: outbox(this.outbox),
      courier: {
        conversationOf: async (to) => (this.strangers.has(to) ? null : `with ${to}`),
        send: (message) => this.#send(message),
      },
      pace: new Rates({ elapsed: time, later: time.later }),
      calendar: runningCalendar({ timeZone: 'Europe/Amsterdam' }, () => Date.parse(NOW) + time.milliseconds()),
      elapsed: time,
      coordinators: coordinators ?? (async () => [person('carla'), person('chris')]),
      hasChannel: channelWithinReach({ hasChannel: options.hasChannel ?? (async () => true), outbox: this.outbox }),
      counts: {
        sent: count('sent'),
        repeated: count('repeated'),
        unknown: count('unknown'),
        failed: count('failed'),
        unreachable: count('unreachable'),
      },
      log: this.log,
      policy,
      later: time.later,
      random: () => 0.5,
    });
  }

  async #send(message: OutboxMessage): Promise<Dispatch> {
    this.attempts.push({ key: message.key, to: message.to, at: this.time.milliseconds() });
    this.underWay += 1;
    this.most = Math.max(this.most, this.underWay);
    const said = this.says(message);
    if (!(said instanceof Promise)) await this.time.passed(ANSWERS_AFTER);
    this.underWay -= 1;
    return said;
  }

  /** Messages by their keys: to whom, and with how many reminders. */
  async plan(
    messages: Readonly<Record<string, string>>,
    { reminders = 0, kind = 'reminders' }: { reminders?: number; kind?: MessageKind } = {},
  ) {
    const first = (await this.outbox.ledger({}, { offset: 0, limit: 1 })).total;
    const entries = Object.entries(messages).map(([key, name], index) => {
      const to = person(name);
      const own = Array.from({ length: reminders }, (_, at) => reminder(first + index * reminders + at + 1, to));
      return { key, kind, to, day: TODAY, own };
    });
    await this.outbox.plan({
      reminders: entries.flatMap(({ own }) => own),
      messages: entries.map(({ own, ...message }) => ({ ...message, reminders: own.map(({ key }) => key) })),
      dropped: [],
      plannedThrough: null,
      at: NOW,
    });
  }

  /** When each attempt at a message began, in milliseconds since the beginning. */
  triesOf(key: string): readonly number[] {
    return this.attempts.filter((one) => one.key === key).map((one) => one.at);
  }

  async message(key: string): Promise<OutboxMessage> {
    const message = await this.outbox.message(key);
    if (message === undefined) throw new Error(`no message ${key}`);
    return message;
  }

  async statusOf(key: string): Promise<string> {
    return (await this.message(key)).status;
  }

  /** All messages by key, oldest first, with their statuses. */
  async statuses(): Promise<Readonly<Record<string, string>>> {
    const { rows } = await this.outbox.messages({}, { offset: 0, limit: 100_000 });
    return Object.fromEntries([...rows].reverse().map(({ key, status }) => [key, status]));
  }
}
