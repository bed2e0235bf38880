/** What it costs to plan, claim and settle messages, beside bare appends and flushes, and to read them back. */
import { rmSync, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { MeasureCode, PersonId } from '../src/domain/register/codes.js';
import { localDate, type Instant } from '../src/domain/time/local-date.js';
import type { Claim, NewMessage, Outbox, Planning, Settlement } from '../src/domain/reminders/outbox.js';
import { withKey, type Reminder } from '../src/domain/reminders/reminder.js';
import { openData } from '../src/stores/open.js';
import { median, type Measurement } from './measurement.js';
import { REAL_TIME, temporaryFolder } from './registers.js';

const MESSAGES = 10_000;
const IN_A_MESSAGE = 5;
const RECIPIENTS = 2_000;
/** Messages planned at once. */
const BATCH = 250;
/** Messages claimed and settled one after the other, and at once. */
const ONE_BY_ONE = 500;
const TOGETHER = 50;
/** Messages a second that one bot may send in Teams. */
const RATE = 50;
/** Milliseconds. */
const LIMITS = { replay: 500, planning: 2000, stall: 100 } as const;

const DAY = localDate('2026-11-23');
const NOW = '2026-11-23T09:00:00.000Z' as Instant;
const REQUEST = { at: NOW, lease: 30_000, unknownAfter: 60_000 } as const;

const recipient = (number: number): PersonId => `p-${number % RECIPIENTS}` as PersonId;

const remindersOf = (number: number): readonly Reminder[] =>
  Array.from({ length: IN_A_MESSAGE }, (_, index) =>
    withKey({
      measure: `OW20-V${number * IN_A_MESSAGE + index + 1}` as MeasureCode,
      deadlineVersion: 1,
      rule: 'before',
      days: 7,
      date: DAY,
      recipient: recipient(number),
    }),
  );

function batch(from: number): Planning {
  const numbers = Array.from({ length: BATCH }, (_, index) => from + index);
  const reminders = numbers.map(remindersOf);
  const messages = numbers.map((number, index): NewMessage => {
    const keys = reminders[index]?.map(({ key }) => key) ?? [];
    return { key: `reminders ${number}`, kind: 'reminders', to: recipient(number), day: DAY, reminders: keys };
  });
  return { reminders: reminders.flat(), messages, dropped: [], plannedThrough: DAY, at: NOW };
}

const sent = ({ token, message: { key } }: Claim): Settlement => ({
  token,
  key,
  at: NOW,
  result: 'sent',
  cause: null,
  delivered: { tenant: 'tenant', conversation: `conversation of ${key}`, activity: '1700000000000' },
  retryAfter: null,
  instead: [],
});

/** Milliseconds of the whole, and the longest time (ms) in which nothing else could be done. */
async function timed(work: () => Promise<unknown>): Promise<{ readonly time: number; readonly stall: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  await work();
  const time = performance.now() - began;
  delay.disable();
  return { time, stall: delay.max / 1e6 };
}

async function planAll(outbox: Outbox): Promise<void> {
  for (let from = 0; from < MESSAGES; from += BATCH) await outbox.plan(batch(from));
}

/** Milliseconds of each message that is claimed and settled, one after the other. */
async function oneByOne(outbox: Outbox): Promise<readonly number[]> {
  const times: number[] = [];
  for (let left = ONE_BY_ONE; left > 0; left -= 1) {
    const began = performance.now();
    await outbox.settle((await outbox.claim({ ...REQUEST, limit: 1 })).map(sent));
    times.push(performance.now() - began);
  }
  return times;
}

/** Milliseconds of each pair of appends that are flushed: one for a claim, one for what came of it. */
async function bare(file: FileHandle): Promise<readonly number[]> {
  const times: number[] = [];
  for (let left = ONE_BY_ONE; left > 0; left -= 1) {
    const began = performance.now();
    for (const length of [230, 330]) {
      await file.write(Buffer.alloc(length, 'x'));
      await file.datasync();
    }
    times.push(performance.now() - began);
  }
  return times;
}

/** Milliseconds of a processor for each of the rest of the messages, claimed so many at a time and settled one by one. */
async function sendTheRest(outbox: Outbox): Promise<number> {
  const before = process.cpuUsage();
  let count = 0;
  for (;;) {
    const claims = await outbox.claim({ ...REQUEST, limit: TOGETHER });
    if (claims.length === 0) break;
    count += claims.length;
    await Promise.all(claims.map((claim) => outbox.settle([sent(claim)])));
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / count;
}

/** What was measured; times in milliseconds, `size` in bytes. */
interface Times {
  readonly ours: number;
  readonly theirs: number;
  readonly work: number;
  readonly planning: Awaited<ReturnType<typeof timed>>;
  readonly replay: Awaited<ReturnType<typeof timed>>;
  readonly size: number;
}

async function timesIn(dataDir: string, file: FileHandle): Promise<Times> {
  const options = { dataDir, elapsed: REAL_TIME, onNotice: () => undefined };
  const first = await openData(options);
  const planning = await timed(() => planAll(first.outbox));
  const [ours, theirs] = [median(await oneByOne(first.outbox)), median(await bare(file))];
  const work = await sendTheRest(first.outbox);
  await first.outbox.close();
  await first.store.close();
  const again = await openData(options);
  const replay = await timed(() => again.outbox.mark());
  const { total } = await again.outbox.messages({ statuses: ['sent'] }, { offset: 0, limit: 1 });
  if (total !== MESSAGES) throw new Error(`${total} messages were sent`);
  await again.outbox.close();
  await again.store.close();
  return { ours, theirs, work, planning, replay, size: statSync(join(dataDir, 'outbox.jsonl')).size };
}

const within = (name: string, time: number, limit: number, detail: string): Measurement => ({
  name: `${name}, of ${limit} ms`,
  ratio: time / limit,
  bound: { atMost: 1 },
  detail,
});

const measurements = ({ ours, theirs, work, planning, replay, size }: Times): readonly Measurement[] => [
  {
    name: 'a message claimed and settled, of two bare appends and flushes',
    ratio: ours / theirs,
    bound: { atMost: 3 },
    detail: `${Math.round(ours * 1000)} and ${Math.round(theirs * 1000)} µs`,
  },
  {
    name: `claiming and settling ${RATE} messages a second, of one processor`,
    ratio: (work * RATE) / 1000,
    bound: { atMost: 0.1 },
    detail: `${Math.round(work * 1000)} µs each`,
  },
  within(
    'planning 50,000 reminders in 10,000 messages',
    planning.time,
    LIMITS.planning,
    `${Math.round(planning.time)} ms, never more than ${Math.round(planning.stall)} ms at a stretch`,
  ),
  within(
    'reading 10,000 messages back',
    replay.time,
    LIMITS.replay,
    `${Math.round(replay.time)} ms for ${Math.round(size / 1e6)} MB`,
  ),
  within('the longest wait while they are read back', replay.stall, LIMITS.stall, `${Math.round(replay.stall)} ms`),
];

export async function measureOutbox(): Promise<readonly Measurement[]> {
  const dataDir = temporaryFolder('outbox');
  const file = await open(join(dataDir, 'bare.txt'), 'a');
  try {
    return measurements(await timesIn(dataDir, file));
  } finally {
    await file.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
