import type { Refusal } from '../../domain/outcome/change-outcome.js';
import type { Evidence, Measure, MeasureState, Verification } from '../../domain/measure/measure.js';
import { VERIFICATION_RESULTS } from '../../domain/measure/measure.js';
import { isRecurring } from '../../domain/measure/occurrence.js';
import { findTransition, missing, transitionsFrom, type Requirement } from '../../domain/measure/state-machine.js';
import type { Case } from '../case.js';
import { lackingEvidence, withEvidence } from './evidence-given.js';
import { noSuchStep, unlessIn, withWord } from './steps.js';
import { decideOn, forSomePeriod, lackingPeriod, periodChoices } from './per-occurrence.js';
import type { Decision, UseCase } from './use-case.js';
import type { GivenTo } from './given.js';

const canBeVerified = unlessIn('reported_done', 'partially_verified');

/** A verifier says what a report was worth, of a recurring measure for a period. Evidence that comes with it counts. */
export const verify: UseCase<'verify'> = {
  refusal: forSomePeriod(canBeVerified),
  lacking: (isFilled, { result }, measure) => [
    ...lackingPeriod(isFilled, measure),
    ...(result === 'rejected' && !isFilled('reason') ? [{ field: 'reason', problem: 'required' } as const] : []),
    ...lackingEvidence(isFilled),
  ],
  choices: (measure, { calendar }) => ({
    result: resultsFor(measure),
    ...periodChoices(measure, calendar.today()),
  }),
  decide: (measure, given, at) => decideOn(measure, given.period, canBeVerified, (part) => judge(part, given, at)),
};

function judge(measure: Measure, given: GivenTo<'verify'>, at: Case): Decision {
  const { result, reason = null } = given;
  const evidence = withEvidence(measure, given);
  const refusal = refusalOf(measure, result, evidence, at);
  if (refusal !== null) return { refusal };
  const on = given.occurredOn ?? at.calendar.today();
  const verification: Verification = { result, on, by: at.actor.id, reason, evidence: evidence.length };
  const state = STATE_AFTER[result];
  return {
    kind: result === 'rejected' ? 'rejection' : 'verification',
    occurredOn: on,
    reason,
    writes: [withWord(measure, on, { state, evidence, verification })],
    frees: state === 'verified' ? measure.code : undefined,
  };
}

/** Those there is a step for; of a recurring measure all, because each period has its own. */
const resultsFor = (measure: Measure): readonly Verification['result'][] =>
  isRecurring(measure)
    ? VERIFICATION_RESULTS
    : VERIFICATION_RESULTS.filter((result) => findTransition(measure.state, STATE_AFTER[result]) !== undefined);

const STATE_AFTER = {
  verified: 'verified',
  partially_verified: 'partially_verified',
  rejected: 'in_progress',
} as const satisfies Record<Verification['result'], MeasureState>;

/** What is said of a step that lacks something; the reason was asked for on the form. */
const REFUSALS: Partial<Record<Requirement, Refusal>> = {
  other_verifier: { why: 'same_person' },
  evidence: { why: 'no_evidence' },
  new_evidence: { why: 'no_new_evidence' },
};

function refusalOf(
  measure: Measure,
  result: Verification['result'],
  evidence: readonly Evidence[],
  { actor, fourEyes }: Case,
): Refusal | null {
  const step = transitionsFrom(measure.state).find(({ to }) => to === STATE_AFTER[result]);
  if (step === undefined) return noSuchStep(measure);
  const met: readonly (readonly [Requirement, boolean])[] = [
    ['reason', true],
    ['evidence', evidence.length > 0],
    ['new_evidence', hasNew(evidence, measure.verification)],
    ['other_verifier', !fourEyes || measure.report?.recordedBy !== actor.id],
  ];
  const lacking = missing(step, new Set(met.flatMap(([need, isMet]) => (isMet ? [need] : []))));
  const [first] = lacking.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return first === undefined ? null : (REFUSALS[first] ?? null);
}

/** Who may not verify need not look for evidence first. */
const ORDER: readonly Requirement[] = ['other_verifier', 'evidence', 'new_evidence'];

/** Where it was not recorded how much there was, by the date of the evidence itself. */
function hasNew(evidence: readonly Evidence[], last: Verification | null): boolean {
  if (last === null) return evidence.length > 0;
  if (last.evidence !== undefined) return evidence.length > last.evidence;
  return evidence.some(({ date }) => date > last.on);
}
