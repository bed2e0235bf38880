import assert from 'node:assert/strict';
import { SignJWT, UnsecuredJWT } from 'jose';
import { readToken, type KeyFound, type TokenDeps } from '../../../../src/web/dashboard/sign-in/token.js';
import { channelKey, type ChannelKey } from '../../../support/signing-channel.js';

const TENANT = '22222222-bbbb-4bbb-8bbb-222222222222';
const ELSEWHERE = '99999999-bbbb-4bbb-8bbb-222222222222';
const BOT_ID = '11111111-aaaa-4aaa-8aaa-111111111111';
const SANNE = '33333333-cccc-4ccc-8ccc-33333333333C';
const ISSUER = `https://login.microsoftonline.com/${TENANT}/v2.0`;
const NOW = new Date('2026-11-22T10:00:00Z');
const SECONDS = NOW.getTime() / 1000;

describe('a token that Teams gave the dashboard', () => {
  let key: ChannelKey;
  let other: ChannelKey;
  let lookups: string[];
  let keyFor: TokenDeps['keyFor'];
  before(async () => {
    [key, other] = await Promise.all([channelKey('k1'), channelKey('k1')]);
  });
  beforeEach(async () => {
    lookups = [];
    const { importJWK } = await import('jose');
    const known = await importJWK(key.jwk, 'RS256');
    keyFor = (id): Promise<KeyFound> => {
      lookups.push(id);
      return Promise.resolve(id === 'k1' && !(known instanceof Uint8Array) ? known : undefined);
    };
  });

  const usual = {
    ...{ iss: ISSUER, aud: BOT_ID, tid: TENANT, oid: SANNE, scp: 'access_as_user', ver: '2.0', name: 'Sanne de Vries' },
    ...{ nbf: SECONDS - 60, exp: SECONDS + 3600, preferred_username: 'sanne@example.nl' },
  };
  const claimsWith = (claims: object) =>
    Object.fromEntries(Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== undefined));
  const signed = (claims: object = {}, by: ChannelKey = key, header: object = {}) =>
    new SignJWT(claimsWith(claims)).setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header }).sign(by.privateKey);
  const read = (authorization: string) =>
    readToken(authorization, {
      issuer: ISSUER,
      audiences: [BOT_ID, `api://nakoming.example.nl/${BOT_ID}`],
      tenantId: TENANT,
      keyFor: (id) => keyFor(id),
      now: () => NOW,
    });
  const bearing = async (token: string | Promise<string>) => read(`Bearer ${await token}`);

  it('tells who signed in, by either name that the app goes by', async () => {
    for (const aud of [BOT_ID, `api://nakoming.example.nl/${BOT_ID}`]) {
      assert.deepEqual(await bearing(signed({ aud })), {
        account: SANNE.toLowerCase(),
        name: 'Sanne de Vries',
        isGuest: false,
      });
    }
    assert.deepEqual(await bearing(signed({ name: undefined, idp: ISSUER, acct: 0 })), {
      account: SANNE.toLowerCase(),
      name: '',
      isGuest: false,
    });
  });

  for (const [what, claims] of [
    ['has expired', { exp: SECONDS - 301 }],
    ['never expires', { exp: undefined }],
    ['is not valid yet', { nbf: SECONDS + 3600 }],
    ['is made out to another app', { aud: 'ffffffff-aaaa-4aaa-8aaa-111111111111' }],
    ['is made out to the same app elsewhere', { aud: `api://elders.example.nl/${BOT_ID}` }],
    ['is made out to several', { aud: [BOT_ID, 'api://elders'] }],
    ['is made out to nobody', { aud: undefined }],
    ['comes from another issuer', { iss: `https://login.microsoftonline.com/${ELSEWHERE}/v2.0` }],
    ['comes from the older end', { iss: `https://sts.windows.net/${TENANT}/` }],
    ['is of the older form', { ver: '1.0' }],
    ['is of another tenant', { tid: ELSEWHERE }],
    ['names no tenant', { tid: undefined }],
    ['names nobody', { oid: undefined }],
    ['was given to a program without a person', { scp: undefined, roles: ['All'] }],
    ['was given for something else', { scp: 'User.Read' }],
  ] as const) {
    it(`is refused where it ${what}`, async () => {
      assert.equal(await bearing(signed(claims)), null);
    });
  }

  it('is known to be of a guest, by the kind of account, by who vouches for them or by the sign-in name', async () => {
    for (const claims of [
      { acct: 1 },
      { idp: 'https://sts.windows.net/elders/' },
      { preferred_username: 'sanne_elders.nl#EXT#@example.nl' },
    ]) {
      const found = await bearing(signed(claims));
      assert(found !== null && 'isGuest' in found && found.isGuest, JSON.stringify(claims));
    }
  });

  it('is refused where it is signed by another key, by none or in another way', async () => {
    assert.equal(await bearing(signed({}, other)), null);
    assert.equal(await bearing(signed({}, key, { kid: 'k2' })), null);
    assert.equal(await bearing(signed({}, key, { kid: undefined })), null);
    const unsigned = new UnsecuredJWT(claimsWith({})).encode();
    assert.equal(await bearing(unsigned), null);
    assert.equal(await bearing(`${unsigned}AAAA`), null);
    const shared = new TextEncoder().encode(JSON.stringify(key.jwk));
    const confused = new SignJWT(claimsWith({})).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(shared);
    assert.equal(await bearing(confused), null);
    const [head = '', , signature = ''] = (await signed()).split('.');
    const changed = Buffer.from(JSON.stringify(claimsWith({ oid: BOT_ID }))).toString('base64url');
    assert.equal(await bearing(`${head}.${changed}.${signature}`), null);
  });

  it('is refused where it is no token, or more than one', async () => {
    const good = await signed();
    for (const header of [
      '',
      'Bearer',
      'Bearer x',
      `Basic ${good}`,
      good,
      `Bearer ${good} ${good}`,
      `Bearer ${'a'.repeat(20_000)}.b.c`,
    ]) {
      assert.equal(await read(header), null, header.slice(0, 30));
    }
  });

  it('has no key looked up that is not even meant for us', async () => {
    await bearing(signed({ aud: 'ffffffff-aaaa-4aaa-8aaa-111111111111' }));
    await bearing(signed({ iss: 'https://elders' }));
    assert.deepEqual(lookups, []);
  });

  it('is neither good nor bad while the keys cannot be had', async () => {
    keyFor = () => Promise.resolve({ retryAfter: 20 });
    assert.deepEqual(await bearing(signed()), { retryAfter: 20 });
  });
});
