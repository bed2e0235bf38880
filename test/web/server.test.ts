import assert from 'node:assert/strict';
import type { Server } from 'restify';
import { MAX_BODY_BYTES } from '../../src/web/json-body.js';
import { listen, stopListening } from '../../src/web/listen.js';
import type { ActivityHandler, MessagesDeps } from '../../src/web/messages.js';
import { createMetrics } from '../../src/web/metrics.js';
import { createWebServer } from '../../src/web/server.js';
import { turnsInFlight } from '../../src/web/turns-in-flight.js';
import { call, portOf, postJson } from '../support/http.js';

const ACTIVITY = { type: 'message', text: 'hallo', conversation: { id: 'c1' }, from: { id: 'u1' } };

describe('web server', () => {
  let server: Server;
  let port: number;
  let handled: unknown[];
  let handle: ActivityHandler;
  let admit: MessagesDeps['admit'];
  let storeWorks: boolean;
  let accepting: boolean;
  let errors: unknown[];
  let metricsText: (() => Promise<string>) | null;

  beforeEach(async () => {
    [handled, errors, storeWorks, accepting] = [[], [], true, true];
    handle = (activity) => {
      handled.push(activity);
      return Promise.resolve({ status: 200, json: '{"activities":[]}' });
    };
    admit = () => Promise.resolve({ handle: (activity) => handle(activity) });
    let time = 0;
    metricsText = null;
    const metrics = createMetrics();
    server = createWebServer({
      admit: (authorization) => admit(authorization),
      inFlight: turnsInFlight(),
      metrics: { ...metrics, text: () => (metricsText ?? metrics.text)() },
      elapsed: { milliseconds: () => (time += 5) },
      store: { check: () => (storeWorks ? Promise.resolve() : Promise.reject(new Error('disk'))) },
      local: true,
      metricsToken: null,
      accepting: () => accepting,
      onError: (error) => errors.push(error),
    });
    await listen(server, 0, '127.0.0.1');
    port = portOf(server);
  });
  afterEach(() => stopListening(server, 1000));

  it('hands an activity to the bot', async () => {
    const { status } = await postJson(port, '/api/messages', ACTIVITY);
    assert.equal(status, 200);
    assert.deepEqual(handled, [ACTIVITY]);
  });

  it('leaves out of what was said the character that has no sign, and nothing that looks like its name', async () => {
    const said = (nul: string) => ({
      ...ACTIVITY,
      text: `${nul}ha${nul}${nul}llo\\${nul}\\u0000 \\\\u0000`,
      [`val${nul}ue`]: [nul],
    });
    await postJson(port, '/api/messages', said('\u0000'));
    assert.deepEqual(handled, [said('')]);
  });

  it('answers with the status and the JSON that the bot gives, and with the status alone where it says nothing', async () => {
    const authorizations: string[] = [];
    admit = (authorization) => {
      authorizations.push(authorization);
      const answer = authorization === '' ? { status: 200 } : { status: 202, json: '{"said":"é"}' };
      return Promise.resolve({ handle: () => Promise.resolve(answer) });
    };
    const signed = await postJson(port, '/api/messages', ACTIVITY, { authorization: 'Bearer abc' });
    assert.deepEqual([signed.status, signed.text], [202, '{"said":"é"}']);
    assert.equal((await postJson(port, '/api/messages', ACTIVITY)).status, 200);
    assert.deepEqual(authorizations, ['Bearer abc', '']);
  });

  it('refuses a body that is not JSON by its type', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const answers = await Promise.all([
      call(port, { method: 'POST', path: '/api/messages', headers: form, body: 'type=message&text=hi' }),
      call(port, { method: 'POST', path: '/api/messages', headers: { 'content-type': 'text/plain' }, body: '{}' }),
      call(port, { method: 'POST', path: '/api/messages', body: JSON.stringify(ACTIVITY) }),
    ]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [415, 415, 415],
    );
    assert.equal(handled.length, 0);
  });

  it('refuses a compressed body, which could unpack to anything', async () => {
    const { status } = await postJson(port, '/api/messages', ACTIVITY, { 'content-encoding': 'gzip' });
    assert.equal(status, 415);
  });

  it('answers malformed JSON with 400', async () => {
    const { status, text } = await postJson(port, '/api/messages', '{"type": "message", ');
    assert.equal(status, 400);
    assert.match(text, /Invalid JSON/);
  });

  for (const body of ['[]', '"text"', '5', 'null', 'true']) {
    it(`answers ${body} in place of an object with 400`, async () => {
      const { status } = await postJson(port, '/api/messages', body);
      assert.equal(status, 400);
    });
  }

  it('answers a body over the limit with 413 and takes one just below it', async () => {
    const padded = (bytes: number) => JSON.stringify({ ...ACTIVITY, text: 'x'.repeat(bytes) });
    assert.equal((await postJson(port, '/api/messages', padded(MAX_BODY_BYTES))).status, 413);
    assert.equal((await postJson(port, '/api/messages', padded(MAX_BODY_BYTES - 500))).status, 200);
    assert.equal(handled.length, 1);
  });

  for (const missing of ['type', 'conversation', 'from'] as const) {
    it(`names what is lacking in an activity without ${missing}`, async () => {
      const { status, text } = await postJson(port, '/api/messages', { ...ACTIVITY, [missing]: undefined });
      assert.equal(status, 400);
      assert.match(text, new RegExp(missing));
      assert.equal(handled.length, 0);
    });
  }

  it('refuses fields of the wrong kind before the SDK sees them', async () => {
    const wrong = [{ text: 5 }, { conversation: 'c1' }, { from: {} }, { entities: 'none' }, { type: '' }];
    const answers = await Promise.all(wrong.map((field) => postJson(port, '/api/messages', { ...ACTIVITY, ...field })));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([400]));
  });

  for (const host of ['evil.example', '192.168.1.5:3978', '127.0.0.1.evil.example', 'localhost.evil.example:3978']) {
    it(`answers the foreign host ${host} with 403`, async () => {
      assert.equal((await postJson(port, '/api/messages', ACTIVITY, { host })).status, 403);
      assert.equal((await call(port, { path: '/metrics', headers: { host } })).status, 403);
      assert.equal(handled.length, 0);
    });
  }

  for (const origin of ['https://evil.example', 'null', 'file://', 'http://localhost.evil.example']) {
    it(`answers a page from ${origin} with 403`, async () => {
      assert.equal((await postJson(port, '/api/messages', ACTIVITY, { origin })).status, 403);
      assert.equal(handled.length, 0);
    });
  }

  it('answers pages and programs of this machine', async () => {
    for (const host of ['localhost:3978', '127.0.0.1', '[::1]:3978']) {
      assert.equal((await postJson(port, '/api/messages', ACTIVITY, { host })).status, 200);
    }
    assert.equal((await postJson(port, '/api/messages', ACTIVITY, { origin: 'http://localhost:56150' })).status, 200);
  });

  it('is ready only while the store can be used and no shutdown has begun', async () => {
    assert.equal((await call(port, { path: '/readyz' })).status, 200);
    storeWorks = false;
    assert.equal((await call(port, { path: '/readyz' })).status, 503);
    storeWorks = true;
    accepting = false;
    assert.equal((await call(port, { path: '/readyz' })).status, 503);
    assert.equal((await call(port, { path: '/healthz' })).status, 200);
  });

  it('counts turns by type and result', async () => {
    await postJson(port, '/api/messages', ACTIVITY);
    await postJson(port, '/api/messages', { ...ACTIVITY, type: 'made-up' });
    handle = () => Promise.reject(new Error('broken'));
    await postJson(port, '/api/messages', ACTIVITY);
    const { text } = await call(port, { path: '/metrics' });
    assert.match(text, /nakoming_turn_duration_seconds_count\{type="message",result="answered"\} 1/);
    assert.match(text, /nakoming_turn_duration_seconds_count\{type="other",result="answered"\} 1/);
    assert.match(text, /nakoming_turn_duration_seconds_count\{type="message",result="failed"\} 1/);
  });

  it('answers 500 with a body, and logs, when the bot fails', async () => {
    handle = () => Promise.reject(new Error('broken'));
    const { status, text } = await postJson(port, '/api/messages', ACTIVITY);
    assert.equal(status, 500);
    assert(!text.includes('broken'));
    assert.equal(errors.length, 1);
  });

  it('tells what is wrong in one form, whoever found it', async () => {
    const plain = { accept: 'text/plain' };
    const asked = [
      { status: 400, answer: postJson(port, '/api/messages', '{"type": "message", ') },
      { status: 400, answer: postJson(port, '/api/messages', {}) },
      { status: 403, answer: call(port, { path: '/healthz', headers: { host: 'evil.example' } }) },
      { status: 404, answer: call(port, { path: '/nowhere' }) },
      { status: 404, answer: call(port, { path: '/nowhere', headers: plain }) },
      { status: 405, answer: call(port, { path: '/api/messages' }) },
      { status: 413, answer: postJson(port, '/api/messages', { text: 'x'.repeat(MAX_BODY_BYTES) }) },
      { status: 415, answer: call(port, { method: 'POST', path: '/api/messages', body: '{}' }) },
    ];
    for (const { status, answer } of asked) {
      const { status: got, text, headers } = await answer;
      assert.equal(got, status);
      assert.match(String(headers['content-type']), /^application\/json/);
      const { error, ...rest } = JSON.parse(text) as { error: { code: unknown; message: unknown } };
      assert.deepEqual(rest, {});
      assert.deepEqual(Object.keys(error).sort(), ['code', 'message']);
      assert.ok(typeof error.code === 'string' && error.code !== '');
      assert.ok(typeof error.message === 'string' && error.message !== '');
    }
  });

  it('says nothing of what broke inside', async () => {
    metricsText = () => Promise.reject(new Error('/secret/path is broken'));
    const { status, text } = await call(port, { path: '/metrics' });
    assert.equal(status, 500);
    assert.deepEqual(JSON.parse(text), {
      error: { code: 'Failed', message: 'Something went wrong; it is in the log.' },
    });
    assert.equal(errors.length, 1);
  });

  it('knows no other address', async () => {
    assert.equal((await call(port, { path: '/' })).status, 404);
    assert.equal((await call(port, { path: '/api/messages' })).status, 405);
  });
});

describe('turns in flight', () => {
  it('are waited for, and only so long', async () => {
    const inFlight = turnsInFlight();
    let finish: () => void = () => undefined;
    const turn = inFlight.track(() => new Promise<void>((resolve) => (finish = resolve)));
    assert.equal(inFlight.count(), 1);
    assert.equal(await inFlight.settled(5), false);
    const settled = inFlight.settled(10_000);
    finish();
    await turn;
    assert.equal(await settled, true);
    assert.equal(await inFlight.settled(0), true);
  });

  it('end also when the turn fails', async () => {
    const inFlight = turnsInFlight();
    await assert.rejects(inFlight.track(() => Promise.reject(new Error('broken'))));
    assert.equal(inFlight.count(), 0);
  });
});
