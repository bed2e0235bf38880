import type { Measure, MeasureState } from '../../domain/measure/measure.js';
import type { Store } from '../../domain/store/store.js';
import { isMeasureWrite, recordsOf } from './records.js';
import { unlessIn, withWord } from './steps.js';
import type { UseCase } from './use-case.js';

/** What was withdrawn, declined or superseded by mistake goes back to where it was. */
export const reinstate: UseCase<'reinstate'> = {
  refusal: unlessIn('withdrawn', 'declined', 'superseded'),
  decide: async (measure, { reason }, { store, calendar }) => {
    const on = calendar.today();
    const state = await stateBefore(measure, store);
    const write = withWord(measure, on, { state, supersededBy: null });
    return { kind: 'reinstatement', occurredOn: on, reason, writes: [write] };
  },
};

/** Of a measure that was loaded as it is, no more is known than whether it had been agreed. */
async function stateBefore({ code, state, agreedOn }: Measure, store: Store): Promise<MeasureState> {
  for await (const { writes, before } of recordsOf(code, store)) {
    const index = writes.findIndex((write) => write.value.code === code);
    const [write, was] = [writes[index], before[index]];
    if (write === undefined || !isMeasureWrite(write) || write.value.state !== state) continue;
    if (was !== null && was !== undefined && 'state' in was && was.state !== state) return was.state;
  }
  return agreedOn === null ? 'proposed' : 'agreed';
}
