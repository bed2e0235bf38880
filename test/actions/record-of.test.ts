import assert from 'node:assert/strict';
import type { RecordOf } from '../../src/actions/deps.js';
import { keepingRecords, recordNow } from '../../src/actions/record-of.js';
import { vendorRecord } from '../../src/actions/measures/vendor-record.js';
import type { MeasureQuery } from '../../src/domain/query/query.js';
import { deskOn } from '../support/first-register.js';
import { at, change, changed, day, measureCode } from '../support/builders.js';

const ALL: MeasureQuery = { criteria: [] };
const OPEN: MeasureQuery = { criteria: [{ field: 'word', anyOf: ['open'] }] };
const TODAY = day('2021-02-01');

/** A keeper that tells how often it looked. */
function keeper(look: RecordOf = recordNow) {
  const looks: unknown[] = [];
  const keep = keepingRecords((...asked) => {
    looks.push(asked[0]);
    return look(...asked);
  });
  return { keep, looks };
}

describe('the record of promises, kept for who asks again', () => {
  it('is looked for once, however many ask the same', async () => {
    const { deps } = await deskOn('2021-02-01');
    const { keep, looks } = keeper();
    const found = await Promise.all([keep(ALL, TODAY, deps), keep(ALL, TODAY, deps)]);
    found.push(await keep(ALL, TODAY, deps));
    assert.equal(looks.length, 1);
    for (const one of found) assert.deepEqual(one, await recordNow(ALL, TODAY, deps));
  });

  it('is another for another question, on another day, and after anything was recorded', async () => {
    const { deps, store } = await deskOn('2021-02-01');
    const { keep, looks } = keeper();
    await keep(ALL, TODAY, deps);
    await keep(OPEN, TODAY, deps);
    await keep(ALL, day('2021-02-02'), deps);
    assert.equal(looks.length, 3);
    const late = await store.measure(measureCode('OW20-V1'));
    assert(late !== undefined);
    await store.commit(
      change(changed(late, { state: 'withdrawn' }), { kind: 'withdrawal', recordedAt: at('2021-02-01') }),
    );
    const after = await keep(ALL, TODAY, deps);
    assert.equal(looks.length, 4);
    assert.equal(after.whole.by.current.groups.left_out.count, 1);
  });

  it('is not kept where it could not be found', async () => {
    const { deps } = await deskOn('2021-02-01');
    let fails = true;
    const { keep } = keeper((...asked) => (fails ? Promise.reject(new Error('weg')) : recordNow(...asked)));
    await assert.rejects(keep(ALL, TODAY, deps), /weg/);
    fails = false;
    assert.equal((await keep(ALL, TODAY, deps)).type, 'vendorRecord');
  });

  it('is kept of so many questions at most', async () => {
    const { deps } = await deskOn('2021-02-01');
    const { keep, looks } = keeper();
    const question = (text: number): MeasureQuery => ({ criteria: [{ field: 'text', words: `woord ${text}` }] });
    for (let text = 0; text < 60; text += 1) await keep(question(text), TODAY, deps);
    await keep(question(59), TODAY, deps);
    assert.equal(looks.length, 60);
    await keep(question(0), TODAY, deps);
    assert.equal(looks.length, 61);
  });

  it('is shared by who asks in chat, against either deadline, and who clicks on a number of it', async () => {
    const { deps } = await deskOn('2021-02-01');
    const { keep, looks } = keeper();
    const sharing = { ...deps, recordOf: keep };
    const first = await vendorRecord({ query: ALL, against: 'first' }, sharing);
    const current = await vendorRecord({ query: ALL, against: 'current' }, sharing);
    assert.deepEqual(first, await vendorRecord({ query: ALL, against: 'first' }, deps));
    assert.deepEqual(current, await vendorRecord({ query: ALL, against: 'current' }, deps));
    const behind = { figure: 'due' } as const;
    const listed = await vendorRecord({ query: ALL, against: 'current', behind }, sharing);
    assert.deepEqual(listed, await vendorRecord({ query: ALL, against: 'current', behind }, deps));
    assert.equal(listed.type, 'measureList');
    assert.equal(looks.length, 1);
  });
});
