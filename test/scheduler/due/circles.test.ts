import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Measure } from '../../../src/domain/measure/measure.js';
import type { ReminderRule } from '../../../src/domain/reminders/reminder.js';
import { day, deadline, measure, measureCode, person } from '../../support/builders.js';
import { linesOf, lookAt, settingSince, someone, wanting, type Team } from './looking.js';

const BEGUN = '2024-01-01';
const LAST_DAY: readonly ReminderRule[] = ['last_day'];
const PASSED: readonly ReminderRule[] = ['after'];
/** Of Sanne, due on a Wednesday. */
const sannes = (latest = '2024-02-14', more: Partial<Measure> = {}) =>
  measure('OW20-V1', { owner: person('sanne'), deadlines: [deadline(latest)], ...more });

const told = (one: Measure, team: Team, rules: readonly ReminderRule[] = LAST_DAY) =>
  linesOf(lookAt([one], settingSince(BEGUN, team), { from: BEGUN, to: '2024-06-30', rules }));
const holiday = (from: string, to: string) => ({ holidays: [{ from: day(from), to: day(to) }] });
const muted = { snoozes: [{ measure: measureCode('OW20-V1'), until: null }] };

describe('who is reminded', () => {
  it('is the owner, or every coordinator where there is none', () => {
    assert.deepEqual(told(sannes(), {}), ['2024-02-14 last_day → sanne']);
    assert.deepEqual(told(sannes('2024-02-14', { owner: null }), { coordinators: ['co', 'piet'] }), [
      '2024-02-14 last_day → co',
      '2024-02-14 last_day → piet',
    ]);
    assert.deepEqual(told(sannes('2024-02-14', { owner: null }), { coordinators: [] }), []);
  });

  it('is the deputy of an owner who is away that day, up to the day they are back', () => {
    const away = (until: string) => ({ people: [someone('sanne', { deputy: person('piet'), awayUntil: day(until) })] });
    assert.deepEqual(told(sannes(), away('2024-02-15')), ['2024-02-14 last_day → piet']);
    assert.deepEqual(told(sannes(), away('2024-02-14')), ['2024-02-14 last_day → sanne']);
  });

  it('is besides whoever asked for a day, or put it off until one: on that day, and nobody else', () => {
    const wish = (until: string, more = {}) => ({
      snoozes: [{ measure: measureCode('OW20-V1'), until: day(until), ...more }],
    });
    const people = [wanting('noor', wish('2024-03-05', { meanwhile: true })), wanting('sanne', wish('2024-03-09'))];
    const asked: readonly ReminderRule[] = ['asked_for'];
    assert.deepEqual(told(sannes(), { people }, asked), [
      '2024-03-05 asked_for → noor',
      // A Saturday.
      '2024-03-11 asked_for of 2024-03-09 → sanne',
    ]);
    const deputed = [wanting('noor', wish('2024-03-05'), { deputy: person('piet'), awayUntil: day('2024-04-01') })];
    assert.deepEqual(told(sannes(), { people: deputed }, asked), ['2024-03-05 asked_for → piet']);
    assert.deepEqual(told(sannes('2024-02-14', { state: 'verified' }), { people }, asked), []);
    assert.deepEqual(told(sannes(), { people: [wanting('noor', wish('2023-12-01'))] }, asked), []);
  });

  it('hears of it on a day they work: before it what announces, after it what follows', () => {
    const people = [wanting('sanne', { daysOff: [3, 4] })];
    assert.deepEqual(told(sannes(), { people }), ['2024-02-13 last_day of 2024-02-14 → sanne']);
    assert.deepEqual(told(sannes(), { people }, PASSED), ['2024-02-16 after of 2024-02-15 → sanne']);
  });

  it('hears of it around holidays of their own, and a deputy in the middle of them', () => {
    const alone = [wanting('sanne', holiday('2024-02-12', '2024-02-23'))];
    assert.deepEqual(told(sannes(), { people: alone }), ['2024-02-09 last_day of 2024-02-14 → sanne']);
    assert.deepEqual(told(sannes(), { people: alone }, PASSED), ['2024-02-26 after of 2024-02-15 → sanne']);
    const people = [wanting('sanne', holiday('2024-02-12', '2024-02-23'), { deputy: person('piet') })];
    assert.deepEqual(told(sannes(), { people }), ['2024-02-14 last_day → piet']);
    assert.deepEqual(told(sannes(), { people }, PASSED), ['2024-02-15 after → piet']);
  });

  it('is one of two, never both and never nobody, where the days of owner and deputy interlock', () => {
    // Sanne is back on Wednesday; Piet, who stands in for her, does not work on Tuesdays.
    const people = [
      someone('sanne', { deputy: person('piet'), awayUntil: day('2024-02-14') }),
      wanting('piet', { daysOff: [2] }),
    ];
    assert.deepEqual(told(sannes('2024-02-12'), { people }, PASSED), ['2024-02-14 after of 2024-02-13 → sanne']);
    assert.deepEqual(told(sannes('2024-02-13'), { people }), ['2024-02-12 last_day of 2024-02-13 → piet']);
  });

  it('is nobody twice, where a coordinator stands in for another', () => {
    const people = [someone('co', { deputy: person('piet'), awayUntil: day('2024-06-01') })];
    const lines = told(sannes('2024-02-14', { owner: null }), { people, coordinators: ['co', 'piet'] });
    assert.deepEqual(lines, ['2024-02-14 last_day → piet']);
  });

  it('hears of it on their own days, whoever else hears of it on others', () => {
    const team: Team = {
      people: [wanting('piet', { daysOff: [2, 3, 4] }), wanting('noor', { daysOff: [1] })],
      coordinators: ['co', 'piet', 'noor'],
    };
    const one = sannes('2024-02-14', { owner: null });
    const onDay = (date: string) =>
      linesOf(lookAt([one], settingSince(BEGUN, team), { from: date, to: date, rules: [...LAST_DAY, ...PASSED] }));
    assert.deepEqual(onDay('2024-02-12'), ['2024-02-12 last_day of 2024-02-14 → piet']);
    assert.deepEqual(onDay('2024-02-13'), []);
    assert.deepEqual(onDay('2024-02-14'), ['2024-02-14 last_day → co', '2024-02-14 last_day → noor']);
    assert.deepEqual(onDay('2024-02-15'), ['2024-02-15 after → co', '2024-02-15 after → noor']);
    assert.deepEqual(onDay('2024-02-16'), ['2024-02-16 after of 2024-02-15 → piet']);
  });

  it('is on the day itself reminded where the days off have no end', () => {
    const people = [wanting('sanne', holiday('2024-01-01', '2024-12-31'))];
    assert.deepEqual(told(sannes(), { people }), ['2024-02-14 last_day → sanne']);
  });

  it('is a coordinator who wants to hear of it where the owner does not any more', () => {
    const people = [wanting('sanne', muted)];
    assert.deepEqual(told(sannes(), { people }), ['2024-02-14 last_day → co']);
    const both = { people: [...people, wanting('co', muted)], coordinators: ['co', 'piet'] };
    assert.deepEqual(told(sannes(), both), ['2024-02-14 last_day → piet']);
    assert.deepEqual(told(sannes(), { ...both, coordinators: ['co'] }), []);
    assert.deepEqual(told({ ...sannes(), code: measureCode('OW20-V2') }, both), ['2024-02-14 last_day → sanne']);
  });

  it('is still the owner who has put it off or paused: that is weighed when the message is made', () => {
    const until = day('2024-05-01');
    const people = [wanting('sanne', { snoozes: [{ measure: measureCode('OW20-V1'), until }], pausedUntil: until })];
    assert.deepEqual(told(sannes(), { people }), ['2024-02-14 last_day → sanne']);
  });

  it('is the channel on the team’s working days, whoever is away or does not want to hear of it', () => {
    const people = [wanting('co', { ...muted, daysOff: [1] })];
    assert.deepEqual(told(sannes('2024-02-09', { reminders: { escalateAfter: [14] } }), { people }, ['escalated']), [
      '2024-02-26 escalated 14 → channel',
    ]);
  });
});

describe('when someone is reminded', () => {
  const rules: readonly ReminderRule[] = ['before'];

  it('goes by what they want, where that differs from the team, and by the measure above all', () => {
    const people = [wanting('sanne', { policy: { before: [2] } })];
    assert.deepEqual(told(sannes(), { people }, rules), ['2024-02-12 before 2 → sanne']);
    assert.deepEqual(told(sannes('2024-02-14', { reminders: { before: [1] } }), { people }, rules), [
      '2024-02-13 before 1 → sanne',
    ]);
    const team = settingSince(BEGUN, { people });
    const look = { from: BEGUN, to: '2024-06-30', rules: ['before', 'last_day'] } as const;
    const quiet = { ...team, policy: { ...team.policy, before: [5], lastDay: false } };
    assert.deepEqual(linesOf(lookAt([sannes()], quiet, look)), ['2024-02-12 before 2 → sanne']);
  });

  it('goes for each coordinator by their own policy', () => {
    const people = [wanting('co', { policy: { before: [2] } }), wanting('piet', { policy: { before: [5, 1] } })];
    const owner = null;
    assert.deepEqual(told(sannes('2024-02-14', { owner }), { people, coordinators: ['co', 'piet'] }, rules), [
      '2024-02-09 before 5 → piet',
      '2024-02-12 before 2 → co',
      '2024-02-13 before 1 → piet',
    ]);
  });

  it('goes for a deputy by the deputy’s policy', () => {
    const people = [
      wanting('sanne', { policy: { before: [2, 1] } }, { deputy: person('piet'), awayUntil: day('2024-02-13') }),
      wanting('piet', { policy: { before: [5, 1] } }),
    ];
    assert.deepEqual(told(sannes(), { people }, rules), ['2024-02-09 before 5 → piet', '2024-02-13 before 1 → sanne']);
  });
});
