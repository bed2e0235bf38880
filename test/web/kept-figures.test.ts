import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { StoreError } from '../../src/domain/errors.js';
import type { OutboxDepth } from '../../src/domain/reminders/outbox.js';
import { createMetrics } from '../../src/web/metrics.js';
import { at } from '../support/builders.js';

const THREE = { waiting: 3, due: 2, oldest: at('2021-01-31', '23:59:30.000') };
const calendar = { now: () => at('2021-02-01', '00:00:00.000') };

describe('the figures of what is kept', () => {
  const figures = async (depth: () => Promise<OutboxDepth>, isInDatabase = true) => {
    const connections = isInDatabase ? () => ({ total: 4, idle: 1, waiting: 7 }) : null;
    const text = await createMetrics({ kept: { outbox: { depth }, connections }, calendar }).text();
    return text.split('\n').filter((line) => /^nakoming_(?:outbox|database)/.test(line));
  };

  it('say how much is still to be sent, for how long, and how connections with the database are used', async () => {
    assert.deepEqual((await figures(() => Promise.resolve(THREE))).sort(), [
      'nakoming_database_connections{state="idle"} 1',
      'nakoming_database_connections{state="total"} 4',
      'nakoming_database_connections{state="waiting"} 7',
      'nakoming_outbox_messages{state="due"} 2',
      'nakoming_outbox_messages{state="waiting"} 3',
      'nakoming_outbox_oldest_seconds 30',
    ]);
  });

  it('tell of an outbox with nothing in it that nothing waits', async () => {
    const empty = await figures(() => Promise.resolve({ waiting: 0, due: 0, oldest: null }));
    assert.ok(empty.includes('nakoming_outbox_messages{state="waiting"} 0'));
    assert.ok(empty.includes('nakoming_outbox_oldest_seconds 0'));
  });

  it('tell nothing of connections where there is no database', async () => {
    assert.doesNotMatch((await figures(() => Promise.resolve(THREE), false)).join('\n'), /database/);
  });

  it('leave out what cannot be looked at, and are given all the same', async () => {
    const away = await figures(() => Promise.reject(new StoreError('STORE_UNREACHABLE', 'away')));
    assert.deepEqual(
      away.filter((line) => line.startsWith('nakoming_outbox')),
      [],
    );
    assert.equal(away.length, 3);
  });
});
