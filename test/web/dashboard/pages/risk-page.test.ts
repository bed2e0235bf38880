import assert from 'node:assert/strict';
import { at, change, changed, day, measure, person, quotation, register, risk } from '../../../support/builders.js';
import { answer, organisation } from '../../../support/organisations.js';
import { servingPages, type PagesOptions, type ServingPages } from '../serving-pages.js';

const TODAY = '2021-02-01';

describe('the page of a risk', () => {
  const opened: ServingPages[] = [];
  after(() => Promise.all(opened.map((pages) => pages.stop())));

  async function serve(options: PagesOptions = {}): Promise<ServingPages> {
    const pages = await servingPages(TODAY, options);
    opened.push(pages);
    return pages;
  }
  const textOf = (html: string): string =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#39;/g, "'")
      .replace(/\s+/g, ' ');
  const read = async (pages: ServingPages, path: string) => {
    const { status, text } = await pages.get(path);
    assert.equal(status, 200, text);
    return { text: textOf(text), html: text };
  };

  it('says how it stands, quotes the source, and shows the condition with what still keeps it open', async () => {
    const pages = await serve();
    const { text, html } = await read(pages, '/dashboard/risks/ow20-h4?vendor=microsoft');
    assert.match(text, /OW20-H4 is nog niet gemitigeerd: OW20-V4 en OW20-O1 zijn nog niet geverifieerd/);
    assert.match(
      text,
      /Alle hiervan: nog niet voldaan .*nog niet geverifieerd OW20-V4 .*nog niet geverifieerd OW20-O1/,
    );
    assert.match(text, /nieuwe weging nog niet bevestigd De bron zegt dit niet per risico: dit is onze lezing/);
    assert.match(text, /In het onderzoek Hoog, op 9 juli 2020 Nieuwe weging Nog niet opnieuw gewogen/);
    assert.match(text, /Maatregelen voor dit risico .*OW20-V4 .*133 dagen te laat.* houdt het risico nog open/);
    assert.match(html, /href="\/dashboard\/measures\/OW20-V4\?vendor=microsoft"/);
    assert.match(html, /href="\/dashboard\?risk=OW20-H4&amp;show=all"/);
    const english = await read(pages, '/dashboard/risks/OW20-H4?lang=en');
    assert.match(english.text, /OW20-H4 is not mitigated yet/);
    assert.match(english.text, /In the investigation High, on 9 July 2020/);
  });

  it('is led to from the board of high risks and from the page of a measure', async () => {
    const pages = await serve();
    for (const path of ['/dashboard', '/dashboard/measures/OW20-V4']) {
      assert.match((await pages.get(path)).text, /href="\/dashboard\/risks\/OW20-H4"/, path);
    }
    assert.equal((await pages.get('/dashboard/risk/OW20-H4')).status, 200);
  });

  it('says that there is no condition, where none is recorded', async () => {
    const { text } = await read(await serve(), '/dashboard/risks/MD23-R1');
    assert.match(text, /Er is geen voorwaarde vastgelegd waaronder dit risico gemitigeerd is/);
    assert.match(text, /Toon alle 10 maatregelen op het dashboard/);
  });

  const verified = measure('OW20-V1', {
    ...{ state: 'verified', report: { claimedBy: 'Microsoft', on: day('2020-12-01'), recordedBy: person('sanne') } },
    verification: { result: 'verified', on: day('2020-12-20'), by: person('sanne'), reason: null },
    risks: ['OW20-H1'] as never,
  });
  const high = risk('OW20-H1', {
    condition: {
      condition: {
        type: 'all',
        of: [
          { type: 'verified', measure: verified.code },
          { type: 'share', measure: 'OW20-O1' as never, share: { unit: 'count', value: 2 }, group: null },
        ],
      },
      ours: false,
      quotation: quotation('Nadat.'),
    },
  });
  const half = (more: Partial<Parameters<typeof register>[0]> = {}) =>
    register({
      measures: [verified, measure('OW20-O1')],
      risks: [high],
      organisations: [organisation('bzk'), organisation('fin')],
      answers: [answer('OW20-O1', 'bzk'), answer('OW20-O1', 'fin', { answer: 'in_progress' })],
      ...more,
    });

  it('tells apart what holds and what does not, shares of organisations too', async () => {
    const { text } = await read(await serve({ register: half() }), '/dashboard/risks/OW20-H1');
    assert.match(text, /✓ geverifieerd OW20-V1/);
    assert.match(text, /✗ uitgevoerd door minstens 2 organisaties · 1 van 2 organisaties · nog 1 nodig OW20-O1/);
  });

  it('has its ratings and how they were lost, by whom and when', async () => {
    const done = [answer('OW20-O1', 'bzk'), answer('OW20-O1', 'fin')];
    const pages = await serve({ register: half({ answers: done }) });
    const rating = { level: 'low', on: day('2021-01-25'), by: person('sanne'), reason: 'Getest door ons' } as const;
    await pages.store.commit(
      change([{ type: 'risk', value: { ...high, rating, version: 2 } }], {
        ...{ kind: 'rating', subject: high.code, reason: 'Getest door ons', recordedAt: at('2021-01-25') },
        occurredOn: day('2021-01-25'),
      }),
    );
    const rated = await read(pages, '/dashboard/risks/OW20-H1');
    assert.match(rated.text, /OW20-H1 is gemitigeerd sinds 25 januari 2021/);
    assert.match(rated.text, /Nieuwe weging Laag, op 25 januari 2021 Door Sanne de Vries Reden Getest door ons/);
    const reopened = changed(verified, { state: 'in_progress', verification: null });
    await pages.store.commit(
      change(
        [
          { type: 'measure', value: reopened },
          { type: 'risk', value: { ...high, rating: null, version: 3 } },
        ],
        { kind: 'reopening', subject: verified.code, reason: 'Terug', recordedAt: at(TODAY), occurredOn: day(TODAY) },
      ),
    );
    const lost = await read(pages, '/dashboard/risks/OW20-H1');
    assert.match(lost.text, /OW20-V1: heropend .*OW20-H1: de nieuwe weging vervalt/);
    assert.match(lost.text, /Nieuwe weging Nog niet opnieuw gewogen/);
    const before = await read(pages, '/dashboard/risks/OW20-H1?asOf=2021-01-31');
    assert.match(before.text, /Je ziet hoe het stond aan het eind van 31 januari 2021/);
    assert.match(before.text, /gemitigeerd sinds 25 januari 2021/);
  });

  it('tells of a confidential measure its code alone, of the days before it was so as well', async () => {
    const title = { nl: 'GEHEIM', en: 'GEHEIM' };
    const own = measure('OW20-V1', { title, risks: ['OW20-H1'] as never, quotation: quotation('GEHEIM') });
    const asked = measure('OW20-O1', { title, quotation: quotation('GEHEIM') });
    const pages = await serve({ register: half({ measures: [own, asked] }) });
    for (const one of [own, asked]) {
      await pages.store.commit(
        change(changed(one, { confidential: true }), {
          ...{ key: one.code, reason: 'GEHEIM', recordedAt: at(TODAY), occurredOn: day(TODAY) },
        }),
      );
    }
    for (const path of ['/dashboard/risks/OW20-H1', '/dashboard/risks/OW20-H1?asOf=2021-01-31']) {
      const { text } = await read(pages, path);
      assert.doesNotMatch(text, /GEHEIM|1 van 2/, path);
      assert.match(text, /OW20-V1 .*OW20-O1/, path);
    }
  });

  for (const [path, status, words] of [
    ['/dashboard/risks/ZZ99-H1', 404, /Dit risico is er niet/],
    ['/dashboard/risks/MD23-R1?asOf=2020-01-01', 404, /Dit risico was er toen nog niet/],
    ['/dashboard/risks/OW20-H1?asOf=2031-01-01', 400, /moet nog komen/],
    ['/dashboard/risks/x', 404, /Deze pagina bestaat niet/],
  ] as const) {
    it(`says in plain words why there is none at ${path}`, async () => {
      const answered = await (await serve()).get(path);
      assert.equal(answered.status, status);
      assert.match(textOf(answered.text), words);
    });
  }

  it('is for those with a role alone', async () => {
    const answered = await (await serve({ roles: ['administrator'] })).get('/dashboard/risks/OW20-H1');
    assert.equal(answered.status, 403);
    assert.doesNotMatch(answered.text, /OW20/);
  });
});
