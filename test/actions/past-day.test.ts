import assert from 'node:assert/strict';
import type { ActionRequest } from '../../src/actions/requests.js';
import { change, changed, day, measureCode, riskCode } from '../support/builders.js';
import { deskOn } from '../support/first-register.js';

describe('a past day', () => {
  const onDay = (code: string, asOf: string): ActionRequest => ({
    action: 'showMeasure',
    input: { measureId: measureCode(code), focus: null, historyOffset: 0, asOf: day(asOf) },
  });

  it('shows a measure, and what was late, as it stood then', async () => {
    const { ask, store } = await deskOn('2021-06-01');
    const now = await store.measure(measureCode('OW20-V4'));
    assert(now !== undefined);
    const done = change(changed(now, { state: 'verified' }), { occurredOn: day('2021-03-01') });
    await store.commit(done);
    const then = await ask('measure', onDay('OW20-V4', '2021-02-01'));
    assert.deepEqual([then.measure.state, then.daysLate, then.asOf], ['agreed', 133, '2021-02-01']);
    assert.equal((await ask('measure', onDay('OW20-V4', '2021-03-01'))).measure.state, 'verified');
  });

  it('knows nothing of a measure that was agreed later', async () => {
    const { ask } = await deskOn('2026-11-21');
    const { total } = await ask('measureList', onDay('MD23-V4', '2021-02-01'));
    assert.equal(total, 0);
  });

  it('shows a risk by the measures that were verified then', async () => {
    const { ask, store } = await deskOn('2021-06-01');
    for (const code of ['OW20-V4', 'OW20-O1']) {
      const now = await store.measure(measureCode(code));
      assert(now !== undefined);
      await store.commit(change(changed(now, { state: 'verified' }), { occurredOn: day('2021-03-01') }));
    }
    const risk = (asOf?: string): ActionRequest => ({
      action: 'showRisk',
      input: { riskId: riskCode('OW20-H4'), focus: null, asOf: asOf === undefined ? undefined : day(asOf) },
    });
    assert.equal((await ask('risk', risk('2021-02-28'))).status, 'open');
    assert.equal((await ask('risk', risk('2021-03-01'))).status, 'ready_to_rerate');
    assert.equal((await ask('risk', risk())).status, 'ready_to_rerate');
  });
});
