import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  hadHappened,
  isOtherwise,
  straddles,
  wasRecorded,
  type DayEnd,
} from '../../../src/domain/measure/on-record.js';
import { at, changed, day, measure } from '../../support/builders.js';

const END: DayEnd = { day: day('2024-03-31'), ends: at('2024-03-31', '22:00:00.000') };
const of = (occurredOn: string, recordedAt = at(occurredOn)) => ({
  kind: 'report' as const,
  occurredOn: day(occurredOn),
  recordedAt,
});

describe('what had been recorded by the end of a day', () => {
  it('goes by the moment of recording, up to the end of the day', () => {
    assert.ok(wasRecorded(END)(of('2024-03-03', at('2024-03-31', '21:59:59.999'))));
    assert.ok(!wasRecorded(END)(of('2024-03-03', at('2024-03-31', '22:00:00.000'))));
  });

  it('is beside what had happened by then, which goes by the day', () => {
    assert.ok(hadHappened(END)(of('2024-03-31', at('2024-04-12'))));
    assert.ok(!hadHappened(END)(of('2024-04-01', at('2024-03-01'))));
  });

  it('differs only where the day lies between the happening and the recording', () => {
    const late = of('2024-03-03', at('2024-04-12'));
    const early = of('2024-05-01', at('2024-03-12'));
    assert.deepEqual([late, early].map(straddles(END)), [true, true]);
    const prompt = [of('2024-03-03'), of('2024-03-31'), of('2024-04-01'), of('2024-03-03', at('2024-03-20'))];
    assert.deepEqual(prompt.map(straddles(END)), [false, false, false, false]);
  });
});

describe('two states of a measure', () => {
  it('are otherwise when they say different things, not when one was changed more often', () => {
    const one = measure('OW20-V1');
    assert.ok(!isOtherwise(one, changed(one, {})));
    assert.ok(isOtherwise(one, changed(one, { progress: 40 })));
  });

  it('are otherwise when there is only one of them', () => {
    assert.ok(isOtherwise(measure(), null));
    assert.ok(isOtherwise(null, measure()));
    assert.ok(!isOtherwise(null, null));
  });
});
