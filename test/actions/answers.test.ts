import assert from 'node:assert/strict';
import type { ActionRequest } from '../../src/actions/requests.js';
import { UNOWNED, type Criterion, type MeasureQuery } from '../../src/domain/query/query.js';
import { change, changed, day, investigationCode, measureCode, person, riskCode } from '../support/builders.js';
import { actor, deskOn } from '../support/first-register.js';

const where = (...criteria: Criterion[]): MeasureQuery => ({ criteria });
const list = (query: MeasureQuery, offset = 0): ActionRequest => ({ action: 'listMeasures', input: { query, offset } });
const show = (code: string): ActionRequest => ({
  action: 'showMeasure',
  input: { measureId: measureCode(code), focus: null, historyOffset: 0 },
});
const OVERDUE: Criterion = { field: 'word', anyOf: ['overdue'] };

describe('the list of measures', () => {
  it('runs by last day and says how late each is', async () => {
    const { ask } = await deskOn('2021-02-01');
    const { rows, total, overdue } = await ask('measureList', list(where(OVERDUE)));
    assert.deepEqual(
      rows.map(({ measure, daysLate }) => [measure.code, daysLate]),
      [
        ['OW20-V1', 133],
        ['OW20-V4', 133],
        ['OW20-V5', 133],
        ['OW20-V2', 32],
        ['OW20-V3', 32],
        ['OW20-V6', 32],
      ],
    );
    assert.deepEqual([total, overdue], [6, 6]);
  });

  it('names the total on every page, and the pages together hold each measure once', async () => {
    const { ask } = await deskOn('2021-02-01');
    const pages = await Promise.all([0, 10, 20].map((offset) => ask('measureList', list(where(), offset))));
    assert.deepEqual(new Set(pages.map(({ total }) => total)), new Set([27]));
    const codes = pages.flatMap(({ rows }) => rows.map(({ measure }) => measure.code));
    assert.equal(new Set(codes).size, 27);
    assert.equal(codes.length, 27);
  });

  it('is empty past its end, and still names its total', async () => {
    const { ask } = await deskOn('2021-02-01');
    const { rows, total } = await ask('measureList', list(where(), 500));
    assert.deepEqual([rows.length, total], [0, 27]);
  });
});

describe('a list of what was searched for', () => {
  const text = (words: string): Criterion => ({ field: 'text', words });

  it('begins with what is most about it, and not with what ends first', async () => {
    const { ask } = await deskOn('2021-02-01');
    const { rows, query } = await ask('measureList', list(where(text('telemetrie'))));
    assert.deepEqual(query, where(text('telemetrie')));
    assert.deepEqual(
      rows.map(({ measure }) => measure.code),
      ['OW20-V5', 'OW20-O3', 'MD23-O1', 'MD23-V3', 'OW20-O2'],
    );
  });

  it('offers what has some of the words where nothing has them all', async () => {
    const { ask } = await deskOn('2021-02-01');
    const { rows, query } = await ask('measureList', list(where(text('bestandspaden xylofoon beleid'))));
    assert.equal(rows[0]?.measure.code, 'OW20-O6');
    assert.deepEqual(query, where({ field: 'text', words: 'bestandspaden xylofoon beleid', some: true }));
  });

  it('is empty where no word is there, and where more was asked than words', async () => {
    const { ask } = await deskOn('2021-02-01');
    for (const query of [where(text('xylofoon fagot')), where(text('bestandspaden xylofoon'), OVERDUE)]) {
      const empty = await ask('measureList', list(query));
      assert.equal(empty.total, 0);
      assert.deepEqual(empty.query, query);
    }
  });
});

describe('one measure', () => {
  it('comes with what blocks it and the risks it is for', async () => {
    const { ask } = await deskOn('2020-08-24');
    const { blockers, risks, source, vendor, words } = await ask('measure', show('OW20-O1'));
    assert.deepEqual(
      blockers.map(({ code, inferred, present }) => [code, inferred, present]),
      [['OW20-C5', true, true]],
    );
    assert(words.includes('blocked'));
    assert.equal(risks.length, 6);
    assert.equal(source.code, 'office-web-mobile-2020');
    assert.equal(vendor.name, 'Microsoft');
  });

  it('shows its history newest first, a page at a time', async () => {
    const { ask, store } = await deskOn('2021-02-01');
    for (let count = 0; count < 7; count += 1) {
      const now = await store.measure(measureCode('OW20-V4'));
      assert(now !== undefined);
      await store.commit(change(changed(now, { progress: count * 10 }), { occurredOn: day(`2021-01-0${count + 1}`) }));
    }
    const first = await ask('measure', show('OW20-V4'));
    assert.deepEqual([first.history.length, first.historyTotal], [5, 7]);
    assert.equal(first.history[0]?.occurredOn, '2021-01-07');
    const request: ActionRequest = {
      action: 'showMeasure',
      input: { measureId: measureCode('OW20-V4'), focus: null, historyOffset: 5 },
    };
    assert.equal((await ask('measure', request)).history.length, 2);
  });

  it('that the register does not have brings the codes nearest to it', async () => {
    const { ask } = await deskOn('2021-02-01');
    const { nearest, code } = await ask('unknownCode', show('OW20-V9'));
    assert.equal(code, 'OW20-V9');
    assert.deepEqual(nearest.slice(0, 3), ['OW20-V7', 'OW20-V6', 'OW20-V5']);
    assert(nearest.every((one) => one.startsWith('OW20-V')));
    assert.deepEqual((await ask('unknownCode', show('XX99-V1'))).nearest, []);
  });
});

describe('one risk', () => {
  it('names what blocks it and shows the measures of its condition only', async () => {
    const { ask } = await deskOn('2021-02-01');
    const request: ActionRequest = { action: 'showRisk', input: { riskId: riskCode('OW20-H4'), focus: null } };
    const { status, blocking, measures, linked } = await ask('risk', request);
    assert.equal(status, 'open');
    assert.deepEqual(blocking, ['OW20-V4', 'OW20-O1']);
    assert.deepEqual(
      measures.map(({ measure }) => measure.code),
      ['OW20-V4', 'OW20-O1'],
    );
    assert.equal(linked, 3);
  });

  it('is ready to re-rate when its measures are verified and only the person is missing', async () => {
    const { ask, store } = await deskOn('2021-02-01');
    for (const code of ['OW20-V4', 'OW20-O1']) {
      const now = await store.measure(measureCode(code));
      assert(now !== undefined);
      await store.commit(change(changed(now, { state: 'verified' })));
    }
    const request: ActionRequest = { action: 'showRisk', input: { riskId: riskCode('OW20-H4'), focus: null } };
    const { status, blocking } = await ask('risk', request);
    assert.deepEqual([status, blocking], ['ready_to_rerate', []]);
  });
});

describe('what is next', () => {
  const next = (query = where()): ActionRequest => ({ action: 'nextDeadline', input: { query } });

  it('names all that fall on the first day to come', async () => {
    const { ask } = await deskOn('2020-07-20');
    const { date, rows } = await ask('nextDeadline', next());
    assert.equal(date, '2020-09-21');
    assert.deepEqual(
      rows.map(({ measure }) => measure.code),
      ['OW20-V1', 'OW20-V4', 'OW20-V5'],
    );
  });

  it('counts a last day that is today, and passes over the day before', async () => {
    assert.equal((await (await deskOn('2020-09-21')).ask('nextDeadline', next())).date, '2020-09-21');
    assert.equal((await (await deskOn('2020-09-22')).ask('nextDeadline', next())).date, '2020-12-31');
  });

  it('counts a start by its first day', async () => {
    const { ask } = await deskOn('2024-01-01');
    const { date, rows } = await ask('nextDeadline', next());
    assert.equal(date, '2024-01-01');
    assert.deepEqual(
      rows.map(({ measure }) => measure.code),
      ['MD23-S1'],
    );
  });

  it('is nothing when every day has passed', async () => {
    const { date, total } = await (await deskOn('2026-11-21')).ask('nextDeadline', next());
    assert.deepEqual([date, total], [null, 0]);
  });
});

describe('numbers', () => {
  it('count measures in all and by group', async () => {
    const { ask } = await deskOn('2021-02-01');
    const outcome = await ask('count', { action: 'countMeasures', input: { query: where(), by: 'obligor' } });
    assert.equal(outcome.total, 27);
    assert.deepEqual(
      outcome.groups.map(({ key, count }) => [key, count]),
      [
        ['microsoft', 13],
        ['organisations', 11],
        ['slm', 3],
      ],
    );
  });

  it('count risks by level, leaving out levels without any', async () => {
    const { ask } = await deskOn('2021-02-01');
    const { total, groups } = await ask('riskCount', { action: 'countRisks', input: { query: {}, by: 'level' } });
    assert.equal(total, 10);
    assert.deepEqual(
      groups.map(({ key, count }) => [key, count]),
      [
        ['high', 6],
        ['low', 3],
        ['not_high', 1],
      ],
    );
  });

  it('give the overview of everything', async () => {
    const { ask } = await deskOn('2021-02-01');
    const { total, words, risks } = await ask('overview', { action: 'overview', input: { query: where() } });
    assert.deepEqual([total, words.get('open'), words.get('overdue'), words.get('due_now')], [27, 27, 6, 1]);
    assert.deepEqual(risks, { open: 10, ready_to_rerate: 0, mitigated: 0 });
  });

  it('count every risk of an investigation in its overview, those without measures too', async () => {
    const { ask } = await deskOn('2021-02-01');
    const ow20 = where({ field: 'investigation', anyOf: [investigationCode('OW20')] });
    const { risks } = await ask('overview', { action: 'overview', input: { query: ow20 } });
    assert.deepEqual(risks, { open: 9, ready_to_rerate: 0, mitigated: 0 });
  });
});

describe('what changed', () => {
  const since = (on: string, query = where()): ActionRequest => ({
    action: 'listChanges',
    input: { since: day(on), by: null, query, offset: 0 },
  });

  it('is nothing after the first load', async () => {
    const { ask } = await deskOn('2021-02-01');
    assert.equal((await ask('changeList', since('2000-01-01'))).total, 0);
  });

  it('is what was recorded since, narrowed to the measures asked about', async () => {
    const { ask, store } = await deskOn('2021-02-01');
    for (const code of ['OW20-V4', 'OW20-O1']) {
      const now = await store.measure(measureCode(code));
      assert(now !== undefined);
      await store.commit(change(changed(now, { progress: 10 })));
    }
    assert.equal((await ask('changeList', since('2021-01-15'))).total, 2);
    assert.equal((await ask('changeList', since('2021-01-16'))).total, 0);
    const vendor = await ask(
      'changeList',
      since('2021-01-01', where({ field: 'nature', anyOf: ['one-off'] }, OVERDUE)),
    );
    assert.deepEqual(
      vendor.rows.map(({ subject }) => subject),
      ['OW20-V4'],
    );
  });
});

describe('what waits for me', () => {
  it('is mine and late, due or silent, and what I may verify', async () => {
    const { ask, store } = await deskOn('2021-02-01');
    const give = async (code: string, more: object) => {
      const now = await store.measure(measureCode(code));
      assert(now !== undefined);
      await store.commit(change(changed(now, more)));
    };
    await give('OW20-V4', { owner: person('p-sanne') });
    await give('OW20-V5', { owner: person('p-other') });
    await give('OW20-V1', { state: 'reported_done' });
    const verifier = await ask('waiting', { action: 'waiting', input: {} }, actor(['verifier']));
    assert.deepEqual(
      verifier.mine.rows.map(({ measure }) => measure.code),
      ['OW20-V4'],
    );
    assert.deepEqual(
      verifier.toVerify?.rows.map(({ measure }) => measure.code),
      ['OW20-V1'],
    );
    const reader = await ask('waiting', { action: 'waiting', input: {} }, actor(['reader']));
    assert.deepEqual([reader.toVerify, reader.unowned], [null, null]);
    // OW20-S1 has begun; V2, V3 and V6 are late: nobody's, and a coordinator hears how many those are.
    const coordinator = await ask('waiting', { action: 'waiting', input: {} }, actor(['coordinator']));
    const theirs = await store.countMeasures(UNOWNED, day('2021-02-01'));
    assert.deepEqual([coordinator.unowned, theirs > 0], [theirs, true]);
  });
});
