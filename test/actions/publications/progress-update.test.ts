import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { ProgressUpdate } from '../../../src/domain/publication/publication.js';
import { figuresOf } from '../../../src/domain/change/update-figures.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { day, deadline, measure, register, vendorCode } from '../../support/builders.js';
import { deskWith } from '../../support/change-desk.js';
import { halfYear } from '../../support/half-year.js';
import { storeWith } from '../../support/store-with.js';
import { codesOf, EVERYTHING, OW20, refusalOf, said, updateOf } from './updates.js';

describe('a progress update', () => {
  let store: Store;
  let update: ProgressUpdate;
  before(async () => {
    store = await halfYear();
    update = await updateOf(store);
  });

  it('tells what was promised in the period, and nothing that was promised before', async () => {
    assert(codesOf(update, 'promised').includes('OW20-S1'));
    assert(!codesOf(update, 'promised').includes('OW20-V4'));
    const earlier = await updateOf(store, { ...OW20, since: day('2020-06-01') });
    assert(codesOf(earlier, 'promised').includes('OW20-V4'));
  });

  it('tells of what is verified when that was, and whether it was done on time by the day of the report', () => {
    const { on, reported, timing, records } = said(update, 'verified', 'OW20-V4');
    assert.deepEqual([on, reported?.on, timing.current], ['2020-10-01', '2020-08-28', 0]);
    assert.deepEqual(records, [1, 3]);
  });

  it('does not take a report for a verification', () => {
    const { on, timing, evidence } = said(update, 'reported', 'OW20-V1');
    assert.deepEqual([on, timing.current, evidence], ['2020-10-10', 19, 0]);
    assert(!codesOf(update, 'verified').includes('OW20-V1'));
    assert.deepEqual(figuresOf(update).reported, ['OW20-V1']);
  });

  it('tells of a report that was rejected that it was, and why', () => {
    const { on, reason } = said(update, 'rejected', 'OW20-V2');
    assert.deepEqual([on, reason], ['2020-12-10', 'Er gaat nog verkeer naar een derde partij']);
    assert.equal(said(update, 'late', 'OW20-V2').heard, 'rejected');
  });

  it('tells of what is late how many days, and that nothing was heard of it', () => {
    const { lastDay, days, first, heard } = said(update, 'late', 'OW20-V6');
    assert.deepEqual([lastDay, days, first, heard], ['2020-12-31', 15, null, 'nothing']);
  });

  it('calls nobody late before the last reasonable reading has passed', async () => {
    const onDay = async (until: string) => codesOf(await updateOf(store, { ...OW20, until: day(until) }), 'late');
    assert.deepEqual(await onDay('2020-09-21'), []);
    assert.deepEqual(await onDay('2020-09-22'), ['OW20-V1']);
  });

  it('tells of a moved deadline from which wording to which, by how many days, why and agreed by whom', () => {
    const { from, to, days, on, records } = said(update, 'moved', 'OW20-V5');
    assert.deepEqual(
      [from.wording, to.wording, days, on, to.reason, to.agreedBy, to.statedIn],
      [
        'deels voor het einde van de zomer van 2020',
        'uiterlijk op 1 maart 2021',
        161,
        '2020-09-10',
        'De keuzeknop is in Teams later klaar',
        'SLM en Microsoft',
        'Brief van Microsoft van 9 september 2020',
      ],
    );
    assert.deepEqual(records, [2]);
  });

  it('keeps past the first deadline apart from late', () => {
    const { first } = said(update, 'past_first', 'OW20-V5');
    assert.deepEqual([first.lastDay, first.days], ['2020-09-21', 116]);
    assert(!codesOf(update, 'late').includes('OW20-V5'));
  });

  it('measures what is late against both deadlines once the second one has passed', async () => {
    const later = await updateOf(store, OW20, '2021-03-11');
    const { days, first } = said(later, 'late', 'OW20-V5');
    assert.deepEqual([days, first?.days], [10, 171]);
    assert(!codesOf(later, 'past_first').includes('OW20-V5'));
  });

  it('has every measure that is not finished in one place only', () => {
    const places = (['reported', 'late', 'open', 'forecast'] as const).flatMap((part) =>
      update.parts[part].filter(({ says }) => says !== 'rejected').map(({ code }) => code),
    );
    assert.deepEqual(places.length, new Set(places).size);
    const unfinished = update.measures.filter(({ state }) => !['verified', 'withdrawn'].includes(state));
    assert.deepEqual([...places].sort(), unfinished.map(({ code }) => code).sort());
  });

  it('keeps expectations apart from promises', async () => {
    const all = await updateOf(store, { ...EVERYTHING, since: day('2023-01-01') }, '2024-02-01');
    assert.deepEqual(codesOf(all, 'forecast'), ['MD23-V3', 'MD23-V4']);
    assert.equal(said(all, 'expectation_passed', 'MD23-V3').lastDay, '2023-12-31');
    assert(!codesOf(all, 'late').includes('MD23-V3'));
  });

  it('tells of what was withdrawn when and why', () => {
    const { state, on, reason } = said(update, 'ended', 'OW20-V3');
    assert.deepEqual([state, on, reason], ['withdrawn', '2020-11-01', 'Opgegaan in OW20-V7']);
  });

  it('tells of each risk how it stands and what it waits for', () => {
    const of = (code: string) => update.risks.find((one) => one.code === code);
    assert.deepEqual(
      [of('OW20-H4')?.status, of('OW20-H4')?.rated?.level, of('OW20-H4')?.records],
      ['mitigated', 'low', [10]],
    );
    assert.deepEqual(of('OW20-H6')?.blocking, [{ code: 'OW20-V6', state: 'agreed', late: true, byShare: false }]);
    assert.deepEqual([of('OW20-L1')?.condition, of('OW20-L1')?.status], [null, 'open']);
  });

  it('has the statements of the sources that contradict each other', async () => {
    const all = await updateOf(store, { ...EVERYTHING, since: day('2023-01-01') }, '2024-02-01');
    assert.deepEqual(
      all.contradictions.map(({ code, quotations }) => [code, quotations.length]),
      [['MD23-O1', 2]],
    );
  });

  it('rests every statement on changes that exist, or on a source', async () => {
    const numbers = new Set((await store.changes({}, { offset: 0, limit: 1000 })).rows.map(({ number }) => number));
    const sources = new Set(update.sources.map(({ code }) => code));
    const statements = [...Object.values(update.parts).flat(), ...update.risks, ...update.contradictions];
    assert(statements.length > 20);
    for (const { code, records, source } of statements) {
      assert.match(code, /^OW20-[A-Z]\d+$/);
      assert(records.every((number) => numbers.has(number)));
      assert(sources.has(source), source);
    }
  });

  it('covers the last half year where nobody said since when', async () => {
    const { since, until } = await updateOf(store, { ...OW20, since: null });
    assert.deepEqual([since, until], ['2020-07-15', '2021-01-15']);
  });

  it('is about a vendor with everything that belongs to its investigations', async () => {
    const { measures } = await updateOf(store, { ...EVERYTHING, vendors: [vendorCode('microsoft')] });
    assert.equal(measures.length, 27);
  });

  it('goes on a past day by what had happened by then, and names what was recorded later', async () => {
    const { change } = deskWith({}, { store });
    await change('reportDone', 'OW20-V6', { claimedBy: 'Microsoft', occurredOn: '2020-12-20' });
    const then = await updateOf(store, { ...OW20, until: day('2020-12-31') }, '2021-02-10');
    assert.equal(said(then, 'reported', 'OW20-V6').on, '2020-12-20');
    assert.deepEqual(then.recordedOtherwise, ['OW20-V6']);
  });

  it('does not rest on a change that was taken back', async () => {
    const own = await halfYear();
    const desk = deskWith({}, { store: own });
    await desk.change('reportDone', 'OW20-V6', { claimedBy: 'Microsoft', occurredOn: '2021-01-20' });
    await desk.undo();
    const { records, heard } = said(await updateOf(own, OW20, '2021-02-01'), 'late', 'OW20-V6');
    assert.deepEqual([records, heard], [[], 'nothing']);
  });
});

describe('a progress update that cannot be', () => {
  let store: Store;
  before(async () => {
    store = await halfYear();
  });

  it('is refused for a period that runs backwards', async () => {
    const input = { ...OW20, since: day('2021-01-01'), until: day('2020-07-01') };
    assert.deepEqual(await refusalOf(store, input), { why: 'reversed', since: '2021-01-01', until: '2020-07-01' });
  });

  it('is refused for days that are still to come', async () => {
    const until = day('2021-12-31');
    assert.equal((await refusalOf(store, { ...OW20, until })).why, 'to_come');
    assert.equal((await refusalOf(store, { ...OW20, since: day('2021-12-31') })).why, 'reversed');
  });

  it('is refused where the register has nothing, and where all there is is confidential', async () => {
    assert.equal((await refusalOf(store, { ...EVERYTHING, vendors: [vendorCode('aws')] })).why, 'nothing');
    const secret = memoryStore(register({ measures: [measure('OW20-V1', { confidential: true })] }));
    assert.deepEqual(await refusalOf(secret, OW20), { why: 'confidential', total: 1 });
  });

  it('is refused, before anything is read, where nobody could read it', async () => {
    const many = storeWith(memoryStore(register({ measures: [measure()] })), {
      countMeasures: () => Promise.resolve(1001),
      eachMeasure: () => {
        throw new Error('everything was read');
      },
    });
    assert.deepEqual(await refusalOf(many, OW20), { why: 'too_many', total: 1001, most: 1000 });
  });
});

describe('the timing of what was done', () => {
  const timingOf = async (...deadlines: Parameters<typeof deadline>[]) => {
    const [first = [], ...others] = deadlines;
    const one = measure('OW20-V1', {
      state: 'reported_done',
      deadlines: [deadline(...first), ...others.map((args) => deadline(...args))],
      report: { claimedBy: 'Microsoft', on: day('2020-10-01'), recordedBy: 'bas' as never },
    });
    return said(await updateOf(memoryStore(register({ measures: [one] }))), 'reported', 'OW20-V1').timing;
  };

  it('is in days after the last day, by the deadline as first agreed and as it is now', async () => {
    assert.deepEqual(await timingOf(['2020-10-01']), { first: 0, current: 0, moved: false });
    assert.deepEqual(await timingOf(['2020-09-30']), { first: 1, current: 1, moved: false });
    assert.deepEqual(await timingOf(['2020-09-30'], ['2020-12-31']), { first: 1, current: 0, moved: true });
    assert.deepEqual(await timingOf(['2020-12-31'], ['2020-09-30']), { first: 0, current: 1, moved: true });
  });

  it('is nothing where nobody can be late', async () => {
    assert.deepEqual(await timingOf([null]), { first: null, current: null, moved: false });
    const forecast = await timingOf(['2020-09-30', { kind: 'forecast' }]);
    assert.deepEqual(forecast, { first: null, current: null, moved: false });
  });
});
