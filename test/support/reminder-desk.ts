/** The outbox, with what a test puts in it, and a planner that knows one rule: so many days before the last day. */
import type { Instant, LocalDate } from '../../src/domain/time/local-date.js';
import { addDays } from '../../src/domain/time/local-date.js';
import { currentDeadline, isOpen, type Measure } from '../../src/domain/measure/measure.js';
import { SYSTEM, type Person } from '../../src/domain/people/person.js';
import { EVERYTHING } from '../../src/domain/query/query.js';
import type { Due, ReminderDesk, UpcomingQuery } from '../../src/domain/reminders/desk.js';
import type { AttemptResult, NewMessage, Outbox } from '../../src/domain/reminders/outbox.js';
import { adjusted, DEFAULT_POLICY } from '../../src/domain/reminders/policy.js';
import { CHANNEL, withKey, type Recipient, type Reminder } from '../../src/domain/reminders/reminder.js';
import { isPaused, NO_SETTINGS, snoozeOn } from '../../src/domain/reminders/settings.js';
import type { Store } from '../../src/domain/store/store.js';
import { memoryOutbox } from '../../src/stores/outbox/memory-outbox.js';
import { at, day, measureCode, person } from './builders.js';

export type Outcome = Extract<AttemptResult, 'sent' | 'unknown' | 'unreachable' | 'failed' | 'dropped'>;

/** A message, and what became of it. */
export interface Posted extends Partial<Omit<NewMessage, 'reminders'>> {
  readonly plannedAt?: Instant;
  readonly settledAt?: Instant;
  readonly possiblyRepeated?: boolean;
  readonly status?: Outcome | 'queued';
}

export interface TestReminderDesk extends ReminderDesk {
  /** Puts a message there: one that was sent to Sanne on the morning of 1 February 2021, unless said otherwise. */
  readonly post: (posted?: Posted, reminders?: readonly Reminder[]) => Promise<void>;
  /** Puts reminders there that wait for a message. */
  readonly wait: (...reminders: readonly Reminder[]) => Promise<void>;
}

/** Of Sanne, due on 1 February 2021. */
export const reminder = (code: string, rule: Reminder['rule'], more: Partial<Reminder> = {}): Reminder =>
  withKey({
    measure: measureCode(code),
    deadlineVersion: 1,
    rule,
    days: 0,
    date: day('2021-02-01'),
    recipient: person('sanne'),
    ...more,
  });

const MESSAGE = {
  key: 'day sanne 2021-02-01',
  kind: 'reminders',
  to: person('sanne'),
  day: day('2021-02-01'),
} as const;
const PLANNED = at('2021-02-01', '08:00:00.000');
const PLANNING = { reminders: [], messages: [], dropped: [], plannedThrough: null, at: PLANNED };

export function reminderDesk(store: Store): TestReminderDesk {
  const outbox = memoryOutbox({ milliseconds: () => 0 });
  return {
    outbox,
    upcoming: (query) => upcoming(query, store),
    wait: async (...reminders) => {
      await outbox.plan({ ...PLANNING, reminders });
    },
    post: async (posted = {}, reminders = []) => {
      const { plannedAt = PLANNED, settledAt = plannedAt, possiblyRepeated, status = 'sent', ...more } = posted;
      const message = { ...MESSAGE, ...more, reminders: reminders.map(({ key }) => key) };
      await outbox.plan({ ...PLANNING, reminders, messages: [message], at: plannedAt });
      if (possiblyRepeated === true)
        await send(message.key, { result: 'unknown', at: settledAt, retryAfter: 0 }, outbox);
      if (status !== 'queued') await send(message.key, { result: status, at: settledAt, retryAfter: null }, outbox);
    },
  };
}

async function send(
  key: string,
  {
    at: moment,
    ...outcome
  }: { readonly result: AttemptResult; readonly at: Instant; readonly retryAfter: number | null },
  outbox: Outbox,
): Promise<void> {
  const claims = await outbox.claim({ at: moment, limit: 100, lease: 60_000, unknownAfter: 0 });
  const token = claims.find(({ message }) => message.key === key)?.token;
  if (token === undefined) throw new Error(`nothing to send under ${key}`);
  const delivered = { tenant: 'tenant', conversation: 'a:1', activity: '1' };
  await outbox.settle([{ token, key, at: moment, cause: null, delivered, instead: [], ...outcome }]);
}

async function upcoming(query: UpcomingQuery, store: Store): Promise<readonly Due[]> {
  const { rows } = await store.findMeasures(EVERYTHING, { offset: 0, limit: 1000 }, query.from);
  const people = await store.people();
  return rows
    .filter(isOpen)
    .flatMap((measure) => duesOf(measure, people, query))
    .filter(({ reminder: one, on }) => query.from <= on && on <= query.to && isWanted(one, people, on))
    .filter(({ reminder: one }) => query.recipient === undefined || one.recipient === query.recipient)
    .filter(({ reminder: one }) => query.measure === undefined || one.measure === query.measure)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

function duesOf(measure: Measure, people: readonly Person[], { trial }: UpcomingQuery): readonly Due[] {
  const { latest, version } = currentDeadline(measure);
  if (latest === null) return [];
  const recipient: Recipient = measure.owner ?? CHANNEL;
  const policyOf = (code: Recipient) => people.find((one) => one.code === code)?.reminders?.policy;
  const policy = adjusted(
    DEFAULT_POLICY,
    trial?.team === undefined ? policyOf(SYSTEM) : trial.team,
    trial?.person?.id === recipient ? trial.person.policy : policyOf(recipient),
    trial?.measure?.code === measure.code ? trial.measure.policy : measure.reminders,
  );
  return policy.before.map((days) => {
    const on = addDays(latest, -days);
    const one = { measure: measure.code, deadlineVersion: version, rule: 'before', days, date: on, recipient } as const;
    return { reminder: withKey(one), on };
  });
}

function isWanted({ recipient, measure }: Reminder, people: readonly Person[], on: LocalDate): boolean {
  const settings = people.find(({ code }) => code === recipient)?.reminders ?? NO_SETTINGS;
  return !isPaused(settings, on) && snoozeOn(settings, measure, on) === 'none';
}
