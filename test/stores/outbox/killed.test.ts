import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Outbox, OutboxMessage } from '../../../src/domain/reminders/outbox.js';
import { ALL, LEASE, UNKNOWN_AFTER, HandTime, request, settlement } from '../../contracts/outbox-fixture.js';
import { TestProcess } from '../../support/processes.js';
import { OutboxFolder } from './outbox-folder.js';

const SENDING_PROCESS = new URL('./sending-process.ts', import.meta.url);
const MESSAGES = 1000;
/** Lines after which it is ended: in the first steps, in between, after the log was written anew. */
const MOMENTS = [1, 2, 90, 400, 1500];

/** The keys of the messages of which a process printed a step. */
const withStep = (lines: readonly string[], step: string): readonly string[] =>
  lines.filter((line) => line.startsWith(`${step} `)).map((line) => line.slice(step.length + 1));

/** Everything that was confirmed is there. */
async function assertKept(outbox: Outbox, lines: readonly string[]): Promise<readonly OutboxMessage[]> {
  const { rows } = await outbox.messages({}, ALL);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const missing = (step: string, isDone: (message: OutboxMessage | undefined) => boolean) =>
    assert.deepEqual(
      withStep(lines, step).filter((key) => !isDone(byKey.get(key))),
      [],
      step,
    );
  missing('planned', (one) => one !== undefined);
  missing('claimed', (one) => one !== undefined && one.attempts.length > 0);
  missing('settled', (one) => one?.status === 'sent' && one.delivered !== null && one.settledAt !== null);
  missing('refused', (one) => one?.attempts.some(({ result }) => result === 'again') ?? false);
  const { total } = await outbox.ledger({ status: 'in_message' }, ALL);
  assert.equal(total, rows.length);
  return rows;
}

describe('a process that is killed while it sends', () => {
  let folder: OutboxFolder;

  beforeEach(async () => {
    folder = await OutboxFolder.make();
  });

  afterEach(() => folder.remove());

  for (const moment of MOMENTS) {
    it(`loses nothing that it confirmed, and no message for good (ended after line ${moment})`, async () => {
      const sending = new TestProcess(SENDING_PROCESS, folder.files.path, String(MESSAGES));
      await sending.printed(moment);
      await sending.kill();
      const time = new HandTime();
      const outbox = await folder.open({ elapsed: time });
      const rows = await assertKept(outbox, sending.lines);
      assert.ok(rows.length > 0);
      const underWay = new Set(rows.filter(({ status }) => status === 'sending').map(({ key }) => key));
      // Whatever is left goes out in the end, and only what was under way may be there twice.
      while ((await outbox.nextIn()) !== null) {
        const claims = await outbox.claim(request({ limit: 1000 }));
        for (const claim of claims) assert.equal(claim.afterUnknown, underWay.has(claim.message.key));
        await outbox.settle(claims.map((claim) => settlement(claim)));
        time.pass(LEASE + UNKNOWN_AFTER);
      }
      const { total } = await outbox.messages({ statuses: ['sent'] }, ALL);
      assert.equal(total, rows.length);
    });
  }

  it('can be followed by another that is killed as well, and so on, and nothing is lost', async () => {
    const lines: string[] = [];
    for (const [round, moment] of [150, 700, 300].entries()) {
      const [to, from] = [MESSAGES * (round + 1), MESSAGES * round].map(String);
      const sending = new TestProcess(SENDING_PROCESS, folder.files.path, to ?? '', from ?? '');
      await sending.printed(moment);
      await sending.kill();
      lines.push(...sending.lines);
    }
    await assertKept(await folder.open(), lines);
  });
});
