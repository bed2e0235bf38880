import assert from 'node:assert/strict';
import { day, person } from '../../support/builders.js';
import { deskWith, holdsWhenVerified, inState, outcome, problemsOf } from '../../support/change-desk.js';

describe('another condition of a risk', () => {
  const rating = { level: 'low' as const, on: day('2021-01-25'), by: person('noor'), reason: 'Klaar' };
  const desk = () =>
    deskWith({
      measures: [inState('verified'), inState('agreed', 'OW20-V2'), inState('agreed', 'OW20-O1')],
      risks: [{ ...holdsWhenVerified('OW20-H1', 'OW20-V1'), rating }],
    });

  it('is shown as it was read before it is recorded', async () => {
    const at = desk();
    const told = { condition: 'V1 en (V2 of O1 door alle ministeries)', reason: 'Zo staat het in de memo' };
    const form = outcome('form', await at.change('setCondition', 'OW20-H1', told, { version: 1 }));
    assert.deepEqual(form.problems, []);
    assert.deepEqual(form.conditions?.after.risk.condition?.condition, {
      type: 'all',
      of: [
        { type: 'verified', measure: 'OW20-V1' },
        {
          type: 'any',
          of: [
            { type: 'verified', measure: 'OW20-V2' },
            { type: 'share', measure: 'OW20-O1', share: { unit: 'all' }, group: 'ministry' },
          ],
        },
      ],
    });
    const done = await at.change('setCondition', 'OW20-H1', { ...told, read: told.condition }, { version: 1 });
    assert.equal(outcome('changed', done).record.reason, told.reason);
  });

  it('is ours, and takes away a rating that does not rest on it', async () => {
    const at = desk();
    await at.change('setCondition', 'OW20-H1', { condition: 'V1 en V2', reason: 'Beide' }, { via: 'sentence' });
    const { condition, rating: left } = await at.risk('OW20-H1');
    assert.deepEqual([condition?.ours, left], [true, null]);
    outcome('changed', await at.undo());
    assert.deepEqual((await at.risk('OW20-H1')).rating, rating);
  });

  it('gives a rating back only where it still rests on the condition', async () => {
    const at = desk();
    const { record } = outcome(
      'changed',
      await at.change('setCondition', 'OW20-H1', { condition: 'V2', reason: 'Alleen V2' }, { via: 'sentence' }),
    );
    outcome('changed', await at.change('reopen', 'OW20-V1', { reason: 'Toch niet' }));
    outcome('changed', await at.undo(record.number));
    const { condition, rating: left } = await at.risk('OW20-H1');
    assert.deepEqual([condition?.condition.type, left], ['all', null]);
  });

  it('keeps a rating that rests on it as well', async () => {
    const at = desk();
    await at.change('setCondition', 'OW20-H1', { condition: 'V1 of V2', reason: 'Een van beide' }, { via: 'sentence' });
    assert.deepEqual((await at.risk('OW20-H1')).rating, rating);
  });

  it('can be that there is none', async () => {
    const at = desk();
    await at.change(
      'setCondition',
      'OW20-H1',
      { condition: 'geen voorwaarde', reason: 'Vervallen' },
      { via: 'sentence' },
    );
    assert.deepEqual([(await at.risk('OW20-H1')).condition, (await at.risk('OW20-H1')).rating], [null, null]);
  });

  it('names measures on record, in words that can be read', async () => {
    const at = desk();
    const wrong = async (condition: string) =>
      problemsOf(await at.change('setCondition', 'OW20-H1', { condition, reason: 'Zo' }));
    assert.deepEqual(await wrong('V9'), { condition: 'unknown_code' });
    assert.deepEqual(await wrong('V1 en'), { condition: 'unreadable_condition' });
    assert.deepEqual(await wrong('V1 door alle ministeries'), { condition: 'unreadable_condition' });
    assert.deepEqual(await wrong('V1 misschien'), { condition: 'unreadable_condition' });
  });

  it('has a reason', async () => {
    assert.deepEqual(problemsOf(await desk().change('setCondition', 'OW20-H1', { condition: 'V2' })), {
      reason: 'required',
    });
  });
});
