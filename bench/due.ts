/** How long it takes to find what has to be said of 100,000 measures: in a year, and on one day. */
import type { Measure } from '../src/domain/measure/measure.js';
import { addDays, dayInZone, localDate } from '../src/domain/time/local-date.js';
import type { PersonId } from '../src/domain/register/codes.js';
import { newPerson, type Person } from '../src/domain/people/person.js';
import { DEFAULT_POLICY } from '../src/domain/reminders/policy.js';
import { due } from '../src/scheduler/due/due.js';
import type { DueSetting } from '../src/scheduler/due/setting.js';
import { dutchHolidays, workdaysOf } from '../src/scheduler/workdays.js';
import { median, type Measurement } from './measurement.js';

const BEGUN = localDate('2022-01-03');
const DAYS = 365;
/** Milliseconds. */
const LIMITS = { year: 2000, day: 60 } as const;
const MEGABYTE = 1024 * 1024;
/** Megabytes. */
const MEMORY = 300;
/** Reminders between two looks at the memory. */
const LOOK_EVERY = 20_000;

async function settingFor(measures: readonly Measure[]): Promise<DueSetting> {
  const owners = [...new Set(measures.flatMap(({ owner }) => owner ?? []))];
  const people = new Map(owners.map((code): [PersonId, Person] => [code, newPerson(code)]));
  return {
    policy: DEFAULT_POLICY,
    audience: { people, coordinators: owners.slice(0, 2), verifiers: owners.slice(2, 4) },
    workdays: workdaysOf(dutchHolidays(), (person) => people.get(person)?.reminders),
    begun: BEGUN,
    fourEyes: true,
    dayOf: (moment) => dayInZone(moment, 'Europe/Amsterdam'),
  };
}

/** Milliseconds, reminders, and the most megabytes that were in use while they came, above what was before. */
function year(measures: readonly Measure[], at: DueSetting) {
  const before = process.memoryUsage.rss();
  const began = performance.now();
  let [count, most] = [0, before];
  for (const one of due(measures, at, BEGUN, addDays(BEGUN, DAYS - 1))) {
    count += one.reminder.key === '' ? 0 : 1;
    if (count % LOOK_EVERY === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  return { time: performance.now() - began, count, memory: (most - before) / MEGABYTE };
}

/** Milliseconds of the processor, which a busy machine lengthens least, and reminders of each day. */
function days(measures: readonly Measure[], at: DueSetting) {
  return Array.from({ length: DAYS }, (_, index) => {
    const day = addDays(BEGUN, index);
    const before = process.cpuUsage();
    let count = 0;
    for (const _one of due(measures, at, day, day)) count += 1;
    const { user, system } = process.cpuUsage(before);
    return { time: (user + system) / 1000, count };
  });
}

export async function measureDue(measures: readonly Measure[]): Promise<readonly Measurement[]> {
  const at = await settingFor(measures);
  const whole = year(measures, at);
  const single = days(measures, at);
  const time = median(single.map((one) => one.time));
  const counted = single.reduce((sum, { count }) => sum + count, 0);
  if (counted !== whole.count) throw new Error(`${whole.count} reminders in the year, ${counted} day by day`);
  const name = `reminders of ${measures.length} measures`;
  return [
    {
      name: `${name}, a year, of ${LIMITS.year / 1000} s`,
      ratio: whole.time / LIMITS.year,
      bound: { atMost: 1 },
      detail: `${Math.round(whole.time)} ms for ${whole.count}`,
    },
    {
      name: `${name}, a year, of ${MEMORY} MB`,
      ratio: whole.memory / MEMORY,
      bound: { atMost: 1 },
      detail: `${Math.round(whole.memory)} MB more than before`,
    },
    {
      name: `${name}, a day, of ${LIMITS.day} ms of the processor`,
      ratio: time / LIMITS.day,
      bound: { atMost: 1 },
      detail: `median ${time.toFixed(1)} ms`,
    },
  ];
}
