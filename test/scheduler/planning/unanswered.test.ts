import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fixedCalendar, type Calendar } from '../../../src/domain/time/clock.js';
import { newPerson, type Person } from '../../../src/domain/people/person.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { createPlanner } from '../../../src/scheduler/planning/planner.js';
import { audienceNow } from '../../../src/scheduler/planning/audience-now.js';
import { settingNow } from '../../../src/scheduler/setting-now.js';
import { dutchHolidays } from '../../../src/scheduler/workdays.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { memoryOutbox } from '../../../src/stores/outbox/memory-outbox.js';
import { at, day, deadline, measure, person, register } from '../../support/builders.js';
import { answer, answerChange, organisation, organisationChange } from '../../support/organisations.js';

const ZONE = 'Europe/Amsterdam';
const [CO, SANNE, PIET] = [person('co'), person('sanne'), person('piet')] as const;
const someone = (code: typeof CO, more: Partial<Person> = {}): Person => ({
  ...newPerson(code),
  roles: ['contributor'],
  ...more,
});
const DUE = measure('OW20-O1', { deadlines: [deadline('2020-09-30')], owner: CO, enteredOn: day('2020-07-09') });
const ORGANISATIONS = [
  organisation('bzk', { contact: SANNE }),
  organisation('fin', { contact: SANNE }),
  organisation('def', { contact: PIET }),
  organisation('vws'),
];

function deskFor(
  of: Measure,
  people: readonly Person[] = [someone(CO, { roles: ['coordinator'] }), someone(SANNE), someone(PIET)],
) {
  const clock = { now: fixedCalendar(at('2020-08-01'), ZONE) };
  const calendar: Calendar = {
    now: () => clock.now.now(),
    today: () => clock.now.today(),
    hour: () => clock.now.hour(),
    dayOf: (moment) => clock.now.dayOf(moment),
    endOf: (date) => clock.now.endOf(date),
  };
  const [outbox, store] = [
    memoryOutbox({ milliseconds: () => 0 }),
    memoryStore(register({ measures: [of], organisations: ORGANISATIONS })),
  ];
  const planner = createPlanner({
    store,
    outbox,
    calendar,
    audience: () =>
      audienceNow({
        people: () => Promise.resolve(people),
        organisations: () => store.organisations(),
        standIns: () => Promise.resolve([]),
        local: false,
      }),
    setting: settingNow({ holidaysIn: dutchHolidays(), calendar, fourEyes: true }),
    hasChannel: () => Promise.resolve(false),
    fast: false,
  });
  return {
    store,
    /** Of whom is reminded of what, besides the coordinator. */
    lookAt: async (date: string) => {
      clock.now = fixedCalendar(at(date, '12:00:00.000'), ZONE);
      const made = (await planner.look()).filter(({ to }) => to !== CO);
      const said = await Promise.all(made.map(({ key }) => outbox.remindersOf(key)));
      return made.map(({ to }, index) => {
        const rules = (said[index] ?? []).map(({ measure: code, rule }) => `${code} ${rule}`);
        return `${to}: ${[...new Set(rules)].join(', ')}`;
      });
    },
  };
}

const BOTH = ['sanne: OW20-O1 unanswered', 'piet: OW20-O1 unanswered'];

describe('the contacts of organisations', () => {
  it('hear of the end of a measure before it, on its last day and after it, each in one message', async () => {
    const { lookAt } = deskFor(DUE);
    await lookAt('2020-08-03');
    assert.deepEqual(await lookAt('2020-08-31'), BOTH);
    assert.deepEqual(await lookAt('2020-08-31'), []);
    assert.deepEqual(await lookAt('2020-09-01'), []);
    assert.deepEqual(await lookAt('2020-09-16'), BOTH);
    assert.deepEqual(await lookAt('2020-09-30'), BOTH);
    assert.deepEqual(await lookAt('2020-10-01'), BOTH);
    assert.deepEqual(await lookAt('2020-10-15'), BOTH);
  });

  it('hear no more once all of theirs have answered, and again when one has not after all', async () => {
    const { lookAt, store } = deskFor(DUE);
    await lookAt('2020-08-03');
    await store.commit(answerChange(answer('OW20-O1', 'def', { answer: 'declined', note: 'Nee' })));
    await store.commit(answerChange(answer('OW20-O1', 'bzk')));
    assert.deepEqual(await lookAt('2020-08-31'), ['sanne: OW20-O1 unanswered']);
    await store.commit(answerChange(answer('OW20-O1', 'fin', { answer: 'in_progress' })));
    assert.deepEqual(await lookAt('2020-09-16'), ['sanne: OW20-O1 unanswered']);
    await store.commit(answerChange(answer('OW20-O1', 'fin', { version: 2 })));
    assert.deepEqual(await lookAt('2020-09-23'), []);
    await store.commit(answerChange(answer('OW20-O1', 'def', { answer: null, version: 2 })));
    assert.deepEqual(await lookAt('2020-09-30'), ['piet: OW20-O1 unanswered']);
  });

  it('hear of a measure without an end every thirty days', async () => {
    const { lookAt } = deskFor(measure('OW20-O1', { owner: CO, enteredOn: day('2020-07-09') }));
    await lookAt('2020-08-03');
    assert.deepEqual(await lookAt('2020-09-01'), []);
    assert.deepEqual(await lookAt('2020-09-02'), BOTH);
    assert.deepEqual(await lookAt('2020-10-02'), BOTH);
  });

  it('are stood in for while they are away, and the deputy hears once', async () => {
    const away = someone(PIET, { awayUntil: day('2020-12-01'), deputy: SANNE });
    const { lookAt } = deskFor(DUE, [someone(CO, { roles: ['coordinator'] }), someone(SANNE), away]);
    await lookAt('2020-08-03');
    assert.deepEqual(await lookAt('2020-08-31'), ['sanne: OW20-O1 unanswered']);
  });

  it('are those of now: who is no contact any more, lost every role or whose organisation ended hears nothing', async () => {
    const { lookAt, store } = deskFor(DUE, [
      someone(CO, { roles: ['coordinator'] }),
      someone(SANNE, { roles: [] }),
      someone(PIET),
    ]);
    await lookAt('2020-08-03');
    assert.deepEqual(await lookAt('2020-08-31'), ['piet: OW20-O1 unanswered']);
    await store.commit(
      organisationChange(organisation('def', { contact: PIET, endedOn: day('2020-09-01'), version: 2 })),
    );
    assert.deepEqual(await lookAt('2020-09-16'), []);
  });

  it('hear nothing of what somebody else owes', async () => {
    const { lookAt } = deskFor(measure('OW20-V1', { deadlines: [deadline('2020-09-30')], owner: CO }));
    await lookAt('2020-08-03');
    assert.deepEqual(await lookAt('2020-08-31'), []);
  });
});
