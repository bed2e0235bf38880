import type { Measure, MeasureState } from '../../domain/measure/measure.js';
import type { FieldValues } from '../../domain/change/fields.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { noSuchStep, unlessIn, withWord } from './steps.js';
import type { UseCase } from './use-case.js';

/**
 * That work has begun, how far it is, or only a note. Progress takes an agreed measure into progress; no percentage is a
 * report.
 */
export const recordProgress: UseCase<'recordProgress'> = {
  // What was said of a measure is kept whatever its state.
  refusal: (measure, _, values) => (isNoteAlone(values) ? null : unlessInHand(measure)),
  // Only of what was agreed it is news.
  choices: ({ state }) => (state === 'agreed' ? { state: ['in_progress'] } : {}),
  lacking: (isFilled) =>
    isFilled('state') || isFilled('progress') || isFilled('note') ? [] : [{ field: 'progress', problem: 'required' }],
  decide: (measure, { state: begun, progress, note, occurredOn }, { calendar }) => {
    const on = occurredOn ?? calendar.today();
    if (begun !== undefined && measure.state === 'partially_verified') return { refusal: noSuchStep(measure) };
    if (note === undefined && isSaidAlready(measure, begun, progress, on)) return { refusal: { why: 'already_so' } };
    const begins = measure.state === 'agreed' && (begun ?? progress) !== undefined;
    const state = begins ? 'in_progress' : measure.state;
    const write = withWord(measure, on, { state, progress: progress ?? measure.progress });
    return { kind: 'progress', occurredOn: on, reason: note ?? null, writes: [write] };
  },
};

const unlessInHand = unlessIn('agreed', 'in_progress', 'partially_verified');

const isNoteAlone = ({ note = '', progress = '', state = '' }: FieldValues): boolean =>
  note.trim() !== '' && progress === '' && state === '';

/** The same percentage on a later day is news: it still stands so. On the day of the last word it is none. */
function isSaidAlready(
  { state, progress: stands, updatedOn }: Measure,
  begun: MeasureState | undefined,
  progress: number | undefined,
  on: LocalDate,
): boolean {
  if (begun !== undefined) return state === begun && progress === undefined;
  return state !== 'agreed' && progress === stands && updatedOn !== null && updatedOn >= on;
}
