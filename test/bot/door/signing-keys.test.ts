import assert from 'node:assert/strict';
import type { CryptoKey } from 'jose';
import type { KeySet } from '../../../src/bot/door/fetch-signing-keys.js';
import { KeysUnavailableError, SigningKeys } from '../../../src/bot/door/signing-keys.js';

const [SECOND, HOUR] = [1000, 3_600_000];

/** Key ids are what counts here; the keys themselves are never used. */
const keysNamed = (...ids: readonly string[]): KeySet =>
  new Map(ids.map((id) => [id, { key: {} as CryptoKey, endorsements: [id] }]));

function keysAt(fetchKeys: () => Promise<KeySet>) {
  const clock = { now: 0, fetches: 0, faults: [] as unknown[] };
  const keys = new SigningKeys({
    fetchKeys: () => {
      clock.fetches += 1;
      return fetchKeys();
    },
    elapsed: { milliseconds: () => clock.now },
    onFault: (error) => void clock.faults.push(error),
  });
  return { keys, clock };
}

describe('the keys of the Bot Connector', () => {
  it('are fetched once for all who come at the same time', async () => {
    const { keys, clock } = keysAt(() => Promise.resolve(keysNamed('a', 'b')));
    const found = await Promise.all(['a', 'b', 'a', 'b', 'a'].map((id) => keys.keyFor(id)));
    assert.deepEqual(
      found.map((key) => key?.endorsements),
      [['a'], ['b'], ['a'], ['b'], ['a']],
    );
    assert.equal(clock.fetches, 1);
  });

  it('are looked at anew twice a day, without anyone waiting for it', async () => {
    let published = keysNamed('old');
    const { keys, clock } = keysAt(() => Promise.resolve(published));
    await keys.keyFor('old');
    published = keysNamed('new');
    clock.now = 11 * HOUR;
    await keys.keyFor('old');
    assert.equal(clock.fetches, 1);
    clock.now = 13 * HOUR;
    assert.notEqual(await keys.keyFor('old'), undefined);
    assert.equal(clock.fetches, 2);
    assert.equal(await keys.keyFor('old'), undefined);
  });

  it('count through an outage of some days, and not for ever', async () => {
    let works = true;
    const { keys, clock } = keysAt(() => (works ? Promise.resolve(keysNamed('a')) : Promise.reject(new Error('down'))));
    await keys.keyFor('a');
    works = false;
    clock.now = 4 * 24 * HOUR;
    assert.notEqual(await keys.keyFor('a'), undefined);
    clock.now = 6 * 24 * HOUR;
    await assert.rejects(keys.keyFor('a'), KeysUnavailableError);
    works = true;
    clock.now += 60 * SECOND;
    assert.notEqual(await keys.keyFor('a'), undefined);
  });

  it('are asked for three times at once and then every twenty seconds at the most, whoever makes up key ids', async () => {
    const { keys, clock } = keysAt(() => Promise.resolve(keysNamed('a')));
    await keys.keyFor('a');
    for (let second = 0; second < 600; second += 1) {
      clock.now = second * SECOND;
      for (let count = 0; count < 5; count += 1)
        assert.equal(await keys.keyFor(`made up ${second} ${count}`), undefined);
    }
    assert.ok(clock.fetches <= 3 + 600 / 20, `${clock.fetches} fetches in ten minutes`);
    assert.notEqual(await keys.keyFor('a'), undefined);
  });

  it('that cannot be had are asked for as seldom, and say when to come again', async () => {
    const { keys, clock } = keysAt(() => Promise.reject(new Error('down')));
    for (let count = 0; count < 10; count += 1) {
      await assert.rejects(keys.keyFor('a'), (error: unknown) => {
        assert(error instanceof KeysUnavailableError);
        assert.ok(error.retryAfter >= 1 && error.retryAfter <= 20);
        return true;
      });
    }
    assert.equal(clock.fetches, 3);
    assert.equal(clock.faults.length, 3);
    clock.now = 20 * SECOND;
    await assert.rejects(keys.keyFor('a'), KeysUnavailableError);
    assert.equal(clock.fetches, 4);
  });
});
