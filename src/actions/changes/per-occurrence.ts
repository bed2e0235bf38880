/** Reports and verifications of a recurring measure are of one period of it. */
import type { Field, FieldProblem } from '../../domain/change/fields.js';
import type { FormOutcome, Refusal } from '../../domain/outcome/change-outcome.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure, Occurrence, Period } from '../../domain/measure/measure.js';
import {
  isOccurrenceState,
  isRecurring,
  NOTHING_YET,
  occurrenceIn,
  overlapping,
  periodKey,
  periodsSoFar,
  withOccurrence,
} from '../../domain/measure/occurrence.js';
import { noSuchStep, withWord } from './steps.js';
import { isDraft, type Decision, type Draft } from './use-case.js';

type Rule = (part: Measure) => Refusal | null;

/** One that was reported as a whole before it was recurring is dealt with as a whole. */
const isPerPeriod = (measure: Measure): boolean =>
  isRecurring(measure) && ['agreed', 'in_progress'].includes(measure.state);

/** The rule for a measure; of a recurring one, whether there is a period of which it can be done. */
export const forSomePeriod =
  (rule: Rule): Rule =>
  (measure) => {
    if (!isPerPeriod(measure)) return rule(measure);
    const parts = [...measure.occurrences, NOTHING_YET].map((one) => asMeasure(measure, one));
    return parts.some((part) => rule(part) === null) ? null : noSuchStep(measure);
  };

export const lackingPeriod = (isFilled: (field: Field) => boolean, measure: Measure): readonly FieldProblem[] =>
  isPerPeriod(measure) && !isFilled('period') ? [{ field: 'period', problem: 'required' }] : [];

/** Where there are no choices of a period, none is to be asked for. */
export const periodChoices = (measure: Measure, today: LocalDate): FormOutcome['choices'] =>
  isPerPeriod(measure) ? { period: periodsSoFar(measure, today).map(periodKey) } : {};

/** Decides on a measure; of a recurring one, on the period that is named, and the measure itself goes on. */
export function decideOn(
  measure: Measure,
  period: Period | undefined,
  rule: Rule,
  decide: (part: Measure) => Decision,
): Decision {
  if (!isPerPeriod(measure) || period === undefined) return decide(measure);
  const others = overlapping(measure, period);
  if (others.length > 0) {
    return { problems: [{ field: 'period', problem: 'not_a_choice', nearest: others.map(periodKey) }] };
  }
  const part = asMeasure(measure, occurrenceIn(measure, period));
  const refusal = rule(part);
  if (refusal !== null) return { refusal };
  const decision = decide(part);
  return isDraft(decision) ? ofTheWhole(measure, period, decision) : decision;
}

/** The measure as if it were of this period alone. */
const asMeasure = (
  measure: Measure,
  { state, report, evidence, verification }: Omit<Occurrence, keyof Period>,
): Measure => ({ ...measure, state, report, evidence, verification });

/** What was to be written of the period, written into the measure. */
function ofTheWhole(measure: Measure, { from, to }: Period, { frees: _, ...draft }: Draft): Draft {
  const [{ type, value }] = draft.writes;
  if (type !== 'measure' || !isOccurrenceState(value.state))
    throw new TypeError(`${value.code} has no such occurrence`);
  const { state, report, evidence, verification } = value;
  const occurrences = withOccurrence(measure, { from, to, state, report, evidence, verification });
  return { ...draft, writes: [withWord(measure, draft.occurredOn, { state: 'in_progress', occurrences })] };
}
