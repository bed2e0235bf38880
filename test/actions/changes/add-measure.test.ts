import assert from 'node:assert/strict';
import type { FieldValues } from '../../../src/domain/change/fields.js';
import { quotation, risk } from '../../support/builders.js';
import { deskWith, inState, outcome, problemsOf } from '../../support/change-desk.js';

const NEW: FieldValues = {
  quote: 'Microsoft zal de bewaartermijn van logbestanden beperken tot dertig dagen.',
  source: 'office-dpia',
  place: 'Hoofdstuk 3',
  title: 'Bewaartermijn van logbestanden beperken',
  obligor: 'Microsoft',
  investigation: 'ow20',
  wording: 'eind 2020',
};
const SEEN = { ...NEW, read: 'eind 2020' };

describe('a new measure', () => {
  const desk = () =>
    deskWith({
      measures: [inState('agreed'), inState('agreed', 'OW20-V9'), inState('agreed', 'OW20-O3')],
      risks: [risk('OW20-H1'), risk('OW20-L2')],
    });

  it('is not added with a wording that says nothing of a term', async () => {
    const found = await desk().change('addMeasure', null, { ...NEW, wording: 'blabla hoera', read: 'blabla hoera' });
    assert.deepEqual(problemsOf(found), { wording: 'unreadable' });
  });

  it('is shown with its wording read against the day of its source before it is added', async () => {
    const form = outcome('form', await desk().change('addMeasure', null, NEW));
    assert(form.reading !== null && 'latest' in form.reading);
    assert.equal(form.reading.latest, '2020-12-31');
    assert.deepEqual([form.subject, form.version, form.values.read], [null, null, 'eind 2020']);
    assert.deepEqual(form.choices.source, ['office-dpia']);
  });

  it('is proposed, under the next free code of who owes it', async () => {
    const at = desk();
    const values = { ...SEEN, risks: 'H1, OW20-L2' };
    const { shows, record } = outcome('changed', await at.change('addMeasure', null, values, { as: ['contributor'] }));
    assert(shows.type === 'measure');
    const { code, state, agreedOn, risks, quotation: quoted, deadlines, enteredOn, version } = shows.measure;
    assert.deepEqual([code, state, agreedOn, version, enteredOn], ['OW20-V10', 'proposed', null, 1, '2021-02-01']);
    assert.deepEqual([quoted.quote, quoted.place, quoted.source], [NEW.quote, NEW.place, 'office-dpia']);
    assert.deepEqual(risks, ['OW20-H1', 'OW20-L2']);
    assert.deepEqual([deadlines[0].wording, deadlines[0].anchor], ['eind 2020', '2020-07-09']);
    assert.equal(record.kind, 'new_measure');
    assert.equal((await at.change('addMeasure', null, { ...SEEN, obligor: 'organisations' })).type, 'changed');
    assert.equal((await at.measure('OW20-O4')).state, 'proposed');
    outcome('changed', await at.change('addMeasure', null, { ...SEEN, obligor: 'slm' }));
    assert.equal((await at.measure('OW20-S1')).obligor, 'slm');
  });

  it('gets a code of its own when two are added at once', async () => {
    const at = desk();
    const both = await Promise.all([at.change('addMeasure', null, SEEN), at.change('addMeasure', null, SEEN)]);
    const codes = both.map((one) => outcome('changed', one).record.subject);
    assert.deepEqual(codes.toSorted(), ['OW20-V10', 'OW20-V11']);
  });

  it('names measures that look like it, once, and none that do not', async () => {
    const alike = inState('agreed', 'OW20-V2', {
      title: { nl: 'Bewaartermijn van logbestanden', en: 'Retention of logs' },
      quotation: quotation('Logbestanden worden niet langer dan nodig bewaard.'),
    });
    const at = deskWith({ measures: [inState('agreed'), alike] });
    assert.deepEqual(outcome('form', await at.change('addMeasure', null, NEW)).alike, ['OW20-V2']);
    const other = { ...NEW, title: 'Cookies weigeren', quote: 'Geen cookies zonder toestemming.' };
    assert.deepEqual(outcome('form', await at.change('addMeasure', null, other)).alike, []);
    outcome('changed', await at.change('addMeasure', null, SEEN));
  });

  it('names what is not on record', async () => {
    const values = { ...NEW, source: 'brief', investigation: 'XX99', obligor: 'Contoso', risks: 'H7', nature: 'soms' };
    assert.deepEqual(problemsOf(await desk().change('addMeasure', null, values)), {
      source: 'unknown_source',
      obligor: 'not_a_choice',
      investigation: 'unknown_code',
      nature: 'not_a_choice',
      risks: 'unknown_code',
    });
  });

  it('is owed by the vendor of its investigation, or at home', async () => {
    const at = desk();
    outcome('changed', await at.change('addVendor', null, { name: 'Oracle' }));
    const form = outcome('form', await at.change('addMeasure', null, { ...SEEN, obligor: 'Oracle' }));
    assert.deepEqual(form.problems, [
      { field: 'obligor', problem: 'not_a_choice', nearest: ['microsoft', 'organisations', 'slm'] },
    ]);
    for (const obligor of ['microsoft', 'organisations', 'slm'])
      outcome('changed', await at.change('addMeasure', null, { ...SEEN, obligor }));
  });

  it('that is undone is in no list any more, and its code is not used again', async () => {
    const at = desk();
    await at.change('addMeasure', null, SEEN);
    const undone = outcome('changed', await at.undo());
    assert.equal(undone.shows.type, 'takenBack');
    await assert.rejects(at.measure('OW20-V10'));
    outcome('changed', await at.change('addMeasure', null, SEEN));
    assert.equal((await at.measure('OW20-V11')).state, 'proposed');
  });
});
