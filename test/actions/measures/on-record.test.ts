import assert from 'node:assert/strict';
import type { ActionRequest } from '../../../src/actions/requests.js';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import type { MeasureQuery } from '../../../src/domain/query/query.js';
import { at, change, changed, day, investigationCode, measureCode, riskCode } from '../../support/builders.js';
import { deskOn, type Desk } from '../../support/first-register.js';

const TODAY = '2024-11-21';
const THEN = day('2024-03-31');

/** A day on which OW20-V4 was done already, by a report that came in later. */
async function lateDesk(): Promise<Desk> {
  const desk = await deskOn(TODAY);
  const now = await desk.store.measure(measureCode('OW20-V4'));
  assert(now !== undefined);
  const report = { kind: 'verification', occurredOn: day('2024-03-03') } as const;
  // Half past eleven in the evening, UTC: the next day in Amsterdam.
  const recordedAt = at('2024-04-11', '23:30:00.000');
  await desk.store.commit(change(changed(now, { state: 'verified' }), { ...report, recordedAt }));
  return desk;
}

type Asked = readonly [type: Parameters<Desk['ask']>[0], request: (asOf?: LocalDate) => ActionRequest];

/** What may be asked about a day, each with the type of its answer. */
const ASKED: Readonly<Record<string, Asked>> = {
  'a list': ['measureList', (asOf) => ({ action: 'listMeasures', input: { query: about(asOf), offset: 0 } })],
  'a count': ['count', (asOf) => ({ action: 'countMeasures', input: { query: about(asOf), by: 'state' } })],
  'an overview': ['overview', (asOf) => ({ action: 'overview', input: { query: about(asOf) } })],
  'a record': [
    'vendorRecord',
    (asOf) => ({ action: 'vendorRecord', input: { query: about(asOf), against: 'current' } }),
  ],
  'a measure': [
    'measure',
    (asOf) => ({
      action: 'showMeasure',
      input: { measureId: measureCode('OW20-V4'), focus: null, historyOffset: 0, ...on(asOf) },
    }),
  ],
  'a risk': [
    'risk',
    (asOf) => ({ action: 'showRisk', input: { riskId: riskCode('OW20-H4'), focus: null, ...on(asOf) } }),
  ],
  'a list of risks': ['riskList', (asOf) => ({ action: 'listRisks', input: { query: on(asOf), offset: 0 } })],
  'a count of risks': ['riskCount', (asOf) => ({ action: 'countRisks', input: { query: on(asOf), by: 'status' } })],
};

const on = (asOf: LocalDate | undefined) => (asOf === undefined ? {} : { asOf });
const about = (asOf: LocalDate | undefined): MeasureQuery => ({
  criteria: [{ field: 'investigation', anyOf: [investigationCode('OW20')] }],
  ...on(asOf),
});

describe('an answer about a past day', () => {
  for (const [name, [type, request]] of Object.entries(ASKED)) {
    const recordOf = async ({ ask }: Desk, asOf?: LocalDate) => {
      const outcome = await ask(type, request(asOf));
      return 'onRecord' in outcome ? outcome.onRecord : undefined;
    };

    it(`tells what was recorded later than that day: ${name}`, async () => {
      const record = await recordOf(await lateDesk(), THEN);
      assert.deepEqual(record?.items, [
        {
          code: 'OW20-V4',
          confidential: false,
          changes: [{ kind: 'verification', occurredOn: '2024-03-03', recordedOn: '2024-04-12' }],
        },
      ]);
      assert.equal(record.day, THEN);
    });

    it(`has nothing to tell once it was recorded, nor about now: ${name}`, async () => {
      const desk = await lateDesk();
      assert.notEqual(await recordOf(desk, day('2024-04-11')), undefined);
      assert.equal(await recordOf(desk, day('2024-04-12')), undefined);
      assert.equal(await recordOf(desk), undefined);
    });
  }

  it('tells that another deadline would have been the next by what was on record', async () => {
    const { ask, store } = await deskOn(TODAY);
    const now = await store.measure(measureCode('MD23-V4'));
    assert(now !== undefined);
    const done = { kind: 'verification', occurredOn: day('2024-03-03'), recordedAt: at('2024-04-11') } as const;
    await store.commit(change(changed(now, { state: 'verified' }), done));
    const next: ActionRequest = { action: 'nextDeadline', input: { query: { criteria: [], asOf: THEN } } };
    const { onRecord } = await ask('nextDeadline', next);
    assert.deepEqual(onRecord?.onlyOnRecord.codes, ['MD23-V4']);
  });

  it('tells of a measure that is not in the answer, but was by what was on record', async () => {
    const { ask } = await lateDesk();
    const late: ActionRequest = {
      action: 'listMeasures',
      input: { query: { criteria: [{ field: 'word', anyOf: ['overdue'] }], asOf: THEN }, offset: 0 },
    };
    const { rows, onRecord } = await ask('measureList', late);
    assert(!rows.some(({ measure }) => measure.code === 'OW20-V4'));
    assert.deepEqual(onRecord?.onlyOnRecord, { total: 1, codes: ['OW20-V4'] });
  });
});
