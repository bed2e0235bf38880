import assert from 'node:assert/strict';
import { EVERYTHING } from '../../../src/domain/query/query.js';
import { circumstance, day } from '../../support/builders.js';
import { deskWith, inState, outcome, problemsOf, type ChangeDesk } from '../../support/change-desk.js';

const CIRCUMSTANCE = {
  ...{ investigation: 'OW20', source: 'office-dpia', title: 'Geen opt-out' },
  ...{ quote: 'Er is geen opt-out.', place: 'blz. 4' },
};

describe('what a measure waits for', () => {
  const desk = () =>
    deskWith({
      measures: [inState('agreed'), inState('agreed', 'OW20-V2')],
      circumstances: [circumstance('OW20-C1'), circumstance('OW20-C2')],
    });
  const blockers = async (at: ChangeDesk) => (await at.measure()).blockedBy.map(({ code }) => code);

  it('is recorded, added to, and taken away', async () => {
    const at = desk();
    outcome('changed', await at.change('setBlockers', 'OW20-V1', { blockers: 'C1, OW20-V2' }, { version: 1 }));
    assert.deepEqual(await blockers(at), ['OW20-C1', 'OW20-V2']);
    await at.change('setBlockers', 'OW20-V1', { blockers: '+C2' }, { via: 'sentence' });
    await at.change('setBlockers', 'OW20-V1', { blockers: '-OW20-C1' }, { via: 'sentence' });
    assert.deepEqual(await blockers(at), ['OW20-V2', 'OW20-C2']);
    await at.change('setBlockers', 'OW20-V1', {}, { version: 4 });
    assert.deepEqual(await blockers(at), []);
    assert.equal(await at.store.countMeasures(EVERYTHING, day('2021-02-01')), 2);
  });

  it('is on record, and never the measure itself', async () => {
    const at = desk();
    assert.deepEqual(problemsOf(await at.change('setBlockers', 'OW20-V1', { blockers: 'C9' })), {
      blockers: 'unknown_code',
    });
    assert.deepEqual(problemsOf(await at.change('setBlockers', 'OW20-V1', { blockers: 'V1' })), {
      blockers: 'waits_in_turn',
    });
  });

  it('does not wait for it in turn, not even by way of others', async () => {
    const at = deskWith({ measures: ['OW20-V1', 'OW20-V2', 'OW20-V3'].map((code) => inState('agreed', code)) });
    outcome('changed', await at.change('setBlockers', 'OW20-V2', { blockers: 'V3' }));
    outcome('changed', await at.change('setBlockers', 'OW20-V3', { blockers: 'V1' }));
    const turned = { blockers: 'waits_in_turn' };
    assert.deepEqual(problemsOf(await at.change('setBlockers', 'OW20-V1', { blockers: 'V3' })), turned);
    assert.deepEqual(problemsOf(await at.change('setBlockers', 'OW20-V1', { blockers: 'V2' })), turned);
    assert.deepEqual(await blockers(at), []);
  });

  it('cannot be taken back itself while it is waited for', async () => {
    const at = desk();
    const added = { ...CIRCUMSTANCE };
    const { record } = outcome('changed', await at.change('addCircumstance', null, added));
    await at.change('setBlockers', 'OW20-V1', { blockers: 'C3' });
    assert.deepEqual(outcome('refused', await at.undo(record.number)).refusal, { why: 'rested_on', by: ['OW20-V1'] });
    await at.undo();
    outcome('changed', await at.undo(record.number));
  });
});
