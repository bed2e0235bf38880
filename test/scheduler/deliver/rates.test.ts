import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beforeEach, describe, it } from 'mocha';
import { CONVERSATION_LIMITS } from '../../../src/scheduler/deliver/conversation-rates.js';
import { Rates, TENANT_LIMITS } from '../../../src/scheduler/deliver/rates.js';
import { exceeded } from './naive-windows.js';
import { SimulatedTime } from './simulated-time.js';
import { tries } from '../../support/property-runs.js';

const START = 5000;
const HOUR = 3_600_000;
/** The service counts a request before its answer, and within this time where the answer takes longer than the last. */
const COUNTED = 250;
const HELD_UP = COUNTED + 1000;
const latest = (takes: number): number => (takes >= HELD_UP ? COUNTED : takes);

interface Ask {
  readonly at: number;
  readonly kind: 'answer' | 'message';
  readonly conversation: string;
  /** Milliseconds until its answer. */
  readonly takes: number;
  /** When the service counts it: 0 at its start, 1 at its answer. */
  readonly counted: number;
}

interface Left extends Ask {
  readonly left: number;
  readonly countedAt: number;
}

const ask = (kind: Ask['kind'], conversation: string, more: Partial<Ask> = {}): Ask => ({
  at: 0,
  kind,
  conversation,
  takes: 0,
  counted: 1,
  ...more,
});

const many = (count: number, one: (index: number) => Ask): readonly Ask[] =>
  Array.from({ length: count }, (_, index) => one(index));

describe('rates', () => {
  let time: SimulatedTime;
  let rates: Rates;
  let waiting: Set<Ask>;
  let left: Left[];

  const begin = () => {
    time = new SimulatedTime(START);
    rates = new Rates({ elapsed: time, later: time.later });
    [waiting, left] = [new Set(), []];
  };
  beforeEach(begin);

  async function leave(one: Ask, onLeft: (one: Left) => void): Promise<void> {
    waiting.add(one);
    const pass = await (one.kind === 'answer' ? rates.answer(one.conversation) : rates.message(one.conversation));
    waiting.delete(one);
    const now = time.milliseconds();
    const request = { ...one, left: now, countedAt: now + latest(one.takes) * one.counted };
    left.push(request);
    onLeft(request);
    if (one.takes > 0) await time.passed(one.takes);
    pass.done();
  }

  /** Asks at their times and lets time pass until all have left, or for so long. */
  async function run(
    asks: readonly Ask[],
    { most = 3 * HOUR, onLeft = () => undefined }: { most?: number; onLeft?: (one: Left) => void } = {},
  ): Promise<readonly Left[]> {
    for (const one of asks) time.later(one.at, () => void leave(one, onLeft));
    await time.pass(most, { enough: () => left.length === asks.length });
    return left;
  }

  function assertWithinLimits(all: readonly Left[]): void {
    const counted = (of: readonly Left[]) => of.map(({ countedAt }) => countedAt);
    assert.deepEqual(exceeded(counted(all), TENANT_LIMITS), []);
    for (const name of new Set(all.map(({ conversation }) => conversation))) {
      const own = all.filter(({ conversation }) => conversation === name);
      assert.deepEqual(exceeded(counted(own), CONVERSATION_LIMITS), [], name);
    }
  }

  /** Whether the conversation takes no more at this moment, told from what has left. */
  function isFull(name: string, now: number): boolean {
    const until = left.filter(({ conversation }) => conversation === name).map((one) => one.left + latest(one.takes));
    return CONVERSATION_LIMITS.some(
      ({ requests, within }) => until.filter((moment) => moment + within > now).length >= requests,
    );
  }

  const someAsk = fc.record<Ask>({
    at: fc.oneof(fc.nat(3000), fc.nat(60_000)),
    kind: fc.constantFrom('answer', 'message'),
    conversation: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'),
    takes: fc.oneof(fc.nat(30), fc.nat(200), fc.nat(700), fc.constantFrom(0, 10_000)),
    counted: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const someAsks = fc.array(someAsk, { minLength: 1, maxLength: 300, size: 'max' });

  it('exceed no window and starve nobody, whatever is asked, in whatever order answers come', async () => {
    await fc.assert(
      fc.asyncProperty(someAsks, async (asks) => {
        begin();
        const all = await run(asks);
        assert.equal(all.length, asks.length);
        assertWithinLimits(all);
      }),
      { numRuns: tries(60) },
    );
  });

  it('let no message go before an answer that could go', async () => {
    await fc.assert(
      fc.asyncProperty(someAsks, async (asks) => {
        begin();
        const passedBy: Ask[] = [];
        await run(asks, {
          onLeft: ({ kind, left: now }) => {
            if (kind === 'answer') return;
            for (const one of waiting) {
              const asked = one.kind === 'answer' && one.at + START < now;
              if (asked && !isFull(one.conversation, now)) passedBy.push(one);
            }
          },
        });
        assert.deepEqual(passedBy, []);
      }),
      { numRuns: tries(30) },
    );
  });

  it('keep the limits of a conversation over hours', async () => {
    const all = await run(many(4000, () => ask('message', 'a', { takes: 20 })));
    assert.equal(all.length, 4000);
    assertWithinLimits(all);
    const inFirstHour = all.filter(({ left: at }) => at < START + HOUR).length;
    assert.equal(inFirstHour, 1800, 'as many as are permitted');
  });

  it('use what is permitted: messages all but one place of each second', async () => {
    const all = await run(
      many(3000, (index) => ask('message', `person-${index % 500}`)),
      { most: 30_000 },
    );
    const used = all.length / (30 * 50);
    assert.ok(used > 0.975, String(used));
    assertWithinLimits(all);
  });

  it('let an answer wait but a moment while messages take all they may', async () => {
    const asks = [
      ...many(3000, (index) => ask('message', `person-${index % 500}`, { takes: 8 })),
      ...many(150, (index) => ask('answer', `asker-${index}`, { at: 200 * index, takes: 8 })),
    ];
    const all = await run(asks, { most: 30_000 });
    const answers = all.filter(({ kind }) => kind === 'answer');
    assert.equal(answers.length, 150);
    const waits = answers.map(({ left: moment, at }) => moment - START - at);
    assert.ok(Math.max(...waits) <= 40, String(Math.max(...waits)));
    assertWithinLimits(all);
  });

  it('let answers go in the order of asking', async () => {
    const all = await run(many(120, (index) => ask('answer', `asker-${index}`)));
    assert.deepEqual(
      all.map(({ conversation }) => conversation),
      Array.from({ length: 120 }, (_, index) => `asker-${index}`),
    );
  });

  it('share their places fairly: a conversation with much to say delays no other', async () => {
    const asks = [
      ...many(200, () => ask('message', 'much')),
      ...many(20, (index) => ask('message', `little-${index}`, { at: 100 })),
    ];
    const all = await run(asks, { most: 2000 });
    const little = all.filter(({ conversation }) => conversation !== 'much');
    assert.equal(little.length, 20);
    assert.ok(Math.max(...little.map(({ left: moment }) => moment)) <= START + 100 + 20 * 20);
  });

  it('leave a conversation alone for as long as the service asks, and no other', async () => {
    const pass = await rates.message('a');
    pass.done({ throttled: true, retryAfter: 20_000 });
    const all = await run([ask('message', 'a'), ask('answer', 'a'), ask('message', 'b')]);
    assert.deepEqual(
      all.map(({ kind, conversation, left: moment }) => [kind, conversation, moment >= START + 20_000]),
      [
        ['message', 'b', false],
        ['answer', 'a', true],
        ['message', 'a', true],
      ],
    );
  });

  it('slow messages down when the service refuses many, and answers not', async () => {
    for (let request = 0; request < 6; request += 1) {
      (await rates.answer(`refused-${request}`)).done({ throttled: true, retryAfter: null });
    }
    const asks = [
      ...many(100, (index) => ask('message', `person-${index}`)),
      ...many(40, (index) => ask('answer', `asker-${index}`)),
    ];
    const all = await run(asks, { most: 3000 });
    assert.equal(all.filter(({ kind, left: moment }) => kind === 'answer' && moment === START).length, 40);
    const messages = all.filter(
      ({ kind, left: moment }) => kind === 'message' && moment >= START + 1000 && moment < START + 3000,
    ).length;
    assert.ok(messages >= 49 && messages <= 53, String(messages));
  });

  it('hold no place for a request that hangs, longer than it can have taken to be counted', async () => {
    const all = await run(
      many(100, (index) => ask('answer', `asker-${index}`, { takes: 10_000 })),
      { most: 3000 },
    );
    assert.deepEqual([...new Set(all.map(({ left: moment }) => moment - START))], [0, 1000 + COUNTED]);
  });

  it('let go of a message that is called off, with the reason', async () => {
    const blocked = many(7, () => ask('message', 'a'));
    await run(blocked, { most: 0 });
    await time.pass(500);
    const reason = new Error('stopping');
    const calling = new AbortController();
    const waitingLong = rates.message('a', calling.signal);
    calling.abort(reason);
    await assert.rejects(waitingLong, reason);
    await assert.rejects(rates.message('b', AbortSignal.abort(reason)), reason);
    assert.equal(time.waiting, 0);
    const kept = new AbortController();
    const gone = await rates.message('b', kept.signal);
    kept.abort(reason);
    gone.done();
  });

  it('run no timer while nobody waits, and forget conversations in which nothing counts any more', async () => {
    await run(many(200, (index) => ask('message', `person-${index}`, { takes: 5 })));
    await time.pass(1000);
    assert.deepEqual([time.waiting, rates.remembered], [0, 200]);
    await time.pass(HOUR);
    await run([ask('message', 'someone')]);
    assert.equal(rates.remembered, 1);
  });
});
