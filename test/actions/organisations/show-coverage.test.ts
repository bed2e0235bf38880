import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { at, day, measure, measureCode } from '../../support/builders.js';
import { deskWith, outcome } from '../../support/change-desk.js';
import { answer, answerChange, answersOfTwentyTwo, organisation, twentyTwo } from '../../support/organisations.js';

const O1 = measureCode('OW20-O1');
const measures = [
  measure('OW20-O1'),
  measure('OW20-O2'),
  measure('OW20-O3', { state: 'withdrawn' }),
  measure('OW20-V1'),
];
const desk = deskWith({ measures, organisations: twentyTwo(), answers: answersOfTwentyTwo() });

type Input = Extract<ActionRequest, { action: 'showCoverage' }>['input'];
const ask = async (more: Partial<Input> = {}, on = desk) =>
  outcome(
    'coverage',
    await on.request({
      action: 'showCoverage',
      input: { measureId: O1, group: null, standing: null, offset: 0, ...more },
    }),
  );

describe('the organisation coverage of OW20-O1 for 22 organisations', () => {
  it('is 14 of 22, and names who has not answered, by name', async () => {
    const { tally, standing, total, rows } = await ask();
    assert.deepEqual(tally, { done: 14, in_progress: 2, not_answered: 5, declined: 1, not_applicable: 0 });
    assert.deepEqual([standing, total], ['not_answered', 5]);
    assert.deepEqual(
      rows.map((row) => row.organisation.name),
      [
        'Dienst H',
        'Hoog college',
        'Inspectie',
        'Ministerie van Sociale Zaken en Werkgelegenheid',
        'Ministerie van Volksgezondheid, Welzijn en Sport',
      ],
    );
  });

  it('is told per group, and of one group where that is asked', async () => {
    const { groups } = await ask();
    assert.deepEqual(
      groups.map(({ group, tally }) => `${group} ${tally.done}`),
      ['ministry 8', 'agency 6', 'inspectorate 0', 'high_council 0'],
    );
    const ministries = await ask({ group: 'ministry' });
    assert.deepEqual([ministries.tally.done, ministries.total], [8, 2]);
  });

  it('lists any of them page by page, and leaves nobody out', async () => {
    const [first, second] = [await ask({ standing: 'done' }), await ask({ standing: 'done', offset: 10 })];
    assert.deepEqual([first.rows.length, second.rows.length, second.total], [10, 4, 14]);
    const names = [...first.rows, ...second.rows].map(({ organisation: one }) => one.code);
    assert.equal(new Set(names).size, 14);
  });

  it('was on a past day what had been said by then', async () => {
    const before = await ask({ asOf: day('2021-01-15') });
    assert.deepEqual([before.tally.done, before.tally.in_progress, before.tally.not_answered], [8, 2, 12]);
    assert.equal((await ask({ asOf: day('2021-01-09') })).tally.not_answered, 22);
  });

  it('says where something else was on record on that day', async () => {
    const own = deskWith({ measures, organisations: twentyTwo(), answers: [] });
    await own.store.commit(
      answerChange(answer('OW20-O1', 'bzk', { on: day('2021-01-10') }), { recordedAt: at('2021-01-25') }),
    );
    const then = await ask({ asOf: day('2021-01-15') }, own);
    assert.equal(then.tally.done, 1);
    assert.deepEqual(
      then.onRecord?.items.map(({ code, changes }) => [code, changes[0]?.recordedOn]),
      [['OW20-O1', '2021-01-25']],
    );
    assert.equal((await ask({ asOf: day('2021-01-26') }, own)).onRecord, undefined);
  });

  it('is on the card of the measure, and on none of another', async () => {
    const show = async (code: string) =>
      outcome(
        'measure',
        await desk.request({
          action: 'showMeasure',
          input: { measureId: measureCode(code), focus: null, historyOffset: 0 },
        }),
      );
    assert.equal((await show('OW20-O1')).coverage?.done, 14);
    assert.equal((await show('OW20-V1')).coverage, undefined);
  });

  it('is none where no organisations were recorded', async () => {
    const empty = deskWith({ measures });
    const refused = await empty.request({
      action: 'showCoverage',
      input: { measureId: O1, group: null, standing: null, offset: 0 },
    });
    assert.deepEqual(outcome('organisationRefused', refused).refusal, { why: 'none_known', named: null });
  });
});

describe('one organisation', () => {
  const one = async (text: string) =>
    desk.request({ action: 'showOrganisation', input: { organisation: text, offset: 0 } });

  it('is shown with every measure that organisations still owe, and how it stands with each', async () => {
    const { tally, rows } = outcome('organisation', await one('BZK'));
    assert.deepEqual(
      rows.map(({ measure: of, standing }) => [of.code, standing]),
      [
        ['OW20-O1', 'done'],
        ['OW20-O2', 'not_answered'],
      ],
    );
    assert.deepEqual([tally.done, tally.not_answered], [1, 1]);
  });

  it('is known by its name, a part of it, another name or its code, in any case', async () => {
    for (const text of ['bzk', 'BZK', 'ministerie van defensie', 'Financiën', 'organisation/bzk']) {
      assert.equal((await one(text)).type, 'organisation', text);
    }
  });

  it('that is not known is said so, with what may have been meant', async () => {
    const { refusal } = outcome('organisationRefused', await one('Defensje'));
    assert.ok(refusal.why === 'unknown_organisation');
    assert.deepEqual(refusal.nearest, ['Ministerie van Defensie']);
    assert.equal(outcome('organisationRefused', await one('Ministerie')).refusal.why, 'which_organisation');
  });

  it('counts from its first day until it ended', async () => {
    const organisations = [
      organisation('oud', { endedOn: day('2021-01-12') }),
      organisation('nieuw', { from: day('2021-01-11') }),
    ];
    const own = deskWith({ measures, organisations });
    const totals = await Promise.all(
      ['2021-01-10', '2021-01-11', '2021-01-12'].map(async (date) => (await ask({ asOf: day(date) }, own)).total),
    );
    assert.deepEqual(totals, [1, 2, 1]);
  });
});
