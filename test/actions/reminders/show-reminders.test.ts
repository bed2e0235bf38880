import assert from 'node:assert/strict';
import type { MeasureState } from '../../../src/domain/measure/measure.js';
import type { ReminderBundleOutcome } from '../../../src/domain/reminders/outcomes.js';
import { MESSAGE_KINDS } from '../../../src/domain/reminders/outbox.js';
import { CHANNEL, REMINDER_RULES } from '../../../src/domain/reminders/reminder.js';
import { at as moment, day, deadline, measureCode, person } from '../../support/builders.js';
import { deskWith, inState, outcome, type Ask, type ChangeDesk } from '../../support/change-desk.js';
import { reminder } from '../../support/reminder-desk.js';
import { pause, policy, setting, showing, snooze, unsnooze } from '../../support/reminder-requests.js';

const KEY = 'day sanne 2021-02-01';
const READER: Ask = { as: ['reader'] };
const STATES: Readonly<Record<string, MeasureState>> = { V1: 'in_progress', V2: 'agreed', V3: 'reported_done' };
const desk = () =>
  deskWith({ measures: Object.entries(STATES).map(([code, state]) => inState(state, `OW20-${code}`)) });
const show = async (at: ChangeDesk, key = KEY, ask: Ask = READER): Promise<ReminderBundleOutcome> =>
  outcome('reminderBundle', await at.request(showing(key), ask));
/** What a message of each kind is shown as. */
const SHOWN = {
  ...{ reminders: 'reminderBundle', escalation: 'reminderBundle', review: 'reminderBundle' },
  ...{ digest: 'digest', summary: 'digest', unreachable: 'unreachable' },
} as const;
const codes = ({ rows }: ReminderBundleOutcome) => rows.map(({ view }) => view.measure.code);
const rowOf = ({ rows }: ReminderBundleOutcome, code = 'OW20-V1') => {
  const row = rows.find(({ view }) => view.measure.code === code);
  assert(row !== undefined, code);
  return row;
};

describe('a message about measures, as things stand now', () => {
  it('has one row for a measure, by what presses most, the most pressing measure first', async () => {
    const at = desk();
    await at.reminders.post({}, [
      reminder('OW20-V3', 'unverified'),
      reminder('OW20-V1', 'silent'),
      reminder('OW20-V2', 'before', { days: 7 }),
      reminder('OW20-V1', 'after'),
    ]);
    const found = await show(at);
    assert.deepEqual(
      found.rows.map(({ view, reminder: { rule } }) => [view.measure.code, rule]),
      [
        ['OW20-V1', 'after'],
        ['OW20-V2', 'before'],
        ['OW20-V3', 'unverified'],
      ],
    );
    assert.deepEqual([found.kind, found.to, found.today, found.changed], ['reminders', 'sanne', '2021-02-01', null]);
  });

  it('leaves out a measure that is no longer there', async () => {
    const at = desk();
    await at.reminders.post({}, [reminder('OW20-V9', 'after'), reminder('OW20-V1', 'silent')]);
    assert.deepEqual(codes(await show(at)), ['OW20-V1']);
  });

  it('shows the measure as it is, and what others changed since it was planned, newest first', async () => {
    const at = desk();
    await at.change('recordProgress', 'OW20-V1', { progress: '50' }, { by: 'bas' });
    await at.reminders.post({ plannedAt: moment('2021-02-01', '12:30:00.000') }, [reminder('OW20-V1', 'silent')]);
    assert.deepEqual(rowOf(await show(at)).since, []);
    const later = at.later(1);
    await later.change('recordProgress', 'OW20-V1', { progress: '70' }, { by: 'noor' });
    await later.change('recordProgress', 'OW20-V1', { progress: '80' }, { by: 'bas' });
    const row = rowOf(await show(later));
    assert.deepEqual(
      row.since.map(({ actor, number }) => [actor, number]),
      [
        ['bas', 3],
        ['noor', 2],
      ],
    );
    assert.deepEqual([row.view.measure.progress, row.prompt], [80, false]);
  });

  it('does not count as changed what was taken back, or when it is reminded of', async () => {
    const at = desk();
    await at.reminders.post({}, [reminder('OW20-V1', 'silent')]);
    await at.change('recordProgress', 'OW20-V1', { progress: '50' });
    await at.undo();
    await at.request(setting(policy('OW20-V1', { every: 7 })));
    const { since, prompt } = rowOf(await show(at));
    assert.deepEqual([since, prompt], [[], true]);
  });

  it('counts what was taken back since, where it had been done before', async () => {
    const at = desk();
    await at.change('recordProgress', 'OW20-V1', { progress: '50' });
    const later = at.later(1);
    await later.reminders.post({ plannedAt: moment('2021-02-01', '12:30:00.000') }, [reminder('OW20-V1', 'silent')]);
    await later.undo(1);
    assert.deepEqual(
      rowOf(await show(later)).since.map(({ kind }) => kind),
      ['correction'],
    );
  });

  it('knows of each row whether its reader has put it off', async () => {
    const at = desk();
    await at.reminders.post({}, [
      reminder('OW20-V1', 'silent'),
      reminder('OW20-V2', 'silent'),
      reminder('OW20-V3', 'silent'),
    ]);
    await at.request(setting(snooze('OW20-V1', '2021-02-08')), READER);
    await at.request(setting(snooze('OW20-V2', null)), READER);
    const found = await show(at);
    assert.deepEqual(
      found.rows.map(({ snooze: state, snoozedUntil, prompt }) => [state, snoozedUntil, prompt]),
      [
        ['snoozed', '2021-02-08', false],
        ['muted', null, false],
        ['none', null, false],
      ],
    );
    const others = await show(at, KEY, { as: ['coordinator'], by: 'noor' });
    assert(others.rows.every((row) => row.snooze === 'none' && row.snoozedUntil === null));
    const later = await show(at.later(7 * 24));
    assert.equal(rowOf(later).snooze, 'none');
  });

  it('asks how it stands where that is the question, and where the answer can be recorded', async () => {
    const asked = async (state: MeasureState) => {
      const at = deskWith({ measures: REMINDER_RULES.map((_, index) => inState(state, `OW20-V${index + 1}`)) });
      await at.reminders.post(
        {},
        REMINDER_RULES.map((rule, index) => reminder(`OW20-V${index + 1}`, rule)),
      );
      const { rows } = await show(at);
      return rows.flatMap(({ prompt, reminder: { rule } }) => (prompt ? [rule] : [])).toSorted();
    };
    const rules = ['after', 'again', 'escalated', 'follow_up', 'recurring', 'silent', 'start', 'undated'];
    for (const state of ['agreed', 'in_progress', 'partially_verified'] as const)
      assert.deepEqual(await asked(state), rules);
    for (const state of ['proposed', 'reported_done', 'verified', 'withdrawn'] as const)
      assert.deepEqual(await asked(state), []);
  });

  it('still asks whoever has become the owner meanwhile', async () => {
    const at = desk();
    await at.reminders.post({}, [reminder('OW20-V1', 'silent')]);
    await at.change('assignOwner', 'OW20-V1', { owner: 'Noor' });
    const { since, prompt } = rowOf(await show(at));
    assert.deepEqual([since.map(({ kind }) => kind), prompt], [['owner'], true]);
  });

  it('says for whom the channel gets it, and that it may be there twice', async () => {
    const at = desk();
    const row = [reminder('OW20-V1', 'silent')];
    await at.reminders.post({ key: 'a', to: CHANNEL, about: person('noor'), possiblyRepeated: true }, row);
    await at.reminders.post({ key: 'b', to: CHANNEL, kind: 'escalation' }, row);
    const [instead, own] = [await show(at, 'a'), await show(at, 'b')];
    assert.deepEqual([instead.insteadOf, instead.possiblyRepeated, instead.kind], ['noor', true, 'reminders']);
    assert.deepEqual([own.insteadOf, own.possiblyRepeated, own.kind, own.to], [null, false, 'escalation', CHANNEL]);
  });

  it('tells, where nobody did anything, how often it was moved and reminded of, and when last heard of', async () => {
    const at = deskWith({
      measures: [
        inState('in_progress', 'OW20-V1', {
          deadlines: [deadline('2020-10-01'), deadline('2021-01-01', { version: 2 })],
        }),
      ],
    });
    const once = { date: day('2021-01-04') };
    await at.reminders.post({ key: 'a' }, [reminder('OW20-V1', 'after', once)]);
    await at.reminders.post({ key: 'b', status: 'unknown' }, [
      reminder('OW20-V1', 'after', { ...once, recipient: person('noor') }),
      reminder('OW20-V1', 'again', { days: 14 }),
    ]);
    await at.reminders.post({ key: 'c', status: 'failed' }, [reminder('OW20-V1', 'again', { days: 28 })]);
    const told = [reminder('OW20-V1', 'escalated', { days: 7 }), reminder('OW20-V1', 'already_past')];
    await at.reminders.post({ key: 'told' }, told);
    await at.reminders.post({ key: 'd', status: 'queued', kind: 'escalation' }, [
      reminder('OW20-V1', 'escalated', { days: 14 }),
    ]);
    assert.deepEqual(rowOf(await show(at, 'd')).history, { moved: 1, reminded: 2, updatedOn: null });
    assert.equal(rowOf(await show(at, 'a')).history, null);
  });

  it('is unknown where there is no such message', async () => {
    const found = outcome('remindersRefused', await desk().request(showing('day noor 2021-02-01'), READER));
    assert.deepEqual(found.refusal, { why: 'unknown_message' });
  });
});

describe('a message to someone else', () => {
  const OTHER: Ask = { as: ['reader', 'contributor', 'verifier', 'administrator'], by: 'noor' };
  const ready = async (posted: Parameters<ChangeDesk['reminders']['post']>[0] = {}) => {
    const at = desk();
    await at.reminders.post(posted, [reminder('OW20-V1', 'silent')]);
    return at;
  };

  it('of whatever kind is as one that is not there, but to who coordinates', async () => {
    for (const kind of MESSAGE_KINDS) {
      const at = await ready({ kind, about: person('bas') });
      const { refusal } = outcome('remindersRefused', await at.request(showing(KEY), OTHER));
      assert.deepEqual(refusal, { why: 'unknown_message' }, kind);
      const { type } = await at.request(showing(KEY), { as: ['coordinator'], by: 'noor' });
      assert.equal(type, kind === 'expiry' ? 'denied' : SHOWN[kind], kind);
    }
  });

  it('is theirs who stands in, and to whom it was sent, whatever their role; in the channel it is everyone’s', async () => {
    const instead = await ready({ to: person('noor'), about: person('sanne') });
    assert.equal((await show(instead, KEY, { ...READER, by: 'noor' })).to, 'noor');
    outcome('remindersRefused', await instead.request(showing(KEY), READER));
    const channel = await ready({ to: CHANNEL });
    assert.equal((await show(channel, KEY, { ...READER, by: 'noor' })).to, CHANNEL);
  });

  it('is not opened by a snooze or an answer on it either, which is done all the same', async () => {
    const at = await ready();
    const snoozed = await at.request(setting(snooze('OW20-V1', null), { message: KEY }), OTHER);
    assert.equal(outcome('reminderSettings', snoozed).settings.snoozes.length, 1);
    const answered = await at.request(
      {
        action: 'answerPrompt',
        input: { message: KEY, measureId: measureCode('OW20-V1'), version: 1, answer: 'nothing', values: {} },
      },
      OTHER,
    );
    assert.equal(outcome('changed', answered).record.actor, 'noor');
  });
});

describe('a snooze on the card of a message', () => {
  const ready = async () => {
    const at = desk();
    await at.reminders.post({}, [reminder('OW20-V1', 'silent'), reminder('OW20-V2', 'silent')]);
    return at;
  };

  it('shows the message again, with what was just done', async () => {
    const at = await ready();
    const ask: Ask = { ...READER, card: 'card' };
    const request = setting(snooze('OW20-V1', '2021-02-08'), { message: KEY });
    const found = outcome('reminderBundle', await at.request(request, ask));
    assert.deepEqual([found.changed?.kind, found.changed?.subject], ['reminders', 'sanne']);
    assert.deepEqual(codes(found), ['OW20-V1', 'OW20-V2']);
    const again = outcome('reminderBundle', await at.request(request, ask));
    assert.deepEqual([again.changed?.number, (await at.records()).length], [1, 1]);
    const elsewhere = outcome('reminderBundle', await at.request(request, READER));
    assert.deepEqual([elsewhere.changed, rowOf(elsewhere).snooze], [null, 'snoozed']);
  });

  it('is taken back on the same card', async () => {
    const at = await ready();
    await at.request(setting(snooze('OW20-V1', null), { message: KEY }), READER);
    const found = outcome('reminderBundle', await at.request(setting(unsnooze('OW20-V1'), { message: KEY }), READER));
    assert.deepEqual([rowOf(found).snooze, found.changed?.number], ['none', 2]);
  });

  it('is set also where the message is not there any more', async () => {
    const request = setting(snooze('OW20-V1', null), { message: 'day sanne 2020-12-01' });
    const found = outcome('reminderSettings', await (await ready()).request(request, READER));
    assert.equal(found.settings.snoozes.length, 1);
  });

  it('is the only setting that does so', async () => {
    const found = await (await ready()).request(setting(pause('2021-03-01'), { message: KEY }), READER);
    assert.equal(outcome('reminderSettings', found).settings.pausedUntil, '2021-03-01');
  });
});
