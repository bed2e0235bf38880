import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { MEASURE_STATES, type MeasureState } from '../../../src/domain/measure/measure.js';
import {
  findTransition,
  missing,
  REQUIREMENTS,
  TRANSITIONS,
  transitionsFrom,
  type Requirement,
} from '../../../src/domain/measure/state-machine.js';

const REPORT: readonly Requirement[] = ['claimant', 'claimed_on'];
const VERIFY: readonly Requirement[] = ['evidence', 'other_verifier'];
const END: readonly Requirement[] = ['coordinator', 'reason', 'source'];

/** Every step there is, with what it needs. */
const STEPS: Readonly<Record<MeasureState, Partial<Readonly<Record<MeasureState, readonly Requirement[]>>>>> = {
  proposed: { agreed: ['source'], declined: ['reason'], withdrawn: END, superseded: END },
  agreed: { in_progress: [], reported_done: REPORT, withdrawn: END, superseded: END },
  in_progress: { reported_done: REPORT, withdrawn: END, superseded: END },
  reported_done: {
    verified: VERIFY,
    partially_verified: VERIFY,
    in_progress: ['reason'],
    withdrawn: END,
    superseded: END,
  },
  partially_verified: {
    reported_done: REPORT,
    verified: ['new_evidence', 'other_verifier'],
    withdrawn: END,
    superseded: END,
  },
  verified: { in_progress: ['reason'] },
  declined: {},
  withdrawn: {},
  superseded: {},
};

describe('the states of a measure', () => {
  for (const from of MEASURE_STATES) {
    const next = Object.keys(STEPS[from]).join(', ') || 'nowhere';
    it(`lead from ${from} to ${next}, with exactly these needs, and nowhere else`, () => {
      for (const to of MEASURE_STATES) {
        const needs = STEPS[from][to];
        const step = findTransition(from, to);
        assert.equal(step === undefined, needs === undefined, `${from} → ${to}`);
        assert.deepEqual([...(step?.needs ?? [])].sort(), [...(needs ?? [])].sort(), `${from} → ${to}`);
      }
    });
  }

  it('are never left by a step that is named twice', () => {
    const pairs = TRANSITIONS.map(({ from, to }) => `${from} → ${to}`);
    assert.equal(new Set(pairs).size, pairs.length);
  });

  it('never stay what they are by a step', () => {
    for (const state of MEASURE_STATES) assert.equal(findTransition(state, state), undefined, state);
  });

  it('list the steps from each state', () => {
    for (const from of MEASURE_STATES) {
      const reachable = transitionsFrom(from).map(({ to }) => to);
      assert.deepEqual([...reachable].sort(), Object.keys(STEPS[from]).sort());
    }
  });
});

describe('a step between states', () => {
  const verify = findTransition('reported_done', 'verified');
  assert.ok(verify);

  it('says what it still lacks', () => {
    assert.deepEqual(missing(verify, new Set()), ['evidence', 'other_verifier']);
    assert.deepEqual(missing(verify, new Set<Requirement>(['evidence', 'reason'])), ['other_verifier']);
  });

  it('may be taken when everything it needs is at hand', () => {
    assert.deepEqual(missing(verify, new Set(REQUIREMENTS)), []);
  });
});
