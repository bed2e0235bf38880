import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { TURN_RATE, TurnRate, type Passage } from '../../../src/bot/door/turn-rate.js';
import { person } from '../../support/builders.js';

const SANNE = person('sanne');
const BAS = person('bas');

function rateOf(perMinute: number) {
  let now = 0;
  const rate = new TurnRate(perMinute, { milliseconds: () => now });
  return {
    pass: (who = SANNE) => rate.pass(who),
    /** The passages of so many turns at once. */
    passes: (times: number): readonly Passage[] => Array.from({ length: times }, () => rate.pass(SANNE)),
    later: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const within = (passages: readonly Passage[]): number => passages.filter((one) => one === 'within').length;

describe('the turns of one person', () => {
  it('are answered as fast as anyone clicks for a moment, and then as many as there are in a minute', () => {
    const { passes, later } = rateOf(60);
    assert.equal(within(passes(50)), 20);
    later(1000);
    assert.equal(within(passes(50)), 1);
    later(30_000);
    assert.equal(within(passes(50)), 20, 'after half a minute all is as it was');
  });

  it('are told once in a minute to be too many', () => {
    const { passes, later } = rateOf(60);
    assert.deepEqual(passes(23).slice(19), ['within', 'over', 'told', 'told']);
    later(59_000);
    assert.equal(passes(21)[20], 'told');
    later(1000);
    assert.deepEqual(passes(3), ['within', 'over', 'told']);
  });

  it('do not use up those of anyone else', () => {
    const { pass, passes } = rateOf(60);
    passes(100);
    assert.equal(pass(BAS), 'within');
  });

  it('are never more than a burst and a minute to any of them allow, however they come', () => {
    const steps = fc.array(fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 30 })), { maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 300 }), steps, (perMinute, given) => {
        const { passes, later } = rateOf(perMinute);
        let [passed, time] = [0, 0];
        for (const [pause, turns] of given) {
          later(pause);
          time += pause;
          passed += within(passes(turns));
        }
        assert.ok(passed <= perMinute * TURN_RATE.burst + (time * perMinute) / 60_000 + 1e-6);
      }),
    );
  });

  it('are all answered where they keep to the number, however long', () => {
    const { pass, later } = rateOf(60);
    for (let turn = 0; turn < 1000; turn += 1) {
      assert.equal(pass(), 'within');
      later(1000);
    }
  });

  it('are remembered of a bounded number of people', () => {
    const { pass, passes } = rateOf(3);
    passes(1);
    assert.notEqual(pass(), 'within');
    for (let other = 0; other < TURN_RATE.most; other += 1) pass(person(`p${other}`));
    assert.equal(pass(), 'within', 'who was quiet longest starts anew');
  });
});
