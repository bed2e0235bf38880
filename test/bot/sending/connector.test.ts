import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { cloudOf, type CloudName } from '../../../src/bot/signing-in/clouds.js';
import { guardConnector, isAllowedServiceUrl } from '../../../src/bot/sending/connector.js';
import { dispatchOfError } from '../../../src/bot/sending/dispatch.js';

const serviceOf = (cloud: CloudName) => cloudOf({ cloud, endpoints: {} }).service;
const CLOUDS = ['public', 'usgov', 'usgovdod', 'china'] as const;

/** Where Teams takes messages, by cloud. */
const ADDRESSES: Readonly<Record<CloudName, readonly string[]>> = {
  public: [
    'https://smba.trafficmanager.net/emea/v3/conversations',
    'https://smba.trafficmanager.net/teams/',
    'https://smba.infra.gcc.teams.microsoft.com/',
    'https://webchat.botframework.com/',
  ],
  usgov: ['https://smba.infra.gov.teams.microsoft.us/'],
  usgovdod: ['https://smba.infra.dod.teams.microsoft.us/'],
  china: ['https://frontend.botapi.msg.infra.teams.microsoftonline.cn/'],
};

describe('addresses that messages may be sent to', () => {
  for (const cloud of CLOUDS) {
    it(`are those of the Bot Connector in the cloud ${cloud}, and of no other cloud`, () => {
      for (const other of CLOUDS) {
        for (const address of ADDRESSES[other]) {
          assert.equal(isAllowedServiceUrl(address, serviceOf(cloud)), other === cloud, address);
        }
      }
    });
  }

  for (const address of [
    'http://smba.trafficmanager.net/emea/',
    'https://trafficmanager.net.evil.example/',
    'https://anyone.trafficmanager.net/',
    'https://evilbotframework.com/',
    'https://smba.infra.gov.teams.microsoft.us.evil.example/',
    'http://127.0.0.1:3978/',
    'https://localhost/',
    'ftp://smba.trafficmanager.net/',
    'not an address',
    '',
  ]) {
    it(`are never ${address === '' ? 'empty' : address} in Teams mode`, () => {
      for (const cloud of CLOUDS) assert(!isAllowedServiceUrl(address, serviceOf(cloud)));
    });
  }

  it('are those of this machine alone in local mode', () => {
    assert(isAllowedServiceUrl('http://localhost:56150/_connector', null));
    assert(isAllowedServiceUrl('http://127.0.0.1:56150/', null));
    assert(isAllowedServiceUrl('http://[::1]:56150/', null));
    assert(!isAllowedServiceUrl('https://smba.trafficmanager.net/emea/', null));
    assert(!isAllowedServiceUrl('http://localhost.evil.example/', null));
  });
});

describe('an answer that the service finds too much', () => {
  const URL_OF_ANSWER = 'http://127.0.0.1:9/v3/conversations/c1/activities';

  /** Sends one; each try gets the next of these, an Error as an error. Tells what came of it and what the pace heard. */
  async function send(...tries: readonly unknown[]) {
    const heard: unknown[] = [];
    const policies: { sendRequest: (request: object, next: () => Promise<unknown>) => Promise<unknown> }[] = [];
    const pipeline = {
      removePolicy: () => undefined,
      addPolicy: (policy: (typeof policies)[number]) => policies.push(policy),
    };
    const pass = { done: (outcome: unknown) => void heard.push(outcome) };
    const pace = { answer: () => Promise.resolve(pass), message: () => Promise.resolve(pass) };
    guardConnector({ client: { pipeline } }, { service: null, pace });
    const next = tries.values();
    const ask = () => {
      const said = next.next().value;
      return said instanceof Error ? Promise.reject(said) : Promise.resolve(said);
    };
    const [policy] = policies;
    assert.ok(policy !== undefined);
    const came: unknown = await policy.sendRequest({ url: URL_OF_ANSWER }, ask).catch((error: unknown) => error);
    return { came, heard };
  }

  const refused = () => Object.assign(new Error('too much'), { statusCode: 429 });
  const free = { throttled: false, retryAfter: null };
  const throttled = { throttled: true, retryAfter: null };

  it('is sent again in its turn, whether that is told by an answer or an error', async () => {
    for (const first of [{ status: 429 }, refused()]) {
      const { came, heard } = await send(first, { status: 201 });
      assert.deepEqual([came, heard], [{ status: 201 }, [throttled, free]]);
    }
  });

  it('is given up after three times', async () => {
    const last = refused();
    const { came, heard } = await send(refused(), refused(), last, { status: 201 });
    assert.equal(came, last);
    assert.deepEqual(heard, [throttled, throttled, throttled]);
  });

  it('is sent once where anything else is wrong: it may have arrived', async () => {
    const broken = Object.assign(new Error('broken'), { statusCode: 502 });
    const { came, heard } = await send(broken, { status: 201 });
    assert.deepEqual([came, heard], [broken, [free]]);
  });
});

describe('a service that does not answer', () => {
  /** What becomes of a message to it, sent with a limit of a tenth of a second. */
  async function sendTo(answer: RequestListener) {
    const server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const activity = { channelId: 'msteams', serviceUrl: url };
    const { connectorFactory } = await new ConfigurationBotFrameworkAuthentication({}).authenticateRequest(
      activity as never,
      '',
    );
    assert.ok(connectorFactory !== undefined);
    const client = guardConnector(await connectorFactory.create(url, ''), { service: null, pace: null, timeout: 100 });
    try {
      return await client.conversations.sendToConversation('c1', { type: 'message' }).catch(dispatchOfError);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  it('is waited for no longer than the limit: nobody knows what became of the message', async () => {
    const said = await sendTo(() => undefined);
    assert.deepEqual(said, { delivered: null, retryAfter: null, result: 'unknown', cause: 'timeout' });
  });

  it('is not waited for either where its answer only begins', async () => {
    const said = await sendTo((_, response) => {
      response.writeHead(201, { 'Content-Type': 'application/json' });
      response.write('{"id":');
    });
    assert.equal((said as { readonly result?: unknown }).result, 'unknown');
  });
});
