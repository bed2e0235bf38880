import assert from 'node:assert/strict';
import type { Criterion, MeasureQuery } from '../../../src/domain/query/query.js';
import { deskOn } from '../../support/first-register.js';
import { day, party } from '../../support/builders.js';

const where = (...criteria: Criterion[]): MeasureQuery => ({ criteria });

describe('an answer about how promises were kept', () => {
  it('has numbers, with the codes behind each number', async () => {
    const { ask } = await deskOn('2021-02-01');
    const query = where({ field: 'obligor', anyOf: [party('microsoft')] });
    const { whole, parties } = await ask('vendorRecord', {
      action: 'vendorRecord',
      input: { query, against: 'current' },
    });
    const { due, groups } = whole.by.current;
    assert.deepEqual([due.count, groups.open_late.count, groups.open_late.codes.length], [6, 6, 6]);
    assert.equal(whole.total, 13);
    assert.deepEqual(
      parties.map(({ party }) => party),
      ['microsoft'],
    );
  });

  it('leads to the measures behind a number of the record, whichever deadline it was held against', async () => {
    const { ask } = await deskOn('2021-02-01');
    for (const against of ['first', 'current'] as const) {
      const { total, rows, query } = await ask('measureList', {
        action: 'vendorRecord',
        input: { query: where(), against, behind: { figure: 'open_late' } },
      });
      assert.deepEqual([total, rows.length], [6, 6], against);
      assert.equal(query.criteria[0]?.field, against === 'first' ? 'code' : 'word');
    }
    const { rows } = await ask('measureList', {
      action: 'vendorRecord',
      input: { query: where(), against: 'first', behind: { figure: 'due', precision: 'season' } },
    });
    assert.deepEqual(
      rows.map(({ measure }) => measure.code),
      ['OW20-V1', 'OW20-V4', 'OW20-V5'],
    );
  });

  it('is the record itself where a number has nothing behind it any more', async () => {
    const { ask } = await deskOn('2021-02-01');
    const input = { query: where(), against: 'first', behind: { figure: 'verified_late' } } as const;
    assert.equal((await ask('vendorRecord', { action: 'vendorRecord', input })).whole.total, 27);
  });

  it('holds on a past day by what had happened by then', async () => {
    const { ask } = await deskOn('2026-01-01');
    const dueOn = async (asOf: string) => {
      const input = { query: { ...where(), asOf: day(asOf) }, against: 'first' } as const;
      return (await ask('vendorRecord', { action: 'vendorRecord', input })).whole.by.first.due.count;
    };
    assert.deepEqual([await dueOn('2020-09-21'), await dueOn('2020-09-22'), await dueOn('2021-04-01')], [0, 3, 7]);
  });
});
