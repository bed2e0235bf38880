import assert from 'node:assert/strict';
import { UnsecuredJWT } from 'jose';
import type { Logger } from 'pino';
import { readConfig } from '../../src/config.js';
import { dashboardRoom } from '../../src/compose/dashboard.js';
import type { MeasureQuery } from '../../src/domain/query/query.js';
import { call } from '../support/http.js';
import { channelKey } from '../support/signing-channel.js';
import { BOT_ID, servingTenant, TEAMS, TENANT, type ServingTenant } from '../web/dashboard/serving-tenant.js';

const BEZOEKER = '44444444-dddd-4ddd-8ddd-444444444444';

describe('the dashboard in Teams', () => {
  let place: ServingTenant;
  before(async () => {
    place = await servingTenant();
  });
  beforeEach(() => {
    place.roles.current = ['reader'];
  });
  after(() => place.stop());

  const get = (path: string, token?: string) =>
    call(place.port, { path, headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });

  it('tells nothing to who has not signed in, and asks nobody for keys: it gives the page that signs in', async () => {
    const { status, text, headers } = await get('/dashboard?word=overdue');
    assert.equal(status, 200);
    assert.match(text, /Je wordt aangemeld/);
    assert.match(text, /<script\s+src="\/dashboard\/assets\/teams\.js\?[0-9a-f]+"\s+defer/);
    assert.doesNotMatch(text, /OW20|MD23|Microsoft|style=|<script>/);
    assert.match(String(headers['content-security-policy']), /frame-ancestors https:\/\/teams\.microsoft\.com/);
    assert.equal(headers['x-frame-options'], undefined);
    assert.deepEqual(place.asked, []);
  });

  it('shows the page to someone with a role whom Teams signed in', async () => {
    for (const aud of [BOT_ID, `api://nakoming.example.nl/${BOT_ID}`]) {
      const { status, text, headers } = await get('/dashboard', await place.token({ aud }));
      assert.equal(status, 200);
      assert.match(text, /7 van 27 openstaande maatregelen zijn te laat/);
      assert.equal(headers['cache-control'], 'no-store');
    }
    assert.deepEqual(place.asked, [
      `/${TENANT}/v2.0/.well-known/openid-configuration`,
      `/${TENANT}/discovery/v2.0/keys`,
    ]);
  });

  it('says what to do to someone whose token is not right, with 401', async () => {
    const stranger = await channelKey('of-the-tenant');
    const past = Math.floor(Date.now() / 1000) - 4000;
    const tokens = [
      await place.token({ exp: past }),
      await place.token({ aud: TENANT }),
      await place.token({ iss: `https://login.microsoftonline.com/${BOT_ID}/v2.0` }),
      await place.token({ tid: BOT_ID }),
      await place.token({}, stranger),
      new UnsecuredJWT(place.claims()).encode(),
      'geen-token',
    ];
    for (const [index, one] of tokens.entries()) {
      for (const path of ['/dashboard', '/dashboard/measures/OW20-V4', '/dashboard?foo=1']) {
        const { status, text, headers } = await get(path, one);
        assert.deepEqual([status, headers['www-authenticate']], [401, 'Bearer'], `${index} ${path}`);
        assert.match(text, /Je bent niet aangemeld/);
        assert.doesNotMatch(text, /OW20-V|Microsoft|filters/);
      }
    }
  });

  it('tells nothing to guests and to people without a role, with 403', async () => {
    const { status, text } = await get('/dashboard', await place.token({ oid: BEZOEKER }));
    assert.equal(status, 403);
    assert.match(text, /Je hebt geen toegang/);
    place.roles.current = [];
    assert.equal((await get('/dashboard', await place.token())).status, 403);
    place.roles.current = ['coordinator'];
    assert.equal((await get('/dashboard', await place.token({ acct: 1 }))).status, 403);
  });

  it('serves the library of Teams itself', async () => {
    const [, address = ''] = /src="(\/dashboard\/assets\/teams\.js[^"]*)"/.exec((await get('/dashboard')).text) ?? [];
    const { status, headers, text } = await get(address);
    assert.deepEqual([status, headers['content-type']], [200, 'text/javascript; charset=utf-8']);
    assert.match(text, /microsoftTeams/);
  });

  it('is not there without an address that people can reach, which is told at the start', () => {
    const told: unknown[] = [];
    const log = { info: (one: unknown) => told.push(one) } as unknown as Logger;
    const unused = () => {
      throw new Error('no page was asked for');
    };
    const room = dashboardRoom(readConfig(TEAMS, { root: '/srv/nakoming' }), unused, log);
    assert.deepEqual([room.handler, room.linkTo({ criteria: [] }, 'nl')], [null, null]);
    assert.match(JSON.stringify(told), /PUBLIC_URL/);
    const local = dashboardRoom(readConfig({}, { root: '/srv/nakoming' }), unused, log);
    const late: MeasureQuery = { criteria: [{ field: 'word', anyOf: ['overdue'] }] };
    assert.equal(local.linkTo(late, 'nl'), null);
    local.listening(4000);
    assert.equal(local.linkTo(late, 'en'), 'http://127.0.0.1:4000/dashboard?word=overdue&lang=en');
    const set = { ...TEAMS, PUBLIC_URL: 'https://nakoming.example.nl' };
    const linked = dashboardRoom(readConfig(set, { root: '/srv/nakoming' }), unused, log);
    const { origin, pathname, searchParams } = new URL(linked.linkTo(late, 'nl') ?? '');
    assert.equal(`${origin}${pathname}`, `https://teams.microsoft.com/l/entity/${BOT_ID}/dashboard`);
    assert.deepEqual(JSON.parse(searchParams.get('context') ?? ''), { subEntityId: '/dashboard?word=overdue&lang=nl' });
    assert.equal(searchParams.get('webUrl'), 'https://nakoming.example.nl/dashboard?word=overdue&lang=nl');
    const text = 'é'.repeat(200);
    const long: MeasureQuery = { criteria: [1, 2].map(() => ({ field: 'text', words: text })) };
    assert((linked.linkTo(long, 'nl') ?? '').length < 1000);
  });
});
