import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mock } from 'node:test';
import { fetchSigningKeys } from '../../../src/bot/door/fetch-signing-keys.js';
import { channelKey, type ChannelKey } from '../../support/signing-channel.js';

const METADATA = 'https://keys.example/v1/metadata';

describe('fetching the keys of the Bot Connector', () => {
  let key: ChannelKey;
  let asked: string[];
  let options: (RequestInit | undefined)[];
  /** What is found where; everything else is not there. */
  let web: Readonly<Record<string, string>>;
  let fetching: { readonly mock: { restore: () => void } };

  before(async () => {
    key = await channelKey('first');
  });
  beforeEach(() => {
    [asked, options] = [[], []];
    fetching = mock.method(globalThis, 'fetch', (address: string, init?: RequestInit) => {
      asked.push(address);
      options.push(init);
      const found = web[address];
      return Promise.resolve(new Response(found ?? '{}', { status: found === undefined ? 404 : 200 }));
    });
  });
  afterEach(() => fetching.mock.restore());

  const published = (keysAddress: string, keys: readonly unknown[] = [key.jwk], metadata = METADATA) => {
    web = { [metadata]: JSON.stringify({ jwks_uri: keysAddress }), [keysAddress]: JSON.stringify({ keys }) };
  };

  it('goes from the metadata to the keys, waits so long, and follows no one elsewhere', async () => {
    published('https://keys.example/v1/keys');
    assert.deepEqual([...(await fetchSigningKeys(METADATA)).keys()], ['first']);
    assert.deepEqual(asked, [METADATA, 'https://keys.example/v1/keys']);
    for (const one of options) {
      assert.equal(one?.redirect, 'error');
      assert.ok(one.signal instanceof AbortSignal);
    }
  });

  for (const keysAddress of [
    'https://evil.example/v1/keys',
    'https://keys.example.evil.example/v1/keys',
    'http://keys.example/v1/keys',
    'http://127.0.0.1/keys',
    'https://localhost/keys',
  ]) {
    it(`stays with the host that was configured, and does not go to ${keysAddress}`, async () => {
      published(keysAddress);
      await assert.rejects(fetchSigningKeys(METADATA), /elsewhere/);
      assert.deepEqual(asked, [METADATA]);
    });
  }

  it('does not leave this machine where the metadata is on it', async () => {
    const here = 'http://127.0.0.1:8080/metadata';
    published('https://evil.example/keys', [key.jwk], here);
    await assert.rejects(fetchSigningKeys(here), /elsewhere/);
    published('http://localhost:8081/keys', [key.jwk], here);
    assert.equal((await fetchSigningKeys(here)).size, 1);
  });

  it('takes what can be used and leaves the rest', async () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' });
    const odd = [
      { kty: 'EC', kid: 'another kind' },
      { kty: 'RSA', kid: 'no numbers' },
      { kty: 'RSA', kid: 'empty numbers', n: '', e: '' },
      { ...short, kid: 'too short' },
      { ...key.jwk, kid: undefined },
    ];
    published('https://keys.example/v1/keys', [...odd, { ...key.jwk, endorsements: ['msteams'] }]);
    const keys = await fetchSigningKeys(METADATA);
    assert.deepEqual(
      [...keys].map(([id, { endorsements }]) => [id, endorsements]),
      [['first', ['msteams']]],
    );
  });

  it('takes a set without any key for a fault, so that known keys are not lost by it', async () => {
    for (const keys of [[], [{ kty: 'EC', kid: 'x' }]]) {
      published('https://keys.example/v1/keys', keys);
      await assert.rejects(fetchSigningKeys(METADATA));
    }
  });

  it('reads no document without end', async () => {
    web = { [METADATA]: JSON.stringify({ jwks_uri: 'https://keys.example/v1/keys', more: 'x'.repeat(600_000) }) };
    await assert.rejects(fetchSigningKeys(METADATA), /too large/);
  });

  for (const text of ['', 'null', '[]', '{"jwks_uri": 5}', '{"jwks_uri": "keys"}', '<html>']) {
    it(`does not take ${JSON.stringify(text)} for metadata`, async () => {
      web = { [METADATA]: text };
      await assert.rejects(fetchSigningKeys(METADATA));
      assert.deepEqual(asked, [METADATA]);
    });
  }
});
