import assert from 'node:assert/strict';
import { perform } from '../../../src/actions/perform.js';
import type { ActionInput, ActionRequest } from '../../../src/actions/requests.js';
import { FROM_CARD, measureCode } from '../../support/builders.js';
import { deskWith, inState, outcome, problemsOf, type Ask } from '../../support/change-desk.js';
import { actor, deskOn } from '../../support/first-register.js';
import { reminder } from '../../support/reminder-desk.js';

const KEY = 'day sanne 2021-02-01';
const CONTRIBUTOR: Ask = { as: ['contributor'] };
const desk = async () => {
  const at = deskWith({ measures: [inState('in_progress'), inState('reported_done', 'OW20-V2')] });
  await at.reminders.post({}, [reminder('OW20-V1', 'silent'), reminder('OW20-V2', 'unverified')]);
  return at;
};
const answering = (
  answer: ActionInput<'answerPrompt'>['answer'],
  more: Partial<ActionInput<'answerPrompt'>> = {},
): ActionRequest => ({
  action: 'answerPrompt',
  input: { message: KEY, measureId: measureCode('OW20-V1'), version: 1, answer, values: {}, ...more },
});
const update = (progress: string, more: Partial<ActionInput<'answerPrompt'>> = {}) =>
  answering('update', { values: { progress }, ...more });

describe('the answer to “how does it stand?”', () => {
  it('is an update like any other, after which the message is shown as things stand', async () => {
    const at = await desk();
    const found = outcome('reminderBundle', await at.request(update('60'), CONTRIBUTOR));
    const [row] = found.rows.filter(({ view }) => view.measure.code === 'OW20-V1');
    assert.deepEqual([found.changed?.kind, found.changed?.number, found.rows.length], ['progress', 1, 2]);
    assert.deepEqual(
      [row?.view.measure.progress, row?.since.map(({ number }) => number), row?.prompt],
      [60, [1], false],
    );
    assert.deepEqual([(await at.measure()).updatedOn, (await at.records()).length], ['2021-02-01', 1]);
  });

  it('shows the measure where it was asked about on its own, or where the message is not there any more', async () => {
    for (const message of [null, 'day sanne 2020-12-01']) {
      const found = outcome('changed', await (await desk()).request(update('60', { message }), CONTRIBUTOR));
      assert(found.shows.type === 'measure');
      assert.equal(found.shows.measure.progress, 60);
    }
  });

  it('is given once, however often it is clicked', async () => {
    const at = await desk();
    const ask: Ask = { ...CONTRIBUTOR, card: 'card' };
    const found = await Promise.all([1, 2, 3].map(() => at.request(update('60'), ask)));
    const numbers = found.map((one) => outcome('reminderBundle', one).changed?.number);
    assert.deepEqual([numbers, (await at.records()).length], [[1, 1, 1], 1]);
  });

  it('that makes no sense comes back with what is wrong, and changes nothing', async () => {
    const at = await desk();
    const problem = async (request: ActionRequest) => problemsOf(await at.request(request, CONTRIBUTOR));
    assert.deepEqual(await problem(update('140')), { progress: 'not_a_percentage' });
    assert.deepEqual(await problem(update('')), { progress: 'required' });
    assert.deepEqual(await problem(answering('update', { values: { note: 'x', occurredOn: '2021-02-02' } })), {
      occurredOn: 'in_the_future',
    });
    assert.deepEqual(await at.records(), []);
  });

  it('on what someone else changed meanwhile shows what that was, and changes nothing', async () => {
    const at = await desk();
    await at.change('recordProgress', 'OW20-V1', { progress: '70' }, { by: 'noor' });
    for (const request of [update('60'), answering('nothing')]) {
      const form = outcome('form', await at.request(request, CONTRIBUTOR));
      assert.deepEqual([form.since.map((one) => one.actor), form.version], [['noor'], 2]);
    }
    assert.equal((await at.measure()).progress, 70);
  });

  it('is refused where there is nothing to report on, to who may not report, and on what is not there', async () => {
    const at = await desk();
    const done = update('60', { measureId: measureCode('OW20-V2') });
    assert.equal(outcome('refused', await at.request(done, CONTRIBUTOR)).refusal.why, 'no_such_step');
    const reader = await at.request(update('60'), { as: ['reader'] });
    assert.deepEqual(outcome('refused', reader).refusal, { why: 'right', right: 'update' });
    for (const answer of ['update', 'nothing', 'later'] as const)
      outcome('unknownCode', await at.request(answering(answer, { measureId: measureCode('OW20-V9') })));
    assert.deepEqual(await at.records(), []);
  });

  it('may be that there is nothing yet: word of it all the same, in the language of who said so', async () => {
    const at = await desk();
    outcome('reminderBundle', await at.request(answering('nothing'), CONTRIBUTOR));
    const { state, progress, updatedOn } = await at.measure();
    assert.deepEqual([state, progress, updatedOn], ['in_progress', 40, '2021-02-01']);
    assert.equal((await at.records())[0]?.reason, 'Nog niets te melden');

    const { deps, store } = await deskOn('2021-02-01');
    const request = answering('nothing', { message: null, measureId: measureCode('OW20-V4') });
    outcome('changed', await perform(request, actor(), 'en', deps, FROM_CARD));
    const { rows } = await store.changes({}, { offset: 0, limit: 1 });
    assert.equal(rows[0]?.reason, 'Nothing to report yet');
  });

  it('may be to ask again in a week: only of the one who says so, and the measure stays as it is', async () => {
    const at = await desk();
    const found = outcome('reminderBundle', await at.request(answering('later'), { as: ['reader'] }));
    const [row] = found.rows.filter(({ view }) => view.measure.code === 'OW20-V1');
    assert.deepEqual([row?.snooze, row?.snoozedUntil, row?.since], ['snoozed', '2021-02-08', []]);
    assert.deepEqual([found.changed?.kind, (await at.measure()).version], ['reminders', 1]);
    const alone = await at.request(answering('later', { message: null }), { as: ['reader'] });
    assert.equal(outcome('reminderSettings', alone).already, true);
  });
});
