/**
 * A process of its own that plans messages, sends them and ends when all are settled; for tests that end it without
 * warning, at a step that has a name. What the service does is written to files beside the data, as the service would
 * know it. Arguments: the folder of the data, the folder of the service, how many messages, and the step at which it
 * is to end and which time it comes by ("settled: half written", "3").
 */
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import type { Courier } from '../../src/domain/reminders/courier.js';
import type { Instant } from '../../src/domain/time/local-date.js';
import type { Outbox } from '../../src/domain/reminders/outbox.js';
import { realLater } from '../../src/scheduler/deliver/later.js';
import { Delivery } from '../../src/scheduler/deliver/deliver.js';
import { Rates } from '../../src/scheduler/deliver/rates.js';
import { openData } from '../../src/stores/open.js';
import { journalCalls, type JournalCalls } from '../../src/stores/lowdb/journal-calls.js';
import { at, person } from '../support/builders.js';
import { QUICK_OWNER } from '../support/data-folder.js';
import { reminder, TODAY } from './deliver/delivering.js';

const PEOPLE = 10;
const GRACE = 5000;
/** Milliseconds in place of ten minutes. */
const UNKNOWN_AFTER = 100;

/** Ends the process where a step is reached for the so-manieth time. */
class Steps {
  readonly #last: string;
  #left: number;

  constructor(last: string, time: number) {
    this.#last = last;
    this.#left = time;
  }

  reach(step: string): void {
    if (step === this.#last && --this.#left === 0) process.kill(process.pid, 'SIGKILL');
  }
}

/** What is written, by the facts in it. */
const writing = (bytes: Buffer): readonly string[] =>
  ['planned', 'claimed', 'settled'].filter((fact) => bytes.includes(`"fact":"${fact}"`));

/** The steps of keeping something: on its way to the disk, half there, all there, flushed. */
function stepsOnDisk(steps: Steps): Partial<JournalCalls> {
  let written: readonly string[] = [];
  const reach = (step: string) => written.forEach((fact) => steps.reach(`${fact}: ${step}`));
  return {
    write: async (handle, bytes, position) => {
      written = writing(bytes);
      reach('not written');
      const half = Math.floor(bytes.length / 2);
      await journalCalls.write(handle, bytes.subarray(0, half), position);
      reach('half written');
      await journalCalls.write(handle, bytes.subarray(half), position + half);
      reach('written');
    },
    datasync: async (handle) => {
      await journalCalls.datasync(handle);
      reach('flushed');
    },
  };
}

/** Every third message takes its time, so that others are written meanwhile. */
const courierTo = (folder: string, steps: Steps): Courier => ({
  conversationOf: async (to) => `with ${to}`,
  send: async ({ key, to }) => {
    steps.reach('send: not sent');
    await pause(Number(key.split('-')[1]) % 3 === 0 ? 20 : 2);
    appendFileSync(path.join(folder, 'accepted'), `${key}\n`);
    steps.reach('send: accepted');
    await pause(2);
    steps.reach('send: answered');
    const delivered = { tenant: 't', conversation: `with ${to}`, activity: key };
    return { result: 'sent', cause: null, delivered, retryAfter: null };
  },
});

async function plan(outbox: Outbox, count: number, now: Instant): Promise<void> {
  const all = Array.from({ length: count }, (_, index) => {
    const about = reminder(index + 1, person(`person-${index % PEOPLE}`));
    return { about, message: { key: `message-${index}`, to: about.recipient, reminders: [about.key] } };
  });
  await outbox.plan({
    reminders: all.map(({ about }) => about),
    messages: all.map(({ message }) => ({ ...message, kind: 'reminders', day: TODAY })),
    dropped: [],
    plannedThrough: TODAY,
    at: now,
  });
}

async function run(dataDir: string, serviceDir: string, count: number, steps: Steps): Promise<void> {
  const elapsed = { milliseconds: () => performance.now() };
  const calendar = fixedCalendar(at(TODAY), 'Europe/Amsterdam');
  const { store, outbox } = await openData({
    dataDir,
    elapsed,
    onNotice: () => undefined,
    owner: QUICK_OWNER,
    calls: stepsOnDisk(steps),
  });
  const delivery = new Delivery({
    outbox,
    courier: courierTo(serviceDir, steps),
    pace: new Rates({ elapsed, later: realLater }),
    calendar,
    elapsed,
    coordinators: async () => [],
    hasChannel: async () => true,
    counts: { sent: NOTHING, repeated: NOTHING, unknown: NOTHING, failed: NOTHING, unreachable: NOTHING },
    log: pino({ level: 'silent' }),
    policy: { unknownAfter: UNKNOWN_AFTER },
  });
  await plan(outbox, count, calendar.now());
  delivery.start();
  while ((await outbox.nextIn()) !== null) await pause(5);
  await delivery.stop(GRACE);
  await outbox.close();
  await store.close();
}

const NOTHING = (): void => undefined;

const [, , dataDir = '', serviceDir = '', messages = '0', lastStep = '', time = '1'] = process.argv;
await run(dataDir, serviceDir, Number(messages), new Steps(lastStep, Number(time)));
