import { unlessIn, withWord } from './steps.js';
import type { UseCase } from './use-case.js';

/** How far it is, or only a note. Progress takes an agreed measure into progress; no percentage is a report. */
export const recordProgress: UseCase<'recordProgress'> = {
  refusal: unlessIn('agreed', 'in_progress', 'partially_verified'),
  lacking: (isFilled) => (isFilled('progress') || isFilled('note') ? [] : [{ field: 'progress', problem: 'required' }]),
  decide: (measure, { progress, note, occurredOn }, { calendar }) => {
    const on = occurredOn ?? calendar.today();
    const state = progress !== undefined && measure.state === 'agreed' ? 'in_progress' : measure.state;
    const write = withWord(measure, on, { state, progress: progress ?? measure.progress });
    return { kind: 'progress', occurredOn: on, reason: note ?? null, writes: [write] };
  },
};
