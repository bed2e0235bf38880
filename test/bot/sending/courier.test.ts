import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, before, after, describe, it } from 'mocha';
import { BotAdapter } from '../../../src/bot/adapter.js';
import { createCourier, type CourierDeps } from '../../../src/bot/sending/courier.js';
import { isPersonId, type PersonId } from '../../../src/domain/register/codes.js';
import type { ConversationReference } from '../../../src/domain/store/contexts.js';
import { instantOf, localDate } from '../../../src/domain/time/local-date.js';
import type { OutboxMessage } from '../../../src/domain/reminders/outbox.js';
import type { Pace } from '../../../src/domain/reminders/pace.js';
import { CHANNEL, type Recipient } from '../../../src/domain/reminders/reminder.js';
import { memoryConversations } from '../../../src/stores/conversations-file.js';

const person = (text: string): PersonId => {
  assert(isPersonId(text));
  return text;
};
const SANNE = person('p-sanne');
const PIET = person('p-piet');

/** Answers as Teams does, or not at all. */
const service = {
  answer: { status: 201, headers: {} } as { status: number; headers: Record<string, string> } | 'reset',
  /** Milliseconds. */
  answerAfter: 0,
  received: [] as { method: string; path: string; body: { summary?: string; id?: string } }[],
};
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(parts).toString() || '{}') as { summary?: string };
    service.received.push({ method: request.method ?? '', path: request.url ?? '', body });
    if (service.answer === 'reset') return void request.socket.destroy();
    const { status, headers } = service.answer;
    const say = () => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(status < 300 ? { id: 'activity-7' } : { error: { code: 'X', message: 'no' } }));
    };
    setTimeout(say, service.answerAfter);
  });
});
const addressOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const messageTo = (to: Recipient, more: Partial<OutboxMessage> = {}): OutboxMessage => ({
  key: `day ${to}`,
  kind: 'reminders',
  to,
  day: localDate('2020-09-01'),
  reminders: [],
  status: 'sending',
  plannedAt: instantOf(0),
  attempts: [],
  possiblyRepeated: false,
  delivered: null,
  settledAt: null,
  ...more,
});

const placeOf = (conversation: string, of: PersonId | null, serviceUrl = addressOf()): ConversationReference => ({
  tenant: 't',
  conversation,
  kind: of === null ? 'channel' : 'personal',
  person: of,
  serviceUrl,
  reference: {
    bot: { id: 'bot' },
    ...(of === null ? {} : { user: { id: 'u' } }),
    channelId: 'msteams',
    conversation: { id: conversation },
    serviceUrl: 'http://old.example/',
  },
});

async function courierWith(more: Partial<CourierDeps> = {}) {
  const conversations = memoryConversations();
  await conversations.put(placeOf('personal-1', SANNE));
  await conversations.put(placeOf('channel-1', null));
  const faults: unknown[] = [];
  const courier = createCourier({
    adapter: new BotAdapter(null, null),
    botId: null,
    conversations,
    open: { nameFor: () => Promise.resolve(null), open: () => Promise.resolve(undefined) },
    draw: ({ key }) => Promise.resolve({ card: { type: 'AdaptiveCard' }, summary: `about ${key}` }),
    onFault: (error) => void faults.push(error),
    ...more,
  });
  return { courier, conversations, faults };
}

describe('a message of the bot’s own accord', () => {
  before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterEach(() => {
    service.answer = { status: 201, headers: {} };
    service.answerAfter = 0;
    service.received.splice(0);
  });
  after(() => server.close());

  it('goes to the conversation with that person, at the address last seen, and its id is known afterwards', async () => {
    const { courier } = await courierWith();
    assert.equal(await courier.conversationOf(SANNE), 'personal-1');
    const { result, delivered } = await courier.send(messageTo(SANNE));
    assert.equal(result, 'sent');
    assert.deepEqual(delivered, { tenant: 't', conversation: 'personal-1', activity: 'activity-7' });
    assert.deepEqual(
      service.received.map(({ path, body }) => [path, body.summary]),
      [['/v3/conversations/personal-1/activities', `about day ${SANNE}`]],
    );
  });

  it('for the team goes to its channel', async () => {
    const { courier } = await courierWith();
    await courier.send(messageTo(CHANNEL));
    assert.deepEqual(
      service.received.map(({ path }) => path),
      ['/v3/conversations/channel-1/activities'],
    );
  });

  const ANSWERS = [
    [403, 'unreachable'],
    [404, 'unreachable'],
    [429, 'again'],
    [412, 'again'],
    [413, 'too_large'],
    [400, 'failed'],
    [401, 'failed'],
    [500, 'unknown'],
    [502, 'unknown'],
    [504, 'unknown'],
  ] as const;
  for (const [status, result] of ANSWERS) {
    it(`that is answered ${status} is ${result}, posted once, with the status as its cause`, async () => {
      const { courier } = await courierWith();
      service.answer = { status, headers: {} };
      const dispatch = await courier.send(messageTo(SANNE));
      assert.deepEqual([dispatch.result, dispatch.cause], [result, `HTTP ${status}`]);
      assert.equal(service.received.length, 1);
    });
  }

  it('is not pressed before the service wants it again', async () => {
    const { courier } = await courierWith();
    service.answer = { status: 429, headers: { 'retry-after': '7' } };
    assert.equal((await courier.send(messageTo(SANNE))).retryAfter, 7000);
    service.answer = {
      status: 429,
      headers: { 'retry-after': 'Sun, 06 Nov 2094 08:49:37 GMT', date: 'Sun, 06 Nov 2094 08:49:30 GMT' },
    };
    assert.equal((await courier.send(messageTo(SANNE))).retryAfter, 7000);
  });

  it('whose connection breaks off may have arrived; one that found no connection has not', async () => {
    const { courier, conversations } = await courierWith();
    service.answer = 'reset';
    assert.equal((await courier.send(messageTo(SANNE))).result, 'unknown');
    await conversations.put(placeOf('personal-1', SANNE, 'http://127.0.0.1:1/'));
    assert.equal((await courier.send(messageTo(SANNE))).result, 'again');
  });

  it('never goes to an address that is not allowed', async () => {
    const { courier, conversations } = await courierWith();
    await conversations.put(placeOf('personal-1', SANNE, 'https://evil.example/'));
    const { result, cause } = await courier.send(messageTo(SANNE));
    assert.deepEqual([result, cause], ['unreachable', 'ForbiddenAddressError']);
  });

  it('for someone without a conversation cannot be sent', async () => {
    const { courier } = await courierWith();
    assert.equal(await courier.conversationOf(PIET), null);
    assert.equal((await courier.send(messageTo(PIET))).result, 'unreachable');
  });

  it('for someone who never wrote first makes the conversation, and is sent the next time', async () => {
    const opened = memoryConversations();
    const { courier, conversations } = await courierWith({
      open: {
        nameFor: () => Promise.resolve('new'),
        open: async () => {
          await conversations.put(placeOf('made-1', PIET));
          return opened.personal(PIET).then(() => placeOf('made-1', PIET));
        },
      },
    });
    const first = await courier.send(messageTo(PIET));
    assert.deepEqual([first.result, first.retryAfter, service.received.length], ['again', 0, 0]);
    assert.equal((await courier.send(messageTo(PIET))).result, 'sent');
  });

  it('in which nothing is left to say does not go out', async () => {
    const { courier } = await courierWith({ draw: () => Promise.resolve(null) });
    assert.equal((await courier.send(messageTo(SANNE))).result, 'dropped');
    assert.equal(service.received.length, 0);
  });

  it('is put off while the register cannot be read', async () => {
    const { courier } = await courierWith({ draw: () => Promise.resolve('unavailable' as const) });
    assert.equal((await courier.send(messageTo(SANNE))).result, 'again');
  });

  it('that cannot be drawn is a fault of ours, and not sent', async () => {
    const { courier, faults } = await courierWith({ draw: () => Promise.reject(new TypeError('template')) });
    assert.equal((await courier.send(messageTo(SANNE))).result, 'failed');
    assert.equal(faults.length, 1);
  });

  it('shares its rate with answers, which wait for their turn and tell how they fared', async () => {
    const log: unknown[] = [];
    const pace: Pace = {
      answer: (conversation) => {
        log.push(conversation, service.received.length);
        return Promise.resolve({ done: (outcome) => void log.push(outcome) });
      },
      message: () => Promise.reject(new Error('an answer is no message')),
    };
    const { courier } = await courierWith({ adapter: new BotAdapter(null, pace) });
    service.answer = { status: 429, headers: { 'retry-after': '2' } };
    await courier.send(messageTo(SANNE));
    const refused = { throttled: true, retryAfter: 2000 };
    // Someone waits for an answer: one that was too much is sent again in its turn.
    assert.deepEqual(
      log,
      [0, 1, 2].flatMap((received) => ['personal-1', received, refused]),
    );
  });

  it('of which one part cannot be drawn is divided, so that the rest goes out', async () => {
    const { courier } = await courierWith({ draw: () => Promise.reject(new TypeError('template')) });
    assert.equal((await courier.send(messageTo(SANNE, { reminders: ['one', 'two'] }))).result, 'too_large');
  });

  it('shares a connection with the next, and never meets one that the service is about to close', async () => {
    const { courier } = await courierWith();
    const opened: unknown[] = [];
    const note = (socket: unknown) => void opened.push(socket);
    server.on('connection', note);
    await courier.send(messageTo(SANNE));
    await courier.send(messageTo(SANNE));
    assert.equal(opened.length, 1);
    // Node's own server closes a connection after five idle seconds; by then it is not ours any more.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await courier.send(messageTo(SANNE));
    server.off('connection', note);
    assert.equal(opened.length, 2);
  });

  it('waits for an answer that takes longer than a connection is kept', async () => {
    const { courier } = await courierWith();
    service.answerAfter = 2000;
    assert.equal((await courier.send(messageTo(SANNE))).result, 'sent');
  });

  it('is shown anew in its place when its measure has been dealt with', async () => {
    const { courier } = await courierWith();
    const delivered = { tenant: 't', conversation: 'personal-1', activity: 'activity-7' };
    assert.equal((await courier.renew(messageTo(SANNE, { delivered }), delivered)).result, 'sent');
    assert.deepEqual(
      service.received.map(({ method, path }) => [method, path]),
      [['PUT', '/v3/conversations/personal-1/activities/activity-7']],
    );
  });
});
