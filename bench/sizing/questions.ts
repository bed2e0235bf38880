/** How long the server is busy with what is asked most, and with the look at the calendar of a morning. */
import { fixedCalendar } from '../../src/domain/time/clock.js';
import { dayInZone, instantOf, localDate } from '../../src/domain/time/local-date.js';
import type { MeasureQuery } from '../../src/domain/query/query.js';
import { createPlanner } from '../../src/scheduler/planning/planner.js';
import { settingNow } from '../../src/scheduler/setting-now.js';
import { dutchHolidays } from '../../src/scheduler/workdays.js';
import { openPostgresOutbox } from '../../src/stores/postgres/outbox/postgres-outbox.js';
import type { PostgresServer } from '../../test/support/postgres-server.js';
import { median } from '../measurement.js';
import { filled } from './register-in-database.js';

const TIMES = 50;
const ZONE = 'Europe/Amsterdam';
const TODAY = localDate('2024-03-04');
/** A Monday, after nine, and the Tuesday after it. */
const MORNINGS = ['2024-03-04T08:30:00Z', '2024-03-05T08:30:00Z'];
const PAGE = { offset: 0, limit: 10 };
const OVERDUE: MeasureQuery = { criteria: [{ field: 'word', anyOf: ['overdue'] }] };

async function timed(work: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let left = TIMES; left > 0; left -= 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  const [first = 0, ...others] = times;
  return `${first.toFixed(1)} ms the first time, ${median(others).toFixed(2)} ms after that`;
}

export async function questionsOnServer(server: PostgresServer, measures: number): Promise<void> {
  const { store, register } = await filled(server, measures);
  const [first] = register.measures;
  if (first === undefined) throw new RangeError('no measures');
  const asked = {
    'one measure': () => store.measure(first.code),
    'a count of what is overdue': () => store.countMeasures(OVERDUE, TODAY),
    'a page of what is overdue': () => store.findMeasures(OVERDUE, PAGE, TODAY),
    'everything per vendor': () => store.groupMeasures({ criteria: [] }, 'vendor', TODAY),
  };
  for (const [what, work] of Object.entries(asked)) {
    console.log(`${what}, ${measures} measures: ${await timed(work)}`);
  }
  await store.close();
}

export async function planningOnServer(server: PostgresServer, measures: number): Promise<void> {
  const { store, database, register } = await filled(server, measures);
  const outbox = await openPostgresOutbox({ database });
  const [owner] = register.measures.flatMap((measure) => measure.owner ?? []);
  if (owner === undefined) throw new Error('nobody owns anything');
  for (const morning of MORNINGS) {
    const calendar = fixedCalendar(instantOf(Date.parse(morning)), ZONE);
    const planner = createPlanner({
      store,
      outbox,
      calendar,
      audience: () => Promise.resolve({ people: new Map(), coordinators: [owner], verifiers: [owner] }),
      setting: settingNow({
        holidaysIn: dutchHolidays(),
        calendar: { dayOf: (moment) => dayInZone(moment, ZONE) },
        fourEyes: true,
      }),
      hasChannel: () => Promise.resolve(true),
      fast: false,
    });
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const made = await planner.look();
    const { user, system } = process.cpuUsage(cpu);
    const spent = `${Math.round(performance.now() - began)} ms, ${Math.round((user + system) / 1000)} ms of our processor`;
    console.log(`the morning of ${morning.slice(0, 10)}, ${measures} measures: ${spent}, ${made.length} messages`);
  }
  await outbox.close();
  await store.close();
}
