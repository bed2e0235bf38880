import assert from 'node:assert/strict';
import { changeRequest } from '../../../src/actions/requests.js';
import type { FieldValues } from '../../../src/domain/change/fields.js';
import type { PausedForm } from '../../../src/domain/change/paused-form.js';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import { investigation, quotation, risk, riskCode, source } from '../../support/builders.js';
import { deskWith, outcome, problemsOf, type Ask, type ChangeDesk } from '../../support/change-desk.js';

const SOURCE = { title: 'DPIA Teams', publisher: 'Privacy Company', published: '2021-01-03' };
const HALF = { investigation: 'OW20', level: 'high', quote: 'Alles gaat weg. '.repeat(250).trim() };
const RISK: PausedForm = { form: 'addRisk', subject: null, version: null, values: HALF };
const REST = { title: 'Locatie', place: 'blz. 3' };

const desk = (): ChangeDesk =>
  deskWith({ sources: [source()], investigations: [investigation()], risks: [risk('OW20-H1')] });

const addSource = (at: ChangeDesk, values: FieldValues, paused: PausedForm, ask: Ask = {}): Promise<Outcome> =>
  at.request(changeRequest('addSource', { subject: null, version: null, values, paused }), ask);
const open = (
  at: ChangeDesk,
  form: 'addSource' | 'addVendor' | 'addInvestigation',
  paused: PausedForm,
  ask: Ask = {},
) => at.request({ action: 'fillIn', input: { form, subject: null, values: {}, paused } }, ask);
const resume = (at: ChangeDesk, paused: PausedForm, ask: Ask = {}) =>
  at.request({ action: 'resumeForm', input: paused }, ask);

describe('a form that is left for something it asks for', () => {
  it('waits while that is filled in, however often it is sent', async () => {
    const at = desk();
    const opened = outcome('form', await open(at, 'addSource', RISK));
    assert.deepEqual([opened.form, opened.values, opened.problems, opened.paused], ['addSource', {}, [], RISK]);
    const wrong = await addSource(at, { title: 'DPIA Teams' }, RISK);
    assert.deepEqual(problemsOf(wrong), { publisher: 'required', published: 'required' });
    assert.deepEqual(outcome('form', wrong).paused, RISK);
  });

  it('comes back with all that was filled in, and with what is new chosen', async () => {
    const at = desk();
    const back = outcome('form', await addSource(at, SOURCE, RISK));
    assert.deepEqual([back.form, back.values, back.problems], ['addRisk', { ...HALF, source: 'dpia-teams-2021' }, []]);
    assert.deepEqual([back.recorded?.record.kind, back.recorded?.duplicate], ['new_source', false]);
    assert(back.choices.source?.includes('dpia-teams-2021'));
    const { shows } = outcome('changed', await at.change('addRisk', null, { ...back.values, ...REST }));
    assert(shows.type === 'risk');
    assert.deepEqual([shows.risk.quotation.quote, shows.risk.quotation.source], [HALF.quote, 'dpia-teams-2021']);
  });

  it('waits still where what was to be added is refused', async () => {
    const at = desk();
    const values = { name: 'Oracle' };
    const request = changeRequest('addVendor', { subject: null, version: null, values, paused: RISK });
    const refused = outcome('refused', await at.request(request, { as: ['contributor'] }));
    assert.deepEqual([refused.refusal.why, refused.paused], ['right', RISK]);
  });

  it('comes back the same when the same click comes again, and nothing is recorded twice', async () => {
    const at = desk();
    const [first, again] = await Promise.all([1, 2].map(() => addSource(at, SOURCE, RISK, { card: 'card' })));
    const late = await addSource(at, SOURCE, RISK, { card: 'card' });
    const all = [first, again, late].map((one) => outcome('form', one ?? assert.fail()));
    assert.deepEqual(all.map(({ recorded }) => recorded?.duplicate).toSorted(), [false, true, true]);
    for (const { form, values } of all)
      assert.deepEqual([form, values], ['addRisk', { ...HALF, source: 'dpia-teams-2021' }]);
    assert.equal((await at.records()).length, 1);
  });

  it('comes back without anything new where someone thinks better of it', async () => {
    const at = desk();
    const back = outcome('form', await resume(at, RISK));
    assert.deepEqual(
      [back.form, back.values, back.problems, back.recorded],
      ['addRisk', { ...HALF, source: 'office-dpia' }, [], undefined],
    );
    assert.equal((await at.records()).length, 0);
  });

  it('can be left from a form that was opened for another, and both come back', async () => {
    const at = desk();
    const measure = { quote: HALF.quote, wording: 'eind 2021', title: 'Locatie uit', obligor: 'microsoft' };
    const first: PausedForm = { form: 'addMeasure', subject: null, version: null, values: measure };
    const second: PausedForm = {
      ...{ form: 'addInvestigation', subject: null, version: null, paused: first },
      values: { title: 'DPIA Teams', code: 'TE21', vendor: 'microsoft' },
    };
    const investigating = outcome('form', await addSource(at, SOURCE, second));
    assert.deepEqual([investigating.form, investigating.paused], ['addInvestigation', first]);
    assert.equal(investigating.values.source, 'dpia-teams-2021');
    const recorded = changeRequest('addInvestigation', {
      ...{ subject: null, version: null, values: investigating.values },
      paused: first,
    });
    const back = outcome('form', await at.request(recorded));
    assert.deepEqual(
      [back.form, back.values.quote, back.values.wording, back.values.investigation],
      ['addMeasure', HALF.quote, 'eind 2021', 'TE21'],
    );
    assert.equal(back.recorded?.record.subject, 'investigation/TE21');
  });

  it('tells what was changed meanwhile, and keeps what was emptied empty', async () => {
    const at = desk();
    const values = { title: 'Mijn titel', quote: 'Mijn citaat.', place: 'blz. 1' };
    const left: PausedForm = { form: 'editRisk', subject: riskCode('OW20-H1'), version: 1, values };
    outcome(
      'changed',
      await at.change('editRisk', 'OW20-H1', { title: 'Van een ander' }, { via: 'sentence', by: 'noor' }),
    );
    const back = outcome('form', await addSource(at, SOURCE, left));
    assert.deepEqual(back.values, { ...values, source: 'dpia-teams-2021' });
    assert.deepEqual([back.since.map(({ actor }) => actor), back.version], [['noor'], 2]);
    outcome('changed', await at.change('editRisk', 'OW20-H1', back.values, { version: back.version }));
    assert.deepEqual(
      (await at.risk('OW20-H1')).quotation,
      quotation('Mijn citaat.', { source: back.values.source as never, place: 'blz. 1' }),
    );
  });

  it('comes back at once where it holds more than can be carried along', async () => {
    const long = { ...RISK, values: { ...HALF, quote: 'x'.repeat(9001) } };
    const back = outcome('form', await open(desk(), 'addSource', long));
    assert.deepEqual(
      [back.form, back.values.quote?.length, problemsOf(back)],
      ['addRisk', 9001, { quote: 'too_long' }],
    );
  });

  it('is for who may fill in both', async () => {
    const at = desk();
    const contributor: Ask = { as: ['contributor'] };
    outcome('refused', await open(at, 'addVendor', RISK, contributor));
    outcome('refused', await resume(at, RISK, contributor));
    const added = outcome('changed', await addSource(at, SOURCE, RISK, contributor));
    assert.equal(added.shows.type, 'source');
  });
});
