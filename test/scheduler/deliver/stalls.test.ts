import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Rates, TENANT_LIMITS } from '../../../src/scheduler/deliver/rates.js';
import { MemoryShares } from './memory-shares.js';
import { exceeded } from './naive-windows.js';
import { SimulatedTime } from './simulated-time.js';
import { tries } from '../../support/property-runs.js';

const SECOND = 1000;
/** Milliseconds from leaving until the service counts a request, and from there until its answer. */
const [WAY, BACK] = [1, 1] as const;
const LINES = 60;
/** The least that lies between two stalls: what both fall into counts as one. */
const APART = 2 * SECOND;

/** How long something stood still, and how long it had not before. */
interface Stall {
  readonly after: number;
  readonly lasts: number;
}

/** What nothing happens in while it stands still; what was to happen then happens when it goes on. */
class Machine {
  readonly #time: SimulatedTime;
  #until = 0;

  constructor(time: SimulatedTime) {
    this.#time = time;
  }

  stall(milliseconds: number): void {
    this.#until = Math.max(this.#until, this.#time.milliseconds() + milliseconds);
  }

  later(milliseconds: number, work: () => void): () => void {
    let callOff = this.#time.later(milliseconds, () => {
      const left = this.#until - this.#time.milliseconds();
      if (left > 0) callOff = this.later(left, work);
      else work();
    });
    return () => callOff();
  }
}

/** When the service counted each request of two instances that send all they may, at the latest possible moment. */
async function countedWhen(seed: number, stall: (world: World) => void): Promise<readonly number[]> {
  const time = new SimulatedTime(SECOND);
  const service = new Machine(time);
  const shares = new MemoryShares(time, () => 2 + (seed % 5));
  const counted: number[] = [];
  const instances = ['a', 'b'].map((name) => {
    const machine = new Machine(time);
    const later = machine.later.bind(machine);
    const rates = new Rates({ elapsed: time, later, shared: { shares, instance: name } });
    const line = async (conversation: string): Promise<void> => {
      for (;;) {
        const pass = await rates.message(conversation);
        await new Promise<void>((answered) => {
          service.later(WAY, () => {
            counted.push(time.milliseconds());
            service.later(BACK, () => machine.later(0, answered));
          });
        });
        pass.done();
      }
    };
    for (let one = 0; one < LINES; one += 1) void line(`${name} ${one}`);
    return machine;
  });
  stall({ time, service, instances });
  await time.pass(20 * SECOND);
  return counted;
}

interface World {
  readonly time: SimulatedTime;
  readonly service: Machine;
  readonly instances: readonly Machine[];
}

/** What stands still, and for how many milliseconds at most without a request too many. */
const STALLS: readonly (readonly [name: string, most: number, stall: (world: World, lasts: number) => void])[] = [
  ['the whole machine', 2500, ({ time }, lasts) => time.stall(lasts)],
  ['one of the instances', 5000, ({ instances }, lasts) => instances[0]?.stall(lasts)],
  ['the service, for less than a window', 950, ({ service }, lasts) => service.stall(lasts)],
];

/** Some that a request too many came of, where one that took half a second to end was taken as counted long before. */
const KNOWN: readonly (readonly Stall[])[] = [
  [{ after: 0, lasts: 508 }],
  [
    { after: 0, lasts: 8 },
    { after: 525, lasts: 499 },
    { after: 0, lasts: 1 },
  ],
];

describe('rates among stalls', () => {
  for (const [name, most, stall] of STALLS) {
    it(`are never exceeded when ${name} stands still at any moment`, async () => {
      const someStall = fc.record<Stall>({ after: fc.nat(SECOND), lasts: fc.integer({ min: 1, max: most }) });
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.array(someStall, { minLength: 1, maxLength: 3 }), async (seed, stalls) => {
          const counted = await countedWhen(seed, (world) => {
            let at = 0;
            for (const { after, lasts } of stalls) {
              at += APART + after;
              world.time.later(at, () => stall(world, lasts));
              at += lasts;
            }
          });
          assert.ok(counted.length > 100, String(counted.length));
          assert.deepEqual(exceeded(counted, TENANT_LIMITS), []);
        }),
        { numRuns: tries(15), examples: KNOWN.map((stalls) => [0, [...stalls]]) },
      );
    });
  }
});
