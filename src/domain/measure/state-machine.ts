/** Which state a measure may go to next, and what each step needs. */
import type { MeasureState } from './measure.js';
import { OPEN_STATES } from './measure.js';

export const REQUIREMENTS = [
  'source',
  'reason',
  'claimant',
  'claimed_on',
  'evidence',
  'new_evidence',
  'other_verifier',
  'coordinator',
] as const;
/** other_verifier: not the person who recorded the report; new_evidence: added after the last verification. */
export type Requirement = (typeof REQUIREMENTS)[number];

export interface Transition {
  readonly from: MeasureState;
  readonly to: MeasureState;
  readonly needs: readonly Requirement[];
}

const STEPS: readonly Transition[] = [
  { from: 'proposed', to: 'agreed', needs: ['source'] },
  { from: 'proposed', to: 'declined', needs: ['reason'] },
  { from: 'agreed', to: 'in_progress', needs: [] },
  { from: 'agreed', to: 'reported_done', needs: ['claimant', 'claimed_on'] },
  { from: 'in_progress', to: 'reported_done', needs: ['claimant', 'claimed_on'] },
  { from: 'reported_done', to: 'verified', needs: ['evidence', 'other_verifier'] },
  { from: 'reported_done', to: 'partially_verified', needs: ['evidence', 'other_verifier'] },
  { from: 'reported_done', to: 'in_progress', needs: ['reason'] },
  { from: 'partially_verified', to: 'reported_done', needs: ['claimant', 'claimed_on'] },
  { from: 'partially_verified', to: 'verified', needs: ['new_evidence', 'other_verifier'] },
  { from: 'verified', to: 'in_progress', needs: ['reason'] },
];

const ENDINGS: readonly Transition[] = OPEN_STATES.flatMap((from) =>
  (['withdrawn', 'superseded'] as const).map((to) => ({
    from,
    to,
    needs: ['coordinator', 'reason', 'source'] as const,
  })),
);

export const TRANSITIONS: readonly Transition[] = [...STEPS, ...ENDINGS];

export const transitionsFrom = (from: MeasureState): readonly Transition[] =>
  TRANSITIONS.filter((transition) => transition.from === from);

/** The step between two states, or undefined where there is none. */
export const findTransition = (from: MeasureState, to: MeasureState): Transition | undefined =>
  TRANSITIONS.find((transition) => transition.from === from && transition.to === to);

/** What a step still lacks, given what is at hand; empty when it may be taken. */
export const missing = (transition: Transition, given: ReadonlySet<Requirement>): readonly Requirement[] =>
  transition.needs.filter((need) => !given.has(need));
