import assert from 'node:assert/strict';
import { day, person } from '../../support/builders.js';
import { deskWith, holdsWhenVerified, inState, outcome, type ChangeDesk } from '../../support/change-desk.js';

const desk = () => deskWith({ measures: [inState('agreed'), inState('agreed', 'OW20-V2')] });
const to = (at: ChangeDesk, progress: number, ask = {}, code = 'OW20-V1') =>
  at.change('recordProgress', code, { progress: String(progress) }, ask);
const refusalOf = async (found: ReturnType<ChangeDesk['undo']>) => outcome('refused', await found).refusal;

describe('undo', () => {
  it("puts back what was before one's own last change, as a record of its own", async () => {
    const at = desk();
    const before = await at.measure();
    const { mayUndo, record } = outcome('changed', await to(at, 60));
    assert.equal(mayUndo, true);
    const undone = outcome('changed', await at.undo());
    assert.deepEqual(
      [undone.record.kind, undone.record.corrects, undone.mayUndo],
      ['correction', record.number, false],
    );
    assert.deepEqual(await at.measure(), { ...before, version: 3 });
    assert.equal((await at.records()).length, 2);
  });

  it('goes back one change at a time', async () => {
    const at = desk();
    for (const progress of [10, 20, 30]) await to(at, progress);
    const seen = [];
    for (let times = 0; times < 3; times += 1) {
      outcome('changed', await at.undo());
      seen.push((await at.measure()).progress);
    }
    assert.deepEqual(seen, [20, 10, null]);
    assert.deepEqual(await refusalOf(at.undo()), { why: 'nothing_to_undo' });
  });

  it('takes back a change by its number, also when another was made since', async () => {
    const at = desk();
    const { record } = outcome('changed', await to(at, 60));
    await to(at, 80, {}, 'OW20-V2');
    outcome('changed', await at.undo(record.number));
    assert.deepEqual([(await at.measure()).progress, (await at.measure('OW20-V2')).progress], [null, 80]);
  });

  it('is for what one did oneself, within a day, and once', async () => {
    const at = desk();
    const { record } = outcome('changed', await to(at, 60));
    assert.deepEqual(await refusalOf(at.undo(record.number, { by: 'noor' })), { why: 'nothing_to_undo' });
    assert.deepEqual(await refusalOf(at.undo(null, { by: 'noor' })), { why: 'nothing_to_undo' });
    assert.deepEqual(await refusalOf(at.later(24.1).undo(record.number)), { why: 'nothing_to_undo' });
    outcome('changed', await at.later(23.9).undo(record.number));
    assert.deepEqual(await refusalOf(at.undo(record.number)), { why: 'nothing_to_undo' });
    assert.deepEqual(await refusalOf(at.undo(99)), { why: 'nothing_to_undo' });
  });

  it('is refused where someone has built on it, and names the change', async () => {
    const at = desk();
    await to(at, 60);
    await to(at, 70, { by: 'noor' });
    const refusal = await refusalOf(at.undo());
    assert(refusal.why === 'built_on');
    assert.deepEqual([refusal.by.actor, refusal.by.number], ['noor', 2]);
    assert.equal((await at.measure()).progress, 70);
  });

  it('can be done again once what was built on it was taken back', async () => {
    const at = desk();
    await to(at, 60);
    await to(at, 70, { by: 'noor' });
    await at.undo(null, { by: 'noor' });
    outcome('changed', await at.undo());
    assert.equal((await at.measure()).progress, null);
  });

  it('can itself be taken back by its number', async () => {
    const at = desk();
    await to(at, 60);
    const { record } = outcome('changed', await at.undo());
    outcome('changed', await at.undo(record.number));
    assert.equal((await at.measure()).progress, 60);
  });

  it('clicked twice is done once', async () => {
    const at = desk();
    await to(at, 50);
    await to(at, 60);
    const found = await Promise.all([at.undo(null, { card: 'card' }), at.undo(null, { card: 'card' })]);
    assert.deepEqual(found.map((one) => outcome('changed', one).duplicate).toSorted(), [false, true]);
    assert.equal((await at.measure()).progress, 50);
  });

  it('clicked again offers no more to be taken back than the first time', async () => {
    const at = desk();
    await to(at, 60);
    outcome('changed', await at.undo(null, { card: 'card' }));
    const again = outcome('changed', await at.undo(null, { card: 'card' }));
    assert.deepEqual([again.duplicate, again.mayUndo], [true, false]);
  });

  it('takes back no older change where the last was one of people, and says so', async () => {
    const at = desk();
    await to(at, 60);
    await at.request({
      action: 'setAway',
      input: { person: 'Sanne de Vries', until: day('2021-03-01'), deputy: null },
    });
    assert.deepEqual(await refusalOf(at.undo()), { why: 'people_change' });
    assert.equal((await at.measure()).progress, 60);
  });

  it('needs the right that the change needed', async () => {
    const at = desk();
    await at.change('withdraw', 'OW20-V1', { reason: 'Vervallen', source: 'Brief' });
    const refusal = await refusalOf(at.undo(null, { as: ['contributor'] }));
    assert.deepEqual(refusal, { why: 'right', right: 'coordinate' });
  });

  it('counts from the day of what it takes back, so that the past is as if it had not been', async () => {
    const at = desk();
    await at.change('recordProgress', 'OW20-V1', { progress: '60', occurredOn: '2021-01-10' });
    assert.equal(outcome('changed', await at.undo()).record.occurredOn, '2021-01-10');
  });
});

describe('undoing a verification', () => {
  const verified = async () => {
    const at = deskWith({
      measures: [inState('reported_done', 'OW20-V1', { evidence: inState('verified').evidence })],
      risks: [holdsWhenVerified('OW20-H1', 'OW20-V1')],
    });
    outcome('changed', await at.change('verify', 'OW20-V1', { result: 'verified' }));
    return at;
  };

  it('is refused where a risk was rated on it', async () => {
    const at = await verified();
    await at.change('rerate', 'OW20-H1', { level: 'low', reason: 'Klaar' }, { by: 'noor' });
    const refusal = await refusalOf(at.undo());
    assert(refusal.why === 'built_on');
    assert.deepEqual([refusal.by.kind, refusal.by.actor], ['rating', 'noor']);
  });

  it('leaves the measure reported done', async () => {
    const at = await verified();
    outcome('changed', await at.undo());
    const { state, verification } = await at.measure();
    assert.deepEqual([state, verification], ['reported_done', null]);
  });
});

describe('undoing a reopening', () => {
  it('gives the risk its rating back', async () => {
    const rating = { level: 'low' as const, on: inState('verified').agreedOn, by: person('noor'), reason: 'Klaar' };
    assert(rating.on !== null);
    const risk = { ...holdsWhenVerified('OW20-H1', 'OW20-V1'), rating: { ...rating, on: rating.on } };
    const at = deskWith({ measures: [inState('verified')], risks: [risk] });
    await at.change('reopen', 'OW20-V1', { reason: 'Toch niet' });
    outcome('changed', await at.undo());
    assert.deepEqual([(await at.risk('OW20-H1')).rating, (await at.measure()).state], [risk.rating, 'verified']);
  });
});

describe('reinstating', () => {
  it('puts a measure back where it was before it was closed by mistake', async () => {
    const at = deskWith({ measures: [inState('reported_done'), inState('agreed', 'OW20-V2')] });
    await at.change('supersede', 'OW20-V1', { reason: 'Dubbel', source: 'Overleg', by: 'v2' });
    assert.deepEqual((await at.measure()).supersededBy, 'OW20-V2');
    const { record } = outcome('changed', await at.change('reinstate', 'OW20-V1', { reason: 'Vergissing' }));
    assert.equal(record.kind, 'reinstatement');
    const { state, supersededBy } = await at.measure();
    assert.deepEqual([state, supersededBy], ['reported_done', null]);
  });

  it('goes by the agreement where nothing else is known', async () => {
    const at = deskWith({ measures: [inState('withdrawn'), inState('declined', 'OW20-V2')] });
    for (const code of ['OW20-V1', 'OW20-V2']) await at.change('reinstate', code, { reason: 'Vergissing' });
    assert.deepEqual([(await at.measure()).state, (await at.measure('OW20-V2')).state], ['agreed', 'proposed']);
  });

  it('is for what was closed without being done', async () => {
    const at = deskWith({ measures: [inState('verified')] });
    const found = await at.change('reinstate', 'OW20-V1', { reason: 'Vergissing' });
    assert.equal(outcome('refused', found).refusal.why, 'no_such_step');
  });
});
