import assert from 'node:assert/strict';
import { monthChanges } from '../../../src/actions/dashboard/month-changes.js';
import { downloadChanges } from '../../../src/actions/downloads/download-changes.js';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import type { ChangeName } from '../../../src/domain/change/change-form.js';
import type { FieldValues } from '../../../src/domain/change/fields.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import type { Criterion } from '../../../src/domain/query/query.js';
import {
  at as atMoment,
  day,
  deadline,
  investigation,
  investigationCode,
  party,
  person,
  quotation,
  risk,
  riskCode,
  source,
  sourceCode,
  vendor,
  vendorCode,
} from '../../support/builders.js';
import { deskWith, inState, outcome, type ChangeDesk } from '../../support/change-desk.js';

const MICROSOFT: Criterion = { field: 'obligor', anyOf: [party('microsoft')] };
const GOOGLE: Criterion = { field: 'vendor', anyOf: [vendorCode('google')] };
const OW20: Criterion = { field: 'investigation', anyOf: [investigationCode('OW20')] };

const EDITS: readonly (readonly [ChangeName, string, FieldValues])[] = [
  ['recordProgress', 'OW20-V1', { progress: '50' }],
  ['editRisk', 'OW20-H1', { title: 'Anders' }],
  ['editVendor', 'vendor/microsoft', { name: 'Microsoft Ltd' }],
  ['editSource', 'source/office-dpia', { title: 'DPIA Office 2020' }],
  ['editInvestigation', 'investigation/OW20', { title: 'Office' }],
  ['recordProgress', 'GW22-V1', { progress: '50' }],
  ['editRisk', 'GW22-H1', { title: 'Heel anders' }],
  ['editVendor', 'vendor/google', { name: 'Google Ireland' }],
  ['editSource', 'source/memo', { title: 'Memorandum' }],
  ['editInvestigation', 'investigation/GW22', { title: 'Workspace' }],
  ['editSource', 'source/unused', { title: 'Nergens aangehaald' }],
];

/** Two vendors, each with an investigation, a measure and a risk; every one of them was changed. */
async function changedDesk(): Promise<ChangeDesk> {
  const memo = sourceCode('memo');
  const quoted = quotation('Zo is het.', { source: memo });
  const ofMemo: Partial<Measure> = { quotation: quoted, deadlines: [deadline('2021-06-30', { source: memo })] };
  const at = deskWith({
    vendors: [vendor('microsoft'), vendor('google')],
    sources: [source('office-dpia'), source('memo'), source('unused')],
    investigations: [
      investigation('OW20'),
      investigation('GW22', { vendor: vendorCode('google'), source: memo, products: ['Workspace'] }),
    ],
    measures: [inState('agreed'), inState('agreed', 'GW22-V1', { ...ofMemo, obligor: party('google') })],
    risks: [risk('OW20-H1'), risk('GW22-H1', { quotation: quoted })],
  });
  for (const [form, subject, values] of EDITS) {
    outcome('changed', await at.change(form, subject, values, { via: 'sentence' }));
  }
  return at;
}

const asked = async (
  at: ChangeDesk,
  criteria: readonly Criterion[],
  offset = 0,
  since = '2021-01-01',
  until?: string,
) =>
  outcome(
    'changeList',
    await at.request({
      action: 'listChanges',
      input: {
        ...{ since: day(since), by: null, query: { criteria: [...criteria] }, offset },
        ...(until === undefined ? {} : { until: day(until) }),
      },
    }),
  );

const subjects = async (at: ChangeDesk, ...criteria: readonly Criterion[]): Promise<readonly string[]> =>
  (await asked(at, criteria)).rows.map(({ subject }) => subject).toReversed();

const OF_MICROSOFT = EDITS.slice(0, 5).map(([, subject]) => subject);
const OF_GOOGLE = EDITS.slice(5, 10).map(([, subject]) => subject);

describe('what changed at a vendor or in an investigation', () => {
  it('is what changed of its measures, risks, documents and investigations, and of itself', async () => {
    const at = await changedDesk();
    assert.deepEqual(await subjects(at, MICROSOFT), OF_MICROSOFT);
    assert.deepEqual(await subjects(at, OW20), OF_MICROSOFT);
    assert.deepEqual(await subjects(at, GOOGLE), OF_GOOGLE);
    assert.deepEqual(await subjects(at, { field: 'product', anyOf: ['WORKSPACE'] }), OF_GOOGLE);
    assert.deepEqual(await subjects(at, { ...GOOGLE, not: true }), [...OF_MICROSOFT, 'source/unused']);
    assert.equal((await asked(at, [])).total, EDITS.length);
  });

  it('holds what came and what was taken back as well', async () => {
    const at = await changedDesk();
    const added = { investigation: 'OW20', title: 'Geen opt-out', quote: 'Er is geen opt-out.', place: 'blz. 4' };
    outcome('changed', await at.change('addCircumstance', null, { ...added, source: 'office-dpia' }));
    outcome('changed', await at.undo());
    const other = { title: 'DPIA Teams', code: 'TE21', vendor: 'microsoft', source: 'unused' };
    outcome('changed', await at.change('addInvestigation', null, other));
    assert.deepEqual((await subjects(at, MICROSOFT)).slice(0, 6), [...OF_MICROSOFT, 'source/unused']);
    outcome('changed', await at.undo());
    const rest = ['OW20-C1', 'OW20-C1', 'investigation/TE21', 'investigation/TE21'];
    assert.deepEqual(await subjects(at, MICROSOFT), [...OF_MICROSOFT, ...rest]);
  });

  it('is of a document or a risk what belongs to that', async () => {
    const at = await changedDesk();
    const memo: Criterion = { field: 'source', anyOf: [sourceCode('memo')] };
    assert.deepEqual(await subjects(at, memo), ['GW22-V1', 'GW22-H1', 'source/memo', 'investigation/GW22']);
    assert.deepEqual(await subjects(at, { field: 'risk', anyOf: [riskCode('GW22-H1')] }), ['GW22-H1']);
    assert.deepEqual(await subjects(at, OW20, { field: 'riskLevel', anyOf: ['high'] }), ['OW20-H1']);
  });

  it('is of one kind of thing where that is asked', async () => {
    const at = await changedDesk();
    const input = { since: day('2021-01-01'), by: null, offset: 0 };
    const of = async (kind: 'risk' | 'measure', ...criteria: readonly Criterion[]) => {
      const query = { criteria: [...criteria] };
      const asked = await at.request({ action: 'listChanges', input: { ...input, of: kind, query } });
      return outcome('changeList', asked).rows.map(({ subject }) => subject);
    };
    assert.deepEqual(await of('risk'), ['GW22-H1', 'OW20-H1']);
    assert.deepEqual(await of('risk', OW20), ['OW20-H1']);
    assert.deepEqual(await of('measure'), ['GW22-V1', 'OW20-V1']);
  });

  it('is of what was done where that is asked', async () => {
    const at = await changedDesk();
    const link = { title: 'Rapport', link: 'https://example.com/rapport', date: '2021-02-01' };
    outcome('changed', await at.change('addEvidence', 'OW20-V1', link, { via: 'sentence' }));
    const done = async (deed: 'evidence' | 'progress' | 'rejection', ...criteria: readonly Criterion[]) => {
      const input = { since: day('2021-01-01'), by: null, deed, query: { criteria: [...criteria] }, offset: 0 };
      const { total, rows } = outcome('changeList', await at.request({ action: 'listChanges', input }));
      assert.equal(total, rows.length);
      return rows.map(({ subject }) => subject);
    };
    assert.deepEqual(await done('evidence'), ['OW20-V1']);
    assert.deepEqual(await done('progress'), ['GW22-V1', 'OW20-V1']);
    assert.deepEqual(await done('progress', OW20), ['OW20-V1']);
    assert.deepEqual(await done('rejection'), []);
  });

  it('is of measures alone where only measures can be as it was asked', async () => {
    const at = await changedDesk();
    assert.deepEqual(await subjects(at, OW20, { field: 'word', anyOf: ['open'] }), ['OW20-V1']);
    assert.deepEqual(await subjects(at, { field: 'state', anyOf: ['verified'], not: true }), ['OW20-V1', 'GW22-V1']);
    const either: Criterion = { field: 'either', sides: [[OW20], [{ field: 'state', anyOf: ['in_progress'] }]] };
    assert.deepEqual(await subjects(at, either), [...OF_MICROSOFT, 'GW22-V1']);
    assert.deepEqual(await subjects(at, { field: 'obligor', anyOf: [party('slm')] }), []);
  });

  it('is the same in a file, and in the month of the dashboard but for what has no page there', async () => {
    const { store } = await changedDesk();
    const calendar = fixedCalendar(atMoment('2021-02-01'), 'Europe/Amsterdam');
    const query = { criteria: [OW20] };
    const what = { what: 'changes', form: 'csv', since: day('2021-01-01'), by: null, query } as const;
    const actor = { id: person('sanne'), name: 'Sanne', roles: new Set(['reader'] as const) };
    const file = await downloadChanges(what, actor, { store, calendar });
    assert(file.type === 'changes');
    const rows: string[] = [];
    for await (const page of file.pages) rows.unshift(...page.map(({ subject }) => subject).toReversed());
    assert.deepEqual(rows, OF_MICROSOFT);
    const month = await monthChanges(query, day('2021-02-01'), { store, calendar });
    assert.deepEqual(month.rows.map(({ subject }) => subject).toReversed(), ['OW20-V1', 'OW20-H1']);
  });

  it('is counted and paged as one list, however long', async () => {
    const at = await changedDesk();
    for (let progress = 1; progress <= 30; progress += 1) {
      const code = progress % 3 === 0 ? 'GW22-V1' : 'OW20-V1';
      outcome('changed', await at.change('recordProgress', code, { progress: String(progress) }));
    }
    const pages = await Promise.all([0, 10, 20, 30].map((offset) => asked(at, [OW20], offset)));
    assert.deepEqual(
      pages.map(({ total, rows }) => [total, rows.length]),
      [
        [25, 10],
        [25, 10],
        [25, 5],
        [25, 0],
      ],
    );
    const numbers = pages.flatMap(({ rows }) => rows.map(({ number }) => number));
    assert.deepEqual(
      numbers,
      numbers.toSorted((a, b) => b - a),
    );
    assert.equal(new Set(numbers).size, 25);
    assert.equal((await asked(at, [OW20], 0, '2021-02-02')).total, 0);
  });

  it('count by the days of the people who ask: half past midnight is the day that has begun', async () => {
    const at = deskWith({ measures: [inState('agreed')] }, { now: atMoment('2021-01-31', '23:30:00.000') });
    outcome('changed', await at.change('recordProgress', 'OW20-V1', { progress: '50' }));
    const total = async (since: string, until?: string) => [
      (await asked(at, [], 0, since, until)).total,
      (await asked(at, [OW20], 0, since, until)).total,
    ];
    assert.deepEqual(await total('2021-02-01'), [1, 1]);
    assert.deepEqual(await total('2021-02-01', '2021-02-01'), [1, 1]);
    assert.deepEqual(await total('2021-01-01', '2021-01-31'), [0, 0]);
    assert.deepEqual(await total('2021-02-02'), [0, 0]);
  });
});
