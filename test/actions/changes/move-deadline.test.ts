import assert from 'node:assert/strict';
import type { FieldValues } from '../../../src/domain/change/fields.js';
import { day, deadline, riskCode, source } from '../../support/builders.js';
import { deskWith, inState, outcome, problemsOf } from '../../support/change-desk.js';

const MOVE: FieldValues = {
  wording: 'eind Q1 2021',
  reason: 'Uitstel gevraagd',
  source: 'Brief van 29 januari',
  agreedBy: 'SLM',
};

describe('a deadline that is moved', () => {
  const desk = (more = {}) =>
    deskWith({ measures: [inState('in_progress', 'OW20-V1', { deadlines: [deadline('2020-12-31')], ...more })] });

  it('is read and shown before anything is done', async () => {
    const at = desk();
    const form = outcome('form', await at.change('moveDeadline', 'OW20-V1', MOVE));
    assert(form.reading !== null && !('ask' in form.reading));
    assert.deepEqual([form.reading.earliest, form.reading.latest], ['2021-03-01', '2021-03-31']);
    assert.deepEqual(form.values, { ...MOVE, read: MOVE.wording });
    assert.deepEqual(form.problems, []);
    assert.equal((await at.measure()).version, 1);
  });

  it('is another version once its reading was seen, and the first stays the yardstick', async () => {
    const at = desk();
    const { values } = outcome('form', await at.change('moveDeadline', 'OW20-V1', MOVE));
    const { record } = outcome('changed', await at.change('moveDeadline', 'OW20-V1', values));
    assert.deepEqual([record.kind, record.reason, record.source], ['deadline', MOVE.reason, MOVE.source]);
    const [first, second, ...rest] = (await at.measure()).deadlines;
    assert.equal(first.latest, '2020-12-31');
    assert(second !== undefined && rest.length === 0);
    const { version, latest, anchor, agreedBy, statedIn, reason, recordedBy } = second;
    assert.deepEqual(
      [version, latest, anchor, agreedBy, statedIn, reason, recordedBy],
      [2, '2021-03-31', '2021-02-01', 'SLM', MOVE.source, MOVE.reason, 'sanne'],
    );
  });

  it('is shown again when the wording is another than the one that was seen', async () => {
    const values = { ...MOVE, read: 'eind Q1 2021', wording: 'eind Q2 2021' };
    const form = outcome('form', await desk().change('moveDeadline', 'OW20-V1', values));
    assert(form.reading !== null && 'latest' in form.reading);
    assert.equal(form.reading.latest, '2021-06-30');
    assert.equal(form.values.read, 'eind Q2 2021');
  });

  it('is read against the day on which it was agreed', async () => {
    const at = desk();
    const values = { ...MOVE, wording: 'eind maart', read: 'eind maart', occurredOn: '2020-10-05' };
    outcome('changed', await at.change('moveDeadline', 'OW20-V1', values));
    const { anchor, latest } = (await at.measure()).deadlines[1] ?? deadline();
    assert.deepEqual([anchor, latest], ['2020-10-05', '2021-03-31']);
  });

  it('has the document on record as its source, where that is what was named', async () => {
    const at = desk();
    const values = { ...MOVE, read: MOVE.wording ?? '', source: source().title };
    outcome('changed', await at.change('moveDeadline', 'OW20-V1', values));
    assert.equal((await at.measure()).deadlines[1]?.source, source().code);
  });

  it('asks back what cannot be read', async () => {
    const found = await desk().change('moveDeadline', 'OW20-V1', { ...MOVE, wording: 'uiterlijk 31 juni 2021' });
    assert.deepEqual(problemsOf(found), { wording: 'unreadable' });
    const { reading } = outcome('form', found);
    assert(reading !== null && 'ask' in reading);
    assert.equal(reading.ask, 'no_such_day');
  });

  it('is never taken away by a wording that says nothing of a term', async () => {
    for (const wording of ['blabla hoera', 'zie de brief', 'undefined']) {
      const at = desk();
      const values = { ...MOVE, wording, read: wording };
      assert.deepEqual(
        problemsOf(await at.change('moveDeadline', 'OW20-V1', values)),
        { wording: 'unreadable' },
        wording,
      );
      assert.equal((await at.measure()).deadlines.length, 1);
    }
  });

  it('is taken away where the wording says that there is no term', async () => {
    for (const wording of ['zonder termijn', 'zo snel mogelijk', 'Er is nog geen datum', 'no deadline']) {
      const at = desk();
      outcome('changed', await at.change('moveDeadline', 'OW20-V1', { ...MOVE, wording, read: wording }));
      assert.equal((await at.measure()).deadlines[1]?.kind, 'undated', wording);
    }
  });

  it('shows its reading also where something else is still missing', async () => {
    const found = outcome('form', await desk().change('moveDeadline', 'OW20-V1', { wording: 'medio 2021' }));
    assert.notEqual(found.reading, null);
    assert.deepEqual(problemsOf(found), { reason: 'required', source: 'required', agreedBy: 'required' });
  });

  it('makes a day to follow up needless', async () => {
    const at = desk({ deadlines: [deadline()], followUpOn: day('2021-05-01') });
    outcome('changed', await at.change('moveDeadline', 'OW20-V1', { ...MOVE, read: MOVE.wording ?? '' }));
    assert.equal((await at.measure()).followUpOn, null);
  });

  it('is not for an acceptance, which is extended only as another record', async () => {
    const accepted = desk({ nature: 'acceptance', deadlines: [deadline('2021-12-31', { kind: 'expiry' })] });
    for (const found of [
      await accepted.fillIn('moveDeadline', 'OW20-V1'),
      await accepted.change('moveDeadline', 'OW20-V1', MOVE),
    ]) {
      assert.equal(outcome('refused', found).refusal.why, 'acceptance_ends');
    }
    assert.equal((await accepted.measure()).version, 1);
  });

  it('of an acceptance is what is known of a new one: the same risks, and a wording that ends', async () => {
    const ends = { nature: 'acceptance', deadlines: [deadline('2021-12-31', { kind: 'expiry' })] } as const;
    const renewed = async (wording: string, more = {}) => {
      const found = await desk({ ...ends, risks: [riskCode('OW20-H1')], ...more }).change('moveDeadline', 'OW20-V1', {
        wording,
        reason: 'Nog niet klaar',
      });
      const { refusal } = outcome('refused', found);
      assert(refusal.why === 'acceptance_ends');
      return refusal;
    };
    const { renewal, reason } = await renewed('1 juli 2022');
    assert.equal(reason, 'Nog niet klaar');
    assert.deepEqual(renewal, {
      nature: 'acceptance',
      title: 'Maatregel OW20-V1',
      obligor: 'microsoft',
      investigation: 'OW20',
      risks: 'OW20-H1',
      wording: 'tot 1 juli 2022',
    });
    assert.equal((await renewed('tot eind 2022')).renewal.wording, 'tot eind 2022');
    assert.deepEqual((await renewed('1 juli 2022', { confidential: true })).renewal, {});
  });

  it('is for a coordinator, and for what is open', async () => {
    const refused = await desk().change('moveDeadline', 'OW20-V1', MOVE, { as: ['verifier'] });
    assert.deepEqual(outcome('refused', refused).refusal, { why: 'right', right: 'coordinate' });
    const closed = deskWith({ measures: [inState('verified')] });
    assert.equal(outcome('refused', await closed.change('moveDeadline', 'OW20-V1', MOVE)).refusal.why, 'no_such_step');
  });
});

describe('a day to follow up', () => {
  const undated = () => deskWith({ measures: [inState('agreed')] });

  it('is for a measure without an end date', async () => {
    const at = undated();
    outcome('changed', await at.change('setFollowUp', 'OW20-V1', { date: '1 mei 2021' }));
    assert.equal((await at.measure()).followUpOn, '2021-05-01');
    const dated = deskWith({ measures: [inState('agreed', 'OW20-V1', { deadlines: [deadline('2021-12-31')] })] });
    const found = await dated.change('setFollowUp', 'OW20-V1', { date: '2021-05-01' });
    assert.deepEqual(outcome('refused', found).refusal, { why: 'has_end_date' });
  });

  it('is still to come, and not the one there is', async () => {
    const at = undated();
    assert.deepEqual(problemsOf(await at.change('setFollowUp', 'OW20-V1', { date: '2021-01-31' })), {
      date: 'in_the_past',
    });
    outcome('changed', await at.change('setFollowUp', 'OW20-V1', { date: '2021-05-01' }));
    const again = await at.change('setFollowUp', 'OW20-V1', { date: '2021-05-01' });
    assert.equal(outcome('refused', again).refusal.why, 'already_so');
  });

  it('is no word of how the measure stands', async () => {
    const at = undated();
    await at.change('setFollowUp', 'OW20-V1', { date: '2021-05-01' });
    assert.equal((await at.measure()).updatedOn, null);
  });
});
