import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Turns } from '../../../src/scheduler/deliver/turns.js';

describe('turns', () => {
  const waiting = (...all: readonly string[]): Turns<string> => {
    const turns = new Turns<string>();
    for (const one of all) turns.add(one.charAt(0), one);
    return turns;
  };
  const order = (turns: Turns<string>, mayGo: (conversation: string) => boolean = () => true): readonly string[] => {
    const next = turns.take(mayGo);
    return next === undefined ? [] : [next, ...order(turns, mayGo)];
  };

  it('go round the conversations, each in the order of asking', () => {
    const turns = waiting('a1', 'a2', 'a3', 'b1', 'c1', 'b2');
    assert.deepEqual(order(turns), ['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
    assert.equal(turns.isEmpty, true);
  });

  it('pass by a conversation that may not go, which keeps its turn', () => {
    const turns = waiting('a1', 'b1', 'b2', 'c1');
    assert.deepEqual(
      order(turns, (conversation) => conversation !== 'a'),
      ['b1', 'c1', 'b2'],
    );
    turns.add('b', 'b3');
    assert.deepEqual(order(turns), ['a1', 'b3']);
  });

  it('let go of who does not wait any more', () => {
    const turns = waiting('a1', 'a2', 'b1');
    turns.remove('a', 'a1');
    turns.remove('b', 'b1');
    turns.remove('b', 'b1');
    assert.deepEqual([...turns.conversations()], ['a']);
    assert.deepEqual(order(turns), ['a2']);
  });
});
