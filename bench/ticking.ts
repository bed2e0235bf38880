/** How long a tick takes when nothing is due: by far the most ticks there are. */
import { fixedCalendar } from '../src/domain/time/clock.js';
import { dayInZone, instantOf } from '../src/domain/time/local-date.js';
import type { Register } from '../src/domain/register/register.js';
import { createPlanner } from '../src/scheduler/planning/planner.js';
import { settingNow } from '../src/scheduler/setting-now.js';
import { dutchHolidays } from '../src/scheduler/workdays.js';
import { memoryStore } from '../src/stores/memory.js';
import { memoryOutbox } from '../src/stores/outbox/memory-outbox.js';
import { median, type Measurement } from './measurement.js';

const ZONE = 'Europe/Amsterdam';
/** A Monday, after nine. */
const NOW = instantOf(Date.parse('2022-01-03T09:30:00Z'));
const TICKS = 200;
/** Milliseconds. */
const LIMIT = 5;

export async function measureTicking(register: Register): Promise<readonly Measurement[]> {
  const [owner] = register.measures.flatMap((measure) => measure.owner ?? []);
  if (owner === undefined) throw new Error('nobody owns anything');
  const calendar = fixedCalendar(NOW, ZONE);
  const outbox = memoryOutbox({ milliseconds: () => 0 });
  const planner = createPlanner({
    store: memoryStore(register),
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
  // The look of the day, with all that it finds; nothing is due after it.
  await planner.look();
  const times: number[] = [];
  for (let tick = 0; tick < TICKS; tick += 1) {
    const before = performance.now();
    const made = await planner.look();
    times.push(performance.now() - before);
    if (made.length > 0) throw new Error('something was due');
  }
  const time = median(times);
  return [
    {
      name: `a tick with nothing due, ${register.measures.length} measures, of ${LIMIT} ms`,
      ratio: time / LIMIT,
      bound: { atMost: 1 },
      detail: `median ${time.toFixed(3)} ms, longest ${Math.max(...times).toFixed(2)} ms`,
    },
  ];
}
