/**
 * An instance in a process of its own that claims, delivers and settles until nothing is under way, and prints each step;
 * for tests that end it without warning. What it delivers is written by another connection, at once, and so is that a
 * recipient is being written to: it fails where two instances do so at the same time. Arguments: the address of the
 * database, and 'watched' where that is to be seen.
 */
import pg from 'pg';
import type { Claim, Outbox } from '../../src/domain/reminders/outbox.js';
import { request, settlement } from '../contracts/outbox-fixture.js';
import { openInstance } from '../support/instances.js';

const [, , url = '', mode] = process.argv;
const isWatched = mode === 'watched';
/** Milliseconds. A lease that runs out is the end of whoever had it; where nobody ends, it outlasts a machine that is busy. */
const REQUEST = { limit: 3, lease: isWatched ? 120_000 : 1500, unknownAfter: 300 };
const A_MOMENT = 20;
const WORKERS = 2;

const print = (step: string, key = '') => process.stdout.write(`${step} ${key}\n`);

async function deliver(client: pg.Client, { message: { key, to } }: Claim): Promise<void> {
  if (isWatched) await client.query('insert into busy (recipient) values ($1)', [to]);
  await client.query('insert into delivery (key) values ($1)', [key]);
  print('delivered', key);
  if (isWatched) await client.query('delete from busy where recipient = $1', [to]);
}

async function work(outbox: Outbox, client: pg.Client): Promise<void> {
  for (;;) {
    const claims = await outbox.claim(request(REQUEST));
    for (const claim of claims) {
      print('claimed', claim.message.key);
      await deliver(client, claim);
      print((await outbox.settle([settlement(claim)])) === 1 ? 'settled' : 'lost', claim.message.key);
    }
    if (claims.length > 0) continue;
    const next = await outbox.nextIn();
    if (next === null) return;
    await new Promise((resolve) => setTimeout(resolve, Math.min(next, A_MOMENT)));
  }
}

const client = new pg.Client({ connectionString: url });
await client.connect();
const { outbox, close } = await openInstance(url);
await Promise.all(Array.from({ length: WORKERS }, () => work(outbox, client)));
await close();
await client.end();
print('done');
