import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import { StoreError } from '../../../src/domain/errors.js';
import type { Outbox, Planning } from '../../../src/domain/reminders/outbox.js';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import { instantOf } from '../../../src/domain/time/local-date.js';
import { createPlanner, type Planner } from '../../../src/scheduler/planning/planner.js';
import { settingNow } from '../../../src/scheduler/setting-now.js';
import { dutchHolidays } from '../../../src/scheduler/workdays.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { memoryOutbox } from '../../../src/stores/outbox/memory-outbox.js';
import { deadline, measure, person, register } from '../../support/builders.js';

const MOST = 5000;
const MEASURES = 60;
const COORDINATORS = Array.from({ length: 200 }, (_, index) => person(`p-${index}`));
const LATE = Array.from({ length: MEASURES }, (_, index) =>
  measure(`OW20-V${index + 1}`, { deadlines: [deadline('2020-03-31')] }),
);

describe('a look at the calendar that finds more than is kept at once', () => {
  let outbox: Outbox;
  let planner: Planner;
  let planned: Planning[];
  /** Which plan is refused, counted from one. */
  let refused: number;

  beforeEach(() => {
    [planned, refused] = [[], 0];
    outbox = memoryOutbox({ milliseconds: () => 0 });
    const plan = outbox.plan.bind(outbox);
    outbox.plan = (planning) => {
      planned.push(planning);
      return planned.length === refused
        ? Promise.reject(new StoreError('STORE_UNWRITABLE', 'the disk is full'))
        : plan(planning);
    };
    const calendar = fixedCalendar(instantOf(Date.parse('2021-02-02T08:30:00Z')), 'Europe/Amsterdam');
    planner = createPlanner({
      store: memoryStore(register({ measures: LATE })),
      outbox,
      calendar,
      audience: () => Promise.resolve({ people: new Map(), coordinators: COORDINATORS, verifiers: COORDINATORS }),
      setting: settingNow({ holidaysIn: dutchHolidays(), calendar, fourEyes: true }),
      hasChannel: () => Promise.resolve(false),
      fast: false,
    });
  });

  const found = () => planned.flatMap(({ reminders }) => reminders);

  it('keeps it in parts, and counts the day as looked at with the last', async () => {
    const made = await planner.look();
    const parts = planned.filter(({ reminders }) => reminders.length > 0);
    assert.ok(parts.length > 2);
    assert.ok(parts.every(({ reminders }) => reminders.length <= MOST));
    assert.deepEqual(
      parts.map(({ plannedThrough }) => plannedThrough),
      parts.map((part) => (part === parts.at(-1) ? '2021-02-02' : null)),
    );
    assert.ok(found().length >= MEASURES * COORDINATORS.length);
    assert.equal(made.length, COORDINATORS.length);
    assert.deepEqual(await outbox.waiting(), []);
  });

  it('goes on at the next look where it was stopped halfway, with each once', async () => {
    refused = 2;
    await assert.rejects(planner.look(), StoreError);
    assert.equal(await outbox.mark(), null);
    const [first] = planned;
    planned = [];
    refused = 0;
    const made = await planner.look();
    const keys = await Promise.all(made.map(async ({ key }) => (await outbox.remindersOf(key)).map((one) => one.key)));
    const said = new Set(keys.flat());
    assert.equal(keys.flat().length, said.size);
    assert.deepEqual([...said].sort(), [...new Set(found().map(({ key }) => key))].sort());
    assert.ok(first?.reminders.every(({ key }) => said.has(key)));
  });
});
