import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { BotAdapter } from '../../../src/bot/adapter.js';
import { signingIn } from '../../../src/bot/signing-in/credentials.js';
import { ReusedClients } from '../../../src/bot/sending/reused-clients.js';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import { at } from '../../support/builders.js';

const CALENDAR = fixedCalendar(at('2026-06-01'), 'Europe/Amsterdam');
const HERE = 'http://127.0.0.1:9/';
const activity = { type: 'message', serviceUrl: HERE } as Activity;
const clients = () => new ReusedClients({}, { service: null, pace: null, userAgent: 'test' });

async function connectorOf(authentication: ReusedClients, serviceUrl: string): Promise<unknown> {
  const { connectorFactory, audience } = await authentication.authenticateRequest(activity, '');
  return connectorFactory?.create(serviceUrl, audience);
}

describe('the clients of the SDK', () => {
  it('are made once for an address, whoever speaks', async () => {
    const authentication = clients();
    const [first, second] = [await connectorOf(authentication, HERE), await connectorOf(authentication, HERE)];
    assert.ok(first !== undefined && first === second);
    assert.notEqual(await connectorOf(authentication, 'http://127.0.0.1:10/'), first);
  });

  it('are the same for messages that the bot sends of its own accord', async () => {
    const authentication = clients();
    const { claimsIdentity, audience } = await authentication.authenticateRequest(activity, '');
    const factory = authentication.createConnectorFactory(claimsIdentity);
    assert.equal(await factory.create(HERE, audience), await connectorOf(authentication, HERE));
    const tokens = await authentication.createUserTokenClient(claimsIdentity);
    assert.equal(await authentication.createUserTokenClient(claimsIdentity), tokens);
  });

  it('are not kept without end when every message comes from another address', async () => {
    const authentication = clients();
    const first = await connectorOf(authentication, HERE);
    for (let port = 20; port < 80; port += 1) await connectorOf(authentication, `http://127.0.0.1:${port}/`);
    assert.notEqual(await connectorOf(authentication, HERE), first);
  });
});

describe('a turn of the adapter', () => {
  const identity = {
    botId: 'bot',
    tenantId: 'tenant',
    signIn: { kind: 'password', password: 'secret', expires: null },
    cloud: 'public',
    endpoints: {},
  } as const;

  it('does not begin in Teams mode without a signature', async () => {
    let ran = false;
    const response = await new BotAdapter(signingIn(identity, CALENDAR), null).answer(activity, null, () => {
      ran = true;
      return Promise.resolve();
    });
    assert.deepEqual(response, { status: 401 });
    assert.equal(ran, false);
  });

  it('has the moments of its activity as dates', async () => {
    let seen: unknown;
    const sent = { ...activity, timestamp: '2020-07-01T10:00:00Z' } as unknown as Activity;
    await new BotAdapter(null, null).answer(sent, null, (context) => {
      seen = context.activity.timestamp;
      return Promise.resolve();
    });
    assert.deepEqual(seen, new Date('2020-07-01T10:00:00Z'));
  });
});
