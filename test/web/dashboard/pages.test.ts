import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { once } from 'node:events';
import type { HttpAnswer } from '../../support/http.js';
import { loadAssets } from '../../../src/web/dashboard/assets.js';
import { at, change, changed, day, deadline, measure, register } from '../../support/builders.js';
import { servingPages, type ServingPages } from './serving-pages.js';

const TODAY = '2021-02-01';

/** Text as a person reads it. */
const textOf = ({ text }: HttpAnswer): string =>
  text
    .replace(/<svg.*?<\/svg>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ');

const isWhole = ({ status, headers, text }: HttpAnswer): void => {
  assert.equal(status, 200);
  assert.match(String(headers['content-type']), /^text\/html; charset=utf-8$/);
  assert.equal(headers['cache-control'], 'no-store');
  assert.match(String(headers['content-security-policy']), /default-src 'none'.*style-src 'self'/);
  assert.doesNotMatch(String(headers['content-security-policy']), /unsafe/);
  assert.doesNotMatch(text, / style=|<style|<script|\son\w+="|undefined|\[object|NaN/);
};

describe('the pages of the dashboard', () => {
  let pages: ServingPages;
  before(async () => {
    pages = await servingPages(TODAY);
  });
  after(() => pages.stop());

  it('say in one sentence how things stand, in both languages', async () => {
    const dutch = await pages.get('/dashboard');
    isWhole(dutch);
    assert.match(dutch.text, /<html lang="nl"/);
    assert.match(
      textOf(dutch),
      /6 van 27 openstaande maatregelen zijn te laat 27 maatregelen · stand op 1 februari 2021/,
    );
    const english = await pages.get('/dashboard?lang=en');
    isWhole(english);
    assert.match(english.text, /<html lang="en"/);
    assert.match(textOf(english), /6 of 27 open measures are overdue 27 measures · as at 1 February 2021/);
  });

  it('stand still: as large at first as at last, and with nothing from elsewhere', async () => {
    const { text } = await pages.get('/dashboard');
    for (const [svg] of text.matchAll(/<svg[^>]*>/g)) assert.match(svg, /width="\d+" height="\d+"/);
    const addresses = [...text.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, address = '']) => address);
    for (const address of addresses) assert.match(address, /^(?:\/dashboard|#|data:,$)/);
  });

  it('have a table behind every chart, with each measure of the page in it', async () => {
    const answer = await pages.get('/dashboard');
    const charts = answer.text.match(/class="charts"/g)?.length;
    assert.equal(answer.text.match(/<details class="table"/g)?.length, charts);
    for (const code of ['OW20-V1', 'OW20-S1', 'MD23-V3']) assert(textOf(answer).includes(code), code);
  });

  it('answer the question in their address, and keep it in every link', async () => {
    const answer = await pages.get('/dashboard?vendor=microsoft&word=overdue&obligor=microsoft&lang=en');
    isWhole(answer);
    assert.match(textOf(answer), /6 of 6 open measures are overdue/);
    assert.match(answer.text, /href="\/dashboard\?vendor=microsoft&amp;obligor=microsoft&amp;lang=en"/);
    assert.match(
      answer.text,
      /href="\/dashboard\/measures\/OW20-V1\?vendor=microsoft&amp;word=overdue&amp;obligor=microsoft&amp;lang=en"/,
    );
  });

  it('show a past day as it was then, and say so', async () => {
    const answer = await pages.get('/dashboard?asOf=2020-12-31');
    isWhole(answer);
    assert.match(textOf(answer), /3 van 15 openstaande maatregelen zijn te laat/);
    assert.match(textOf(answer), /Je ziet hoe het stond aan het eind van 31 december 2020/);
    const { text } = await pages.get('/dashboard/measures/OW20-V1?asOf=2020-12-31');
    assert.match(text, /101 dagen te laat/);
  });

  it('lead to a measure: quoted, with its deadline as worded and as read, and by which rule', async () => {
    const answer = await pages.get('/dashboard/measures/ow20-v4');
    isWhole(answer);
    const text = textOf(answer);
    assert.match(text, /Transparantie geven over diagnostische gegevens/);
    assert.match(text, /Microsoft voert deze maatregelen deels voor het einde van de zomer van 2020 door/);
    assert.match(text, /31 augustus 2020 tot en met 21 september 2020/);
    assert.match(text, /voor weerkundigen eindigt een seizoen op de eerste datum, voor sterrenkundigen op de tweede/);
    assert.match(text, /OW20-H4/);
  });

  it('lead to pages in the folder that a proxy gives the service, where it does', async () => {
    const own = await servingPages(TODAY, { home: '/bot', assets: await loadAssets({ signIn: false, home: '/bot' }) });
    for (const path of ['/dashboard?word=overdue', '/dashboard/measures/OW20-V4', '/dashboard?foo=1']) {
      const { text } = await own.get(path);
      const addresses = [...text.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, address = '']) => address);
      assert(addresses.length > 3);
      for (const address of addresses) assert.match(address, /^(?:\/bot\/dashboard|#|data:,$)/, path);
    }
    await own.stop();
  });

  it('repeat nothing of an address as markup', async () => {
    const evil = encodeURIComponent('"><script>alert(1)</script>');
    for (const path of [
      `/dashboard?text=${evil}`,
      `/dashboard?${evil}=1`,
      `/dashboard?asOf=${evil}`,
      `/dashboard/${evil}`,
    ]) {
      const { text } = await pages.get(path);
      assert.doesNotMatch(text, /<script/, path);
    }
  });

  for (const [path, status, words] of [
    ['/dashboard?foo=1', 400, /filter dat niet bestaat: ‘foo’/],
    ['/dashboard?word=laat&lang=en', 400, /‘laat’ does not go with ‘word’/],
    ['/dashboard?asOf=2020-02-31', 400, /‘2020-02-31’ is geen datum/],
    ['/dashboard?period=2021-01-01..2020-01-01', 400, /ligt het begin na het einde/],
    ['/dashboard?asOf=2031-01-01', 400, /1 januari 2031 moet nog komen/],
    ['/dashboard/measures/OW20-V4?asOf=2031-01-01', 400, /moet nog komen/],
    ['/dashboard?from=999', 200, /Zo veel maatregelen zijn er niet/],
    ['/dashboard/measures/ZZ99-V1', 404, /Deze maatregel is er niet/],
    ['/dashboard/measures/MD23-V1?asOf=2020-01-01', 404, /was er toen nog niet/],
    ['/dashboard/measures/x', 404, /Deze pagina bestaat niet/],
    ['/dashboard/assets/x.css', 404, /Deze pagina bestaat niet/],
    ['/dashboard/assets/..%2f..%2fpackage.json', 404, /bestaat niet/],
  ] as const) {
    it(`say in plain words what is wrong with ${path}`, async () => {
      const answer = await pages.get(path);
      assert.equal(answer.status, status);
      assert.match(textOf(answer), words);
      assert.deepEqual(pages.errors, []);
    });
  }

  it('load one stylesheet, which can be kept as long as its content is that', async () => {
    const { text } = await pages.get('/dashboard');
    const [, address = ''] = /rel="stylesheet"\s+href="([^"]+)"/.exec(text) ?? [];
    const sheet = await pages.get(address);
    assert.deepEqual([sheet.status, sheet.headers['cache-control']], [200, 'public, max-age=31536000, immutable']);
    assert.match(String(sheet.headers['content-type']), /^text\/css/);
    assert.doesNotMatch(sheet.text, /@import|url\(/);
    assert.equal((await pages.get('/dashboard/assets/dashboard.css?oud')).headers['cache-control'], 'no-store');
    assert.equal((await pages.get('/dashboard/assets/teams.js')).status, 404);
  });

  it('are where the address alone leads', async () => {
    const { status, headers } = await pages.get('/');
    assert.deepEqual([status, headers['location']], [302, '/dashboard']);
  });

  it('go out compressed where that is understood, and say nothing to HEAD', async () => {
    const plain = await pages.get('/dashboard');
    const raw = await new Promise<Buffer>((resolve, reject) => {
      const asked = request({
        host: '127.0.0.1',
        port: pages.port,
        path: '/dashboard',
        headers: { 'accept-encoding': 'gzip' },
      });
      asked.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
      });
      asked.on('error', reject).end();
    });
    assert(raw.length < plain.text.length / 3, `${raw.length} of ${plain.text.length}`);
    assert.equal(gunzipSync(raw).toString().length > 1000, true);
    const head = request({ host: '127.0.0.1', port: pages.port, path: '/dashboard', method: 'HEAD' });
    const [response] = (await once(head.end(), 'response')) as [{ statusCode: number; resume: () => void }];
    response.resume();
    assert.equal(response.statusCode, 200);
  });
});

describe('a large register on the dashboard', () => {
  it('shows so many rows at most, says so, and leads to the rest', async () => {
    const measures = Array.from({ length: 60 }, (_, index) =>
      measure(`OW20-V${index + 1}`, { deadlines: [deadline('2020-12-31')], state: index < 5 ? 'withdrawn' : 'agreed' }),
    );
    const pages = await servingPages(TODAY, { register: register({ measures }) });
    const first = await pages.get('/dashboard');
    assert.match(textOf(first), /1–25 van 55 maatregelen\. Alleen wat openstaat; 5 maatregelen zijn al afgerond/);
    assert.match(first.text, /rel="next"\s+href="\/dashboard\?from=25#timeline"/);
    const last = await pages.get('/dashboard?from=50');
    assert.match(textOf(last), /51–55 van 55/);
    assert.doesNotMatch(last.text, /rel="next"/);
    assert.match(textOf(await pages.get('/dashboard?show=all&from=50')), /51–60 van 60/);
    await pages.stop();
  });
});

describe('the changes of the month on the dashboard', () => {
  it('say of each what it was, and what came of it', async () => {
    const before = measure('OW20-V1');
    const pages = await servingPages(TODAY, { register: register({ measures: [before] }) });
    const after = changed(before, { state: 'in_progress', progress: 60 });
    await pages.store.commit(change(after, { recordedAt: at(TODAY), occurredOn: day(TODAY) }));
    const dutch = textOf(await pages.get('/dashboard'));
    assert.match(dutch, /Gewijzigd in februari 2021 .*Voortgang bijgewerkt: was toegezegd, nu in uitvoering; 60%/);
    await pages.stop();
  });
});
