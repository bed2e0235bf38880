import assert from 'node:assert/strict';
import type { Due } from '../../../src/domain/reminders/desk.js';
import type { PolicyAdjustment } from '../../../src/domain/reminders/policy.js';
import { deadline, person } from '../../support/builders.js';
import { deskWith, inState, outcome, type Ask, type ChangeDesk } from '../../support/change-desk.js';
import { pause, policy, setting, snooze } from '../../support/reminder-requests.js';

/** V1 is Sanne’s, V2 Noor’s; both end on 1 July 2021, so that what is before 2 April has not been sent yet. */
const desk = () =>
  deskWith({
    measures: [
      inState('in_progress', 'OW20-V1', { owner: person('sanne'), deadlines: [deadline('2021-07-01')] }),
      inState('in_progress', 'OW20-V2', { owner: person('noor'), deadlines: [deadline('2021-07-01')] }),
    ],
  });
const trial = async (at: ChangeDesk, of: string, asked: PolicyAdjustment | null, ask: Ask = {}) =>
  outcome('upcoming', await at.request(setting(policy(of, asked), { trial: true }), ask));
const said = (dues: readonly Due[] = []) =>
  dues.map(({ reminder, on }) => `${reminder.measure} ${reminder.days} ${on}`);

describe('trying a policy out', () => {
  it('says what it would send more and less in a year, and how much is sent now', async () => {
    const found = await trial(desk(), 'me', { before: [60, 30] }, { as: ['reader'] });
    assert.deepEqual(said(found.trial?.more), ['OW20-V1 60 2021-05-02']);
    assert.deepEqual(said(found.trial?.less), [
      'OW20-V1 90 2021-04-02',
      'OW20-V1 14 2021-06-17',
      'OW20-V1 7 2021-06-24',
      'OW20-V1 1 2021-06-30',
    ]);
    assert.deepEqual([found.trial?.before, found.total, found.rows.length], [5, 2, 2]);
    assert.deepEqual([found.person, found.measure, found.from, found.to], ['sanne', null, '2021-02-01', '2022-02-01']);
  });

  it('is of everyone for the team, and of one measure for that', async () => {
    const team = await trial(desk(), 'team', { before: [3] });
    assert.deepEqual([team.person, team.trial?.before, said(team.trial?.more)].flat(), [
      null,
      10,
      'OW20-V1 3 2021-06-28',
      'OW20-V2 3 2021-06-28',
    ]);
    const one = await trial(desk(), 'OW20-V2', { before: [3] });
    assert.deepEqual([one.measure, one.trial?.before, said(one.trial?.more)].flat(), [
      'OW20-V2',
      5,
      'OW20-V2 3 2021-06-28',
    ]);
  });

  it('is over what was said before, as it would be in force', async () => {
    const at = desk();
    await at.request(setting(policy('me', { before: [10] })));
    assert.deepEqual(said((await trial(at, 'me', { every: 7 })).trial?.less), []);
    const back = await trial(at, 'me', null);
    assert.deepEqual(said(back.trial?.less), ['OW20-V1 10 2021-06-21']);
    assert.equal(back.trial?.more.length, 5);
  });

  it('changes nothing', async () => {
    const at = desk();
    const before = [await at.store.people(), await at.measure(), await at.records()];
    for (const of of ['me', 'team', 'OW20-V1']) await trial(at, of, { before: [3] });
    for (const asked of [snooze('OW20-V1', null), pause('2021-03-01')]) {
      const found = outcome('reminderSettings', await at.request(setting(asked, { trial: true })));
      assert.deepEqual([found.changed, found.settings.snoozes, found.settings.pausedUntil], [null, [], null]);
    }
    assert.deepEqual([await at.store.people(), await at.measure(), await at.records()], before);
  });

  it('is for whoever may set it, and makes as much sense', async () => {
    const refusal = async (of: string, asked: PolicyAdjustment, ask: Ask = {}) =>
      outcome('remindersRefused', await desk().request(setting(policy(of, asked), { trial: true }), ask)).refusal;
    assert.equal((await refusal('team', { every: 7 }, { as: ['contributor'] })).why, 'right');
    assert.equal((await refusal('me', { every: 0 })).why, 'days');
  });
});
