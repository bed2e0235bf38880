/** What every store keeps of organisations, and of what they said of measures that they owe. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Change } from '../../src/domain/change/change.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { Register } from '../../src/domain/register/register.js';
import type { Store } from '../../src/domain/store/store.js';
import { at, day, measure, measureCode, person, register, risk } from '../support/builders.js';
import { answer, answerChange, conditionOn, organisation, organisationChange } from '../support/organisations.js';
import { ALL, committed, TODAY } from './store-fixture.js';

const O1 = measureCode('OW20-O1');

const TOLD: Register = {
  ...register({
    measures: [measure('OW20-O1'), measure('OW20-O2')],
    risks: [
      risk('OW20-H1', { condition: conditionOn({ unit: 'all' }, 'ministry') }),
      risk('OW20-H2', { condition: conditionOn({ unit: 'count', value: 2 }) }),
    ],
  }),
  organisations: [organisation('bzk'), organisation('fin'), organisation('duo', { group: 'agency' })],
  answers: [answer('OW20-O1', 'fin', { on: day('2021-01-05') })],
};

const byCode = <Kind extends { readonly code: string }>(all: readonly Kind[]): readonly Kind[] =>
  [...all].sort((a, b) => (a.code < b.code ? -1 : 1));

/** `current` gives the store of the test that runs: empty, and its own. */
export function describeOrganisations(current: () => Store): void {
  let store: Store;

  beforeEach(() => {
    store = current();
  });

  const statuses = async (asOf?: LocalDate) =>
    store.countRisks(asOf === undefined ? {} : { asOf }, TODAY).then(({ ready_to_rerate }) => ready_to_rerate);

  describe('organisations', () => {
    beforeEach(() => store.load(TOLD));

    it('are those that were loaded, the same list until one of them changes', async () => {
      const before = await store.organisations();
      assert.deepEqual(before, TOLD.organisations);
      await store.commit(answerChange(answer('OW20-O1', 'bzk')));
      assert.equal(await store.organisations(), before);
      await store.commit(organisationChange(organisation('bzk', { contact: person('noor'), version: 2 })));
      assert.equal((await store.organisations())[0]?.contact, 'noor');
      await store.commit(organisationChange(organisation('vws')));
      assert.equal((await store.organisations()).length, 4);
    });

    it('are changed by one at a time, with a history of their own', async () => {
      const record = committed(await store.commit(organisationChange(organisation('bzk', { name: 'B', version: 2 }))));
      const late = organisationChange(organisation('bzk', { name: 'C', version: 2 }), { key: 'late' });
      const subject = organisation('bzk').code;
      assert.deepEqual(await store.commit(late), { status: 'conflict', subject, version: 2 });
      assert.deepEqual((await store.changes({ subject }, ALL)).rows, [record]);
      assert.deepEqual(record.before, [organisation('bzk')]);
    });
  });

  describe('what organisations said', () => {
    beforeEach(() => store.load(TOLD));

    it('is found by its measure and by its organisation', async () => {
      const given = answer('OW20-O1', 'bzk', { note: 'Via Intune', link: 'https://example.org/a' });
      await store.commit(answerChange(given));
      await store.commit(answerChange(answer('OW20-O2', 'bzk', { answer: 'in_progress' })));
      assert.deepEqual(byCode(await store.answersTo(O1)), [given, ...(TOLD.answers ?? [])]);
      const own = byCode(await store.answersBy(organisation('bzk').code));
      assert.deepEqual(own, [given, answer('OW20-O2', 'bzk', { answer: 'in_progress' })]);
      assert.deepEqual(await store.answersTo(measureCode('OW20-O9')), []);
    });

    it('is in the history of the measure, and is carried out once', async () => {
      const given = answerChange(answer('OW20-O1', 'bzk'), { key: 'click-1' });
      const record = committed(await store.commit(given));
      assert.equal((await store.commit(given)).status, 'duplicate');
      assert.deepEqual((await store.changes({ subject: O1 }, ALL)).rows, [record]);
      assert.deepEqual((await store.changes({ subject: answer('OW20-O1', 'bzk').code }, ALL)).rows, [record]);
      const late = await store.commit(answerChange(answer('OW20-O1', 'bzk'), { key: 'other' }));
      assert.equal(late.status, 'conflict');
    });

    it('is kept of several organisations together, or of none', async () => {
      const writes = ['bzk', 'duo'].map((by) => ({ type: 'answer', value: answer('OW20-O1', by) }) as const);
      const [first, second] = writes;
      assert.ok(first && second);
      const both: Change = { ...answerChange(first.value), writes: [first, second] };
      assert.equal((await store.commit(both)).status, 'committed');
      const stale = { ...first, value: { ...first.value, version: 7 } };
      const half: Change = {
        ...both,
        key: 'half',
        writes: [{ ...second, value: { ...second.value, version: 2 } }, stale],
      };
      assert.equal((await store.commit(half)).status, 'conflict');
      assert.equal((await store.answersTo(O1)).find(({ code }) => code === second.value.code)?.version, 1);
    });

    it('was on a past day what had been said by then, however late that was recorded', async () => {
      const first = answer('OW20-O1', 'bzk', { answer: 'in_progress', on: day('2021-01-10') });
      const then = answer('OW20-O1', 'bzk', { answer: 'done', on: day('2021-01-20'), version: 2 });
      await store.commit(answerChange(first, { recordedAt: at('2021-01-25') }));
      await store.commit(answerChange(then, { recordedAt: at('2021-01-26') }));
      const on = async (date: string) =>
        (await store.answersTo(O1, day(date))).find(({ code }) => code === first.code)?.answer;
      assert.deepEqual(
        [await on('2021-01-09'), await on('2021-01-10'), await on('2021-01-19'), await on('2021-01-20')],
        [undefined, 'in_progress', 'in_progress', 'done'],
      );
      const gap = await store.itemGap([O1], { day: day('2021-01-21'), ends: at('2021-01-21', '23:00:00.000') });
      assert.deepEqual(
        gap.items.map(({ code, changes }) => [code, changes.map(({ kind }) => kind)]),
        [['OW20-O1', ['answer', 'answer']]],
      );
    });

    it('stays on the day it was said when a later answer was recorded first', async () => {
      const late = answer('OW20-O1', 'bzk', { answer: 'done', on: day('2021-01-20') });
      const early = answer('OW20-O1', 'bzk', { answer: 'in_progress', on: day('2021-01-10'), version: 2 });
      await store.commit(answerChange(late));
      await store.commit(answerChange(early));
      const on = async (date: string) =>
        (await store.answersTo(O1, day(date))).find(({ code }) => code === late.code)?.answer;
      assert.deepEqual([await on('2021-01-09'), await on('2021-01-19')], [undefined, undefined]);
      assert.equal((await store.answersTo(O1)).find(({ code }) => code === late.code)?.answer, 'in_progress');
    });
  });

  describe('a condition on a share of the organisations', () => {
    beforeEach(() => store.load(TOLD));

    it('holds once that share has carried the measure out, and no longer when one has not', async () => {
      assert.equal(await statuses(), 0);
      await store.commit(answerChange(answer('OW20-O1', 'duo')));
      assert.equal(await statuses(), 1);
      await store.commit(answerChange(answer('OW20-O1', 'bzk')));
      assert.equal(await statuses(), 2);
      await store.commit(answerChange(answer('OW20-O1', 'bzk', { answer: 'in_progress', version: 2 })));
      assert.equal(await statuses(), 1);
    });

    it('follows who counts: a new ministry that said nothing, and one that ended', async () => {
      await store.commit(answerChange(answer('OW20-O1', 'bzk')));
      assert.equal(await statuses(), 2);
      await store.commit(organisationChange(organisation('vws', { from: day('2021-01-20') })));
      assert.equal(await statuses(), 1);
      assert.deepEqual([await statuses(day('2021-01-19')), await statuses(day('2021-01-20'))], [2, 1]);
      const ended = organisation('vws', { from: day('2021-01-20'), endedOn: day('2021-01-25'), version: 2 });
      await store.commit(organisationChange(ended));
      assert.equal(await statuses(), 2);
      assert.deepEqual([await statuses(day('2021-01-24')), await statuses(day('2021-01-25'))], [1, 2]);
    });

    it('held on a past day by what had been said by then', async () => {
      await store.commit(answerChange(answer('OW20-O1', 'duo', { on: day('2021-01-10') })));
      await store.commit(answerChange(answer('OW20-O1', 'bzk', { on: day('2021-01-20') })));
      const on = [
        await statuses(day('2021-01-09')),
        await statuses(day('2021-01-10')),
        await statuses(day('2021-01-20')),
      ];
      assert.deepEqual(on, [0, 1, 2]);
    });

    it('was otherwise by what had been recorded, where an answer was recorded later than it was given', async () => {
      const late = answer('OW20-O1', 'duo', { on: day('2021-01-10') });
      await store.commit(answerChange(late, { recordedAt: at('2021-01-20') }));
      const gapOn = (date: string) =>
        store.riskGap(
          { status: ['ready_to_rerate'], asOf: day(date) },
          { day: day(date), ends: at(date, '23:00:00.000') },
        );
      const between = await gapOn('2021-01-15');
      assert.deepEqual(between.notOnRecord.codes, ['OW20-H2']);
      assert.deepEqual(
        between.items.map(({ code, changes }) => [code, changes.length]),
        [['OW20-O1', 1]],
      );
      assert.deepEqual([(await gapOn('2021-01-09')).total, (await gapOn('2021-01-20')).total], [0, 0]);
    });

    it('does not hold before the day of an answer that was loaded', async () => {
      await store.commit(answerChange(answer('OW20-O1', 'duo', { on: day('2021-01-02') })));
      const on = [await statuses(day('2021-01-04')), await statuses(day('2021-01-05'))];
      assert.deepEqual(on, [0, 1]);
      assert.deepEqual(await store.answersBy(organisation('fin').code, day('2021-01-04')), []);
    });
  });
}
