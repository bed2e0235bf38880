import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { addDays, dayInZone, endOfDay, instantOf, type LocalDate } from '../../../src/domain/time/local-date.js';
import { zoneDays } from '../../../src/domain/time/zone-days.js';
import { day } from '../../support/builders.js';
import { tries } from '../../support/property-runs.js';

/** Samoa left out a whole day; London begins one at midnight UTC and, in spring, the next at 23:00 of the same UTC day. */
const ZONES = ['Europe/Amsterdam', 'Europe/London', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia'] as const;
const [FROM, TO] = [Date.parse('2011-01-01'), Date.parse('2027-01-01')];
const MINUTE = 60_000;

const turnsOf = (timeZone: string, around: LocalDate): readonly number[] => {
  const end = Date.parse(endOfDay(around, timeZone));
  return [end - 1, end, end - MINUTE, end + MINUTE];
};

describe('the days of a time zone', () => {
  for (const timeZone of ZONES) {
    it(`are those of the zone itself, asked in any order: ${timeZone}`, () => {
      const { dayOf } = zoneDays(timeZone);
      fc.assert(
        fc.property(fc.array(fc.integer({ min: FROM, max: TO }), { maxLength: 40 }), (times) => {
          for (const time of times) assert.equal(dayOf(instantOf(time)), dayInZone(instantOf(time), timeZone));
        }),
        { numRuns: tries(30) },
      );
    });

    it(`change at the very moment at which the zone begins another: ${timeZone}`, () => {
      const { dayOf } = zoneDays(timeZone);
      for (const around of ['2011-12-29', '2011-12-30', '2024-03-30', '2024-03-31', '2024-10-26', '2024-10-27']) {
        for (const time of turnsOf(timeZone, day(around)))
          assert.equal(dayOf(instantOf(time)), dayInZone(instantOf(time), timeZone), instantOf(time));
      }
    });

    it(`end where the zone ends them: ${timeZone}`, () => {
      const { endOf } = zoneDays(timeZone);
      for (const one of ['2024-03-30', '2024-03-30', '2024-03-31', '2024-10-27', '2024-03-30'])
        assert.equal(endOf(day(one)), endOfDay(day(one), timeZone));
    });
  }

  it('are still right for the first of more days than are remembered', () => {
    const { dayOf } = zoneDays('Europe/Amsterdam');
    const noon = (one: LocalDate) => instantOf(Date.parse(`${one}T23:30:00Z`));
    const first = day('2020-01-01');
    for (let passed = 0; passed < 1200; passed += 1) dayOf(noon(addDays(first, passed)));
    assert.equal(dayOf(noon(first)), '2020-01-02');
  });

  it('are none where no moment is given', () => {
    assert.throws(() => zoneDays('Europe/Amsterdam').dayOf('some day' as never), RangeError);
  });
});
