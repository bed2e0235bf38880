import assert from 'node:assert/strict';
import { daysOf } from '../../../src/actions/calendar/calendar-feed.js';
import type { CalendarKind } from '../../../src/domain/links/calendar-feed.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { at, day, deadline, measure, person, register } from '../../support/builders.js';

const TODAY = '2021-02-01';
const MOST = 2000;

const ending = (code: string, latest: string, more: Partial<Measure> = {}): Measure =>
  measure(code, { deadlines: [deadline(latest)], ...more });
const starting = (code: string, earliest: string): Measure =>
  measure(code, { deadlines: [deadline(null, { kind: 'start', earliest: day(earliest) })] });
const recurring = (code: string, interval: string, latest: string | null = null): Measure =>
  measure(code, { nature: 'recurring', deadlines: [deadline(latest, { kind: 'recurring', interval })] });
/** One a day, so many of them. */
const endingFrom = (first: string, total: number): readonly Measure[] =>
  Array.from({ length: total }, (_, index) => ending(`OW20-V${index + 1}`, addDays(day(first), index)));

const days = async (measures: readonly Measure[], of: CalendarKind = 'team') => {
  const deps = { store: memoryStore(register({ measures })), calendar: fixedCalendar(at(TODAY), 'Europe/Amsterdam') };
  return (await daysOf(of, { id: person('sanne') }, deps)).map((one) => `${one.day} ${one.code}`);
};

describe('the days of a calendar', () => {
  it('are in their order, whatever kind they are of, from a year back on', async () => {
    const measures = [
      recurring('OW20-O1', 'P6M'),
      ending('OW20-V1', '2021-05-01'),
      ending('OW20-V2', '2020-01-01'),
      ending('OW20-V3', '2020-06-01'),
      starting('OW20-V4', '2021-03-01'),
    ];
    assert.deepEqual((await days(measures)).slice(0, 5), [
      '2020-06-01 OW20-V3',
      '2021-03-01 OW20-V4',
      '2021-05-01 OW20-V1',
      '2021-06-30 OW20-O1',
      '2021-12-31 OW20-O1',
    ]);
  });

  it('are the earliest where there are too many: what recurs and what starts is not left out for what ends later', async () => {
    const many = endingFrom('2021-06-01', MOST + 100);
    const found = await days([...many, recurring('OW20-O1', 'P6M'), starting('OW20-S1', '2021-03-01')]);
    assert.equal(found.length, MOST);
    assert.deepEqual(found.slice(0, 2), ['2021-03-01 OW20-S1', '2021-06-01 OW20-V1']);
    assert.deepEqual(
      found.filter((one) => one.endsWith('O1')),
      ['2021-06-30 OW20-O1', '2021-12-31 OW20-O1', '2022-06-30 OW20-O1', '2022-12-31 OW20-O1'],
    );
  });

  it('are the earliest also of what recurs alone, whatever its place in lists', async () => {
    const yearly = Array.from({ length: MOST / 2 }, (_, index) => recurring(`OW20-O${index + 1}`, 'P12M'));
    const found = await days([...yearly, recurring('OW20-O9999', 'P1M')]);
    assert.deepEqual(
      found.filter((one) => one.endsWith('O9999')).map((one) => one.slice(0, 'yyyy-mm-dd'.length)),
      ['2021-02-28', '2021-03-31', '2021-04-30', '2021-05-31'],
    );
  });

  it('has each period of what recurs once, also where its wording names the last day of the first', async () => {
    const found = await days([recurring('OW20-O1', 'P6M', '2021-06-30')]);
    assert.equal(found.length, 4);
    assert.equal(new Set(found).size, 4);
  });

  it('are of what the person owns where it is theirs', async () => {
    const measures = [ending('OW20-V1', '2021-05-01', { owner: person('sanne') }), ending('OW20-V2', '2021-05-02')];
    assert.deepEqual(await days(measures, 'mine'), ['2021-05-01 OW20-V1']);
  });
});
