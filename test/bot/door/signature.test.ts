import assert from 'node:assert/strict';
import fc from 'fast-check';
import { importJWK } from 'jose';
import { covers, readSignature, type SignatureDeps } from '../../../src/bot/door/signature.js';
import { channelKey, channelToken, ISSUER, SERVICE_URL, type ChannelKey } from '../../support/signing-channel.js';

const BOT_ID = '11111111-1111-1111-1111-11111111aaaa';

describe('a signature', () => {
  let key: ChannelKey;
  let deps: SignatureDeps;
  before(async () => {
    key = await channelKey('first');
    const publicKey = await importJWK(key.jwk, 'RS256');
    assert(!(publicKey instanceof Uint8Array));
    deps = {
      botId: BOT_ID,
      issuer: ISSUER,
      keyFor: (id) => Promise.resolve(id === 'first' ? { key: publicKey, endorsements: ['msteams'] } : undefined),
      now: () => new Date(),
    };
  });

  it('says from whom, for which address and for which channels', async () => {
    const found = await readSignature(`Bearer ${await channelToken(key, BOT_ID)}`, deps);
    assert.deepEqual(found, { issuer: ISSUER, serviceUrl: SERVICE_URL, endorsements: ['msteams'] });
  });

  it('is read by the clock that was given', async () => {
    const token = `Bearer ${await channelToken(key, BOT_ID)}`;
    const tomorrow = () => new Date(Date.now() + 24 * 3_600_000);
    assert.equal(await readSignature(token, { ...deps, now: tomorrow }), null);
  });

  it('is in no text that was not signed, and no text breaks the look at it', async () => {
    const part = fc.oneof(
      fc.base64String(),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
    );
    const token = fc.tuple(part, part, part).map((parts) => `Bearer ${parts.join('.')}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), token), async (text) => {
        assert.equal(await readSignature(text, deps), null);
      }),
    );
  });

  it('is in no token of which a sign was changed', async () => {
    const token = await channelToken(key, BOT_ID);
    const lastSigns = 2;
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: token.length - 1 - lastSigns }),
        fc.constantFrom('A', 'b', '7', '_', '.'),
        async (at, sign) => {
          const changed = `${token.slice(0, at)}${sign}${token.slice(at + 1)}`;
          fc.pre(changed !== token);
          assert.equal(await readSignature(`Bearer ${changed}`, deps), null);
        },
      ),
    );
  });

  it('covers nothing where its own service URL is none', () => {
    const signature = { issuer: ISSUER, endorsements: [] };
    for (const serviceUrl of ['', 'emea', 'undefined']) {
      assert.equal(covers({ ...signature, serviceUrl }, { serviceUrl, channelId: 'msteams' }), false);
    }
  });
});
