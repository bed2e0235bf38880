import assert from 'node:assert/strict';
import type { MessageKind } from '../../../src/domain/reminders/outbox.js';
import { CHANNEL } from '../../../src/domain/reminders/reminder.js';
import { at as moment, day, deadline, person } from '../../support/builders.js';
import { deskWith, inState, outcome, type ChangeDesk } from '../../support/change-desk.js';
import type { Outcome } from '../../support/reminder-desk.js';
import { pause, policy, setting, showing } from '../../support/reminder-requests.js';

const ending = (code: string, latest: string, earliest?: string) =>
  inState('in_progress', code, {
    deadlines: [deadline(latest, earliest === undefined ? {} : { earliest: day(earliest) })],
  });
/** On Monday 1 February 2021. */
const desk = () =>
  deskWith({
    measures: [
      ending('OW20-V1', '2021-01-15'),
      ending('OW20-V2', '2021-06-30', '2021-01-01'),
      ending('OW20-V3', '2021-02-07'),
      ending('OW20-V4', '2021-02-08'),
      ending('OW20-V5', '2021-03-01'),
      inState('reported_done', 'OW20-V6'),
      inState('verified', 'OW20-V7'),
    ],
  });
const show = async (at: ChangeDesk, kind: MessageKind, on = '2021-02-01') => {
  await at.reminders.post({ key: 'key', kind, to: CHANNEL, day: day(on) });
  return outcome('digest', await at.request(showing('key'), { as: ['reader'] }));
};
const codes = ({ rows }: Awaited<ReturnType<typeof show>>['overdue']) => rows.map(({ measure }) => measure.code);
/** The same register, so many days before. */
const before = (at: ChangeDesk, days: number) => at.later(-24 * days);

describe('the week', () => {
  it('is what is late, what comes before its end, and what waits for a verifier', async () => {
    const found = await show(desk(), 'digest');
    assert.deepEqual([found.of, found.open, found.ledger, found.today], ['week', 6, null, '2021-02-01']);
    assert.deepEqual([codes(found.overdue), codes(found.awaitingVerification)], [['OW20-V1'], ['OW20-V6']]);
    assert.deepEqual([codes(found.coming), found.coming.until], [['OW20-V3', 'OW20-V2'], '2021-02-07']);
  });

  it('looks back on Monday to Sunday, on whatever day of the next one it is', async () => {
    for (const on of ['2021-02-01', '2021-02-03', '2021-02-07']) {
      const { from, to, coming } = await show(desk(), 'digest', on);
      assert.deepEqual([from, to, coming.until], ['2021-01-25', '2021-01-31', '2021-02-07'], on);
    }
  });

  it('names the changes of the register in that week alone, newest first, and not how people are reminded', async () => {
    const at = desk();
    const update = (desk: ChangeDesk, progress: string) =>
      desk.change('recordProgress', 'OW20-V1', { progress, occurredOn: '2021-01-01' });
    await update(before(at, 8), '10');
    const thursday = before(at, 4);
    await update(thursday, '20');
    await thursday.request(setting(pause('2021-03-01')));
    await thursday.request(setting(policy('OW20-V1', { every: 7 })));
    await update(before(at, 1), '30');
    await update(at, '40');
    const { changes } = await show(at, 'digest');
    assert.deepEqual([changes.total, changes.rows.map(({ number }) => number)], [2, [5, 2]]);
  });

  it('that is shown again when it is over no longer says that something is coming before its end', async () => {
    const { coming } = await show(desk().later(24 * 30), 'digest');
    assert.deepEqual([codes(coming), coming.until], [['OW20-V2'], '2021-02-07']);
  });
});

describe('the month', () => {
  it('looks back on the calendar month before, and ahead to the end of this one', async () => {
    const found = await show(desk(), 'summary', '2021-02-03');
    assert.deepEqual([found.of, found.from, found.to], ['month', '2021-01-01', '2021-01-31']);
    assert.deepEqual([codes(found.coming), found.coming.until], [['OW20-V3', 'OW20-V4', 'OW20-V2'], '2021-02-28']);
  });

  it('counts what was sent in it, what may have arrived, and what did not', async () => {
    const at = desk();
    const settled: readonly (readonly [Outcome, string])[] = [
      ['sent', '2020-12-31'],
      ['sent', '2021-01-01'],
      ['sent', '2021-01-31'],
      ['unknown', '2021-01-05'],
      ['failed', '2021-01-05'],
      ['unreachable', '2021-01-06'],
      ['dropped', '2021-01-06'],
      ['sent', '2021-02-01'],
    ];
    for (const [index, [status, on]] of settled.entries())
      await at.reminders.post({ key: `m${index}`, status, settledAt: moment(on) });
    assert.deepEqual((await show(at, 'summary')).ledger, { sent: 2, unknown: 1, failed: 2 });
  });
});

describe('a message that someone cannot be reached', () => {
  const GONE = { key: 'gone', kind: 'unreachable', about: person('noor') } as const;
  const show = async (at: ChangeDesk) => outcome('unreachable', await at.request(showing('gone'), { as: ['reader'] }));

  it('says who, since when, and whether the channel gets theirs', async () => {
    const at = desk();
    await at.reminders.post(GONE);
    assert.deepEqual(await show(at), { type: 'unreachable', person: 'noor', since: '2021-02-01', channel: false });
    await at.reminders.post({ ...GONE, key: 'told', to: CHANNEL });
    assert.equal((await show(at)).channel, false);
    await at.reminders.post({ key: 'instead', to: CHANNEL, about: person('noor') });
    assert.equal((await show(at)).channel, true);
  });

  it('is unknown where it is about nobody', async () => {
    const at = desk();
    await at.reminders.post({ key: 'nobody', kind: 'unreachable' });
    assert.equal(outcome('remindersRefused', await at.request(showing('nobody'))).refusal.why, 'unknown_message');
  });
});
