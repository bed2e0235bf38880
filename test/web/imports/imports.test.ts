import assert from 'node:assert/strict';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { IMPORT_MINUTES } from '../../../src/domain/links/download.js';
import { FAULTS_SHOWN, MOST_BYTES } from '../../../src/domain/imports/import-input.js';
import type { Role } from '../../../src/domain/people/person.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { linkMaker } from '../../../src/web/downloads/links.js';
import { measure, measureCode, register } from '../../support/builders.js';
import { call } from '../../support/http.js';
import { organisation } from '../../support/organisations.js';
import { KEYS, NOW, SANNE, TENANT } from '../downloads/serving.js';
import { importPlace, type ImportPlace } from './import-place.js';

const MINUTE = 60_000;
const ALL = { offset: 0, limit: 100 };
const OCTETS = { 'Content-Type': 'application/octet-stream' };
const GOOD = 'Code;Voortgang\nOW20-V1;40\n';

interface Line {
  readonly say?: string;
  readonly html?: string;
  readonly digest?: string;
  readonly faults?: string;
  readonly writing?: boolean;
}

describe('the page for importing', () => {
  let roles: readonly Role[];
  let store: Store;
  let place: ImportPlace;
  beforeEach(async () => {
    roles = ['coordinator'];
    const secret = measure('OW20-V2', { confidential: true, title: { nl: 'LEK', en: 'LEK' } });
    store = memoryStore(register({ measures: [measure('OW20-V1'), secret] }));
    place = await importPlace(store, () => roles);
  });
  afterEach(() => place.stop());

  const open = (path = place.path(), headers = {}) => call(place.port, { path, headers });
  const post = (path: string, body: string, headers: Readonly<Record<string, string>> = OCTETS) =>
    call(place.port, { path, method: 'POST', body, headers });
  const linesIn = (text: string): readonly Line[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  const send = async (body: string, query = '', path = place.path()) => {
    const { status, headers, text } = await post(`${path}?name=lijst.csv${query}`, body);
    assert.match(String(headers['content-type']), /x-ndjson/);
    const lines = linesIn(text);
    return { status, lines, last: lines.at(-1) ?? {} };
  };

  it('runs only what this service gives, stands in nobody else’s page and is kept nowhere', async () => {
    const { status, headers, text } = await open();
    assert.equal(status, 200);
    assert.match(
      String(headers['content-security-policy']),
      /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
    );
    assert.doesNotMatch(String(headers['content-security-policy']), /unsafe/);
    assert.equal(headers['cache-control'], 'no-store');
    assert.doesNotMatch(text, /<script>|onclick|style="/);
    for (const [, asset = ''] of text.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
      const found = await open(asset);
      assert.equal(found.status, 200, asset);
      assert.match(String(found.headers['content-type']), asset.endsWith('.js') ? /javascript/ : /css/);
    }
  });

  it('is in the language of the person, with a label for everything that can be used', async () => {
    const english = await open(place.path({ ...SANNE, language: 'en' }));
    assert.match(english.text, /<html lang="en">[\s\S]*Import a file/);
    const { text } = await open();
    assert.match(text, /<html lang="nl">[\s\S]*Een bestand importeren/);
    assert.match(text, /<label for="file">[\s\S]*id="file"[\s\S]*aria-describedby="limits"/);
    assert.match(text, /role="status" aria-live="polite"/);
  });

  it('shows what a file will do, does that when it is agreed to, and says how to take it back', async () => {
    const shown = await send(GOOD);
    assert.match(
      shown.last.html ?? '',
      /Dit gaat er gebeuren[\s\S]*1 maatregel gewijzigd[\s\S]*OW20-V1[\s\S]*voortgang[\s\S]*40%/,
    );
    assert.equal((await store.changes({}, ALL)).total, 0);
    const done = await send(GOOD, `&agreed=${shown.last.digest ?? ''}`);
    assert.match(
      done.last.html ?? '',
      /Klaar[\s\S]*Gewijzigd: 1 maatregel[\s\S]*maak wijziging 1 ongedaan[\s\S]*\/downloads\/v1\./,
    );
    assert(done.lines.some(({ writing }) => writing));
    const { rows } = await store.changes({}, ALL);
    assert.deepEqual(
      rows.map(({ actor, reason, origin }) => [actor, reason, origin.via]),
      [['p-sanne', 'Import van lijst.csv', 'import']],
    );
    assert.deepEqual(
      place.imported.map(({ outcome, measures, faults }) => [outcome, measures, faults]),
      [
        ['plan', 1, 0],
        ['done', 1, 0],
      ],
    );
  });

  it('shows what becomes of organisations and of what they said, but of a confidential measure its code alone', async () => {
    const measures = [measure('OW20-O1'), measure('OW20-O2', { confidential: true })];
    await place.stop();
    store = memoryStore(register({ measures, organisations: [organisation('bzk')] }));
    place = await importPlace(store);
    const heads = 'Organisatie;Soort;Maatregel;Antwoord;Datum;Toelichting';
    const rows = ['RVO;agentschap;OW20-O1;ja;2021-01-05;<b>klaar</b>', 'BZK;inspectie;OW20-O2;nee;2021-01-05;GEHEIM'];
    const file = [heads, ...rows].join('\n');
    const shown = await send(file);
    const text = shown.last.html ?? '';
    assert.match(text, /1 organisatie en 2 antwoorden erbij[\s\S]*1 organisatie gewijzigd/);
    assert.match(text, /BZK[\s\S]*soort organisatie[\s\S]*ministerie[\s\S]*inspectie/);
    assert.match(text, /OW20-O1, RVO[\s\S]*gedaan; 5 januari 2021; &lt;b&gt;klaar/);
    assert.match(text, /OW20-O2<\/th>\s*<td>vertrouwelijk/);
    assert.doesNotMatch(text, /GEHEIM|maatregelen erbij/);
    const done = await send(file, `&agreed=${shown.last.digest ?? ''}`);
    assert.match(
      done.last.html ?? '',
      /Toegevoegd: 1 organisatie en 2 antwoorden\. Gewijzigd: 1 organisatie\.[\s\S]*wijziging 1 tot en met 4/,
    );
    assert.match((await send(file)).last.html ?? '', /2 rijen over organisaties ongewijzigd[\s\S]*Er is niets te doen/);
  });

  it('does only what was shown: another file, or another register, is shown again', async () => {
    const shown = await send(GOOD);
    const other = await send('Code;Voortgang\nOW20-V1;90\n', `&agreed=${shown.last.digest ?? ''}`);
    assert.match(other.last.html ?? '', /intussen veranderd[\s\S]*90%/);
    assert.equal((await store.changes({}, ALL)).total, 0);
  });

  it('shows the first faults and gives all of them as a file', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => `OW20-V1;${index}00`).join('\n');
    const { last } = await send(`Code;Voortgang\n${rows}\n`);
    assert.equal(last.digest, undefined);
    assert.match(last.html ?? '', /Er zijn 2\d\d fouten[\s\S]*de eerste 50/);
    assert.equal([...(last.html ?? '').matchAll(/<tr>/g)].length, FAULTS_SHOWN + 1);
    assert((last.faults ?? '').split('\r\n').length > 200);
    assert.match(last.faults ?? '', /^\uFEFF"Blad";"Rij";"Kolom";"Wat er mis is"\r\n/);
  });

  it('runs nothing that stands in a file', async () => {
    const { last } = await send('Code;Titel;<img src=x>\nOW20-V1;<script>alert(1)</script>;x\n<b>;x;x\n');
    assert.doesNotMatch(last.html ?? '', /<script|<img|<b>/);
    assert.match(last.html ?? '', /&lt;b&gt;/);
    assert.doesNotMatch((await send('Code;Titel\nOW20-V1;=cmd|x\n')).last.html ?? '', /"=cmd/);
  });

  it('tells of what is confidential its code alone', async () => {
    const { last } = await send('Code;Voortgang\nOW20-V2;40\n');
    assert.match(last.html ?? '', /OW20-V2[\s\S]*vertrouwelijk/);
    assert.doesNotMatch(last.html ?? '', /LEK|40%/);
  });

  it('says what is wrong with a file that it cannot read', async () => {
    const { last } = await send('zomaar wat tekst');
    assert.match(last.html ?? '', /Dit bestand kan ik niet lezen[\s\S]*geen maatregelen/);
    assert.equal(place.imported.at(-1)?.outcome, 'refused');
  });

  it('is to be had until its hour is over, and for nobody whose link was changed or made for something else', async () => {
    const lifetime = IMPORT_MINUTES * MINUTE;
    assert.equal((await open(place.path(SANNE, { ago: lifetime - 1 }))).status, 200);
    assert.equal((await open(place.path(SANNE, { ago: lifetime }))).status, 410);
    const path = place.path();
    const download = linkMaker({ keys: KEYS, address: () => '', now: () => NOW })(SANNE)({
      what: 'changes',
      form: 'csv',
      since: '2020-01-01' as never,
      by: null,
      query: { criteria: [] },
    });
    const wrong = [
      `${path.slice(0, -3)}AAA`,
      path.slice(0, -1),
      '/import/x',
      String(download).replace('/downloads/', '/import/'),
      place.path(SANNE, { keys: { current: 'een-sleutel-van-iemand-anders-1234567', previous: null } }),
      place.path({ ...SANNE, tenant: TENANT.replace('2', '9') }),
    ];
    for (const one of wrong) {
      assert.equal((await open(one)).status, 403, one);
      assert.equal((await post(one, GOOD)).status, 403, one);
    }
    assert.equal((await store.changes({}, ALL)).total, 0);
  });

  it('takes no file from a page elsewhere, or in a form that such a page could send', async () => {
    const path = place.path();
    const refused = [
      { 'Content-Type': 'text/plain' },
      { 'Content-Type': 'multipart/form-data; boundary=x' },
      { ...OCTETS, Origin: 'https://elders.example' },
      { ...OCTETS, Origin: 'null' },
    ];
    for (const headers of refused) assert.equal((await post(path, GOOD, headers)).status, 403);
    for (const origin of [`http://127.0.0.1:${place.port}`, 'https://nakoming.example']) {
      assert.equal((await post(path, GOOD, { ...OCTETS, Origin: origin })).status, 200);
    }
  });

  it('is no longer for someone who lost the role after the link was made', async () => {
    const path = place.path();
    for (const left of [[], ['reader'], ['verifier'], ['administrator']] as const) {
      roles = left;
      const refused = await open(path);
      assert.equal(refused.status, 403);
      assert.match(refused.text, /mag alleen een coördinator/);
      assert.equal((await post(path, GOOD)).status, 403);
    }
  });

  it('refuses a file that is too large before it has come in', async () => {
    const sent = request({
      host: '127.0.0.1',
      port: place.port,
      path: place.path(),
      method: 'POST',
      headers: { ...OCTETS, 'Content-Length': String(50_000_000) },
    });
    sent.on('error', () => undefined);
    const answered = new Promise<{ status: number | undefined; text: string }>((resolve) => {
      sent.on('response', (response) => {
        let text = '';
        response.on('data', (piece: Buffer) => (text += piece.toString()));
        response.on('end', () => resolve({ status: response.statusCode, text }));
      });
    });
    sent.write('PK');
    const { status, text } = await answered;
    assert.equal(status, 413);
    assert.match(linesIn(text)[0]?.html ?? '', /te groot/);
    sent.destroy();
    assert(MOST_BYTES < 50_000_000);
  });

  it('does nothing for who has gone before it was recorded', async () => {
    await place.stop();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    place = await importPlace(store, () => roles, { ready: () => held });
    const { measures } = await importDigest();
    const sent = request({
      host: '127.0.0.1',
      port: place.port,
      path: `${place.path()}?name=x&agreed=${measures}`,
      method: 'POST',
      headers: OCTETS,
    });
    sent.on('error', () => undefined);
    sent.end(GOOD);
    await new Promise((resolve) => sent.on('response', resolve));
    sent.destroy();
    await pause(50);
    release();
    while (place.imported.length === 0) await pause(20);
    assert.equal(place.imported[0]?.outcome, 'cancelled');
    assert.equal((await store.measure(measureCode('OW20-V1')))?.progress, null);
  });

  it('reads one file at a time, and says so to whoever sends another', async () => {
    await place.stop();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    place = await importPlace(store, () => roles, { ready: () => held });
    const both = [post(place.path(), GOOD), post(place.path(), GOOD)];
    const refused = await Promise.race(both);
    assert.equal(refused.status, 429);
    assert.match(linesIn(refused.text)[0]?.html ?? '', /al een bestand gelezen/);
    release();
    assert.deepEqual((await Promise.all(both)).map(({ status }) => status).sort(), [200, 429]);
  });

  /** What would have been agreed to. */
  async function importDigest(): Promise<{ readonly measures: string }> {
    const other = await importPlace(store, () => roles);
    const { text } = await call(other.port, { path: other.path(), method: 'POST', body: GOOD, headers: OCTETS });
    await other.stop();
    return { measures: linesIn(text).at(-1)?.digest ?? '' };
  }
});
