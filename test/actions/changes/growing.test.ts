import assert from 'node:assert/strict';
import type { ChangeName } from '../../../src/domain/change/change-form.js';
import type { FieldValues } from '../../../src/domain/change/fields.js';
import { CHANGE_FORMS } from '../../../src/domain/change/change-form.js';
import { catalogueCode } from '../../../src/domain/register/codes.js';
import { circumstanceCode, day } from '../../support/builders.js';
import { deskWith, outcome, problemsOf, type ChangeDesk } from '../../support/change-desk.js';

const SOURCE = { title: 'DPIA Teams', publisher: 'Privacy Company', published: '2021-01-03', reference: '123' };
const TEAMS = { title: 'DPIA Teams', code: 'TE21', vendor: 'Oracle', source: 'DPIA Teams' };
const RISK = { investigation: 'TE21', level: 'high', title: 'Locatie', quote: 'De locatie gaat weg.', place: 'blz. 3' };
const CIRCUMSTANCE = { investigation: 'TE21', title: 'Geen opt-out', quote: 'Er is geen opt-out.', place: 'blz. 4' };

/** A vendor, a source, an investigation, a risk and a circumstance, recorded one after another. */
async function grown(at: ChangeDesk = deskWith()): Promise<ChangeDesk> {
  outcome('changed', await at.change('addVendor', null, { name: 'Oracle', aliases: 'OCI, Oracle Cloud' }));
  outcome('changed', await at.change('addSource', null, SOURCE));
  outcome('changed', await at.change('addInvestigation', null, TEAMS));
  outcome('changed', await at.change('addRisk', null, RISK));
  outcome('changed', await at.change('addCircumstance', null, CIRCUMSTANCE));
  return at;
}

const ADDITIONS: readonly (readonly [ChangeName, FieldValues])[] = [
  ['addVendor', { name: 'SAP' }],
  ['addSource', { ...SOURCE, title: 'Ander rapport' }],
  ['addInvestigation', { ...TEAMS, code: 'SA21' }],
  ['addRisk', RISK],
  ['addCircumstance', CIRCUMSTANCE],
];

describe('what comes into a register in use', () => {
  it('has codes of its own, and is found by them', async () => {
    const at = await grown();
    const { vendors, sources, investigations } = await at.store.catalogue();
    assert.deepEqual(vendors.at(-1), {
      code: 'oracle',
      name: 'Oracle',
      aliases: ['OCI', 'Oracle Cloud'],
      version: 1,
    });
    assert.equal(sources.at(-1)?.code, 'dpia-teams-2021');
    assert.deepEqual(investigations.map(({ code, vendor, published }) => [code, vendor, published]).at(-1), [
      'TE21',
      'oracle',
      '2021-01-03',
    ]);
    assert.deepEqual((await at.risk('TE21-H1')).quotation, {
      quote: RISK.quote,
      place: RISK.place,
      source: 'dpia-teams-2021',
    });
    assert.equal((await at.store.circumstance(circumstanceCode('TE21-C1')))?.title.en, 'Geen opt-out');
  });

  it('is for whoever may coordinate, and a document for whoever may propose a measure', async () => {
    const at = await grown();
    for (const [form, values] of ADDITIONS) {
      const { right } = CHANGE_FORMS[form];
      assert.equal(right, form === 'addSource' ? 'update' : 'coordinate');
      const found = await at.change(form, null, values, { as: [form === 'addSource' ? 'reader' : 'contributor'] });
      assert.deepEqual(outcome('refused', found).refusal, { why: 'right', right });
    }
    outcome('changed', await at.change('addSource', null, { ...SOURCE, title: 'Brief' }, { as: ['contributor'] }));
  });

  it('is recorded once, however often the same click comes', async () => {
    const at = await grown();
    for (const [form, added] of ADDITIONS) {
      const before = (await at.records()).length;
      const values = form === 'addRisk' ? { ...added, read: 'TE21-H1' } : added;
      const first = outcome('changed', await at.change(form, null, values, { card: `card of ${form}` }));
      const second = outcome('changed', await at.change(form, null, values, { card: `card of ${form}` }));
      assert.deepEqual([first.duplicate, second.duplicate], [false, true]);
      assert.equal(second.record.number, first.record.number);
      assert.equal((await at.records()).length, before + 1);
    }
  });

  it('says of every field what is missing or wrong', async () => {
    const at = await grown();
    assert.deepEqual(problemsOf(await at.change('addVendor', null, {})), { name: 'required' });
    assert.deepEqual(problemsOf(await at.change('addVendor', null, { name: '…' })), { name: 'no_name' });
    assert.deepEqual(problemsOf(await at.change('addVendor', null, { name: 'x'.repeat(101) })), { name: 'too_long' });
    assert.deepEqual(problemsOf(await at.change('addSource', null, { ...SOURCE, published: '2021-02-02' })), {
      published: 'in_the_future',
    });
    assert.deepEqual(
      problemsOf(await at.change('addInvestigation', null, { title: 'X', code: 'T1', vendor: 'y', source: 'z' })),
      {
        code: 'not_a_code',
        vendor: 'not_a_choice',
        source: 'unknown_source',
      },
    );
    assert.deepEqual(problemsOf(await at.change('addRisk', null, { investigation: 'QQ99', level: 'enorm' })), {
      investigation: 'unknown_code',
      level: 'not_a_choice',
      title: 'required',
      quote: 'required',
      source: 'required',
      place: 'required',
    });
  });

  it('is called like nothing else, in whatever case', async () => {
    const at = await grown();
    for (const name of ['oracle', 'OCI', 'Oracle CLOUD', 'SLM']) {
      assert.deepEqual(problemsOf(await at.change('addVendor', null, { name })), { name: 'taken' });
    }
    assert.deepEqual(problemsOf(await at.change('addVendor', null, { name: 'SAP', aliases: 'Ariba, Oracle' })), {
      aliases: 'taken',
    });
    assert.deepEqual(problemsOf(await at.change('addSource', null, SOURCE)), { title: 'taken' });
    assert.deepEqual(problemsOf(await at.change('addInvestigation', null, TEAMS)), { code: 'taken' });
  });

  it('is called like nothing that is added at the same moment', async () => {
    const at = deskWith();
    const both = await Promise.all([
      at.change('addVendor', null, { name: 'Oracle', aliases: 'OCI' }),
      at.change('addVendor', null, { name: 'Other', aliases: 'OCI' }, { by: 'noor' }),
    ]);
    assert.deepEqual(both.map(({ type }) => type).toSorted(), ['changed', 'form']);
  });

  it('gets a code that is shown before it is given', async () => {
    const at = await grown();
    const { code: _, ...without } = { ...TEAMS, title: 'DPIA Azure Functions' };
    const form = outcome('form', await at.change('addInvestigation', null, without));
    assert.deepEqual([form.values.code, form.problems], ['AF21', []]);
    outcome('changed', await at.change('addInvestigation', null, form.values));
  });

  it('has the number after the last of its kind', async () => {
    const at = await grown();
    const again = async (level: string) => {
      const { alike } = outcome('form', await at.change('addRisk', null, { ...RISK, level }));
      const values = { ...RISK, level, read: alike.join(' ') };
      return outcome('changed', await at.change('addRisk', null, values)).record.subject;
    };
    assert.equal(await again('high'), 'TE21-H2');
    assert.equal(await again('medium'), 'TE21-M1');
    assert.equal(await again('low'), 'TE21-L1');
    assert.equal(await again('not_high'), 'TE21-R1');
  });

  it('is asked about where a risk of the investigation says much the same, and taken as it is otherwise', async () => {
    const at = await grown();
    const alike = async (more: object) => outcome('form', await at.change('addRisk', null, { ...RISK, ...more })).alike;
    assert.deepEqual(await alike({}), ['TE21-H1']);
    assert.deepEqual(await alike({ title: 'Iets anders', quote: 'de locatie gaat weg' }), ['TE21-H1']);
    const records = (await at.records()).length;
    assert.deepEqual(await alike({ read: 'TE21-H7' }), ['TE21-H1'], 'what was seen is another');
    assert.equal((await at.records()).length, records);
    outcome('changed', await at.change('addRisk', null, { ...RISK, title: 'Bewaren', quote: 'Alles blijft bestaan.' }));
  });

  it('never has a code that something had before, be it taken back', async () => {
    const at = await grown();
    await at.undo();
    const again = outcome('changed', await at.change('addCircumstance', null, CIRCUMSTANCE));
    assert.equal(again.record.subject, 'TE21-C2');
    const vendor = outcome('changed', await at.change('addVendor', null, { name: 'SAP' }));
    await at.undo();
    const other = outcome('changed', await at.change('addVendor', null, { name: 'SAP' }));
    assert.deepEqual([vendor.record.subject, other.record.subject], ['vendor/sap', 'vendor/sap-2']);
  });

  it('has a measure with it as one that was always there', async () => {
    const at = await grown();
    const measure = {
      ...{
        investigation: 'TE21',
        obligor: 'Oracle',
        title: 'Locatie uit',
        quote: 'Oracle zet dit uit.',
        place: 'blz. 5',
      },
      ...{ source: 'dpia-teams-2021', wording: 'voor eind 2021', read: 'voor eind 2021', risks: 'H1' },
    };
    const { shows } = outcome('changed', await at.change('addMeasure', null, measure));
    assert(shows.type === 'measure');
    assert.deepEqual([shows.measure.code, shows.vendor.name], ['TE21-V1', 'Oracle']);
    assert.equal(
      await at.store.countMeasures({ criteria: [{ field: 'vendor', anyOf: [shows.vendor.code] }] }, day('2021-02-01')),
      1,
    );
  });
});

describe('taking back what was added', () => {
  it('takes it out of every list, and tells what it was', async () => {
    const at = await grown();
    const { shows } = outcome('changed', await at.undo());
    assert.deepEqual(shows, {
      type: 'takenBack',
      subject: 'TE21-C1',
      title: { nl: 'Geen opt-out', en: 'Geen opt-out' },
      investigation: 'TE21',
    });
    assert.equal(await at.store.circumstance(circumstanceCode('TE21-C1')), undefined);
    outcome('changed', await at.undo());
    outcome('changed', await at.undo());
    outcome('changed', await at.undo());
    outcome('changed', await at.undo());
    const { vendors, sources, investigations } = await at.store.catalogue();
    assert.deepEqual([vendors.length, sources.length, investigations.length], [0, 1, 0]);
    assert.equal(
      (await at.request({ action: 'showEntry', input: { entry: catalogueCode('vendor', 'oracle') } })).type,
      'takenBack',
    );
  });

  it('is refused while something rests on it, which is named', async () => {
    const at = await grown();
    const why = async (number: number) => outcome('refused', await at.undo(number)).refusal;
    assert.deepEqual(await why(1), { why: 'rested_on', by: ['TE21'] });
    assert.deepEqual(await why(2), { why: 'rested_on', by: ['TE21-C1', 'TE21-H1', 'TE21'] });
    assert.deepEqual(await why(3), { why: 'rested_on', by: ['TE21-C1', 'TE21-H1'] });
  });

  it('is for whoever might have added it', async () => {
    const at = await grown();
    const found = await at.undo(5, { as: ['contributor'] });
    assert.deepEqual(outcome('refused', found).refusal, { why: 'right', right: 'coordinate' });
  });
});

describe('a change of a vendor, a document or an investigation', () => {
  it('opens with what is there, and says what became otherwise', async () => {
    const at = await grown();
    const form = outcome('form', await at.fillIn('editVendor', 'vendor/oracle'));
    assert.deepEqual(form.values, { name: 'Oracle', aliases: 'OCI, Oracle Cloud' });
    const done = await at.change('editVendor', 'vendor/oracle', { ...form.values, name: 'Oracle NL' }, { version: 1 });
    const { shows, record } = outcome('changed', done);
    assert(shows.type === 'vendor');
    assert.deepEqual([shows.vendor.name, shows.vendor.version, record.kind], ['Oracle NL', 2, 'edit']);
    outcome('changed', await at.undo());
    assert.equal((await at.store.catalogue()).vendors.at(-1)?.name, 'Oracle');
  });

  it('leaves as it is what a sentence says nothing of', async () => {
    const at = await grown();
    await at.change('editVendor', 'vendor/oracle', { name: 'Oracle NL' }, { via: 'sentence' });
    assert.deepEqual((await at.store.catalogue()).vendors.at(-1)?.aliases, ['OCI', 'Oracle Cloud']);
    await at.change('editInvestigation', 'investigation/TE21', { products: 'Teams, OneDrive' }, { via: 'sentence' });
    const [found] = (await at.store.catalogue()).investigations.slice(-1);
    assert.deepEqual([found?.title.nl, found?.products], ['DPIA Teams', ['Teams', 'OneDrive']]);
  });

  it('is not made over a change that the person has not seen', async () => {
    const at = await grown();
    await at.change('editSource', 'source/dpia-teams-2021', { ...SOURCE, reference: '456' }, { version: 1 });
    const found = await at.change(
      'editSource',
      'source/dpia-teams-2021',
      { ...SOURCE, title: 'Teams' },
      { version: 1 },
    );
    assert.deepEqual(
      outcome('form', found).since.map(({ kind }) => kind),
      ['edit'],
    );
  });

  it('changes nothing where all stays as it is', async () => {
    const at = await grown();
    const found = await at.change('editSource', 'source/dpia-teams-2021', SOURCE);
    assert.deepEqual(outcome('refused', found).refusal, { why: 'already_so' });
  });

  it('is of what is there', async () => {
    const found = await deskWith().change('editVendor', 'vendor/oracle', { name: 'Oracle' });
    assert.equal(found.type, 'takenBack');
  });
});
