import assert from 'node:assert/strict';
import type { FieldValues } from '../../../src/domain/change/fields.js';
import { day, deadline } from '../../support/builders.js';
import { deskWith, inState, outcome, problemsOf, type ChangeDesk } from '../../support/change-desk.js';

const REPORT: FieldValues = { claimedBy: 'Microsoft', occurredOn: '2021-01-20' };
const EVIDENCE: FieldValues = { link: 'https://example.org/2', title: 'Rapport', date: '2021-01-19' };

describe('a recurring measure', () => {
  const desk = (more = {}) =>
    deskWith({
      measures: [
        inState('agreed', 'OW20-V1', {
          nature: 'recurring',
          deadlines: [deadline(null, { kind: 'recurring', interval: 'P6M' })],
          ...more,
        }),
      ],
    });
  const report = (at: ChangeDesk, period: string, ask = {}) =>
    at.change('reportDone', 'OW20-V1', { ...REPORT, period }, { by: 'bas', ...ask });
  const verify = (at: ChangeDesk, period: string, values: FieldValues = {}, ask = {}) =>
    at.change('verify', 'OW20-V1', { result: 'verified', ...EVIDENCE, period, ...values }, ask);
  const states = async (at: ChangeDesk) =>
    (await at.measure()).occurrences.map(({ from, to, state }) => [from, to, state]);

  it('is reported and verified for each period by itself, and goes on', async () => {
    const at = desk();
    outcome('changed', await report(at, 'H2 2020'));
    outcome('changed', await report(at, 'eerste helft 2020'));
    outcome('changed', await verify(at, 'H1 2020'));
    assert.deepEqual(await states(at), [
      ['2020-01-01', '2020-06-30', 'verified'],
      ['2020-07-01', '2020-12-31', 'reported_done'],
    ]);
    const { state, report: own, evidence } = await at.measure();
    assert.deepEqual([state, own, evidence], ['in_progress', null, []]);
  });

  it('asks which period is meant, and offers the last that have begun', async () => {
    const found = await desk().change('reportDone', 'OW20-V1', REPORT);
    assert.deepEqual(problemsOf(found), { period: 'required' });
    assert.deepEqual(outcome('form', found).choices.period, [
      '2021-01-01/2021-06-30',
      '2020-07-01/2020-12-31',
      '2020-01-01/2020-06-30',
      '2019-07-01/2019-12-31',
    ]);
    outcome('changed', await report(desk(), '2020-07-01/2020-12-31'));
    const vague = desk({ deadlines: [deadline(null, { kind: 'recurring' })] });
    assert.deepEqual(outcome('form', await vague.fillIn('reportDone', 'OW20-V1')).choices.period, []);
  });

  it('has periods that have begun and share no days', async () => {
    const at = desk();
    assert.deepEqual(problemsOf(await report(at, 'H2 2021')), { period: 'in_the_future' });
    for (const text of ['ooit', '2020-12-31/2020-07-01', 'medio 2020', '1 juli 2020']) {
      assert.deepEqual(problemsOf(await report(at, text)), { period: 'not_a_date' }, text);
    }
    await report(at, 'H2 2020');
    const [problem] = outcome('form', await report(at, '2020')).problems;
    assert.deepEqual(problem, { field: 'period', problem: 'not_a_choice', nearest: ['2020-07-01/2020-12-31'] });
  });

  it('is verified for a period no earlier than that period was reported', async () => {
    const at = desk();
    await report(at, 'H1 2020', {});
    const early = await verify(at, 'H1 2020', { occurredOn: '2021-01-19' });
    assert.deepEqual(problemsOf(early), { occurredOn: 'before_report' });
    outcome('changed', await verify(at, 'H1 2020', { occurredOn: '2021-01-20' }));
  });

  it('keeps the rules of the state machine within each period', async () => {
    const at = desk();
    assert.equal(outcome('refused', await at.change('verify', 'OW20-V1')).refusal.why, 'no_such_step');
    await report(at, 'H2 2020');
    assert.equal(outcome('refused', await report(at, 'H2 2020')).refusal.why, 'no_such_step');
    assert.equal(outcome('refused', await verify(at, 'H1 2020')).refusal.why, 'no_such_step');
    assert.equal(outcome('refused', await verify(at, 'H2 2020', {}, { by: 'bas' })).refusal.why, 'same_person');
    const bare = { result: 'verified', period: 'H2 2020' };
    assert.equal(outcome('refused', await at.change('verify', 'OW20-V1', bare)).refusal.why, 'no_evidence');
    outcome('changed', await verify(at, 'H2 2020', { result: 'rejected', reason: 'Onvolledig' }));
    outcome('changed', await report(at, 'H2 2020'));
    outcome('changed', await verify(at, 'H2 2020'));
    assert.deepEqual(await states(at), [['2020-07-01', '2020-12-31', 'verified']]);
  });

  it('awaits a verification as long as one of its periods does', async () => {
    const at = desk();
    const waiting = async () => {
      const { toVerify } = outcome('waiting', await at.request({ action: 'waiting', input: {} }));
      return toVerify?.rows.map(({ measure, words }) => [measure.code, words.includes('awaiting_verification')]);
    };
    assert.deepEqual(await waiting(), []);
    await report(at, 'H2 2020');
    assert.deepEqual(await waiting(), [['OW20-V1', true]]);
    await verify(at, 'H2 2020');
    assert.deepEqual(await waiting(), []);
  });

  it('loses no period when one of them is undone', async () => {
    const at = desk();
    await report(at, 'H1 2020');
    const before = (await at.measure()).occurrences;
    await report(at, 'H2 2020');
    outcome('changed', await at.undo(null, { by: 'bas' }));
    assert.deepEqual((await at.measure()).occurrences, before);
  });

  it('stands on a past day as it stood then', async () => {
    const at = desk();
    await report(at, 'H2 2020');
    const asOf = day('2021-01-19');
    const input = { measureId: (await at.measure()).code, focus: null, historyOffset: 0, asOf };
    const { measure } = outcome('measure', await at.request({ action: 'showMeasure', input }));
    assert.deepEqual(measure.occurrences, []);
  });
});
