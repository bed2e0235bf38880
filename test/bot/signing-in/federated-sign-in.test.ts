import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { EXCHANGE, federatedTokens, FederatedSignInError } from '../../../src/bot/signing-in/federated-sign-in.js';
import { instantOf } from '../../../src/domain/time/local-date.js';
import { CLOUDS } from '../../../src/config/cloud.js';

const BOT_ID = '11111111-1111-1111-1111-111111111111';
const CONNECTOR = 'https://api.botframework.com';
const NOON = Date.parse('2026-06-01T12:00:00Z');
const [MINUTE, HOUR] = [60_000, 3_600_000];

/** Where the bot signs in, on this machine. */
const signIn = {
  state: { status: 200, body: {} as unknown },
  asked: [] as { readonly path: string; readonly form: Readonly<Record<string, string>> }[],
};
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString()));
    signIn.asked.push({ path: request.url ?? '', form });
    response.writeHead(signIn.state.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(signIn.state.body));
  });
});

describe('a token for an app registration that trusts the machine', () => {
  let now: number;
  const given: string[] = [];
  const tokens = () => {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return federatedTokens({
      botId: BOT_ID,
      assertion: () => Promise.resolve(`of the machine ${given.push('asked')}`),
      loginEndpoint: `http://127.0.0.1:${port}/tenant`,
      calendar: { now: () => instantOf(now) },
    });
  };
  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  beforeEach(() => {
    now = NOON;
    signIn.asked.splice(0);
    given.splice(0);
    signIn.state = { status: 200, body: { access_token: 'first', expires_in: HOUR / 1000 } };
  });
  after(() => server.close());

  it('is given for what the machine was given, for the bot and that service alone', async () => {
    assert.equal(await tokens().token(CONNECTOR), 'first');
    const [asked] = signIn.asked;
    assert.equal(asked?.path, '/tenant/oauth2/v2.0/token');
    assert.deepEqual(asked.form, {
      grant_type: 'client_credentials',
      client_id: BOT_ID,
      scope: `${CONNECTOR}/.default`,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: 'of the machine 1',
    });
  });

  it('is used until shortly before its end, and the next one asks the machine anew', async () => {
    const kept = tokens();
    await kept.token(CONNECTOR);
    now = NOON + HOUR - 6 * MINUTE;
    await kept.token(CONNECTOR);
    assert.equal(signIn.asked.length, 1);
    now = NOON + HOUR - 5 * MINUTE;
    await kept.token(CONNECTOR);
    assert.deepEqual(
      signIn.asked.map(({ form }) => form['client_assertion']),
      ['of the machine 1', 'of the machine 2'],
    );
  });

  it('is none where the app registration does not trust the machine; of what was answered nothing is told', async () => {
    signIn.state = { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS70021: no matching' } };
    const kept = tokens();
    await assert.rejects(kept.token(CONNECTOR), /^FederatedSignInError: no token: HTTP 401$/);
    signIn.state = { status: 200, body: { access_token: '', expires_in: 1 } };
    await assert.rejects(kept.token(CONNECTOR), FederatedSignInError);
  });

  it('is asked for by the name that the cloud has for it', () => {
    for (const cloud of CLOUDS) assert.match(EXCHANGE[cloud], /^api:\/\/AzureADTokenExchange/);
  });
});
