import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { PersonId } from '../../../src/domain/register/codes.js';
import { fixedCalendar, type Calendar } from '../../../src/domain/time/clock.js';
import type { Expiry } from '../../../src/domain/measure/expiry.js';
import { parseInstant, type Instant } from '../../../src/domain/time/local-date.js';
import { newPerson, type Person } from '../../../src/domain/people/person.js';
import type { Register } from '../../../src/domain/register/register.js';
import type { Outbox } from '../../../src/domain/reminders/outbox.js';
import type { Store } from '../../../src/domain/store/store.js';
import { createPlanner } from '../../../src/scheduler/planning/planner.js';
import { settingNow } from '../../../src/scheduler/setting-now.js';
import { dutchHolidays } from '../../../src/scheduler/workdays.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { memoryOutbox } from '../../../src/stores/outbox/memory-outbox.js';
import { change, day, deadline, measure, person, writeOf } from '../../support/builders.js';
import { firstRegister } from '../../support/first-register.js';

const SANNE = person('p-sanne');
/** Administers, and does nothing else. */
const ANNA = person('p-anna');
const ZONE = 'Europe/Amsterdam';

const instant = (text: string): Instant => {
  const found = parseInstant(text, ZONE);
  assert(found !== undefined);
  return found;
};

interface Desk {
  readonly outbox: Outbox;
  readonly store: Store;
  /** Looks at a local moment; gives the rules of each new message, by measure. */
  readonly lookAt: (moment: string) => Promise<readonly (readonly string[])[]>;
  coordinators: readonly PersonId[];
}

describe('a look at the calendar', () => {
  let register: Register;

  before(async () => {
    register = await firstRegister();
  });

  function deskFor({ fast = false, people = [] as readonly Person[], expiry = null as Expiry | null } = {}): Desk {
    const clock = { now: fixedCalendar(instant('2020-08-17T08:00'), ZONE) };
    const calendar: Calendar = {
      now: () => clock.now.now(),
      today: () => clock.now.today(),
      hour: () => clock.now.hour(),
      dayOf: (moment) => clock.now.dayOf(moment),
      endOf: (day) => clock.now.endOf(day),
    };
    const [outbox, store] = [memoryOutbox({ milliseconds: () => 0 }), memoryStore(register)];
    const audience = () =>
      Promise.resolve({
        people: new Map(people.map((one) => [one.code, one])),
        coordinators: desk.coordinators,
        verifiers: desk.coordinators,
        administrators: [ANNA],
      });
    const setting = settingNow({ holidaysIn: dutchHolidays(), calendar, fourEyes: true });
    const hasChannel = () => Promise.resolve(false);
    const planner = createPlanner({ store, outbox, calendar, audience, setting, hasChannel, expiry, fast });
    const desk: Desk = {
      outbox,
      store,
      coordinators: [SANNE],
      lookAt: async (moment) => {
        clock.now = fixedCalendar(instant(moment), ZONE);
        const made = await planner.look();
        const reminders = await Promise.all(made.map(({ key }) => outbox.remindersOf(key)));
        return reminders.map((said) => said.map(({ measure, rule, days }) => `${measure} ${rule} ${days}`));
      },
    };
    return desk;
  }

  it('tells who administers, once at each moment and within their hours, that the sign-in ends', async () => {
    const { lookAt, outbox } = deskFor({ expiry: { of: 'password', on: day('2020-09-16') } });
    const told = async () => (await outbox.messages({ to: ANNA }, { offset: 0, limit: 10 })).rows.map((one) => one.day);
    // A Monday, before her hours; thirty days ahead. In the week after, nothing new.
    await lookAt('2020-08-17T08:59');
    assert.deepEqual(await told(), []);
    for (const moment of ['2020-08-17T09:00', '2020-08-17T10:00', '2020-08-24T09:00']) await lookAt(moment);
    assert.deepEqual(await told(), ['2020-08-17']);
    // Fourteen days ahead, on a Wednesday.
    await lookAt('2020-09-02T09:00');
    assert.deepEqual(await told(), ['2020-09-02', '2020-08-17']);
  });

  it('waits until nine on the first day, and then tells of the summer’s promises, two weeks ahead', async () => {
    const { lookAt } = deskFor();
    assert.deepEqual(await lookAt('2020-08-17T08:59'), []);
    assert.deepEqual(await lookAt('2020-08-17T09:00'), [
      ['OW20-V1 before 14', 'OW20-V4 before 14', 'OW20-V5 before 14'],
    ]);
  });

  it('says nothing twice, whatever the ticks, and whether or not the clock was set back', async () => {
    const { lookAt } = deskFor();
    await lookAt('2020-08-17T09:00');
    for (const moment of ['2020-08-17T09:01', '2020-08-17T08:01', '2020-08-17T17:59', '2020-08-16T12:00']) {
      assert.deepEqual(await lookAt(moment), []);
    }
  });

  it('tells the day after of what was recorded when that day had been looked at already', async () => {
    const { lookAt, store } = deskFor();
    await lookAt('2020-08-17T09:00');
    const late = measure('OW20-V9', { deadlines: [deadline('2020-08-01')], enteredOn: day('2020-08-17') });
    await store.commit(change([writeOf(late)]));
    const said = await lookAt('2020-08-18T09:00');
    assert.deepEqual(said, [['OW20-V9 already_past 0']]);
    assert.deepEqual(await lookAt('2020-08-19T09:00'), []);
  });

  it('makes up for a machine that slept: together, in one message, at a sensible hour', async () => {
    const { lookAt } = deskFor();
    await lookAt('2020-08-17T09:00');
    assert.deepEqual(await lookAt('2020-09-01T23:30'), []);
    const [missed = [], summary, ...others] = await lookAt('2020-09-02T09:00');
    // A new month began meanwhile.
    assert.deepEqual([summary, others], [[], []]);
    for (const code of ['OW20-V1', 'OW20-V4', 'OW20-V5']) {
      for (const rule of ['before 7', 'before 1', 'begins 0'])
        assert(missed.includes(`${code} ${rule}`), `${code} ${rule}`);
    }
  });

  it('lives through every day of a calendar that is sped up', async () => {
    const { lookAt } = deskFor({ fast: true });
    await lookAt('2020-08-17T10:00');
    const made = await lookAt('2020-09-01T03:00');
    assert.deepEqual(
      made.map((said) => said.filter((one) => one.startsWith('OW20-V1'))),
      [['OW20-V1 before 7'], ['OW20-V1 before 1'], ['OW20-V1 begins 0']],
    );
  });

  it('begins when there is someone who hears of it', async () => {
    const desk = deskFor();
    desk.coordinators = [];
    assert.deepEqual(await desk.lookAt('2020-08-17T09:00'), []);
    assert.equal(await desk.outbox.mark(), null);
    desk.coordinators = [SANNE];
    assert.equal((await desk.lookAt('2020-08-17T10:00')).length, 1);
  });

  it('tells of what was past when it began in one message, and is quiet about it afterwards', async () => {
    const { lookAt } = deskFor();
    const [review = [], ...others] = await lookAt('2026-11-23T09:00');
    assert.deepEqual(others, []);
    assert(review.length > 5 && review.every((one) => one.includes('already_past')), review.join());
    for (const day of ['24', '25', '26', '27']) assert.deepEqual(await lookAt(`2026-11-${day}T09:00`), []);
  });

  it('keeps what is for someone who has paused, until they want to hear again', async () => {
    const until = fixedCalendar(instant('2020-09-07T00:00'), ZONE).today();
    const { lookAt } = deskFor({
      people: [
        {
          ...newPerson(SANNE),
          reminders: {
            hour: null,
            quietFrom: null,
            daysOff: [],
            holidays: [],
            pausedUntil: until,
            snoozes: [],
            policy: null,
          },
        },
      ],
    });
    assert.deepEqual(await lookAt('2020-08-17T09:00'), []);
    assert.deepEqual(await lookAt('2020-08-31T09:00'), []);
    const [said = []] = await lookAt('2020-09-07T09:00');
    assert(said.includes('OW20-V1 before 14') && said.includes('OW20-V1 begins 0'));
  });
});
