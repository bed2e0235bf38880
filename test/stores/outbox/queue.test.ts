import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { MessageStatus } from '../../../src/domain/reminders/outbox.js';
import type { Recipient } from '../../../src/domain/reminders/reminder.js';
import { queued } from '../../../src/stores/outbox/messages.js';
import { AT_ONCE, Queue, type MessageRecord } from '../../../src/stores/outbox/queue.js';
import { EVERYONE, message, NOW } from '../../contracts/outbox-fixture.js';
import { tries } from '../../support/property-runs.js';

const record = (order: number, to: Recipient): MessageRecord => {
  const key = `m-${order}`;
  return { key, order, message: queued(message(key, { to }), NOW), token: null, due: AT_ONCE, wait: 0 };
};

/** What may be sent, looked up in all messages one by one. */
function readyAmong(records: readonly MessageRecord[], now: number): readonly MessageRecord[] {
  const busy = new Set(records.filter((one) => one.message.status === 'sending').map((one) => one.message.to));
  return records.filter(({ message: { status, to }, due }) => {
    if (status !== 'queued' || due > now || busy.has(to)) return false;
    busy.add(to);
    return true;
  });
}

function nextAmong(records: readonly MessageRecord[], now: number): number | null {
  if (readyAmong(records, now).length > 0) return 0;
  const timed = records.filter(
    ({ message: { status }, due }) => status === 'sending' || (status === 'queued' && due > now),
  );
  return timed.length === 0 ? null : Math.max(0, Math.min(...timed.map(({ due }) => due)) - now);
}

const step = fc.oneof(
  fc.record({ what: fc.constant('new' as const), to: fc.constantFrom(...EVERYONE) }),
  fc.record({
    what: fc.constant('change' as const),
    pick: fc.nat(),
    status: fc.constantFrom<MessageStatus>('queued', 'sending', 'sent', 'unknown'),
    wait: fc.nat({ max: 20 }),
    // What was tried and could not be kept.
    back: fc.boolean(),
  }),
  fc.record({ what: fc.constant('pass' as const), time: fc.nat({ max: 10 }) }),
);

describe('the queue', () => {
  it('gives the oldest of each recipient who has nothing under way, as if it had looked at every message', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.nat({ max: 5 }), (steps, limit) => {
        const queue = new Queue();
        const records: MessageRecord[] = [];
        let now = 0;
        for (const one of steps) {
          if (one.what === 'pass') now += one.time;
          else if (one.what === 'new') {
            const made = record(records.length, one.to);
            records.push(made);
            queue.move(undefined, made);
          } else if (records.length > 0) {
            const index = one.pick % records.length;
            const before = records[index];
            assert.ok(before);
            const changed = { ...before, message: { ...before.message, status: one.status }, due: now + one.wait };
            queue.move(before, changed);
            if (one.back) queue.move(changed, before);
            else records[index] = changed;
          }
          assert.deepEqual(queue.ready(now, limit), readyAmong(records, now).slice(0, limit));
          assert.equal(queue.nextIn(now), nextAmong(records, now));
          assert.deepEqual(
            new Set(queue.lapsed(now)),
            new Set(records.filter(({ message: { status }, due }) => status === 'sending' && due <= now)),
          );
        }
      }),
      { numRuns: tries(500) },
    );
  });
});
