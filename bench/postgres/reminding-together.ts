/** How much of the permitted rate two instances use together, which know of each other by the database alone. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { openPostgresOutbox } from '../../src/stores/postgres/outbox/postgres-outbox.js';
import type { PostgresServer } from '../../test/support/postgres-server.js';
import { startConnector } from '../connector-process.js';
import type { Measurement } from '../measurement.js';
import type { SenderSettings } from '../programs/sender.js';
import { acceptedOf, ANSWER_EVERY, PERMITTED, planAll, STRETCH, WHOLE } from '../reminding.js';
import { openDatabase } from './database-server.js';

const INSTANCES = ['first', 'second'] as const;
/** Milliseconds until the connector answers. */
const LATENCIES = [0, 20] as const;
/** Milliseconds for which a request counts, from when it is answered: nobody knows when it was counted before that. */
const COUNTS_FOR = 1000;
/** Milliseconds after which the instances have divided the rate. */
const SETTLED_AFTER = 5000;

interface Instance {
  /** Resolves with the milliseconds that an answer to someone waited at most. */
  stop(): Promise<number>;
}

async function startInstance(settings: SenderSettings): Promise<Instance> {
  const args = ['--import', 'tsx', 'bench/programs/sender.ts', JSON.stringify(settings)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout);
  const nextLine = async () => {
    const [line] = (await once(lines, 'line')) as readonly unknown[];
    return String(line);
  };
  await nextLine();
  return {
    stop: async () => {
      const [line, exit] = [nextLine(), once(child, 'exit')];
      child.stdin.end();
      const longest = Number(await line);
      await exit;
      return longest;
    },
  };
}

/** An empty register, and an outbox with more than is sent in the time that is measured. */
async function filledOutbox(server: PostgresServer): Promise<string> {
  const url = await server.makeDatabase();
  const { database, store } = await openDatabase(url);
  const outbox = await openPostgresOutbox({ database });
  await planAll(outbox, WHOLE);
  await outbox.close();
  await store.close();
  await server.statement('vacuum analyze', url);
  return url;
}

export async function measureRemindingTogether(server: PostgresServer): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const latency of LATENCIES) measurements.push(...(await measureAt(await filledOutbox(server), latency)));
  return measurements;
}

async function measureAt(url: string, latency: number): Promise<readonly Measurement[]> {
  const connector = await startConnector({ faults: [], latency, seed: 1, spared: [] });
  const own = { url, port: connector.port, people: WHOLE.people, answerEvery: ANSWER_EVERY * INSTANCES.length };
  const instances = await Promise.all(INSTANCES.map((name) => startInstance({ ...own, name })));
  await pause(SETTLED_AFTER);
  const [before, began] = [await connector.seen(), performance.now()];
  await pause(STRETCH);
  const [seen, seconds] = [await connector.seen(), (performance.now() - began) / 1000];
  const waits = await Promise.all(instances.map((instance) => instance.stop()));
  const { requests, exceeded } = await connector.seen();
  await connector.stop();
  const sent = (kind: string) => acceptedOf(kind, seen) - acceptedOf(kind, before);
  const at = `the connector answers after ${latency} ms`;
  const most = (seconds * PERMITTED * COUNTS_FOR) / (COUNTS_FOR + latency);
  const ofAll = sent('message') / (seconds * PERMITTED - sent('answer'));
  return [
    {
      name: `reminders sent by two instances, of what answers leave of the permitted rate: ${at}`,
      ratio: sent('message') / (most - sent('answer')),
      bound: { atLeast: 0.95 },
      detail: `${sent('message')} messages and ${sent('answer')} answers in ${seconds.toFixed(1)} s; ${ofAll.toFixed(3)} of it if none counted longer than a second`,
    },
    {
      name: `requests of two instances over a rate: ${at}`,
      ratio: Object.keys(exceeded).length,
      bound: { atMost: 0 },
      detail: `of ${requests}; the longest wait of an answer was ${Math.round(Math.max(...waits))} ms`,
    },
  ];
}
