import assert from 'node:assert/strict';
import type { MeasureCode } from '../../../src/domain/register/codes.js';
import { SYSTEM } from '../../../src/domain/people/person.js';
import { DEFAULT_POLICY, type PolicyAdjustment } from '../../../src/domain/reminders/policy.js';
import { deskWith, inState, outcome, type Ask, type ChangeDesk } from '../../support/change-desk.js';
import { hours, policy, setting } from '../../support/reminder-requests.js';

const READER: Ask = { as: ['reader'] };
const desk = () => deskWith({ measures: [inState('in_progress')] });
const set = async (at: ChangeDesk, of: string, asked: PolicyAdjustment | null, ask: Ask = {}) =>
  outcome('reminderSettings', await at.request(setting(policy(of, asked)), ask));
const show = async (at: ChangeDesk, measureId: string | null = null, ask: Ask = READER) =>
  outcome(
    'reminderSettings',
    await at.request({ action: 'showReminderSettings', input: { measureId: measureId as MeasureCode | null } }, ask),
  );

describe('when is reminded', () => {
  it('is as usual until someone says otherwise', async () => {
    const found = await show(desk(), 'OW20-V1');
    assert.deepEqual(found.policy, DEFAULT_POLICY);
    assert.deepEqual(found.adjusted, { team: null, person: null, measure: null });
    assert.deepEqual([found.hours, found.measure], [{ hour: 9, quietFrom: 18 }, 'OW20-V1']);
  });

  it('is for the team, over that for a person, over that for a measure', async () => {
    const at = desk();
    await set(at, 'team', { before: [60], every: 10, silentEvery: 40 });
    await set(at, 'me', { before: [20], every: 5 });
    await set(at, 'OW20-V1', { before: [3] });
    const { policy: found, adjusted } = await show(at, 'OW20-V1');
    assert.deepEqual([found.before, found.every, found.silentEvery, found.undatedEvery], [[3], 5, 40, 90]);
    assert.deepEqual(adjusted, {
      team: { before: [60], every: 10, silentEvery: 40 },
      person: { before: [20], every: 5 },
      measure: { before: [3] },
    });
    assert.deepEqual((await show(at)).policy.before, [20]);
    assert.deepEqual((await show(at, null, { ...READER, by: 'noor' })).policy.before, [60]);
  });

  it('is said part by part, and taken back as a whole', async () => {
    const at = desk();
    await set(at, 'OW20-V1', { before: [14, 14, 60] });
    await set(at, 'OW20-V1', { every: null, after: false });
    assert.deepEqual((await at.measure()).reminders, { before: [60, 14], every: null, after: false });
    const { adjusted, changed } = await set(at, 'OW20-V1', null);
    assert.deepEqual([adjusted.measure, changed], [null, policy('OW20-V1', null)]);
    assert(!('reminders' in (await at.measure())));
  });

  it('has every list in descending order and without doubles, in the register and in the answer', async () => {
    const at = desk();
    const asked = { before: [1, 30, 1, 90], beforeExpiry: [7, 60], escalateAfter: [14, 14, 28] };
    const { changed } = await set(at, 'team', asked);
    const ordered = { before: [90, 30, 1], beforeExpiry: [60, 7], escalateAfter: [28, 14] };
    assert.deepEqual(changed, policy('team', ordered));
    assert.deepEqual((await at.store.person(SYSTEM))?.reminders?.policy, ordered);
  });

  it('of the team and of a measure is for coordinators to say', async () => {
    for (const of of ['team', 'OW20-V1'])
      for (const as of [['reader'], ['contributor', 'verifier']] as const) {
        const found = outcome('remindersRefused', await desk().request(setting(policy(of, { every: 7 })), { as }));
        assert.deepEqual(found.refusal, { why: 'right', right: 'coordinate' });
      }
    await set(desk(), 'me', { every: 7 }, READER);
  });

  it('is in days that make sense, also where a sentence said it', async () => {
    const refusal = async (asked: PolicyAdjustment) =>
      outcome('remindersRefused', await desk().request(setting(policy('me', asked)))).refusal;
    for (const asked of [{ before: [7, 0] }, { escalateAfter: [1000] }, { every: -1 }, { silentEvery: 1.5 }]) {
      assert.deepEqual(await refusal(asked), { why: 'days', least: 1, most: 730 }, JSON.stringify(asked));
    }
    assert.equal((await refusal({ cadenceMonths: 25 })).why, 'nonsense');
    assert.equal((await refusal({ before: Array.from({ length: 13 }, (_, index) => index + 1) })).why, 'nonsense');
  });

  it('of a measure is a change of that measure, which its coordinator can take back', async () => {
    const at = desk();
    await set(at, 'OW20-V1', { every: 7 });
    const { version, updatedOn, reminders } = await at.measure();
    assert.deepEqual([version, updatedOn, reminders], [2, null, { every: 7 }]);
    const { record, shows } = outcome('changed', await at.undo());
    assert.deepEqual([record.kind, record.corrects, shows.type], ['correction', 1, 'measure']);
    assert.equal((await at.measure()).reminders, undefined);
  });

  it('of a person is not taken back as a change of the register is', async () => {
    const at = desk();
    await set(at, 'me', { every: 7 });
    assert.deepEqual(outcome('refused', await at.undo()).refusal, { why: 'people_change' });
  });

  it('loses nothing of what is said of one measure at the same moment', async () => {
    const at = desk();
    const parts = [{ every: 7 }, { after: false }, { before: [5] }, { silentEvery: 9 }, { lastDay: false }];
    await Promise.all([
      ...parts.map((part) => set(at, 'OW20-V1', part)),
      at.change('recordProgress', 'OW20-V1', { progress: '60' }, { via: 'sentence' }),
    ]);
    const { reminders, progress, version } = await at.measure();
    assert.deepEqual([reminders, progress, version], [Object.assign({}, ...parts), 60, 7]);
  });
});

describe('the settings of someone', () => {
  it('are of who asks, and changed by nobody who only looks', async () => {
    const at = desk();
    await at.request(setting(hours(7, 12)), READER);
    assert.deepEqual([(await show(at)).settings.hour, (await show(at)).changed], [7, null]);
    assert.equal((await show(at, null, { ...READER, by: 'noor' })).settings.hour, null);
    assert.equal((await at.records()).length, 1);
  });

  it('are not there for a measure that is not there', async () => {
    const request = { action: 'showReminderSettings', input: { measureId: 'OW20-V9' as MeasureCode } } as const;
    assert.equal(outcome('unknownCode', await desk().request(request)).code, 'OW20-V9');
  });
});

describe('a setting of reminders that makes no sense', () => {
  it('is said back as it was written', async () => {
    const request = { action: 'refuseReminders', input: { text: '0 dagen na gisteren', unoffered: null } } as const;
    const { refusal } = outcome('remindersRefused', await desk().request(request, READER));
    assert.deepEqual(refusal, { why: 'nonsense', text: '0 dagen na gisteren' });
  });
});
