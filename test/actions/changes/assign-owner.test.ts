import assert from 'node:assert/strict';
import { deskWith, inState, outcome, problemsOf } from '../../support/change-desk.js';

describe('an owner', () => {
  const assign = async (owner: string) => {
    const desk = deskWith({ measures: [inState('agreed')] });
    return { found: await desk.change('assignOwner', 'OW20-V1', { owner }), owner: (await desk.measure()).owner };
  };

  it('is named in full, in part, by id, or as oneself', async () => {
    const people = { 'Noor Bakker': 'noor', noor: 'noor', Bas: 'bas', mij: 'sanne', Me: 'sanne' };
    for (const [name, id] of Object.entries(people)) assert.equal((await assign(name)).owner, id, name);
  });

  it('that nobody knows brings the names nearest to it', async () => {
    const { found } = await assign('Noro Bakker');
    assert.deepEqual(outcome('form', found).problems, [
      { field: 'owner', problem: 'unknown_person', nearest: ['Noor Bakker'] },
    ]);
  });

  it('of whom there are two is asked back with both names', async () => {
    const [problem] = outcome('form', (await assign('Jan')).found).problems;
    assert.equal(problem?.problem, 'not_a_choice');
    assert.deepEqual(problem.nearest?.toSorted(), ['Jan Kok', 'Jan Smit']);
  });

  it('is not assigned twice', async () => {
    const desk = deskWith({ measures: [inState('agreed')] });
    outcome('changed', await desk.change('assignOwner', 'OW20-V1', { owner: 'Noor' }));
    const again = await desk.change('assignOwner', 'OW20-V1', { owner: 'noor' });
    assert.deepEqual(outcome('refused', again).refusal, { why: 'already_so' });
  });

  it('is missing where none is named', async () => {
    assert.deepEqual(problemsOf((await assign('  ')).found), { owner: 'required' });
  });
});
