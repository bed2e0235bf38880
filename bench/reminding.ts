/** How much of the permitted rate is used while thousands of reminders go out, and what becomes of them among faults. */
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { runningCalendar } from '../src/domain/time/clock.js';
import type { MeasureCode, PersonId } from '../src/domain/register/codes.js';
import { localDate } from '../src/domain/time/local-date.js';
import type { Outbox } from '../src/domain/reminders/outbox.js';
import { CHANNEL, withKey } from '../src/domain/reminders/reminder.js';
import { realLater } from '../src/scheduler/deliver/later.js';
import { Rates } from '../src/scheduler/deliver/rates.js';
import { openData } from '../src/stores/open.js';
import { accountOf } from '../test/scheduler/deliver-account.js';
import type { Shares } from '../test/support/local-connector-faults.js';
import type { Seen } from '../test/support/local-connector.js';
import { startConnector, type ConnectorProcess } from './connector-process.js';
import type { Measurement } from './measurement.js';
import { REAL_TIME, temporaryFolder } from './registers.js';
import { COORDINATOR, Sender } from './sender.js';

/** Reminders in messages to people, each in a conversation of their own. */
export const WHOLE = { messages: 10_000, people: 2000 } as const;
/** Among faults, where not everything is measured. */
const PART = { messages: 2000, people: 400 } as const;
const REMINDERS_PER_MESSAGE = 5;
/** Milliseconds that are measured, where not everything is. */
export const STRETCH = 60_000;
/** Requests that an app may make in a tenant in a second, all together. */
export const PERMITTED = 50;
/** Milliseconds between two answers to people. */
export const ANSWER_EVERY = 200;

const FAULTS: Shares = [
  [4, { status: 429, retryAfter: 1 }],
  [1, { status: 429, retryAfter: null }],
  [3, { status: 502, accepted: false }],
  [2, { status: 502, accepted: true }],
  [1, { silence: 'timeout', accepted: true }],
  [1, { silence: 'timeout', accepted: false }],
  [1, { status: 403 }],
];
const DAY = localDate('2026-03-02');

export interface RemindingOptions {
  /** Until all are sent, instead of a stretch. */
  readonly whole: boolean;
  /** Milliseconds until the connector answers. */
  readonly latency?: number;
}

interface Size {
  readonly messages: number;
  readonly people: number;
}

export async function planAll(outbox: Outbox, { messages, people }: Size): Promise<void> {
  const all = Array.from({ length: messages }, (_, index) => {
    const recipient = `person-${index % people}` as PersonId;
    const reminders = Array.from({ length: REMINDERS_PER_MESSAGE }, (_, one) =>
      withKey({
        measure: `OW20-V${index * REMINDERS_PER_MESSAGE + one + 1}` as MeasureCode,
        deadlineVersion: 1,
        rule: 'last_day',
        days: 0,
        date: DAY,
        recipient,
      }),
    );
    const keys = reminders.map(({ key }) => key);
    return {
      reminders,
      message: { key: `message-${index}`, kind: 'reminders', to: recipient, day: DAY, reminders: keys } as const,
    };
  });
  await outbox.plan({
    reminders: all.flatMap(({ reminders }) => reminders),
    messages: all.map(({ message }) => message),
    dropped: [],
    plannedThrough: DAY,
    at: runningCalendar({ timeZone: 'Europe/Amsterdam' }, Date.now).now(),
  });
}

/** Runs with a fresh outbox on disk and a fresh connector. */
async function withSender<Result>(
  { size, faults, latency }: { readonly size: Size; readonly faults: Shares; readonly latency: number },
  work: (sender: Sender, connector: ConnectorProcess) => Promise<Result>,
): Promise<Result> {
  const dataDir = temporaryFolder('reminding');
  const connector = await startConnector({ faults, latency, seed: 1, spared: [CHANNEL, COORDINATOR] });
  const { store, outbox } = await openData({ dataDir, elapsed: REAL_TIME, onNotice: (notice) => console.log(notice) });
  try {
    await planAll(outbox, size);
    const pace = new Rates({ elapsed: REAL_TIME, later: realLater });
    const { port } = connector;
    const { people } = size;
    return await work(new Sender({ outbox, pace, port, people, answerEvery: ANSWER_EVERY, name: 'one' }), connector);
  } finally {
    await outbox.close();
    await store.close();
    await connector.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

export const acceptedOf = (kind: string, { accepted }: Seen): number =>
  Object.entries(accepted).reduce((sum, [key, count]) => sum + (key.startsWith(kind) ? count : 0), 0);

const exceededOf = (kind: string, { exceeded }: Seen): number =>
  Object.keys(exceeded).filter((key) => key.startsWith(kind)).length;

async function measureRate({ whole, latency = 0 }: RemindingOptions): Promise<readonly Measurement[]> {
  return withSender({ size: WHOLE, faults: [], latency }, async (sender, connector) => {
    const began = performance.now();
    sender.start();
    await (whole ? sender.finished() : pause(STRETCH));
    const [seen, seconds] = [await connector.seen(), (performance.now() - began) / 1000];
    await sender.stop();
    const [messages, answers] = [acceptedOf('message', seen), acceptedOf('answer', seen)];
    const { exceeded } = await connector.seen();
    const longest = Math.max(...sender.waits);
    return [
      {
        name: 'reminders sent, of what answers leave of the permitted rate',
        ratio: messages / (seconds * PERMITTED - answers),
        bound: { atLeast: 0.95 },
        detail: `${messages} messages and ${answers} answers in ${seconds.toFixed(1)} s, ${latency} ms an answer of the connector`,
      },
      {
        name: 'requests over a rate',
        ratio: Object.keys(exceeded).length,
        bound: { atMost: 0 },
        detail: `of ${seen.requests}`,
      },
      {
        name: 'answers refused beside them',
        ratio: exceededOf('answer', seen),
        bound: { atMost: 0 },
        detail: `of ${answers}; the longest wait was ${Math.round(longest)} ms`,
      },
    ];
  });
}

async function measureFaults({ whole, latency = 0 }: RemindingOptions): Promise<readonly Measurement[]> {
  const size = whole ? WHOLE : PART;
  return withSender({ size, faults: FAULTS, latency }, async (sender, connector) => {
    const began = performance.now();
    sender.start();
    await sender.finished();
    await sender.stop();
    const seconds = Math.round((performance.now() - began) / 1000);
    const seen = await connector.seen();
    const account = await accountOf(sender.outbox, new Map(Object.entries(seen.accepted)));
    const { sent, repeated, unknown } = account;
    return [
      {
        name: 'reminders lost among faults',
        ratio: account.lost.length,
        bound: { atMost: 0 },
        detail: `${size.messages} messages in ${seconds} s: ${sent} sent, ${repeated} of them twice, ${unknown} unknown`,
      },
      {
        name: 'messages sent twice though their outcome was known',
        ratio: account.repeatedUnmarked.length,
        bound: { atMost: 0 },
        detail: `${repeated} sent twice after an unknown outcome`,
      },
      {
        name: 'requests over a rate among faults',
        ratio: Object.keys(seen.exceeded).length,
        bound: { atMost: 0 },
        detail: `of ${seen.requests}`,
      },
    ];
  });
}

export async function measureReminding(options: RemindingOptions): Promise<readonly Measurement[]> {
  return [...(await measureRate(options)), ...(await measureFaults(options))];
}
