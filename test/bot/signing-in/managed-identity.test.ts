import assert from 'node:assert/strict';
import type { KeptTokens } from '../../../src/bot/signing-in/kept-tokens.js';
import { machineTokens, ManagedIdentityError } from '../../../src/bot/signing-in/managed-identity.js';
import { instantOf } from '../../../src/domain/time/local-date.js';
import { openIdentityEndpoint, type IdentityEndpointOpen } from '../../support/identity-endpoint.js';

const CLIENT = '11111111-1111-1111-1111-111111111111';
const CONNECTOR = 'https://api.botframework.com';
const NOON = Date.parse('2026-06-01T12:00:00Z');
const [MINUTE, HOUR] = [60_000, 3_600_000];
/** As App Service answers; a virtual machine has the number as a number. */
const tokenUntil = (token: string, end: number) => ({ access_token: token, expires_on: String(end / 1000) });

describe('a token for the identity of the machine', () => {
  let endpoint: IdentityEndpointOpen;
  let now: number;
  let identity: KeptTokens;
  beforeEach(async () => {
    now = NOON;
    endpoint = await openIdentityEndpoint('not-a-real-header', tokenUntil('first', NOON + HOUR));
    identity = machineTokens({ clientId: CLIENT, endpoint, calendar: { now: () => instantOf(now) } });
  });
  afterEach(() => endpoint.close());

  it('is asked of the machine for the bot alone, with what Azure gave to show', async () => {
    assert.equal(await identity.token(CONNECTOR), 'first');
    const query = { 'api-version': '2019-08-01', resource: CONNECTOR, client_id: CLIENT };
    assert.deepEqual(endpoint.asked, [{ query, header: 'not-a-real-header' }]);
  });

  it('is used again until five minutes before its end', async () => {
    await identity.token(CONNECTOR);
    endpoint.state.body = tokenUntil('second', NOON + 2 * HOUR);
    now = NOON + HOUR - 6 * MINUTE;
    assert.equal(await identity.token(CONNECTOR), 'first');
    now = NOON + HOUR - 5 * MINUTE;
    assert.equal(await identity.token(CONNECTOR), 'second');
    assert.equal(endpoint.asked.length, 2);
  });

  it('is asked for once by those who come together, and for each service by itself', async () => {
    const tokens = await Promise.all([1, 2, 3].map(() => identity.token(CONNECTOR)));
    assert.deepEqual([tokens, endpoint.asked.length], [['first', 'first', 'first'], 1]);
    await identity.token('https://api.botframework.us');
    assert.equal(endpoint.asked.length, 2);
  });

  it('may tell its end as a number', async () => {
    endpoint.state.body = { access_token: 'numbered', expires_on: (NOON + HOUR) / 1000 };
    assert.equal(await identity.token(CONNECTOR), 'numbered');
    await identity.token(CONNECTOR);
    assert.equal(endpoint.asked.length, 1);
  });

  for (const status of [404, 429, 500, 503]) {
    it(`is asked for again where the machine is busy: ${status}`, async () => {
      endpoint.state.status = status;
      const asking = identity.token(CONNECTOR);
      while (endpoint.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
      endpoint.state.status = 200;
      assert.equal(await asking, 'first');
      assert.equal(endpoint.asked.length, 2);
    });
  }

  it('is given up where the machine stays busy, and asked for anew by who comes next', async () => {
    endpoint.state.status = 503;
    await assert.rejects(identity.token(CONNECTOR), /^ManagedIdentityError: no token: HTTP 503$/);
    assert.equal(endpoint.asked.length, 3);
    endpoint.state.status = 200;
    assert.equal(await identity.token(CONNECTOR), 'first');
  });

  it('is not asked for again where the identity is not that of the machine', async () => {
    endpoint.state.status = 400;
    endpoint.state.body = { error: 'invalid_request', error_description: `identity ${CLIENT} is not there` };
    await assert.rejects(identity.token(CONNECTOR), /^ManagedIdentityError: no token: HTTP 400$/);
    assert.equal(endpoint.asked.length, 1);
  });

  for (const body of [
    {},
    [],
    'first',
    { access_token: '', expires_on: '1' },
    { access_token: 'x', expires_on: 'soon' },
  ]) {
    it(`is none where the answer is ${JSON.stringify(body)}, of which nothing is told`, async () => {
      endpoint.state.body = body;
      await assert.rejects(identity.token(CONNECTOR), /^ManagedIdentityError: no token: what was answered is none$/);
    });
  }

  it('is none where nobody listens', async () => {
    await endpoint.close();
    await assert.rejects(identity.token(CONNECTOR), ManagedIdentityError);
    endpoint = await openIdentityEndpoint('x', null);
  });
});
