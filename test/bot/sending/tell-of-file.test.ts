import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BotAdapter } from '../../../src/bot/adapter.js';
import { tellingOfFiles, type TellOfFileDeps } from '../../../src/bot/sending/tell-of-file.js';
import type { FileProgressOutcome, FileStage } from '../../../src/domain/links/under-way.js';
import type { Pass } from '../../../src/domain/reminders/pace.js';
import { memoryConversations } from '../../../src/stores/conversations-file.js';
import { person } from '../../support/builders.js';

const SANNE = { person: person('p-sanne'), tenant: 't', language: 'nl' } as const;

/** Answers as Teams does, or not at all. */
const service = { answers: [] as (number | 'reset')[], received: [] as string[] };
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    service.received.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const answer = service.answers.shift() ?? 201;
    if (answer === 'reset') return void request.socket.destroy();
    response.writeHead(answer, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer < 300 ? { id: 'activity-7' } : { error: { code: 'X', message: 'no' } }));
  });
});

const progress = (stage: FileStage): FileProgressOutcome => ({
  type: 'fileProgress',
  id: '0b0e2f4c-7f53-4d6f-9d39-0f6b7d0b1c55',
  file: { what: 'measures', form: 'xlsx', query: { criteria: [] } },
  stage,
  rows: 40,
  of: 100,
});

async function teller({ isThere = true } = {}) {
  const [passes, causes]: [Parameters<Pass['done']>[0][], string[]] = [[], []];
  const conversations = memoryConversations();
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  if (isThere) {
    await conversations.put({
      tenant: 't',
      conversation: 'personal-1',
      kind: 'personal',
      person: SANNE.person,
      serviceUrl,
      reference: { bot: { id: 'bot' }, user: { id: 'u' }, channelId: 'msteams', conversation: { id: 'personal-1' } },
    });
  }
  const deps: TellOfFileDeps = {
    adapter: new BotAdapter(null, null),
    botId: null,
    conversations,
    pace: { message: () => Promise.resolve({ done: (outcome) => void passes.push(outcome) }) },
    render: ({ outcome }) => ({ card: { type: 'AdaptiveCard' }, summary: JSON.stringify(outcome) }),
    ready: () => Promise.resolve(),
    onFailed: (cause) => void causes.push(cause),
  };
  return { teller: tellingOfFiles(deps)(SANNE), passes, causes };
}

describe('telling someone how far a file is', function () {
  this.timeout(20_000);
  const POST = 'POST /v3/conversations/personal-1/activities';
  const PUT = 'PUT /v3/conversations/personal-1/activities/activity-7';
  before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  beforeEach(() => {
    service.answers = [];
    service.received = [];
  });
  after(() => server.close());

  it('is one message in the chat with them alone, changed from then on, at the pace of the service', async () => {
    const { teller: one, passes } = await teller();
    for (const stage of ['under_way', 'under_way', 'whole'] as const) {
      assert.equal(await one.tell(progress(stage)), true);
    }
    assert.deepEqual(service.received, [POST, PUT, PUT]);
    assert.equal(passes.length, 3);
  });

  it('is not tried where the person has no chat with the bot, or has it no more', async () => {
    const nowhere = await teller({ isThere: false });
    assert.equal(await nowhere.teller.tell(progress('under_way')), false);
    assert.deepEqual(service.received, []);
    service.answers = [403];
    const { teller: one, causes } = await teller();
    assert.equal(await one.tell(progress('under_way')), false);
    assert.deepEqual(causes, ['HTTP 403']);
  });

  it('is put off where it is too much, and the pace hears of it', async () => {
    service.answers = [429];
    const { teller: one, passes } = await teller();
    assert.equal(await one.tell(progress('under_way')), true);
    assert.equal(await one.tell(progress('under_way')), true);
    assert.deepEqual(service.received, [POST, POST]);
    assert.deepEqual(
      passes.map((outcome) => outcome?.throttled),
      [true, false],
    );
  });

  it('never becomes two messages: one that may have arrived is not sent again', async () => {
    service.answers = ['reset'];
    const { teller: one } = await teller();
    for (const stage of ['under_way', 'under_way', 'whole'] as const) {
      assert.equal(await one.tell(progress(stage)), true);
    }
    assert.deepEqual(service.received, [POST]);
  });

  it('is tried again at the end, because what the card says then it says for good', async () => {
    const { teller: one } = await teller();
    await one.tell(progress('under_way'));
    service.answers = [502];
    await one.tell(progress('stopped'));
    assert.deepEqual(service.received, [POST, PUT, PUT]);
  });
});
