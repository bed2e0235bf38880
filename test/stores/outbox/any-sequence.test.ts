import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Claim, Outbox } from '../../../src/domain/reminders/outbox.js';
import { memoryOutbox } from '../../../src/stores/outbox/memory-outbox.js';
import { contentsOf, HandTime, LEASE, NOW, request, UNKNOWN_AFTER } from '../../contracts/outbox-fixture.js';
import { deed, withoutToken, type Deed } from '../../support/arbitrary-outbox-deeds.js';
import { FailingCalls } from '../../support/failing-calls.js';
import { OutboxFolder } from './outbox-folder.js';
import { tries } from '../../support/property-runs.js';

/** After this every lease and every wait is over, whether it was counted from the start or from before. */
const LONG = LEASE + UNKNOWN_AFTER;

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('do' as const), deeds: fc.array(deed, { maxLength: 4 }) }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('claim' as const), limits: fc.array(fc.nat({ max: 3 })) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('pass' as const), time: fc.constantFrom(1, 500, LEASE) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('fail' as const), deeds: fc.array(deed, { maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('reopen' as const) }) },
);

/** The outbox in a file beside its twin in memory, at the same time of day. */
class Pair {
  readonly #folder: OutboxFolder;
  readonly #calls = new FailingCalls();
  readonly #time = new HandTime();
  readonly #twin = memoryOutbox(this.#time);
  #file: Outbox;
  #held: { readonly file: readonly Claim[]; readonly twin: readonly Claim[] } = { file: [], twin: [] };

  private constructor(folder: OutboxFolder, file: Outbox) {
    this.#folder = folder;
    this.#file = file;
  }

  static async open(folder: OutboxFolder): Promise<Pair> {
    const pair = new Pair(folder, memoryOutbox(new HandTime()));
    await pair.reopen();
    return pair;
  }

  pass(time: number): void {
    this.#time.pass(time);
  }

  async reopen(): Promise<void> {
    this.#file = await this.#folder.open({ elapsed: this.#time, calls: this.#calls, compaction: { spare: 10 } });
    // A restart forgets how long there was to wait; after this, both have waited long enough.
    this.pass(LONG);
  }

  /** All at once. */
  async do(deeds: readonly Deed[]): Promise<void> {
    const [file, twin] = await Promise.all([
      Promise.all(deeds.map((one) => one(this.#file, this.#held.file))),
      Promise.all(deeds.map((one) => one(this.#twin, this.#held.twin))),
    ]);
    assert.deepEqual(file, twin);
  }

  /** What cannot be written is as if it had never been asked, unless there was nothing to write. */
  async fail(deeds: readonly Deed[]): Promise<void> {
    this.#calls.failing = { write: 'ENOSPC' };
    const before = await contentsOf(this.#file);
    await Promise.allSettled(deeds.map((one) => one(this.#file, this.#held.file)));
    this.#calls.failing = {};
    assert.deepEqual(await contentsOf(this.#file), before);
  }

  async claim(limits: readonly number[]): Promise<void> {
    const [file, twin] = await Promise.all(
      [this.#file, this.#twin].map((outbox) =>
        Promise.all(limits.map((limit) => outbox.claim(request({ limit, at: NOW })))),
      ),
    );
    assert.ok(file && twin);
    assert.deepEqual(withoutToken(file), withoutToken(twin));
    this.#held = { file: [...this.#held.file, ...file.flat()], twin: [...this.#held.twin, ...twin.flat()] };
  }

  async assertSame(): Promise<void> {
    const [file, twin] = [await contentsOf(this.#file), await contentsOf(this.#twin)];
    assert.deepEqual(file, twin);
    assert.equal(await this.#file.nextIn(), await this.#twin.nextIn());
    const busy = file.messages.rows.filter(({ status }) => status === 'sending').map(({ to }) => to);
    assert.equal(new Set(busy).size, busy.length, 'one message at a time for each recipient');
  }
}

describe('any sequence of plans, claims and settlements', () => {
  it('leaves the same in a file, opened again at any moment, as in memory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const folder = await OutboxFolder.make();
        try {
          const pair = await Pair.open(folder);
          for (const one of [...steps, { what: 'reopen' } as const]) {
            if (one.what === 'do') await pair.do(one.deeds);
            else if (one.what === 'claim') await pair.claim(one.limits);
            else if (one.what === 'pass') pair.pass(one.time);
            else if (one.what === 'fail') await pair.fail(one.deeds);
            else await pair.reopen();
            await pair.assertSame();
          }
          assert.deepEqual(folder.notices, []);
        } finally {
          await folder.remove();
        }
      }),
      { numRuns: tries(60) },
    );
  });
});
