import type { Measure } from '../../domain/measure/measure.js';
import type { Case } from '../case.js';
import { lackingEvidence, withEvidence } from './evidence-given.js';
import type { GivenTo } from './given.js';
import { notOwedBy } from './not-owed.js';
import { decideOn, forSomePeriod, lackingPeriod, periodChoices } from './per-occurrence.js';
import { unlessTo, withWord } from './steps.js';
import type { Draft, UseCase } from './use-case.js';

const canBeReported = unlessTo('reported_done');

/** Someone claims that it is done, of a recurring measure for a period; whether that is so is for a verifier to say. */
export const reportDone: UseCase<'reportDone'> = {
  refusal: forSomePeriod(canBeReported),
  lacking: (isFilled, _, measure) => [...lackingPeriod(isFilled, measure), ...lackingEvidence(isFilled)],
  choices: (measure, { calendar }) => periodChoices(measure, calendar.today()),
  notOwed: (measure, { claimedBy }, at) => notOwedBy(measure, claimedBy, at),
  decide: (measure, given, at) => decideOn(measure, given.period, canBeReported, (part) => report(part, given, at)),
};

function report(measure: Measure, given: GivenTo<'reportDone'>, { actor }: Case): Draft {
  const { claimedBy, occurredOn: on, note } = given;
  const write = withWord(measure, on, {
    state: 'reported_done',
    report: { claimedBy, on, recordedBy: actor.id },
    evidence: withEvidence(measure, given),
  });
  return { kind: 'report', occurredOn: on, reason: note ?? null, writes: [write] };
}
