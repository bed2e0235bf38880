/** Steps of the state machine, as the changes need them. */
import type { Refusal } from '../../domain/outcome/change-outcome.js';
import type { Measure, MeasureState } from '../../domain/measure/measure.js';
import { later, type LocalDate } from '../../domain/time/local-date.js';
import { findTransition, transitionsFrom } from '../../domain/measure/state-machine.js';

export const noSuchStep = ({ state }: Measure): Refusal => ({
  why: 'no_such_step',
  from: state,
  to: transitionsFrom(state).map(({ to }) => to),
});

/** A refusal unless the measure can go to one of these states. */
export const unlessTo =
  (...states: readonly MeasureState[]) =>
  (measure: Measure): Refusal | null =>
    states.some((to) => findTransition(measure.state, to) !== undefined) ? null : noSuchStep(measure);

/** A refusal unless the measure is in one of these states. */
export const unlessIn =
  (...states: readonly MeasureState[]) =>
  (measure: Measure): Refusal | null =>
    states.includes(measure.state) ? null : noSuchStep(measure);

/** The measure as a change leaves it. */
export const withChange = (measure: Measure, more: Partial<Measure>) =>
  ({ type: 'measure', value: { ...measure, ...more, version: measure.version + 1 } }) as const;

/** The same where the change is also word of how the measure stands. */
export const withWord = (measure: Measure, on: LocalDate, more: Partial<Measure>) =>
  withChange(measure, { ...more, updatedOn: measure.updatedOn === null ? on : later(measure.updatedOn, on) });
