import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { OutboxMessage } from '../../src/domain/reminders/outbox.js';
import { renewals, type RenewalDeps } from '../../src/scheduler/renewals.js';
import { at, day, measureCode, person } from '../support/builders.js';
import { settled } from './deliver/simulated-time.js';

const CODE = measureCode('OW20-V1');
const SENT = { result: 'sent', cause: null, delivered: null, retryAfter: null } as const;

const sentMessage = (key: string): OutboxMessage => ({
  key,
  kind: 'reminders',
  to: person('anna'),
  day: day('2026-03-02'),
  reminders: [],
  status: 'sent',
  plannedAt: at('2026-03-02'),
  attempts: [],
  possiblyRepeated: false,
  delivered: { tenant: 'tenant', conversation: `with ${key}`, activity: key },
  settledAt: at('2026-03-02'),
});

/** What is told of one measure: three messages; `answer` lets the one under way end. */
function renewing(more: Partial<RenewalDeps> = {}) {
  const begun: string[] = [];
  const failures: string[] = [];
  let answer: () => void = () => undefined;
  const all = renewals({
    outbox: { deliveredAbout: async () => ['one', 'two', 'three'].map(sentMessage) },
    renewer: {
      renew: ({ key }) => {
        begun.push(key);
        return new Promise((resolve) => (answer = () => resolve(SENT)));
      },
    },
    pace: { message: async () => ({ done: () => undefined }) },
    since: () => at('2026-02-02'),
    onFailure: (cause) => failures.push(cause),
    ...more,
  });
  return { all, begun, failures, answer: () => answer() };
}

describe('cards that change after they were sent', () => {
  it('do so one after the other, except the one on which it was done', async () => {
    const { all, begun, answer } = renewing();
    all.changed([CODE], 'two');
    await settled();
    assert.deepEqual(begun, ['one']);
    answer();
    await settled();
    assert.deepEqual(begun, ['one', 'three']);
  });

  it('stop after the one under way: those that wait are dropped', async () => {
    const { all, begun, failures, answer } = renewing();
    all.changed([CODE], null);
    all.changed([CODE], null);
    await settled();
    const stopped = all.stop();
    answer();
    await stopped;
    all.changed([CODE], null);
    await all.stop();
    assert.deepEqual([begun, failures], [['one'], []]);
  });

  it('wait for no turn any more once they are stopped', async () => {
    const message = (_: string, signal?: AbortSignal) =>
      new Promise<never>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('called off')));
      });
    const { all, begun, failures } = renewing({ pace: { message } });
    all.changed([CODE], null);
    await settled();
    await all.stop();
    assert.deepEqual([begun, failures], [[], []]);
  });

  it('are no loss where that fails: it is told, and the next is tried', async () => {
    const refused = { ...SENT, result: 'failed', cause: 'HTTP 400' } as const;
    const { all, failures } = renewing({ renewer: { renew: async () => refused } });
    all.changed([CODE], null);
    await settled();
    assert.deepEqual(failures, ['HTTP 400', 'HTTP 400', 'HTTP 400']);
  });
});
