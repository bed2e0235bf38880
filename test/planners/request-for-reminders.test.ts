import assert from 'node:assert/strict';
import { TestAdapter, TurnContext } from 'botbuilder';
import type { ActionRequest } from '../../src/actions/requests.js';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import type { Write } from '../../src/domain/change/change.js';
import { newPerson, SYSTEM, type Role } from '../../src/domain/people/person.js';
import type { PolicyAdjustment } from '../../src/domain/reminders/policy.js';
import { NO_SETTINGS, type ReminderSettings } from '../../src/domain/reminders/settings.js';
import type { Previous } from '../../src/language/world.js';
import { reader } from '../support/reader.js';
import { createQuestionPlanner } from '../../src/planners/plan-question.js';
import { memoryStore } from '../../src/stores/memory.js';
import { at, change, day, measureCode, person } from '../support/builders.js';
import { firstRegister } from '../support/first-register.js';
import {
  asking,
  daysOff,
  holiday,
  hours,
  pause,
  policy,
  setting,
  snooze,
  unsnooze,
} from '../support/reminder-requests.js';
const ME = person('p-sanne');
const PEOPLE = [
  { id: ME, names: ['Sanne'] },
  { id: person('p-joris'), names: ['Joris'] },
];

/** What is recorded before the sentence. */
interface Known {
  readonly roles?: readonly Role[];
  readonly mine?: Partial<ReminderSettings>;
  readonly team?: PolicyAdjustment;
  readonly ofV4?: PolicyAdjustment;
  readonly previous?: Previous;
}

async function storeWith({ roles = [], mine, team, ofV4 }: Known) {
  const store = memoryStore(await firstRegister());
  const v4 = await store.measure(measureCode('OW20-V4'));
  const settings = (own: Partial<ReminderSettings>): ReminderSettings => ({ ...NO_SETTINGS, ...own });
  const writes: readonly Write[] = [
    { type: 'person', value: { ...newPerson(ME), roles, reminders: settings(mine ?? {}), version: 1 } },
    ...(team === undefined
      ? []
      : [
          {
            type: 'person',
            value: { ...newPerson(SYSTEM), reminders: settings({ policy: team }), version: 1 },
          } as const,
        ]),
    ...(ofV4 === undefined || v4 === undefined
      ? []
      : [{ type: 'measure', value: { ...v4, reminders: ofV4, version: v4.version + 1 } } as const]),
  ];
  for (const write of writes) await store.commit(change([write]));
  return store;
}

/** What a sentence becomes on the first register, on 1 February 2024. */
async function planned(text: string, known: Known = {}) {
  const calendar = fixedCalendar(at('2024-02-01'), 'Europe/Amsterdam');
  const plan = createQuestionPlanner({
    store: await storeWith(known),
    calendar,
    people: { known: () => Promise.resolve(PEOPLE) },
    read: (said, world) => reader.read(said, world),
  });
  const remembered = known.previous && { previous: known.previous, savedAt: calendar.now() };
  const context = new TurnContext(new TestAdapter(() => Promise.resolve()), { type: 'message', text });
  return plan(text, { id: ME, language: 'nl', remembered }, context);
}

const requestOf = async (text: string, known?: Known): Promise<ActionRequest> => (await planned(text, known)).request;

const aboutOW20: Previous = {
  intent: { type: 'help' },
  codes: [measureCode('OW20-V1')],
  investigation: measureCode('OW20-V1').slice(0, 4) as Previous['investigation'],
};

describe('a setting of reminders', () => {
  it('of a code of several investigations asks which, with what would be set of each', async () => {
    const { request, alternatives } = await planned('herinner me niet meer aan V4');
    assert.deepEqual(request, { action: 'whichReading', input: {} });
    assert.deepEqual(alternatives, [setting(snooze('OW20-V4', null)), setting(snooze('MD23-V4', null))]);
  });

  it('is of the investigation that the conversation is about', async () => {
    assert.deepEqual(
      await requestOf('herinner me niet meer aan V4', { previous: aboutOW20 }),
      setting(snooze('OW20-V4', null)),
    );
  });

  it('of several measures offers each of them', async () => {
    const { alternatives } = await planned('herinner me morgen aan OW20-V4 en OW20-V5');
    assert.deepEqual(alternatives, [
      setting({ ...snooze('OW20-V4', '2024-02-02'), meanwhile: true }),
      setting({ ...snooze('OW20-V5', '2024-02-02'), meanwhile: true }),
    ]);
  });

  it('of a measure that no investigation has says so', async () => {
    assert.deepEqual(await requestOf('herinner me niet meer aan V99'), {
      action: 'unknownCode',
      input: { code: 'V99', of: 'measure' },
    });
  });

  it('hands on a day that is past, to be refused', async () => {
    assert.deepEqual(await requestOf('snooze OW20-V4 tot 31 januari'), setting(snooze('OW20-V4', '2024-01-31')));
    assert.deepEqual(await requestOf('pauzeer alle herinneringen tot gisteren'), setting(pause('2024-01-31')));
  });

  it('that makes no sense is refused as it was written', async () => {
    assert.deepEqual(await requestOf('herinner me 0 dagen na gisteren'), {
      action: 'refuseReminders',
      input: { text: 'herinner me 0 dagen na gisteren', unoffered: null },
    });
  });

  it('takes back a snooze, and a pause', async () => {
    assert.deepEqual(await requestOf('herinner me weer aan OW20-V4'), setting(unsnooze('OW20-V4')));
    assert.deepEqual(await requestOf('hervat mijn herinneringen'), setting(pause(null)));
  });

  it('leaves the hour that is not spoken of as it is', async () => {
    const mine = { hour: 8, quietFrom: 17 };
    assert.deepEqual(await requestOf('geen berichten na 16:00', { mine }), setting(hours(8, 16)));
    assert.deepEqual(await requestOf('herinner me om 10 uur', { mine }), setting(hours(10, 17)));
    assert.deepEqual(await requestOf('herinner me weer op de gewone tijd', { mine }), setting(hours(null, null)));
  });

  it('adds a day off to those there are, and takes one away', async () => {
    const mine = { daysOff: [3] };
    assert.deepEqual(await requestOf('ik werk niet op vrijdag', { mine }), setting(daysOff(3, 5)));
    assert.deepEqual(await requestOf('ik werk weer op woensdag', { mine }), setting(daysOff()));
    assert.deepEqual(await requestOf('ik werk maandag t/m donderdag', { mine }), setting(daysOff(5)));
  });

  it('takes back the holiday that is to come, and asks which where there are several', async () => {
    const [may, july] = [
      { from: day('2024-05-01'), to: day('2024-05-07') },
      { from: day('2024-07-01'), to: day('2024-07-14') },
    ];
    const past = { from: day('2024-01-01'), to: day('2024-01-05') };
    const cancelled = 'mijn vakantie gaat niet door';
    assert.deepEqual(
      await requestOf(cancelled, { mine: { holidays: [past, may] } }),
      setting(holiday('2024-05-01', '2024-05-07', true)),
    );
    const { request, alternatives } = await planned(cancelled, { mine: { holidays: [may, july] } });
    assert.equal(request.action, 'whichReading');
    assert.deepEqual(alternatives, [
      setting(holiday('2024-05-01', '2024-05-07', true)),
      setting(holiday('2024-07-01', '2024-07-14', true)),
    ]);
  });

  it('that adds or leaves out days in advance starts from those that hold', async () => {
    assert.deepEqual(
      await requestOf('herinner me ook 3 dagen van tevoren', { mine: { policy: { before: [60, 10] } } }),
      setting(policy('me', { before: [60, 10, 3] })),
    );
    assert.deepEqual(
      await requestOf('herinner me niet 90 dagen van tevoren', { team: { before: [90, 14] } }),
      setting(policy('me', { before: [14] })),
    );
    assert.deepEqual(
      await requestOf('herinner aan OW20-V4 ook 3 dagen van tevoren', {
        ofV4: { before: [20] },
        mine: { policy: { before: [1] } },
      }),
      setting(policy('OW20-V4', { before: [20, 3] })),
    );
    assert.deepEqual(
      await requestOf('herinner ons ook 3 dagen van tevoren', {
        team: { before: [30] },
        mine: { policy: { before: [1] } },
      }),
      setting(policy('team', { before: [30, 3] })),
    );
  });

  it('is only tried out where the sentence asks what it would send', async () => {
    assert.deepEqual(
      await requestOf('wat zou je sturen als je 60 dagen van tevoren herinnert?'),
      setting(policy('me', { before: [60] }), { trial: true }),
    );
  });
});

describe('a question about reminders', () => {
  it('names whose, of which measure and on which days', async () => {
    assert.deepEqual(
      await requestOf('hoe vaak is Joris herinnerd aan OW20-V4?'),
      asking('past', { measureId: measureCode('OW20-V4'), person: 'p-joris' }),
    );
    assert.deepEqual(
      await requestOf('herinneringen van Joris volgende week'),
      asking('next', { person: 'p-joris', from: day('2024-02-05'), to: day('2024-02-11') }),
    );
    assert.deepEqual(
      await requestOf('wie is er herinnerd aan OW20-V4?'),
      asking('past', { measureId: measureCode('OW20-V4'), everyone: true }),
    );
  });

  it('about what goes out is about everyone for who may see that, and else about who asks', async () => {
    const text = 'wat gaat er volgende week uit?';
    const days = { from: day('2024-02-05'), to: day('2024-02-11') };
    assert.deepEqual(await requestOf(text, { roles: ['coordinator'] }), asking('next', { everyone: true, ...days }));
    assert.deepEqual(await requestOf(text, { roles: ['contributor'] }), asking('next', days));
    assert.deepEqual(
      await requestOf('wie is er herinnerd?', { roles: ['contributor'] }),
      asking('past', { everyone: true }),
    );
  });

  it('keeps who, which and when among words that nobody knows', async () => {
    assert.deepEqual(
      await requestOf('wanneer heeft Joris trouwens die gekke herinnering over OW20-V4 gehad?'),
      asking('past', { measureId: measureCode('OW20-V4'), person: 'p-joris' }),
    );
    assert.deepEqual(
      await requestOf('welke herinneringen krijgt het secretariaat volgende maand'),
      asking('next', { from: day('2024-03-01'), to: day('2024-03-31') }),
    );
  });

  it('about what went wrong, or about settings, is that', async () => {
    assert.deepEqual(await requestOf('welke herinneringen zijn mislukt?'), {
      action: 'failedReminders',
      input: { offset: 0 },
    });
    assert.deepEqual(await requestOf('hoe staan mijn herinneringen ingesteld?'), {
      action: 'showReminderSettings',
      input: { measureId: null },
    });
    assert.deepEqual(await requestOf('welk beleid geldt voor OW20-V4'), {
      action: 'showReminderSettings',
      input: { measureId: 'OW20-V4' },
    });
  });
});
