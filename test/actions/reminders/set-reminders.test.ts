import assert from 'node:assert/strict';
import { newPerson } from '../../../src/domain/people/person.js';
import { NO_SETTINGS, type ReminderSettings } from '../../../src/domain/reminders/settings.js';
import type { RemindersAsked } from '../../../src/domain/reminders/outcomes.js';
import type { Store } from '../../../src/domain/store/store.js';
import { deskWith, inState, outcome, type Ask, type ChangeDesk } from '../../support/change-desk.js';
import { change, day, measureCode, person, register } from '../../support/builders.js';
import { DataFolder } from '../../support/data-folder.js';
import { storeWith } from '../../support/store-with.js';
import { daysOff, holiday, hours, pause, policy, setting, snooze, unsnooze } from '../../support/reminder-requests.js';

const READER: Ask = { as: ['reader'] };
const desk = () => deskWith({ measures: [inState('in_progress'), inState('in_progress', 'OW20-V2')] });
const set = async (at: ChangeDesk, asked: RemindersAsked, ask: Ask = READER) =>
  outcome('reminderSettings', await at.request(setting(asked), ask));
const refusal = async (at: ChangeDesk, asked: RemindersAsked, ask: Ask = READER) =>
  outcome('remindersRefused', await at.request(setting(asked), ask)).refusal;
const kept = async ({ store }: ChangeDesk, id = 'sanne'): Promise<ReminderSettings | undefined> =>
  (await store.person(person(id)))?.reminders;

/** What is kept of a reader after these, one after another. */
async function after(...asked: readonly RemindersAsked[]): Promise<ReminderSettings | undefined> {
  const at = desk();
  for (const one of asked) await set(at, one);
  return kept(at);
}

/** Sanne as she was kept some time ago. */
async function withKept(at: ChangeDesk, reminders: ReminderSettings): Promise<void> {
  const value = { ...newPerson(person('sanne')), reminders, version: 1 };
  await at.store.commit({ ...change([{ type: 'person', value }]), kind: 'reminders' });
}

describe('how someone is reminded', () => {
  it('is for themselves to say, whatever their role, and is kept with them', async () => {
    const found = await after(
      snooze('OW20-V1', '2021-02-08'),
      snooze('OW20-V2', null),
      hours(8, 17),
      daysOff(5, 3, 5),
      holiday('2021-03-01', '2021-03-05'),
      pause('2021-02-04'),
      policy('me', { before: [7, 30] }),
    );
    assert.deepEqual(found, {
      hour: 8,
      quietFrom: 17,
      daysOff: [3, 5],
      holidays: [{ from: '2021-03-01', to: '2021-03-05' }],
      pausedUntil: '2021-02-04',
      snoozes: [
        { measure: 'OW20-V1', until: '2021-02-08' },
        { measure: 'OW20-V2', until: null },
      ],
      policy: { before: [30, 7] },
    });
  });

  it('goes back to how it was', async () => {
    const found = await after(
      snooze('OW20-V1', null),
      unsnooze('OW20-V1'),
      hours(8, 17),
      hours(null, null),
      daysOff(5),
      daysOff(),
      holiday('2021-03-01', '2021-03-05'),
      holiday('2021-03-01', '2021-03-05', true),
      pause('2021-02-04'),
      pause(null),
      policy('me', { every: 7 }),
      policy('me', null),
    );
    assert.deepEqual(found, NO_SETTINGS);
  });

  it('is told as it is now, with what was changed', async () => {
    const at = desk();
    const found = await set(at, snooze('OW20-V1', '2021-02-08'));
    assert.deepEqual([found.changed, found.already, found.person], [snooze('OW20-V1', '2021-02-08'), false, 'sanne']);
    assert.deepEqual(found.settings, await kept(at));
  });

  it('is a change like any other: in the journal, with who, when and from where, and what it was before', async () => {
    const at = desk();
    await set(at, pause('2021-02-04'), { ...READER, card: 'card', via: 'sentence' });
    const [record] = await at.records();
    assert.deepEqual(
      [record?.kind, record?.subject, record?.actor, record?.occurredOn, record?.origin],
      ['reminders', 'sanne', 'sanne', '2021-02-01', { via: 'sentence', reference: 'card' }],
    );
    assert.deepEqual([record?.before, record?.writes[0].value.version], [[null], 1]);
  });

  it('touches nobody else', async () => {
    const at = desk();
    await set(at, pause('2021-02-04'), { ...READER, by: 'noor' });
    assert.deepEqual([await kept(at), (await kept(at, 'noor'))?.pausedUntil], [undefined, '2021-02-04']);
  });

  it('is not for who sees nothing of the register', async () => {
    for (const as of [[], ['administrator']] as const) {
      assert.deepEqual(await desk().request(setting(hours(8, 17)), { as }), { type: 'denied' });
    }
  });

  it('is forgotten with the person', async () => {
    const at = desk();
    await set(at, holiday('2021-03-01', '2021-03-05'));
    const forget = { action: 'forgetPerson', input: { person: 'Sanne', confirm: true } } as const;
    outcome('personChanged', await at.request(forget, { by: 'noor', as: ['administrator'] }));
    assert.equal(await kept(at), undefined);
  });
});

describe('a snooze', () => {
  it('is changed by another one of the same measure', async () => {
    const found = await after(snooze('OW20-V1', null), snooze('OW20-V1', '2021-02-08'));
    assert.deepEqual(found?.snoozes, [{ measure: 'OW20-V1', until: '2021-02-08' }]);
  });

  it('that is over, like a pause that is over, goes when something else is set, and not before', async () => {
    const at = desk();
    const snoozes = [
      { measure: measureCode('OW20-V1'), until: day('2021-01-10') },
      // Its day is looked at on the first working day from then.
      { measure: measureCode('OW20-V2'), until: day('2021-01-30') },
    ];
    await withKept(at, { ...NO_SETTINGS, snoozes, pausedUntil: day('2021-02-01') });
    const { settings } = await set(at, daysOff());
    assert.deepEqual([settings.snoozes.map(({ measure }) => measure), settings.pausedUntil], [['OW20-V2'], null]);
    assert.equal((await kept(at))?.snoozes.length, 2);
    await set(at, daysOff(5));
    assert.deepEqual([(await kept(at))?.snoozes, (await kept(at))?.pausedUntil], [snoozes.slice(1), null]);
  });

  it('ends on a day that is still to come, and so does a pause', async () => {
    for (const asked of [snooze('OW20-V1', '2021-02-01'), pause('2021-01-31')]) {
      assert.deepEqual(await refusal(desk(), asked), { why: 'in_the_past', day: asked.until });
    }
  });

  it('is of a measure that there is', async () => {
    for (const asked of [snooze('OW20-V9', null), unsnooze('OW20-V9'), policy('OW20-V9', { every: 7 })]) {
      const found = outcome('unknownCode', await desk().request(setting(asked)));
      assert.deepEqual(found.nearest, ['OW20-V2', 'OW20-V1']);
    }
  });
});

describe('hours and days', () => {
  it('leave something of the day', async () => {
    for (const asked of [hours(9, 9), hours(17, 8), hours(25, null), hours(-1, 8), hours(null, 9), hours(8.5, 9)]) {
      assert.deepEqual(await refusal(desk(), asked), { why: 'hours' }, JSON.stringify(asked));
    }
    for (const asked of [hours(20, null), hours(null, 10), hours(0, 24), hours(23, 24)]) {
      assert.equal((await set(desk(), asked)).already, false, JSON.stringify(asked));
    }
  });

  it('leave a day to work', async () => {
    assert.deepEqual(await refusal(desk(), daysOff(1, 2, 3, 4, 5, 1)), { why: 'no_day_left' });
    assert.deepEqual((await after(daysOff(4, 3, 2, 1)))?.daysOff, [1, 2, 3, 4]);
    for (const asked of [daysOff(6), daysOff(0), daysOff(1.5)]) {
      assert.equal((await refusal(desk(), asked)).why, 'nonsense', JSON.stringify(asked));
    }
  });

  it('of a holiday are in order and not over', async () => {
    assert.deepEqual(await refusal(desk(), holiday('2021-01-20', '2021-01-31')), {
      why: 'in_the_past',
      day: '2021-01-31',
    });
    assert.equal((await refusal(desk(), holiday('2021-03-05', '2021-03-01'))).why, 'nonsense');
    assert.deepEqual((await after(holiday('2021-01-20', '2021-02-01')))?.holidays.length, 1);
  });

  it('of a holiday that is over can still be taken away', async () => {
    const at = desk();
    await withKept(at, { ...NO_SETTINGS, holidays: [{ from: day('2020-12-21'), to: day('2020-12-31') }] });
    await set(at, holiday('2020-12-21', '2020-12-31', true));
    assert.deepEqual((await kept(at))?.holidays, []);
  });
});

describe('a setting that is there already', () => {
  const TWICE: readonly RemindersAsked[] = [
    snooze('OW20-V1', '2021-02-08'),
    snooze('OW20-V1', null),
    pause('2021-02-04'),
    hours(8, 17),
    daysOff(3, 5),
    holiday('2021-03-01', '2021-03-05'),
    policy('me', { before: [30, 7] }),
    policy('team', { every: null }),
    policy('OW20-V1', { after: false }),
  ];
  for (const asked of TWICE) {
    it(`is not set again: ${JSON.stringify(asked)}`, async () => {
      const at = desk();
      const ask: Ask = { card: 'card' };
      assert.equal((await set(at, asked, ask)).already, false);
      const again = await set(at, asked, ask);
      assert.deepEqual([again.already, again.changed], [true, asked]);
      assert.equal((await set(at, asked, {})).already, true);
      assert.equal((await at.records()).length, 1);
    });
  }

  const NOTHING: readonly RemindersAsked[] = [
    unsnooze('OW20-V1'),
    pause(null),
    hours(null, null),
    daysOff(),
    holiday('2021-03-01', '2021-03-05', true),
    policy('me', null),
    policy('me', {}),
    policy('team', null),
    policy('OW20-V1', null),
  ];
  for (const asked of NOTHING) {
    it(`is no change where nothing had been set: ${JSON.stringify(asked)}`, async () => {
      const at = desk();
      assert.equal((await set(at, asked, {})).already, true);
      assert.deepEqual(await at.records(), []);
    });
  }

  it('can be changed to and fro on one card as often as someone likes', async () => {
    const at = desk();
    const ask: Ask = { ...READER, card: 'card' };
    for (const asked of [snooze('OW20-V1', null), unsnooze('OW20-V1'), snooze('OW20-V1', null)]) {
      assert.equal((await set(at, asked, ask)).already, false);
    }
    assert.equal((await kept(at))?.snoozes.length, 1);
  });
});

describe('what was set', () => {
  let folder: DataFolder;
  beforeEach(async () => {
    folder = await DataFolder.make();
  });
  afterEach(() => folder.remove());

  it('is there after a restart, and so is that it was', async () => {
    const first = await folder.open();
    await first.load(register({ measures: [inState('in_progress')] }));
    const asked = [snooze('OW20-V1', null), policy('team', { before: [60] }), policy('OW20-V1', { every: null })];
    const ask: Ask = { card: 'card' };
    for (const one of asked) await set(deskWith({}, { store: first }), one, ask);
    await first.close();
    const at = deskWith({}, { store: await folder.open() });
    assert.deepEqual([(await kept(at))?.snoozes.length, (await kept(at, 'system'))?.policy], [1, { before: [60] }]);
    assert.deepEqual((await at.measure()).reminders, { every: null });
    for (const one of asked) assert.equal((await set(at, one, ask)).already, true);
    assert.equal((await at.records()).length, 3);
  });
});

describe('many settings at once', () => {
  const codes = Array.from({ length: 20 }, (_, index) => `OW20-V${index + 1}`);
  const busy = () => deskWith({ measures: codes.map((code) => inState('in_progress', code)) });

  it('of one person are all there in the end', async () => {
    const at = busy();
    const found = await Promise.all(codes.map((code) => at.request(setting(snooze(code, null)), READER)));
    assert(found.every(({ type }) => type === 'reminderSettings'));
    assert.deepEqual(new Set((await kept(at))?.snoozes.map(({ measure }) => measure)), new Set(codes));
    assert.deepEqual([(await at.store.person(person('sanne')))?.version, (await at.records()).length], [20, 20]);
  });

  it('by one click count once', async () => {
    const at = busy();
    const found = await Promise.all(codes.map(() => set(at, pause('2021-02-04'), { ...READER, card: 'card' })));
    assert.equal(found.filter(({ already }) => !already).length, 1);
    assert.equal((await at.records()).length, 1);
  });

  it('that never get their turn are told so', async () => {
    const at = busy();
    const commit: Store['commit'] = async ({ subject, writes: [{ value }] }) => ({
      status: 'conflict',
      subject,
      version: value.version,
    });
    const late = deskWith({}, { store: storeWith(at.store, { commit }) });
    assert.deepEqual(await refusal(late, pause('2021-02-04')), { why: 'changed_meanwhile' });
    assert.equal(await kept(at), undefined);
  });
});
