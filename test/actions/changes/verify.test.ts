import assert from 'node:assert/strict';
import type { FieldValues } from '../../../src/domain/change/fields.js';
import { person } from '../../support/builders.js';
import { deskWith, inState, outcome, problemsOf } from '../../support/change-desk.js';

const EVIDENCE = { link: 'https://example.org/2', title: 'Onderzoek', date: '2021-01-30' };

describe('a verification', () => {
  const reported = (more = {}, settings = {}) =>
    deskWith({ measures: [inState('reported_done', 'OW20-V1', more)] }, settings);

  it('needs evidence, given before or with it', async () => {
    const verified = { result: 'verified' };
    const { refusal } = outcome('refused', await reported().change('verify', 'OW20-V1', verified));
    assert.deepEqual(refusal, { why: 'no_evidence' });
    outcome('changed', await reported().change('verify', 'OW20-V1', { ...verified, ...EVIDENCE }));
    const desk = reported();
    outcome('changed', await desk.change('addEvidence', 'OW20-V1', EVIDENCE));
    outcome('changed', await desk.change('verify', 'OW20-V1', verified));
    assert.equal((await desk.measure()).evidence.length, 1);
  });

  it('is not by who recorded the report, where four eyes are asked for', async () => {
    const values = { result: 'verified', ...EVIDENCE };
    const own = reported({
      report: { claimedBy: 'Microsoft', on: inState('reported_done').report?.on, recordedBy: person('sanne') },
    });
    assert.deepEqual(outcome('refused', await own.change('verify', 'OW20-V1', values)).refusal, { why: 'same_person' });
    outcome('changed', await own.change('verify', 'OW20-V1', values, { by: 'noor' }));
    const alone = deskWith({ measures: [inState('in_progress')] }, { fourEyes: false });
    await alone.change('reportDone', 'OW20-V1', { claimedBy: 'Microsoft', occurredOn: 'vandaag' });
    outcome('changed', await alone.change('verify', 'OW20-V1', values));
  });

  it('is not before the day of its report, and says which day that is', async () => {
    const on = (occurredOn: string) =>
      reported().change('verify', 'OW20-V1', { result: 'verified', ...EVIDENCE, occurredOn });
    assert.deepEqual(outcome('form', await on('2021-01-09')).problems, [
      { field: 'occurredOn', problem: 'before_report', day: '2021-01-10' },
    ]);
    outcome('changed', await on('2021-01-10'));
  });

  it('does not wait for who recorded the report, where four eyes are asked for', async () => {
    const waiting = async (fourEyes: boolean, by: string) => {
      const desk = reported({}, { fourEyes });
      const { toVerify } = outcome('waiting', await desk.request({ action: 'waiting', input: {} }, { by }));
      return [toVerify?.total, toVerify?.rows.length];
    };
    assert.deepEqual(await waiting(true, 'bas'), [0, 0]);
    assert.deepEqual(await waiting(true, 'noor'), [1, 1]);
    assert.deepEqual(await waiting(false, 'bas'), [1, 1]);
  });

  it('after a partial one needs evidence that came later', async () => {
    const desk = deskWith({ measures: [inState('partially_verified')] });
    const found = await desk.change('verify', 'OW20-V1', { result: 'verified' });
    assert.deepEqual(outcome('refused', found).refusal, { why: 'no_new_evidence' });
    outcome('changed', await desk.change('addEvidence', 'OW20-V1', EVIDENCE));
    outcome('changed', await desk.change('verify', 'OW20-V1', { result: 'verified' }));
  });

  it('does not count the same document twice', async () => {
    const desk = deskWith({ measures: [inState('partially_verified')] });
    const [known] = (await desk.measure()).evidence;
    assert(known !== undefined);
    const values: FieldValues = { result: 'verified', link: known.link, title: known.title, date: known.date };
    assert.equal(outcome('refused', await desk.change('verify', 'OW20-V1', values)).refusal.why, 'no_new_evidence');
  });

  it('that rejects needs a reason, and keeps the report', async () => {
    const desk = reported();
    assert.deepEqual(problemsOf(await desk.change('verify', 'OW20-V1', { result: 'rejected' })), {
      reason: 'required',
    });
    const { record } = outcome(
      'changed',
      await desk.change('verify', 'OW20-V1', { result: 'rejected', reason: 'Alleen op papier' }),
    );
    assert.deepEqual([record.kind, record.reason], ['rejection', 'Alleen op papier']);
    const { state, report, verification } = await desk.measure();
    assert.deepEqual([state, report?.claimedBy, verification?.result], ['in_progress', 'Microsoft', 'rejected']);
  });

  it('asks for all of the evidence or none', async () => {
    const found = await reported().change('verify', 'OW20-V1', { result: 'verified', link: EVIDENCE.link });
    assert.deepEqual(problemsOf(found), { title: 'required', date: 'required' });
  });

  it('can be done by a verifier and not by a contributor', async () => {
    const values = { result: 'verified', ...EVIDENCE };
    const refused = await reported().change('verify', 'OW20-V1', values, { as: ['contributor'] });
    assert.deepEqual(outcome('refused', refused).refusal, { why: 'right', right: 'verify' });
    outcome('changed', await reported().change('verify', 'OW20-V1', values, { as: ['verifier'] }));
  });

  it('names the measures that nothing is in the way of any more', async () => {
    const waiting = inState('agreed', 'OW20-O1', { blockedBy: [{ code: inState('agreed').code, inferred: false }] });
    const desk = deskWith({ measures: [inState('reported_done'), waiting] });
    const { freed } = outcome('changed', await desk.change('verify', 'OW20-V1', { result: 'verified', ...EVIDENCE }));
    assert.deepEqual(freed, ['OW20-O1']);
  });
});
