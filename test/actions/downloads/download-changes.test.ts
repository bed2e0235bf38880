import assert from 'node:assert/strict';
import { downloadChanges, PAGE, type ChangesDownload } from '../../../src/actions/downloads/download-changes.js';
import type { DownloadOf } from '../../../src/domain/links/download.js';
import { StoreError } from '../../../src/domain/errors.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { ROLES, type Role } from '../../../src/domain/people/person.js';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { at, change, changed, day, measure, measureCode, person, register } from '../../support/builders.js';
import { storeWith } from '../../support/store-with.js';

type Asked = DownloadOf<'history' | 'changes'>;

const CALENDAR = fixedCalendar(at('2021-02-01'), 'Europe/Amsterdam');
const HISTORY: Asked = { what: 'history', form: 'csv', measure: measureCode('OW20-V1') };
const CHANGES: Asked = { what: 'changes', form: 'csv', since: day('2021-01-10'), by: null, query: { criteria: [] } };

async function storeOf(...changes: readonly Parameters<typeof change>[1][]): Promise<Store> {
  const store = memoryStore(register({ measures: [measure('OW20-V1'), measure('OW20-V2')] }));
  for (const [index, more] of changes.entries()) await progress(store, index % 2 === 0 ? 'OW20-V1' : 'OW20-V2', more);
  return store;
}

async function progress(store: Store, code: string, more: Parameters<typeof change>[1] = {}): Promise<void> {
  const now: Measure | undefined = await store.measure(measureCode(code));
  assert(now !== undefined);
  await store.commit(change(changed(now, { progress: now.version % 100 }), more));
}

const download = (what: Asked, store: Store, roles: readonly Role[] = ['reader']): Promise<ChangesDownload> =>
  downloadChanges(what, { id: person('sanne'), name: '', roles: new Set(roles) }, { store, calendar: CALENDAR });

async function numbersIn(outcome: ChangesDownload): Promise<readonly number[]> {
  assert(outcome.type === 'changes', outcome.type);
  const numbers: number[] = [];
  for await (const page of outcome.pages) numbers.push(...page.map(({ number }) => number));
  return numbers;
}

describe('downloading what was recorded', () => {
  it('is for whoever may read at this moment, by whatever role', async () => {
    const store = await storeOf({});
    for (const role of ROLES) {
      const { type } = await download(HISTORY, store, [role]);
      assert.equal(type, role === 'administrator' ? 'denied' : 'changes', role);
    }
    assert.deepEqual(await download(HISTORY, store, []), { type: 'denied' });
    assert.deepEqual(await download({ ...HISTORY, measure: measureCode('OW20-V99') }, store, []), { type: 'denied' });
  });

  it('gives the history of one measure, newest first', async () => {
    assert.deepEqual(await numbersIn(await download(HISTORY, await storeOf({}, {}, {}, {}, {}))), [5, 3, 1]);
  });

  it('gives what was recorded since a day, by whom and of which measures was asked', async () => {
    const store = await storeOf(
      { recordedAt: at('2021-01-09') },
      { recordedAt: at('2021-01-10') },
      { recordedAt: at('2021-01-11'), actor: person('bas') },
      { recordedAt: at('2021-01-12') },
    );
    const query = { criteria: [{ field: 'code' as const, anyOf: [measureCode('OW20-V2')] }] };
    assert.deepEqual(await numbersIn(await download(CHANGES, store)), [4, 3, 2]);
    assert.deepEqual(await numbersIn(await download({ ...CHANGES, by: person('bas') }, store)), [3]);
    assert.deepEqual(await numbersIn(await download({ ...CHANGES, query }, store)), [4, 2]);
  });

  it('takes the days that it is asked for as the people of the register have them', async () => {
    const store = await storeOf(
      { recordedAt: at('2021-01-09', '22:59:59.999') },
      { recordedAt: at('2021-01-09', '23:00:00.000') },
      { recordedAt: at('2021-01-10', '22:59:59.999') },
      { recordedAt: at('2021-01-10', '23:00:00.000') },
    );
    assert.deepEqual(await numbersIn(await download(CHANGES, store)), [4, 3, 2]);
    assert.deepEqual(await numbersIn(await download({ ...CHANGES, until: day('2021-01-10') }, store)), [3, 2]);
  });

  it('says that there is no such measure', async () => {
    const missing = await download({ ...HISTORY, measure: measureCode('OW20-V99') }, await storeOf());
    assert.deepEqual(missing, { type: 'missing' });
  });

  it('gives every record once, also where others are made meanwhile', async () => {
    const store = await storeOf(...Array.from({ length: 2 * PAGE + 10 }, () => ({})));
    const outcome = await download(CHANGES, store);
    assert(outcome.type === 'changes');
    const numbers: number[] = [];
    for await (const page of outcome.pages) {
      numbers.push(...page.map(({ number }) => number));
      for (const _ of [1, 2, 3]) await progress(store, 'OW20-V1');
    }
    assert.deepEqual(
      numbers,
      Array.from({ length: 2 * PAGE + 10 }, (_, index) => 2 * PAGE + 10 - index),
    );
  });

  it('says when the store cannot answer, and breaks off when it no longer can', async () => {
    const store = await storeOf(...Array.from({ length: PAGE + 1 }, () => ({})));
    const down = () => Promise.reject(new StoreError('STORE_UNREACHABLE', 'gone'));
    assert.deepEqual(await download(CHANGES, storeWith(store, { changes: down })), { type: 'unavailable' });
    const failing = storeWith(store, {
      changes: (query, page) => (page.offset === 0 ? store.changes(query, page) : down()),
    });
    await assert.rejects(async () => numbersIn(await download(CHANGES, failing)), StoreError);
  });
});
