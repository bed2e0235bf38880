import assert from 'node:assert/strict';
import { changeDetails } from '../../../src/cards/change/change-details.js';
import { fileSetting } from '../../../src/cards/file-setting.js';
import type { ChangeName } from '../../../src/domain/change/change-form.js';
import type { ChangeRecord } from '../../../src/domain/change/change.js';
import { circumstance, circumstanceCode, quotation, risk, source } from '../../support/builders.js';
import { deskWith, holdsWhenVerified, outcome, problemsOf, type ChangeDesk } from '../../support/change-desk.js';

const OLD = quotation('Er gaat van alles weg.', { place: 'blz. 3' });
const ITEMS = [
  ['editRisk', 'OW20-H1'],
  ['editCircumstance', 'OW20-C1'],
] as const;

const desk = (): ChangeDesk =>
  deskWith({
    sources: [source(OLD.source), source('memo-2021', { title: 'Memo' })],
    risks: [risk('OW20-H1', { title: { nl: 'Locatie', en: 'Location' }, quotation: OLD })],
    circumstances: [circumstance('OW20-C1', { title: { nl: 'Locatie', en: 'Location' }, quotation: OLD })],
  });

async function detailsOf(record: ChangeRecord, at: ChangeDesk): Promise<readonly (readonly string[])[]> {
  const catalogue = await at.store.catalogue();
  const people = { me: record.actor, nameOf: () => undefined };
  return (['nl', 'en'] as const).map((language) =>
    changeDetails(record, fileSetting({ language, timeZone: 'Europe/Amsterdam', catalogue, people })),
  );
}

describe('a change of a risk or a circumstance', () => {
  for (const [form, code] of ITEMS) {
    const present = { title: 'Locatie', titleEn: 'Location', quote: OLD.quote, source: OLD.source, place: OLD.place };

    it(`opens with what is there, and what it is called is used at once: ${form}`, async () => {
      const at = desk();
      const opened = outcome('form', await at.fillIn(form, code));
      assert.deepEqual([opened.values, opened.choices.source], [present, [OLD.source, 'memo-2021']]);
      const told = { ...opened.values, title: 'Locatiegegevens', quote: 'Locatie gaat weg.', source: 'Memo' };
      const { shows, record } = outcome('changed', await at.change(form, code, told, { version: opened.version }));
      assert(shows.type === 'risk' || shows.type === 'circumstance');
      const now = shows.type === 'risk' ? shows.risk : shows.circumstance;
      assert.deepEqual(
        [now.title, now.quotation, now.version, record.kind],
        [
          { nl: 'Locatiegegevens', en: 'Location' },
          { quote: 'Locatie gaat weg.', source: 'memo-2021', place: OLD.place },
          2,
          'edit',
        ],
      );
      const found = await at.store.findRisks({ text: 'locatiegegevens' }, { offset: 0, limit: 5 }, opened.today);
      assert.equal(found.total, form === 'editRisk' ? 1 : 0);
    });

    it(`is told of in both languages, from what to what: ${form}`, async () => {
      const at = desk();
      const told = { ...present, title: 'Locatiegegevens', quote: 'Anders.', source: 'memo-2021', place: 'blz. 9' };
      const { record } = outcome('changed', await at.change(form, code, told));
      assert.deepEqual(await detailsOf(record, at), [
        ['Locatie heet nu Locatiegegevens', 'gewijzigd: citaat', 'bron: Memo', 'plaats in de bron: blz. 9'],
        ['changed: title and quote', 'source: Memo', 'place in the source: blz. 9'],
      ]);
      const back = outcome('changed', await at.undo());
      assert.equal((await detailsOf(back.record, at))[0]?.[0], 'Locatiegegevens heet nu Locatie');
      assert.deepEqual(outcome('form', await at.fillIn(form, code)).values, present);
    });

    it(`leaves what a sentence says nothing of: ${form}`, async () => {
      const at = desk();
      outcome('changed', await at.change(form, code, { title: 'Plaatsbepaling' }, { via: 'sentence' }));
      assert.deepEqual(outcome('form', await at.fillIn(form, code)).values, { ...present, title: 'Plaatsbepaling' });
    });

    it(`is not made over one that the person has not seen, and keeps what was typed: ${form}`, async () => {
      const at = desk();
      outcome('changed', await at.change(form, code, { ...present, title: 'Eerst' }, { version: 1, by: 'noor' }));
      const mine = { ...present, title: 'Later' };
      const asked = outcome('form', await at.change(form, code, mine, { version: 1 }));
      assert.deepEqual([asked.since.map(({ actor }) => actor), asked.values, asked.version], [['noor'], mine, 2]);
      outcome('changed', await at.change(form, code, mine, { version: 2 }));
    });

    it(`is made once, by who may, of what is otherwise, from a document on record: ${form}`, async () => {
      const at = desk();
      assert.deepEqual(outcome('refused', await at.change(form, code, present)).refusal, { why: 'already_so' });
      const refused = await at.change(form, code, present, { as: ['verifier'] });
      assert.deepEqual(outcome('refused', refused).refusal, { why: 'right', right: 'coordinate' });
      const wrong = { ...present, title: '…', source: 'zomaar iets', place: ' ' };
      assert.deepEqual(problemsOf(await at.change(form, code, wrong)), {
        title: 'no_name',
        source: 'unknown_source',
        place: 'required',
      });
      const click = { card: 'card', version: 1 };
      const twice = [1, 2].map(() => at.change(form, code, { ...present, title: 'Nieuw' }, click));
      const duplicates = (await Promise.all(twice)).map((one) => outcome('changed', one).duplicate);
      assert.deepEqual([duplicates.toSorted(), (await at.records()).length], [[false, true], 1]);
    });
  }

  it('leaves a text whole that is longer than a form has room for', async () => {
    const long = quotation('Er gaat van alles weg. '.repeat(400).trim(), { place: 'blz. 3' });
    const title = { nl: 'Een lange titel '.repeat(20).trim(), en: 'Location' };
    for (const [form, code] of ITEMS) {
      const at = deskWith({
        sources: [source(OLD.source)],
        risks: [risk('OW20-H1', { title, quotation: long })],
        circumstances: [circumstance('OW20-C1', { title, quotation: long })],
      });
      const opened = outcome('form', await at.fillIn(form, code));
      assert.deepEqual(opened.problems, []);
      const cut = { ...opened.values, quote: `${long.quote.slice(0, 4400).trimEnd()}…`, place: 'blz. 4' };
      const { record } = outcome('changed', await at.change(form, code, cut, { version: 1 }));
      outcome('changed', await at.change(form, code, { titleEn: 'Places' }, { via: 'sentence' }));
      const { quote, place, titleEn } = outcome('form', await at.fillIn(form, code)).values;
      assert.deepEqual([quote, place, titleEn], [long.quote, 'blz. 4', 'Places']);
      assert.deepEqual((await detailsOf(record, at))[0], ['plaats in de bron: blz. 4']);
      const other = { ...opened.values, quote: `${long.quote} En meer.`, title: 'Kort' };
      assert.deepEqual(problemsOf(await at.change(form, code, other)), { quote: 'too_long' });
    }
  });

  it('is of what is there', async () => {
    const other: Readonly<Record<string, ChangeName>> = { 'OW20-H9': 'editRisk', 'OW20-C9': 'editCircumstance' };
    for (const [code, form] of Object.entries(other)) outcome('unknownCode', await desk().change(form, code, {}));
  });
});

describe('other words of a risk', () => {
  it('are those that our reading of its condition rests on as well, where it rested on the same', async () => {
    const own = { ...holdsWhenVerified('OW20-H1', 'OW20-V1'), quotation: OLD };
    const [condition] = [own.condition ?? assert.fail()];
    const elsewhere = { ...own, condition: { ...condition, quotation: quotation('Nadat …') } };
    const along = { ...own, condition: { ...condition, quotation: OLD } };
    for (const [one, quote] of [
      [elsewhere, 'Nadat …'],
      [along, 'Anders.'],
    ] as const) {
      const at = deskWith({ sources: [source(OLD.source)], risks: [one] });
      const { record } = outcome(
        'changed',
        await at.change('editRisk', 'OW20-H1', { quote: 'Anders.' }, { via: 'sentence' }),
      );
      assert.equal((await at.risk('OW20-H1')).condition?.quotation.quote, quote);
      assert.deepEqual((await detailsOf(record, at))[0], ['gewijzigd: citaat']);
    }
  });

  it('leave its rating, its level and its place in every list', async () => {
    const at = desk();
    await at.change('editRisk', 'OW20-H1', { title: 'Anders' }, { via: 'sentence' });
    const { level, rating, investigation } = await at.risk('OW20-H1');
    assert.deepEqual([level, rating, investigation], ['high', null, 'OW20']);
    assert.equal((await at.store.circumstance(circumstanceCode('OW20-C1')))?.title.nl, 'Locatie');
  });
});
