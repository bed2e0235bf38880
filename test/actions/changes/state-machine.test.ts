import assert from 'node:assert/strict';
import type { ChangeName } from '../../../src/domain/change/change-form.js';
import type { FieldValues } from '../../../src/domain/change/fields.js';
import { MEASURE_STATES, type MeasureState } from '../../../src/domain/measure/measure.js';
import { findTransition } from '../../../src/domain/measure/state-machine.js';
import { deskWith, inState, outcome } from '../../support/change-desk.js';
import { measure } from '../../support/builders.js';

interface Way {
  readonly change: ChangeName;
  readonly values: FieldValues;
}

const EVIDENCE = { link: 'https://example.org/2', title: 'Onderzoek', date: '2021-01-30' };
const ENDING = { reason: 'Vervallen', source: 'Brief van 1 februari' };

/** By which change a measure comes into each state, with all that it needs. */
const WAYS_TO: Readonly<Record<MeasureState, readonly Way[]>> = {
  proposed: [],
  agreed: [{ change: 'agree', values: { source: 'Brief' } }],
  in_progress: [
    { change: 'recordProgress', values: { progress: '10' } },
    { change: 'verify', values: { result: 'rejected', reason: 'Onvolledig' } },
    { change: 'reopen', values: { reason: 'Toch niet af' } },
  ],
  reported_done: [{ change: 'reportDone', values: { claimedBy: 'Microsoft', occurredOn: '2021-01-31' } }],
  partially_verified: [{ change: 'verify', values: { result: 'partially_verified', ...EVIDENCE } }],
  verified: [{ change: 'verify', values: { result: 'verified', ...EVIDENCE } }],
  declined: [{ change: 'decline', values: { reason: 'Niet nodig' } }],
  withdrawn: [{ change: 'withdraw', values: ENDING }],
  superseded: [{ change: 'supersede', values: { ...ENDING, by: 'OW20-V2' } }],
};

/** What some say of a state, and what takes it there. */
const BEGUN: Way = { change: 'recordProgress', values: { state: 'in_progress' } };

const attempt = async (from: MeasureState, { change, values }: Way) => {
  const desk = deskWith({ measures: [inState(from), measure('OW20-V2')] });
  return { outcome: await desk.change(change, 'OW20-V1', values), after: await desk.measure(), desk };
};

const ALL_WAYS = Object.values(WAYS_TO).flat();

describe('the state machine', () => {
  for (const from of MEASURE_STATES) {
    for (const to of MEASURE_STATES.filter((state) => state !== from)) {
      if (findTransition(from, to) === undefined) {
        it(`has no way from ${from} to ${to}`, async () => {
          const results = await Promise.all(ALL_WAYS.map((way) => attempt(from, way)));
          assert(results.every(({ after }) => after.state !== to));
        });
      } else {
        it(`goes from ${from} to ${to}`, async () => {
          const results = await Promise.all(WAYS_TO[to].map((way) => attempt(from, way)));
          const [taken, ...others] = results.filter(({ after }) => after.state === to);
          assert(taken !== undefined && others.length === 0);
          const { duplicate, shows } = outcome('changed', taken.outcome);
          assert.equal(duplicate, false);
          assert(shows.type === 'measure');
          assert.equal(shows.measure.state, to);
        });
      }
    }

    it(`keeps a note of what is ${from}, and leaves it so`, async () => {
      const {
        outcome: found,
        after,
        desk,
      } = await attempt(from, {
        change: 'recordProgress',
        values: { note: 'Gebeld' },
      });
      assert.equal(outcome('changed', found).record.reason, 'Gebeld');
      assert.deepEqual([after.state, after.progress], [from, inState(from).progress]);
      const more = await desk.change('recordProgress', 'OW20-V1', { note: 'Gebeld', progress: '99' });
      const isInHand = ['agreed', 'in_progress', 'partially_verified'].includes(from);
      assert.equal(more.type, isInHand ? 'changed' : 'refused');
    });

    it(`leaves everything as it is where it refuses a step from ${from}`, async () => {
      for (const way of ALL_WAYS) {
        const { outcome: found, after, desk } = await attempt(from, way);
        if (found.type === 'changed') continue;
        const { refusal } = outcome('refused', found);
        assert(refusal.why === 'no_such_step');
        assert.equal(refusal.from, from);
        assert.deepEqual(after, inState(from));
        assert.equal((await desk.records()).length, 0);
      }
    });
  }

  it('names the steps there are when there is not the one asked for', async () => {
    const { outcome: found } = await attempt('proposed', { change: 'recordProgress', values: { progress: '5' } });
    assert.deepEqual(outcome('refused', found).refusal, {
      why: 'no_such_step',
      from: 'proposed',
      to: ['agreed', 'declined', 'withdrawn', 'superseded'],
    });
  });

  it('refuses before anything has to be filled in', async () => {
    const desk = deskWith({ measures: [inState('verified')] });
    for (const found of [await desk.fillIn('reportDone', 'OW20-V1'), await desk.change('reportDone', 'OW20-V1')]) {
      assert.equal(outcome('refused', found).refusal.why, 'no_such_step');
    }
  });

  it('goes from agreed to in progress where that is all that is told', async () => {
    const { outcome: told, after, desk } = await attempt('agreed', BEGUN);
    assert.equal(told.type, 'changed');
    assert.deepEqual([after.state, after.progress, after.updatedOn], ['in_progress', null, '2021-02-01']);
    assert.equal(
      outcome('refused', await desk.change('recordProgress', 'OW20-V1', BEGUN.values)).refusal.why,
      'already_so',
    );
  });

  it('records what is told besides of work that had begun before', async () => {
    const { outcome: told, after } = await attempt('in_progress', {
      ...BEGUN,
      values: { ...BEGUN.values, progress: '40' },
    });
    assert.deepEqual([told.type, after.state, after.progress], ['changed', 'in_progress', 40]);
  });

  it('does not go back to in progress from what is partly verified', async () => {
    const { outcome: told, after } = await attempt('partially_verified', BEGUN);
    assert.equal(outcome('refused', told).refusal.why, 'no_such_step');
    assert.equal(after.state, 'partially_verified');
  });

  it('offers the next state on the form of what was agreed, and on no other', async () => {
    for (const [state, choices] of [
      ['agreed', { state: ['in_progress'] }],
      ['in_progress', {}],
    ] as const) {
      const { outcome: told } = await attempt(state, { change: 'recordProgress', values: {} });
      assert.deepEqual(outcome('form', told).choices, choices);
    }
  });
});
