/** Whatever is done to an outbox leaves in it what it leaves in its twin in memory. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Claim, Outbox } from '../../src/domain/reminders/outbox.js';
import { memoryOutbox } from '../../src/stores/outbox/memory-outbox.js';
import { deed, withoutToken, type Deed } from '../support/arbitrary-outbox-deeds.js';
import {
  ALL,
  contentsOf,
  EVERYONE,
  LEASE,
  NOW,
  request,
  UNKNOWN_AFTER,
  type OutboxUnderTest,
} from './outbox-fixture.js';
import { tries } from '../support/property-runs.js';

/** After this every lease and every wait is over, whether it was counted from the start or from before. */
const LONG = LEASE + UNKNOWN_AFTER;

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('do' as const), deed }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('claim' as const), limit: fc.nat({ max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('pass' as const), time: fc.constantFrom(1, 500, LEASE) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('reopen' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Everything else that can be asked. */
const askedOf = async (outbox: Outbox) => ({
  byRecipient: await Promise.all(EVERYONE.map((recipient) => outbox.ledger({ recipient, status: 'in_message' }, ALL))),
  page: await outbox.ledger({}, { offset: 1, limit: 2 }),
  arrived: await outbox.messages({ statuses: ['sent', 'unknown'], since: NOW }, { offset: 1, limit: 2 }),
  next: await outbox.nextIn(),
});

class Twins {
  readonly #under: OutboxUnderTest;
  readonly #twin: Outbox;
  #outbox: Outbox;
  #held: readonly (readonly [Claim, Claim])[] = [];

  constructor(under: OutboxUnderTest) {
    this.#under = under;
    this.#outbox = under.outbox;
    this.#twin = memoryOutbox(under.time);
  }

  async take(one: Step): Promise<void> {
    if (one.what === 'do') await this.#do(one.deed);
    else if (one.what === 'claim') await this.#claim(one.limit);
    else if (one.what === 'pass') this.#under.time.pass(one.time);
    else await this.#reopen();
    const [here, there] = [this.#outbox, this.#twin];
    assert.deepEqual(await contentsOf(here), await contentsOf(there));
    assert.deepEqual(await askedOf(here), await askedOf(there));
  }

  async #do(deed: Deed): Promise<void> {
    const here = await deed(
      this.#outbox,
      this.#held.map(([claim]) => claim),
    );
    const there = await deed(
      this.#twin,
      this.#held.map(([, claim]) => claim),
    );
    assert.deepEqual(here, there);
  }

  async #claim(limit: number): Promise<void> {
    const here = await this.#outbox.claim(request({ limit }));
    const there = await this.#twin.claim(request({ limit }));
    assert.deepEqual(withoutToken([here]), withoutToken([there]));
    const both = here.flatMap((claim, index) => {
      const twin = there[index];
      return twin === undefined ? [] : [[claim, twin] as const];
    });
    this.#held = [...this.#held, ...both];
  }

  async #reopen(): Promise<void> {
    assert.ok(this.#under.reopen !== undefined);
    this.#outbox = await this.#under.reopen();
    // A restart forgets how long there was to wait; after this, both have waited long enough.
    this.#under.time.pass(LONG);
  }
}

/** `runs`: how many sequences. */
export function describeTwin(name: string, open: () => Promise<OutboxUnderTest>, runs: number): void {
  describe(`${name}, after any sequence of plans, claims and settlements`, () => {
    it('holds and answers what its twin in memory does, opened again at any moment', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          const under = await open();
          try {
            const twins = new Twins(under);
            for (const one of [...steps, { what: 'reopen' } as const]) await twins.take(one);
          } finally {
            await under.dispose();
          }
        }),
        { numRuns: tries(runs) },
      );
    }).timeout(110_000);
  });
}
