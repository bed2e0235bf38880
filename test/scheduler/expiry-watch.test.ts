import assert from 'node:assert/strict';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import { watchExpiry } from '../../src/scheduler/expiry-watch.js';
import { at, day } from '../support/builders.js';

const ENDS = { of: 'certificate', on: day('2026-12-31') } as const;

const ends = (daysLeft: number) => [
  { ends: 'certificate', on: ENDS.on, daysLeft },
  'what the bot signs in with ends soon',
];

describe('the log on what the bot signs in with', () => {
  let lines: unknown[];
  const log = { warn: (...said: unknown[]) => void lines.push(said) };
  /** A look at nine on each of these days. */
  const look = (expiry: typeof ENDS | null, ...days: readonly string[]) => {
    lines = [];
    let now = days[0] ?? '';
    const watch = watchExpiry({
      expiry,
      calendar: { today: () => fixedCalendar(at(now), 'Europe/Amsterdam').today() },
      log,
    });
    for (const one of days) {
      now = one;
      watch();
    }
    return lines;
  };

  it('has a line a day from sixty days before the end, however often it is looked at', () => {
    assert.deepEqual(look(ENDS, '2026-10-31', '2026-11-01', '2026-11-01', '2026-11-02'), [ends(60), ends(59)]);
  });

  it('goes on after the end', () => {
    const [line] = look(ENDS, '2027-01-03');
    assert.deepEqual(line, [
      { ends: 'certificate', on: ENDS.on, daysLeft: -3 },
      'what the bot signs in with has ended',
    ]);
  });

  it('has nothing of what does not end', () => {
    assert.deepEqual(look(null, '2026-12-30', '2026-12-31'), []);
  });
});
