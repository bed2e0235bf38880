import assert from 'node:assert/strict';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { LINK_MINUTES, type Download } from '../../../src/domain/links/download.js';
import type { ChangeRecord } from '../../../src/domain/change/change.js';
import { StoreError } from '../../../src/domain/errors.js';
import type { Role } from '../../../src/domain/people/person.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { at, change, changed, day, measure, measureCode, person, register } from '../../support/builders.js';
import { call, type HttpAnswer } from '../../support/http.js';
import { storeWith } from '../../support/store-with.js';
import { KEYS, SANNE, serving, TENANT, type Serving } from './serving.js';

const MINUTE = 60_000;
const HISTORY: Download = { what: 'history', form: 'csv', measure: measureCode('OW20-V1') };
const CHANGES: Download = { what: 'changes', form: 'csv', since: day('2020-01-01'), by: null, query: { criteria: [] } };
const HEAD_LINE =
  '\uFEFF"Nummer";"Code of naam";"Titel";"Wijziging";"Wat er veranderde";"Gebeurd op";"Vastgelegd op";"Door";"Reden"\r\n';

async function storeOfTwo(): Promise<Store> {
  const open = measure('OW20-V1', { progress: 35, title: { nl: '=1+1', en: '@SUM' } });
  const secret = measure('OW20-V2', { confidential: true, title: { nl: 'LEK', en: 'LEK' } });
  const store = memoryStore(register({ measures: [open, secret] }));
  const reason = 'Zo zei "Microsoft"; wacht';
  await store.commit(change(changed(open, { progress: 45 }), { reason, recordedAt: at('2021-01-15', '23:30:00.000') }));
  await store.commit(change(changed(secret, { progress: 60 }), { reason: 'LEK-reden', actor: person('p-weg') }));
  return store;
}

const isPlainRefusal = ({ headers, text }: HttpAnswer, words: RegExp): void => {
  assert.match(String(headers['content-type']), /^text\/html/);
  assert.equal(headers['content-disposition'], undefined);
  assert.equal(headers['cache-control'], 'no-store');
  assert.match(String(headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/);
  assert.doesNotMatch(String(headers['content-security-policy']), /unsafe/);
  assert.match(text, words);
  assert.doesNotMatch(text, /OW20|Sanne|p-sanne|v1\.|Error|<script|style=/);
};

describe('a file behind a link', () => {
  let roles: readonly Role[];
  let place: Serving;
  before(async () => {
    place = await serving(await storeOfTwo(), {}, () => roles);
  });
  beforeEach(() => {
    roles = ['reader'];
  });
  after(() => place.stop());

  const open = (path: string, method = 'GET') => call(place.port, { path, method });

  it('opens in a Dutch spreadsheet, every text as a text', async () => {
    const { status, headers, text } = await open(place.path(HISTORY));
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/csv; charset=utf-8');
    assert.equal(headers['content-disposition'], 'attachment; filename="geschiedenis-OW20-V1.csv"');
    assert.equal(
      text,
      `${HEAD_LINE}1;"OW20-V1";"'=1+1";"voortgang bijgewerkt";"was 35%, nu 45%";"2021-01-15";"2021-01-16";"Sanne de Vries";"Zo zei ""Microsoft""; wacht"\r\n`,
    );
  });

  it('tells of what is confidential its code and what kind of change it was, and of nobody a pseudonym', async () => {
    for (const form of ['csv', 'json'] as const) {
      const { text } = await open(place.path({ ...CHANGES, form }));
      assert.match(text, /OW20-V2.*voortgang bijgewerkt/);
      assert.doesNotMatch(text, /LEK|60%|p-weg/);
    }
  });

  it('is JSON for a program, with the same in it', async () => {
    const { headers, text } = await open(place.path({ ...CHANGES, form: 'json' }, { ...SANNE, language: 'en' }));
    assert.equal(headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(headers['content-disposition'], 'attachment; filename="changes-since-2020-01-01.json"');
    const { changes } = JSON.parse(text) as { readonly changes: readonly Readonly<Record<string, unknown>>[] };
    assert.deepEqual(
      changes.map(({ number, subject, by, confidential }) => [number, subject, by, confidential]),
      [
        [2, 'OW20-V2', null, true],
        [1, 'OW20-V1', 'Sanne de Vries', false],
      ],
    );
    assert.deepEqual([changes[1]?.['title'], changes[1]?.['recordedOn']], ['@SUM', '2021-01-16']);
  });

  it('is JSON also where nothing was recorded', async () => {
    const { text } = await open(place.path({ ...CHANGES, form: 'json', since: day('2025-01-01') }));
    assert.deepEqual(JSON.parse(text), { changes: [] });
  });

  it('is kept nowhere, runs nothing and says so in its headers', async () => {
    const { headers } = await open(place.path(HISTORY));
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['content-security-policy'], "default-src 'none'; frame-ancestors 'none'");
  });

  it('can be asked about without being fetched', async () => {
    const before = place.fetched.length;
    const [whole, head] = [await open(place.path(HISTORY)), await open(place.path(HISTORY), 'HEAD')];
    for (const name of ['content-type', 'content-disposition', 'cache-control', 'content-security-policy']) {
      assert.equal(head.headers[name], whole.headers[name]);
    }
    assert.deepEqual([head.status, head.text], [200, '']);
    assert.equal(place.fetched.length, before + 1);
    roles = [];
    assert.equal((await open(place.path(HISTORY), 'HEAD')).status, 403);
  });

  it('is told of by who fetched it and how much there was, and nothing that stood in it', async () => {
    await open(place.path(CHANGES));
    const { link, ...told } = place.fetched.at(-1) ?? { link: '' };
    assert.match(link, /^[\da-f-]{36}$/);
    assert.deepEqual(told, { person: 'p-sanne', file: 'changes', form: 'csv', rows: 2, whole: true });
  });

  it('is to be had until its minutes are over, and then not any more', async () => {
    const lifetime = LINK_MINUTES * MINUTE;
    assert.equal((await open(place.path(HISTORY, SANNE, { ago: lifetime - 1 }))).status, 200);
    for (const ago of [lifetime, lifetime + 1, 365 * 24 * 60 * MINUTE]) {
      const late = await open(place.path(HISTORY, SANNE, { ago }));
      assert.equal(late.status, 410);
      isPlainRefusal(late, /<html lang="nl">[\s\S]*verlopen[\s\S]*Vraag in de chat opnieuw/);
    }
    const english = await open(place.path(HISTORY, { ...SANNE, language: 'en' }, { ago: lifetime }));
    isPlainRefusal(english, /<html lang="en">[\s\S]*expired[\s\S]*Ask for the card again/);
  });

  it('is for nobody whose link was changed, cut, made up or signed with another key', async () => {
    const path = place.path(HISTORY);
    const other = { current: 'een-sleutel-van-iemand-anders-1234567', previous: null };
    const wrong = [
      `${path.slice(0, -3)}AAA`,
      path.slice(0, -1),
      path.replace('v1.', 'v2.'),
      `${path}?language=en&x=`.replace('/v1.', '/v1.A'),
      '/downloads/x',
      '/downloads/v1..',
      '/downloads/..%2f..%2fetc%2fpasswd',
      `/downloads/${'A'.repeat(8000)}`,
      '/downloads/%00%0d%0a',
      place.path(HISTORY, SANNE, { keys: other }),
    ];
    for (const one of wrong) {
      const refused = await open(one);
      assert.equal(refused.status, 403, one);
      isPlainRefusal(refused, /Deze link klopt niet/);
    }
    for (const nothing of ['/downloads', '/downloads/']) assert.equal((await open(nothing)).status, 404);
    assert.equal((await open(place.path(HISTORY, SANNE, { keys: { ...other, current: KEYS.current } }))).status, 200);
  });

  it('is for nobody of another tenant', async () => {
    const elsewhere = await open(place.path(HISTORY, { ...SANNE, tenant: TENANT.replace('2', '9') }));
    assert.equal(elsewhere.status, 403);
    isPlainRefusal(elsewhere, /klopt niet/);
  });

  it('is no longer for someone who lost the role after the link was made', async () => {
    const path = place.path(HISTORY);
    assert.equal((await open(path)).status, 200);
    for (const left of [[], ['administrator']] as const) {
      roles = left;
      const refused = await open(path);
      assert.equal(refused.status, 403);
      isPlainRefusal(refused, /Je hebt geen toegang meer/);
    }
    roles = ['verifier'];
    assert.equal((await open(path)).status, 200);
  });

  it('is not there for a measure that does not exist', async () => {
    const refused = await open(place.path({ ...HISTORY, measure: measureCode('OW20-V99') }));
    assert.equal(refused.status, 404);
    isPlainRefusal(refused, /staat niet in het register/);
  });

  it('is read and never written to', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) assert.equal((await open(place.path(HISTORY), method)).status, 405);
  });
});

describe('a file that cannot be made', () => {
  let place: Serving;
  afterEach(() => place.stop());

  it('is spoken of without what is wrong inside', async () => {
    const store = await storeOfTwo();
    const failing = (error: Error) => storeWith(store, { changes: () => Promise.reject(error) });
    place = await serving(failing(new StoreError('STORE_UNREACHABLE', 'postgres://geheim')));
    const down = await call(place.port, { path: place.path(HISTORY) });
    assert.deepEqual([down.status, down.headers['retry-after'], place.errors], [503, '60', []]);
    isPlainRefusal(down, /even niet bereikbaar/);
    await place.stop();
    place = await serving(failing(new TypeError('geheim')));
    const failed = await call(place.port, { path: place.path(HISTORY) });
    assert.equal(failed.status, 500);
    isPlainRefusal(failed, /Er ging iets mis/);
    assert.equal(place.errors.length, 1);
  });

  it('is refused, not given, where rights cannot be looked up', async () => {
    const rolesOf = () => Promise.reject(new StoreError('STORE_UNREACHABLE', 'gone'));
    place = await serving(await storeOfTwo(), { rolesOf });
    assert.equal((await call(place.port, { path: place.path(HISTORY) })).status, 503);
  });
});

/** A store of so many changes, made as they are asked for; `asked` hears of each page. */
function storeOfMany(total: number, asked: (offset: number) => void = () => undefined): Store {
  const one = changed(measure('OW20-V1'), { progress: 45 });
  const record = (number: number): ChangeRecord => ({
    ...change(one, { reason: `${number} ${'Zo zei Microsoft. '.repeat(10)}` }),
    number,
    before: [null],
  });
  return storeWith(memoryStore(register({ measures: [measure('OW20-V1')] })), {
    changes: (_, { offset, limit }) => {
      asked(offset);
      const length = Math.max(0, Math.min(limit, total - offset));
      return Promise.resolve({ total, rows: Array.from({ length }, (_, index) => record(total - offset - index)) });
    },
  });
}

describe('a large file', () => {
  const MANY = 100_000;
  let place: Serving;
  afterEach(() => place.stop());

  it('has every change, and is read page by page', async () => {
    const [many, rowsAPage] = [20_000, 500];
    let pages = 0;
    place = await serving(storeOfMany(many, () => (pages += 1)));
    const { text } = await call(place.port, { path: place.path(CHANGES) });
    assert.equal(text.split('\r\n').length, many + 2);
    assert(pages >= many / rowsAPage);
    assert.equal(place.fetched.at(-1)?.rows, many);
  });

  it('is read no faster than it is taken, and no further once whoever asked has gone', async () => {
    let pages = 0;
    place = await serving(storeOfMany(MANY, () => (pages += 1)));
    const { port } = place;
    const path = place.path(CHANGES);
    const sent = request({ host: '127.0.0.1', port, path });
    sent.on('error', () => undefined);
    sent.on('response', (response) => response.on('error', () => undefined).pause());
    sent.end();
    let before = -1;
    while (pages === 0 || pages !== before) {
      before = pages;
      await pause(200);
    }
    assert(pages < 100, `${pages} pages were read for someone who takes nothing`);
    sent.destroy();
    while (place.fetched.length === 0) await pause(20);
    assert.equal(place.fetched[0]?.whole, false);
    assert(pages < 110);
    assert.deepEqual(place.errors, []);
  });

  it('ends in the air where the store fails halfway, so that nobody takes half of it for the whole', async () => {
    const store = storeOfMany(MANY);
    const failing = storeWith(store, {
      changes: (query, page) =>
        page.offset < 5000 ? store.changes(query, page) : Promise.reject(new StoreError('STORE_UNREACHABLE', 'gone')),
    });
    place = await serving(failing);
    await assert.rejects(call(place.port, { path: place.path(CHANGES) }));
    const [{ rows, whole } = { rows: 0, whole: true }] = place.fetched;
    assert.deepEqual([rows, whole], [5000, false]);
  });

  it('is fetched by one person twice at the same time and no more, and by others beside', async () => {
    place = await serving(storeOfMany(MANY));
    const sent = [1, 2].map(() => request({ host: '127.0.0.1', port: place.port, path: place.path(CHANGES) }));
    const begun = sent.map(
      (one) => new Promise((resolve) => one.on('response', (response) => resolve(response.pause()))),
    );
    for (const one of sent) one.on('error', () => undefined).end();
    await Promise.all(begun);
    const third = await call(place.port, { path: place.path(CHANGES), method: 'HEAD' });
    assert.deepEqual([third.status, third.headers['retry-after']], [429, '10']);
    const bas = { ...SANNE, person: person('p-bas') };
    assert.equal((await call(place.port, { path: place.path(CHANGES, bas), method: 'HEAD' })).status, 200);
    for (const one of sent) one.destroy();
    while (place.fetched.length < 2) await pause(20);
    assert.equal((await call(place.port, { path: place.path(CHANGES), method: 'HEAD' })).status, 200);
  });
});
