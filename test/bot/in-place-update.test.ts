import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import { postJson } from '../support/http.js';
import { readCard, type CardReading } from '../support/card-reading.js';
import { startBot, type RunningBot } from '../support/running-bot.js';

interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A connector that notes what it is sent and answers with `status`. */
class Connector {
  readonly received: Received[] = [];
  status = 200;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const text = Buffer.concat(parts).toString();
        const body = (text === '' ? {} : JSON.parse(text)) as Received['body'];
        this.received.push({ method: request.method ?? '', path: request.url ?? '', body });
        response.writeHead(this.status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ id: 'a1' }));
      });
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get updates(): readonly Received[] {
    return this.received.filter(({ method }) => method === 'PUT');
  }
}

describe('a change that was made with a click', () => {
  const connector = new Connector();
  let bot: RunningBot;
  let serviceUrl: string;
  let count = 0;

  before(async () => {
    bot = await startBot({ CLOCK_START: '2020-09-20T10:00' });
    serviceUrl = await connector.open();
  });
  afterEach(() => {
    connector.received.splice(0);
    connector.status = 200;
  });
  after(async () => {
    connector.close();
    await bot.stop();
  });

  /** Clicks as Teams does, on a message that everyone sees; the answer is the body of the response. */
  async function click(verb: string, data: unknown, more: object = {}): Promise<CardReading> {
    const answer = await postJson(bot.port, '/api/messages', {
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: `click-${(count += 1)}`,
      channelId: 'msteams',
      serviceUrl,
      replyToId: 'message-7',
      from: { id: 'sanne', name: 'Sanne', aadObjectId: 'sanne' },
      recipient: { id: 'bot', name: 'Nakoming' },
      conversation: { id: 'group', conversationType: 'groupChat', tenantId: 'local' },
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      ...more,
    });
    assert.equal(answer.status, 200);
    const body = JSON.parse(answer.text) as { type: string; value: unknown };
    assert.notEqual(body.value, undefined, 'an invoke is answered with a body');
    return readCard([{ type: 'invokeResponse', value: { status: 200, body } }]);
  }

  /** The data of the button that sends the form. */
  async function form(name: string, subject: string): Promise<Readonly<Record<string, unknown>>> {
    const card = await click('fillIn', { form: name, subject, v: 1, lang: 'nl' });
    const submit = card.actions.find(({ verb }) => verb === name);
    assert.ok(submit, card.text);
    return submit.data;
  }

  it('is answered with the new card, and shown to everyone in the message itself', async () => {
    const data = await form('recordProgress', 'OW20-V4');
    assert.deepEqual(connector.received, [], 'a form is only for the person who asked for it');
    const answer = await click('recordProgress', { ...data, progress: 60, note: 'Gebeld' });
    assert.match(answer.text, /Vastgelegd: voortgang bijgewerkt/);
    assert.match(answer.text, /60%/);
    assert.deepEqual(
      connector.updates.map(({ path }) => decodeURIComponent(path)),
      ['/v3/conversations/group/activities/message-7'],
    );
    const [update] = connector.updates;
    assert.match(JSON.stringify(update?.body), /Vastgelegd: voortgang bijgewerkt/);
    assert.match(String(update?.body['summary']), /OW20-V4/);
    assert.equal(connector.received.length, 1, 'nothing else is sent');
  });

  it('is made and shown once, and answered alike, however often the same click arrives', async () => {
    const data = { ...(await form('recordProgress', 'OW20-V2')), progress: '30' };
    const first = await click('recordProgress', data, { id: 'same' });
    const later = [await click('recordProgress', data, { id: 'same' })];
    later.push(...(await Promise.all([1, 2, 3].map(() => click('recordProgress', data, { id: 'same' })))));
    assert.match(first.text, /Vastgelegd: voortgang bijgewerkt/);
    for (const again of later) assert.deepEqual(again.card, first.card);
    assert.equal(connector.updates.length, 1);
  });

  it('is made and shown once where the same click arrives several times together', async () => {
    const data = { ...(await form('recordProgress', 'OW20-S1')), progress: '35', note: 'Vier keer geklikt' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => click('recordProgress', data, { id: 'together' })));
    for (const { card, text } of answers) {
      assert.match(text, /Vastgelegd: voortgang bijgewerkt/);
      assert.deepEqual(card, answers[0]?.card);
    }
    assert.equal(connector.updates.length, 1);
    const journal = await readFile(path.join(bot.dataDir, 'journal.jsonl'), 'utf8');
    assert.equal(journal.match(/Vier keer geklikt/g)?.length, 1);
  });

  it('is told to have been made already where a person clicks once more', async () => {
    const data = { ...(await form('recordProgress', 'OW20-O1')), progress: '30' };
    await click('recordProgress', data);
    assert.match((await click('recordProgress', data)).text, /al vastgelegd/);
    assert.equal(connector.updates.length, 1);
  });

  it('is answered all the same when the message cannot be updated', async () => {
    connector.status = 403;
    const data = await form('recordProgress', 'OW20-V3');
    const answer = await click('recordProgress', { ...data, progress: 10 });
    assert.match(answer.text, /Vastgelegd/);
    assert.equal(connector.updates.length, 1, 'and it is not tried again');
  });

  it('changes nothing for others where nothing was recorded', async () => {
    const data = await form('recordProgress', 'OW20-V5');
    const answer = await click('recordProgress', { ...data, progress: '140' });
    assert.match(answer.text, /Nog niet vastgelegd/);
    assert.deepEqual(connector.received, []);
  });

  it('is answered by itself where replies are collected and there is no connector', async () => {
    const speaker = bot.speaker();
    const data = await form('recordProgress', 'OW20-V6');
    const answer = await speaker.click('recordProgress', { ...data, progress: 20 });
    assert.match(answer.text, /Vastgelegd/);
    assert.deepEqual(connector.received, []);
  });

  it('for the sake of a form that waits brings that form back, to nobody else, and to everyone once that is sent', async () => {
    const half = await click('fillIn', { form: 'addRisk', v: 1, lang: 'nl', values: { investigation: 'OW20' } });
    const leave = half.actions.find(({ verb, title }) => verb === 'fillIn' && title === 'Nieuwe bron');
    const typed = { level: 'high', title: 'Locatie', quote: 'Alles gaat weg.', place: 'blz. 3' };
    const adding = await click('fillIn', { ...leave?.data, ...typed });
    const record = adding.actions.find(({ verb }) => verb === 'addSource');
    const source = { title: 'Memo over locatie', publisher: 'SLM', published: '2020-09-01' };
    const back = await click('addSource', { ...record?.data, ...source });
    assert.match(back.text, /Vastgelegd: bron toegevoegd: Memo over locatie/);
    assert.match((await click('addSource', { ...record?.data, ...source })).text, /al vastgelegd/);
    assert.deepEqual(connector.received, [], 'what someone fills in is for them alone');
    const send = back.actions.find(({ verb }) => verb === 'addRisk');
    const chosen = { ...typed, investigation: 'OW20', source: 'memo-over-locatie-2020' };
    assert.match((await click('addRisk', { ...send?.data, ...chosen })).text, /Vastgelegd: risico toegevoegd/);
    assert.equal(connector.updates.length, 1);
    const journal = await readFile(path.join(bot.dataDir, 'journal.jsonl'), 'utf8');
    assert.equal(journal.match(/"new_source"/g)?.length, 1);
  });

  it('can be undone by who made it, and the message follows', async () => {
    const data = await form('recordProgress', 'OW20-V7');
    const made = await click('recordProgress', { ...data, progress: 45 });
    const undo = made.actions.find(({ verb }) => verb === 'undo');
    const undone = await click('undo', undo?.data);
    assert.match(undone.text, /Ongedaan gemaakt/);
    assert.equal(connector.updates.length, 2);
  });
});
