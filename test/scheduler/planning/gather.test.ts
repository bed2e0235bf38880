import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonId } from '../../../src/domain/register/codes.js';
import { newPerson, type Person } from '../../../src/domain/people/person.js';
import {
  CHANNEL,
  withKey,
  type Recipient,
  type Reminder,
  type ReminderRule,
} from '../../../src/domain/reminders/reminder.js';
import { NO_SETTINGS, type ReminderSettings } from '../../../src/domain/reminders/settings.js';
import { gather, type Gathering } from '../../../src/scheduler/planning/gather.js';
import { day, measure, measureCode, person } from '../../support/builders.js';

const [SANNE, PIET] = [person('p-sanne'), person('p-piet')];
const TUESDAY = day('2020-09-01');

const reminder = (about: string, rule: ReminderRule, recipient: Recipient, days = 0): Reminder =>
  withKey({ measure: measureCode(about), deadlineVersion: 1, rule, days, date: TUESDAY, recipient });

const someone = (id: PersonId, settings: Partial<ReminderSettings>, more: Partial<Person> = {}): Person => ({
  ...newPerson(id),
  reminders: { ...NO_SETTINGS, ...settings },
  ...more,
});

const gathered = (waiting: readonly Reminder[], more: Partial<Gathering> = {}, people: readonly Person[] = []) =>
  gather({
    waiting,
    measureOf: (one) => measure(one),
    isStillDue: () => true,
    people: new Map(people.map((one) => [one.code, one])),
    workdays: { isWorkday: () => true },
    hours: { hour: 9, quietFrom: 18 },
    at: { day: TUESDAY, hour: 9, whole: false },
    hasChannel: true,
    ...more,
  });

describe('the messages of a day', () => {
  it('are one for each person, the most pressing first', () => {
    const before = reminder('OW20-V1', 'before', SANNE, 14);
    const late = reminder('OW20-V2', 'after', SANNE);
    const { messages } = gathered([before, late, reminder('OW20-V1', 'silent', PIET)]);
    assert.deepEqual(
      messages.map(({ to, kind, reminders }) => [to, kind, reminders.length]),
      [
        [SANNE, 'reminders', 2],
        [PIET, 'reminders', 1],
      ],
    );
    assert.deepEqual(messages[0]?.reminders, [late.key, before.key]);
  });

  it('hold a hundred thousand reminders for one person as well as a few', () => {
    const one = reminder('OW20-V1', 'after', SANNE);
    const many = Array.from({ length: 100_000 }, (_, at) => ({ ...one, key: `${one.key}-${at}` }));
    const [message, ...more] = gathered(many).messages;
    assert.deepEqual([message?.reminders.length, more], [many.length, []]);
  });

  it('have the same key all day, whatever is in them: nobody gets a second one', () => {
    const [first] = gathered([reminder('OW20-V1', 'silent', SANNE)]).messages;
    const [second] = gathered([reminder('OW20-V2', 'already_past', SANNE)]).messages;
    assert.equal(first?.key, second?.key);
  });

  it('wait until the hour has come, and are for the next day once it is quiet', () => {
    for (const hour of [0, 8, 18, 23]) {
      const { messages, dropped } = gathered([reminder('OW20-V1', 'before', SANNE)], {
        at: { day: TUESDAY, hour, whole: false },
      });
      assert.deepEqual([messages, dropped], [[], []]);
    }
    assert.equal(
      gathered([reminder('OW20-V1', 'before', SANNE)], { at: { day: TUESDAY, hour: 17, whole: false } }).messages
        .length,
      1,
    );
  });

  it('come at the hour that someone has chosen', () => {
    const late = [someone(SANNE, { hour: 11, quietFrom: 12 })];
    const at = (hour: number) =>
      gathered([reminder('OW20-V1', 'before', SANNE)], { at: { day: TUESDAY, hour, whole: false } }, late).messages;
    assert.deepEqual(
      [9, 10, 11, 12].map((hour) => at(hour).length),
      [0, 0, 1, 0],
    );
  });

  it('wait while someone is not at work, has paused, or has put the measure off, and lose nothing', () => {
    const waiting = [reminder('OW20-V1', 'before', SANNE)];
    const until = day('2020-09-02');
    for (const settings of [{ pausedUntil: until }, { snoozes: [{ measure: measureCode('OW20-V1'), until }] }]) {
      const { messages, dropped } = gathered(waiting, {}, [someone(SANNE, settings)]);
      assert.deepEqual([messages, dropped], [[], []]);
      const next = { at: { day: until, hour: 9, whole: false } };
      assert.equal(gathered(waiting, next, [someone(SANNE, settings)]).messages.length, 1);
    }
    assert.deepEqual(gathered(waiting, { workdays: { isWorkday: () => false } }).messages, []);
  });

  it('leave out what someone wants to hear of no more, for good', () => {
    const muted = reminder('OW20-V1', 'before', SANNE);
    const { messages, dropped } = gathered([muted, reminder('OW20-V2', 'before', SANNE)], {}, [
      someone(SANNE, { snoozes: [{ measure: measureCode('OW20-V1'), until: null }] }),
    ]);
    assert.deepEqual(dropped, [muted.key]);
    assert.equal(messages[0]?.reminders.length, 1);
  });

  it('go to whoever stands in for someone who went away after it was planned', () => {
    const away = someone(SANNE, {}, { awayUntil: day('2020-10-01'), deputy: PIET });
    const { messages } = gathered([reminder('OW20-V1', 'before', SANNE)], {}, [away, someone(PIET, {})]);
    assert.deepEqual(
      messages.map(({ to }) => to),
      [PIET],
    );
  });

  it('go to whoever asked for that day, whosever the measure is, and tell of the rest as usual before it', () => {
    const owned = { measureOf: () => measure('OW20-V1', { owner: SANNE }) };
    const wish = (until: string) => ({
      snoozes: [{ measure: measureCode('OW20-V1'), until: day(until), meanwhile: true as const }],
    });
    const asked = reminder('OW20-V1', 'asked_for', PIET);
    const [message] = gathered([asked], owned, [someone(PIET, wish('2020-09-01'))]).messages;
    assert.deepEqual([message?.to, message?.reminders], [PIET, [asked.key]]);
    const usual = reminder('OW20-V1', 'after', SANNE);
    const [other] = gathered([usual], owned, [someone(SANNE, wish('2020-12-01'))]).messages;
    assert.deepEqual([other?.to, other?.reminders], [SANNE, [usual.key]]);
  });

  it('go to the new owner of a measure that has changed hands, unless that is who wants no more of it', () => {
    const owned = { measureOf: () => measure('OW20-V1', { owner: PIET }) };
    const readers = (rule: ReminderRule, people: readonly Person[] = []) =>
      gathered([reminder('OW20-V1', rule, SANNE)], owned, people).messages.map(({ to }) => to);
    assert.deepEqual(readers('before'), [PIET]);
    assert.deepEqual(readers('unverified'), [SANNE]);
    const muted = someone(PIET, { snoozes: [{ measure: measureCode('OW20-V1'), until: null }] });
    assert.deepEqual(readers('before', [muted]), [SANNE]);
  });

  it('begin with what is late longest, and with what comes first', () => {
    const said = [
      reminder('OW20-V1', 'again', SANNE, 14),
      reminder('OW20-V2', 'again', SANNE, 28),
      reminder('OW20-V3', 'before', SANNE, 30),
      reminder('OW20-V4', 'before', SANNE, 7),
    ];
    const [message] = gathered(said).messages;
    assert.deepEqual(
      message?.reminders.map((key) => key.split(' ')[0]),
      ['OW20-V2', 'OW20-V1', 'OW20-V4', 'OW20-V3'],
    );
  });

  it('leave out what need not be said any more', () => {
    const done = reminder('OW20-V1', 'before', SANNE);
    assert.deepEqual(gathered([done], { isStillDue: () => false }), { messages: [], dropped: [done.key] });
    assert.deepEqual(gathered([done], { measureOf: () => undefined }), { messages: [], dropped: [done.key] });
  });

  it('tell what was past when it came below the rest, or in a message of its own kind', () => {
    const past = reminder('OW20-V1', 'already_past', SANNE);
    const other = reminder('OW20-V2', 'silent', SANNE);
    assert.deepEqual(
      gathered([past, other]).messages.map(({ kind, reminders }) => [kind, reminders]),
      [['reminders', [other.key, past.key]]],
    );
    assert.deepEqual(
      gathered([past]).messages.map(({ kind, reminders }) => [kind, reminders]),
      [['review', [past.key]]],
    );
  });

  it('escalate in the channel, once there is one', () => {
    const late = [reminder('OW20-V1', 'escalated', CHANNEL, 14)];
    assert.deepEqual(gathered(late, { hasChannel: false }), { messages: [], dropped: [] });
    const { messages } = gathered(late);
    assert.deepEqual(
      messages.map(({ to, kind }) => [to, kind]),
      [[CHANNEL, 'escalation']],
    );
  });
});
