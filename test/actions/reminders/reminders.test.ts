import assert from 'node:assert/strict';
import type { ActionInput } from '../../../src/actions/requests.js';
import { CHANNEL } from '../../../src/domain/reminders/reminder.js';
import { day, deadline, measureCode, person } from '../../support/builders.js';
import { deskWith, inState, outcome, type Ask, type ChangeDesk } from '../../support/change-desk.js';
import { reminder, type Posted } from '../../support/reminder-desk.js';
import { asking, daysOff, holiday, pause, setting, snooze } from '../../support/reminder-requests.js';

const READER: Ask = { as: ['reader'] };
const noors = { recipient: person('noor') };
type Asked = Partial<ActionInput<'reminders'>>;
/** V1 is Sanne’s and ends on 15 March, V2 Noor’s and ends on 1 March 2021. */
const desk = () =>
  deskWith({
    measures: [
      inState('in_progress', 'OW20-V1', { owner: person('sanne'), deadlines: [deadline('2021-03-15')] }),
      inState('in_progress', 'OW20-V2', { owner: person('noor'), deadlines: [deadline('2021-03-01')] }),
    ],
  });
const past = async (at: ChangeDesk, more: Asked = {}, ask: Ask = READER) =>
  outcome('ledger', await at.request(asking('past', more), ask));
const next = async (at: ChangeDesk, more: Asked = {}, ask: Ask = READER) =>
  outcome('upcoming', await at.request(asking('next', more), ask));
const failed = async (at: ChangeDesk, ask: Ask = READER) =>
  outcome('ledger', await at.request({ action: 'failedReminders', input: { offset: 0 } }, ask));
const codes = ({ rows }: { readonly rows: readonly { readonly reminder: { readonly measure: string } }[] }) =>
  rows.map((one) => one.reminder.measure);
const days = ({ rows }: Awaited<ReturnType<typeof next>>) => rows.map(({ reminder: one, on }) => [one.measure, on]);

describe('when someone was reminded', () => {
  const sent = async () => {
    const at = desk();
    await at.reminders.post({ key: 'a' }, [reminder('OW20-V1', 'before', { days: 90 }), reminder('OW20-V2', 'silent')]);
    await at.reminders.post({ key: 'b' }, [reminder('OW20-V1', 'before', { days: 30 })]);
    await at.reminders.post({ key: 'c', to: person('noor') }, [reminder('OW20-V2', 'before', noors)]);
    await at.reminders.wait(reminder('OW20-V1', 'before', { days: 14 }));
    return at;
  };

  it('is in the ledger, newest first, with the message that it was in', async () => {
    const found = await past(await sent());
    assert.deepEqual(
      found.rows.map(({ reminder: one, message }) => [one.measure, one.days, message?.key]),
      [
        ['OW20-V1', 30, 'b'],
        ['OW20-V2', 0, 'a'],
        ['OW20-V1', 90, 'a'],
      ],
    );
    assert.deepEqual(
      [found.total, found.person, found.everyone, found.failures, found.messages],
      [3, null, undefined, false, []],
    );
  });

  it('is told of one measure, and page by page', async () => {
    const found = await past(await sent(), { measureId: measureCode('OW20-V1'), offset: 1 });
    assert.deepEqual([codes(found), found.total, found.offset, found.measure], [['OW20-V1'], 2, 1, 'OW20-V1']);
    const unknown = await (await sent()).request(asking('past', { measureId: measureCode('OW20-V9') }), READER);
    assert.equal(outcome('unknownCode', unknown).code, 'OW20-V9');
  });

  it('is told of others, and of everyone, to coordinators alone', async () => {
    const at = await sent();
    const others = await past(at, { person: 'Noor' }, {});
    assert.deepEqual([codes(others), others.person], [['OW20-V2'], 'noor']);
    const everyone = await past(at, { everyone: true }, {});
    assert.deepEqual([everyone.total, everyone.person, everyone.everyone], [4, null, true]);
    for (const of of ['past', 'next'] as const)
      for (const more of [{ person: 'Noor' }, { everyone: true }]) {
        const found = await at.request(asking(of, more), { as: ['contributor', 'verifier'] });
        assert.deepEqual(outcome('remindersRefused', found).refusal, { why: 'right', right: 'coordinate' });
      }
    assert.equal((await past(at, { person: 'Sanne' })).person, null);
  });

  it('of someone nobody knows, or whom two may be, is asked back', async () => {
    const why = async (name: string) =>
      outcome('personRefused', await (await sent()).request(asking('past', { person: name }))).refusal.why;
    assert.deepEqual([await why('Karel'), await why('Jan')], ['unknown_person', 'which_person']);
  });
});

describe('when someone will be reminded', () => {
  it('is what is planned for the next thirty days, of their own', async () => {
    const found = await next(desk());
    assert.deepEqual(days(found), [
      ['OW20-V1', '2021-02-13'],
      ['OW20-V1', '2021-03-01'],
    ]);
    assert.deepEqual([found.from, found.to, found.total, found.person], ['2021-02-01', '2021-03-03', 2, 'sanne']);
    assert.equal(found.trial, null);
  });

  it('is told for the days that are asked about, of which none has passed', async () => {
    const found = await next(desk(), { from: day('2021-03-02'), to: day('2021-03-08') });
    assert.deepEqual(days(found), [['OW20-V1', '2021-03-08']]);
    assert.equal((await next(desk(), { from: day('2020-01-01') })).from, '2021-02-01');
    const gone = await next(desk(), { from: day('2020-01-01'), to: day('2020-12-31') });
    assert.deepEqual([gone.total, gone.rows], [0, []]);
    assert.equal((await next(desk(), { to: day('9999-12-31') })).to, '2023-02-01');
    assert.equal((await next(desk(), { from: day('9999-12-31') })).total, 0);
  });

  it('is told of a measure, of someone else and of everyone', async () => {
    const two = { measureId: measureCode('OW20-V2') };
    assert.equal((await next(desk(), two)).total, 0);
    const others = await next(desk(), { ...two, person: 'Noor' }, {});
    assert.deepEqual([days(others)[0], others.person], [['OW20-V2', '2021-02-15'], 'noor']);
    const everyone = await next(desk(), { everyone: true }, {});
    assert.deepEqual([everyone.total, everyone.person], [5, null]);
    assert.deepEqual(
      days(everyone).map(([, on]) => on),
      days(everyone)
        .map(([, on]) => on)
        .toSorted(),
    );
  });

  it('counts what waits for its message, once', async () => {
    const at = desk();
    const soon = reminder('OW20-V1', 'before', { days: 30, date: day('2021-02-13') });
    await at.reminders.wait(
      soon,
      reminder('OW20-V2', 'silent', { date: day('2021-01-30') }),
      reminder('OW20-V2', 'silent', noors),
    );
    assert.deepEqual(days(await next(at)), [
      ['OW20-V1', '2021-02-01'],
      ['OW20-V2', '2021-02-01'],
      ['OW20-V1', '2021-03-01'],
    ]);
    assert.equal((await next(at, { measureId: measureCode('OW20-V2') })).total, 1);
    assert.equal((await next(at, { from: day('2021-02-02') })).total, 1);
  });

  it('has what waits on the day on which its reader wants to hear of it', async () => {
    const waits = async (...asked: readonly Parameters<typeof setting>[0][]) => {
      const at = desk();
      await at.reminders.wait(reminder('OW20-V2', 'silent'));
      for (const one of asked) await at.request(setting(one), READER);
      return days(await next(at, { measureId: measureCode('OW20-V2') })).map(([, on]) => on);
    };
    assert.deepEqual(await waits(pause('2021-02-10')), ['2021-02-10']);
    assert.deepEqual(await waits(snooze('OW20-V2', '2021-02-08')), ['2021-02-08']);
    assert.deepEqual(await waits(snooze('OW20-V2', '2021-02-08'), pause('2021-02-05')), ['2021-02-08']);
    assert.deepEqual(await waits(snooze('OW20-V2', null)), []);
    assert.deepEqual(await waits(pause('2021-02-05'), daysOff(5)), ['2021-02-08']);
    assert.deepEqual(await waits(holiday('2021-02-01', '2021-02-05')), ['2021-02-08']);
  });

  it('tells who has paused theirs, of those that are asked about, on the first of the days', async () => {
    const at = desk();
    await at.request(setting(pause('2021-02-10')), READER);
    const paused = async (more: Asked = {}, ask: Ask = READER) => (await next(at, more, ask)).paused;
    const sannes = [{ person: 'sanne', until: '2021-02-10' }];
    assert.deepEqual(await paused(), sannes);
    assert.deepEqual(await paused({ everyone: true }, {}), sannes);
    assert.deepEqual(await paused({ person: 'Noor' }, {}), []);
    assert.deepEqual(await paused({ from: day('2021-02-09'), to: day('2021-02-28') }), sannes);
    assert.deepEqual(await paused({ from: day('2021-02-10'), to: day('2021-02-28') }), []);
  });

  it('of someone who is away is of who stands in', async () => {
    const at = desk();
    await at.reminders.wait(
      reminder('OW20-V2', 'silent', noors),
      reminder('OW20-V1', 'escalated', { recipient: CHANNEL }),
    );
    const two = { measureId: measureCode('OW20-V2') };
    const totals = async () => [
      (await next(at, two)).total,
      (await next(at, { ...two, person: 'Noor' }, {})).rows.filter(({ reminder: one }) => one.rule === 'silent').length,
    ];
    assert.deepEqual(await totals(), [0, 1]);
    await at.request({ action: 'setAway', input: { person: 'Noor', until: day('2021-02-10'), deputy: 'Sanne' } });
    assert.deepEqual(await totals(), [1, 0]);
  });
});

describe('messages that did not arrive', () => {
  const STATUSES: readonly NonNullable<Posted['status']>[] = [
    'sent',
    'unknown',
    'unreachable',
    'failed',
    'dropped',
    'queued',
  ];
  const troubled = async () => {
    const at = desk();
    for (const [days, status] of STATUSES.entries())
      await at.reminders.post({ key: status, status }, [reminder('OW20-V1', 'again', { days })]);
    await at.reminders.post({ key: 'noors', status: 'failed', to: person('noor') }, [
      reminder('OW20-V2', 'silent', noors),
    ]);
    return at;
  };

  it('are named to coordinators whoever they were for, and to others where they were for them', async () => {
    const own = await failed(await troubled());
    assert.deepEqual(
      own.messages.map(({ key }) => key),
      ['failed', 'unreachable', 'unknown'],
    );
    assert.deepEqual([own.total, own.failures, own.everyone], [3, true, undefined]);
    const everyone = await failed(await troubled(), {});
    assert.deepEqual(
      everyone.messages.map(({ key }) => key),
      ['noors', 'failed', 'unreachable', 'unknown'],
    );
    assert.deepEqual([everyone.total, everyone.everyone], [4, true]);
  });

  it('come with their reminders', async () => {
    const { rows } = await failed(await troubled(), {});
    assert.deepEqual(
      rows.map(({ reminder: one, message, state }) => [one.measure, message?.key, state.status]),
      [
        ['OW20-V2', 'noors', 'in_message'],
        ['OW20-V1', 'failed', 'in_message'],
        ['OW20-V1', 'unreachable', 'in_message'],
        ['OW20-V1', 'unknown', 'in_message'],
      ],
    );
  });
});
