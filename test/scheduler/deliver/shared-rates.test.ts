import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beforeEach, describe, it } from 'mocha';
import { CONVERSATION_LIMITS } from '../../../src/scheduler/deliver/conversation-rates.js';
import { Rates, TENANT_LIMITS } from '../../../src/scheduler/deliver/rates.js';
import { MemoryShares } from './memory-shares.js';
import { exceeded, mostWithin } from './naive-windows.js';
import { SimulatedTime } from './simulated-time.js';
import { tries } from '../../support/property-runs.js';

const SECOND = 1000;

interface Request {
  readonly kind: 'answer' | 'message';
  readonly conversation: string;
  readonly instance: string;
  readonly asked: number;
  readonly left: number;
  /** Milliseconds until its answer. */
  readonly lasts: number;
  /** When the service counts it: some time before it answers. */
  readonly counted: number;
}

/** Where the answer takes longer than the last, the service counted the request long before. */
const latest = (lasts: number): number => (lasts >= 1250 ? 250 : lasts);

/** The same numbers each time, between 0 and 1. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('rates that instances share', () => {
  let time: SimulatedTime;
  let shares: MemoryShares;
  let random: () => number;
  let requests: Request[];
  /** Milliseconds until the service answers. */
  let takes: () => number;

  function begin(seed = 1): void {
    random = numbers(seed);
    time = new SimulatedTime(SECOND);
    shares = new MemoryShares(time, () => 1 + random() * 4);
    requests = [];
    takes = () => 20 + random() * 80;
  }
  beforeEach(() => begin());

  /** An instance of the service, until it dies: then nothing of it goes on, and nobody is told. */
  class Instance {
    readonly name: string;
    readonly rates: Rates;
    isAlive = true;
    #asked = 0;

    constructor(name: string) {
      this.name = name;
      const elapsed = { milliseconds: () => time.milliseconds() + 1e6 * name.length };
      const later = (milliseconds: number, work: () => void) =>
        time.later(milliseconds, () => {
          if (this.isAlive) work();
        });
      this.rates = new Rates({ elapsed, later, shared: { shares, instance: name } });
    }

    async send(kind: Request['kind'], conversation = `${this.name} ${(this.#asked += 1) % 500}`): Promise<void> {
      const asked = time.milliseconds();
      const pass = await this.rates[kind](conversation);
      if (!this.isAlive) return;
      const [left, lasts] = [time.milliseconds(), takes()];
      requests.push({
        kind,
        conversation,
        instance: this.name,
        asked,
        left,
        lasts,
        counted: left + latest(lasts) * random(),
      });
      await time.passed(lasts);
      if (this.isAlive) pass.done();
    }

    /** Keeps so many messages waiting or under way, always. */
    flood(lines = 60): void {
      const line = async () => {
        while (this.isAlive) await this.send('message');
      };
      for (let one = 0; one < lines; one += 1) void line();
    }
  }

  const between = (from: number, to: number) =>
    requests.filter(({ left }) => left >= SECOND + from && left < SECOND + to);
  const moments = (some: readonly Request[]) => some.map(({ counted }) => counted);
  const assertWithinLimits = () => assert.deepEqual(exceeded(moments(requests), TENANT_LIMITS), []);

  /** Of what can be used where a request keeps its place from its start until a second after its answer. */
  const used = (from: number, to: number): number => {
    const found = between(from, to);
    const lasts = found.reduce((sum, { lasts }) => sum + lasts, 0) / found.length;
    return found.length / ((to - from) / SECOND) / (50 / (1 + lasts / SECOND));
  };

  for (const count of [2, 5, 12]) {
    it(`are kept to and used by ${count} instances together, each with as much to send as it may`, async () => {
      for (let one = 0; one < count; one += 1) new Instance(`instance-${one}`).flood();
      await time.pass(30 * SECOND);
      assertWithinLimits();
      assert.ok(used(5000, 30_000) >= 0.98, String(used(5000, 30_000)));
      const each = shares.instances.map((name) => between(5000, 30_000).filter((one) => one.instance === name).length);
      assert.ok(Math.max(...each) <= 2 * Math.min(...each), each.join(' '));
    });
  }

  it('let two instances use 95 of 100 requests that the service permits, where it answers at once', async () => {
    takes = () => 8 + random() * 8;
    for (const name of ['a', 'b']) new Instance(name).flood();
    await time.pass(60 * SECOND);
    assertWithinLimits();
    assert.ok(between(5000, 60_000).length >= 0.95 * 50 * 55, String(between(5000, 60_000).length));
  });

  it('go to the instance that has something to send, but for what the other needs', async () => {
    new Instance('busy').flood();
    const other = new Instance('other');
    for (let at = 0; at < 30; at += 1) time.later(at * SECOND, () => void other.send('answer'));
    await time.pass(30 * SECOND);
    assertWithinLimits();
    const ofBusy = between(5000, 30_000).filter(({ instance }) => instance === 'busy').length / 25;
    assert.ok(ofBusy >= 43, String(ofBusy));
    assert.equal(requests.filter(({ instance }) => instance === 'other').length, 30);
  });

  it('are never exceeded when instances die at any moment and others take their place', async () => {
    const someDeaths = fc.array(fc.record({ at: fc.nat(25_000), again: fc.nat(4000) }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.nat(), someDeaths, async (seed, deaths) => {
        begin(seed);
        takes = () => (random() < 0.02 ? 3000 : random() * 120);
        let names = 0;
        const born = () => {
          const one = new Instance(`instance-${(names += 1)}`);
          one.flood(40);
          return one;
        };
        const alive = [born(), born(), born()];
        for (const { at, again } of deaths) {
          time.later(at, () => {
            const dead = alive.shift();
            if (dead !== undefined) dead.isAlive = false;
            time.later(again, () => void alive.push(born()));
          });
        }
        await time.pass(30 * SECOND);
        assertWithinLimits();
        assert.ok(shares.held <= 50, String(shares.held));
      }),
      { numRuns: tries(25) },
    );
  });

  it('are used by the one that is left some seconds after the other has died', async () => {
    const [dead, left] = [new Instance('dead'), new Instance('left')];
    for (const one of [dead, left]) one.flood();
    time.later(10 * SECOND, () => void (dead.isAlive = false));
    await time.pass(40 * SECOND);
    assertWithinLimits();
    assert.ok(used(14_000, 40_000) >= 0.95, String(used(14_000, 40_000)));
    assert.ok(used(10_000, 14_000) >= 0.45, String(used(10_000, 14_000)));
  });

  it('are not exceeded by an instance that is cut off and others that take what it held', async () => {
    for (const name of ['a', 'b', 'c']) new Instance(name).flood();
    for (let at = 10_000; at < 50_000; at += 5000) {
      time.later(at, () => void shares.cutOff.add('a'));
      time.later(at + 4000, () => void shares.cutOff.delete('a'));
    }
    await time.pass(60 * SECOND);
    assertWithinLimits();
    const ofOthers = requests.filter(({ instance, left }) => instance !== 'a' && left >= 50_000);
    assert.ok(ofOthers.length > 0);
    assert.ok(used(10_000, 50_000) >= 0.6, String(used(10_000, 50_000)));
  });

  it('are there for answers of one instance while the others send all they may', async () => {
    for (const name of ['a', 'b', 'c']) new Instance(name).flood();
    const other = new Instance('other');
    for (let at = 0; at < 100; at += 1) time.later(10_000 + 100 * at, () => void other.send('answer'));
    time.later(22_000, () => {
      for (let one = 0; one < 30; one += 1) void other.send('answer');
    });
    await time.pass(40 * SECOND);
    assertWithinLimits();
    const answers = requests.filter(({ kind }) => kind === 'answer').map(({ asked, left }) => [asked, left - asked]);
    assert.equal(answers.length, 130);
    const waits = (from: number, to: number) =>
      Math.max(
        ...answers.filter(([asked = 0]) => asked >= SECOND + from && asked < SECOND + to).map(([, wait = 0]) => wait),
      );
    assert.ok(waits(10_000, 11_000) <= 400, 'the first ones');
    assert.ok(waits(11_000, 20_000) <= 250, 'the others');
    assert.ok(waits(22_000, 23_000) <= 1500, 'thirty at once');
  });

  it('leave places for answers, and none for messages, while nobody can be asked', async () => {
    const one = new Instance('one');
    one.flood();
    await time.pass(5 * SECOND);
    shares.isAway = true;
    await time.pass(3 * SECOND);
    const before = requests.length;
    for (let at = 0; at < 3; at += 1) void one.send('answer');
    await time.pass(2 * SECOND);
    assert.deepEqual(
      requests.slice(before).map(({ kind }) => kind),
      ['answer', 'answer', 'answer'],
    );
    shares.isAway = false;
    await time.pass(5 * SECOND);
    assert.ok(between(12_000, 15_000).length > 100, 'messages go on when others can be asked');
    assertWithinLimits();
  });

  it('are divided evenly for answers while nobody can be asked, and two more each at first', async () => {
    const instances = ['a', 'b', 'c'].map((name) => new Instance(name));
    instances[0]?.flood();
    await time.pass(30 * SECOND);
    shares.isAway = true;
    for (const one of instances) {
      for (let at = 0; at < 300; at += 1) time.later(at * 40, () => void one.send('answer'));
    }
    await time.pass(20 * SECOND);
    const most = (from: number, to: number) => mostWithin(moments(between(from, to)), SECOND);
    assert.ok(most(0, 34_000) <= 50 + 2 * 2, String(most(0, 34_000)));
    assert.ok(most(34_000, 50_000) <= 50, String(most(34_000, 50_000)));
    const late = between(35_000, 42_000);
    assert.ok(late.every(({ kind }) => kind === 'answer'));
    assert.ok(late.length >= 7 * 40, String(late.length));
  });

  it('keep to the limits of a conversation in which several of them have something to say', async () => {
    const instances = ['a', 'b', 'c'].map((name) => new Instance(name));
    await time.pass(SECOND);
    for (let burst = 0; burst < 6; burst += 1) {
      const at = burst * 8 * SECOND;
      for (let one = 0; one < 12; one += 1) {
        const kind = one % 2 === 0 ? 'answer' : 'message';
        const instance = instances[one % 3];
        time.later(at + random() * 500, () => void instance?.send(kind, 'shared'));
      }
    }
    await time.pass(60 * SECOND);
    assert.equal(requests.length, 72);
    assert.deepEqual(exceeded(moments(requests), CONVERSATION_LIMITS), []);
  });

  it('are let go of by an instance that has nothing to send, which tells now and then that it runs', async () => {
    const one = new Instance('one');
    void one.send('answer');
    await time.pass(60 * SECOND);
    assert.deepEqual([requests.length, shares.held], [1, 0]);
    const before = shares.exchanges;
    await time.pass(60 * SECOND);
    assert.equal(shares.exchanges, before + 3, 'that it runs');
    void one.send('message');
    await time.pass(SECOND);
    assert.equal(requests.length, 2);
  });
});
