import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { CLICK_VERSION, parseClick, requestClick, snoozeClick, wayTo } from '../../../src/cards/verbs.js';
import { LANGUAGES } from '../../../src/domain/language.js';
import { day, measureCode } from '../../support/builders.js';
import {
  asking,
  daysOff,
  holiday,
  hours,
  pause,
  policy,
  setting,
  showing,
  snooze,
  unsnooze,
} from '../../support/reminder-requests.js';

const sent = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const MESSAGE = 'day sanne 2020-08-17';
const V4 = measureCode('OW20-V4');

const REQUESTS: readonly ActionRequest[] = [
  showing(MESSAGE),
  asking('past'),
  asking('next', { measureId: V4, person: 'Bas', from: day('2020-08-17'), to: day('2020-09-30') }),
  asking('past', { everyone: true, offset: 10 }),
  { action: 'failedReminders', input: { offset: 10 } },
  { action: 'showReminderSettings', input: { measureId: V4 } },
  { action: 'refuseReminders', input: { text: '0 dagen', unoffered: null } },
  ...[
    snooze('OW20-V4', '2020-08-24'),
    snooze('OW20-V4', null),
    unsnooze('OW20-V4'),
    pause('2020-09-01'),
    pause(null),
    hours(0, 24),
    hours(null, null),
    daysOff(),
    daysOff(1, 5),
    holiday('2020-10-12', '2020-10-16'),
    holiday('2020-10-12', '2020-10-16', true),
    policy('me', { before: [10], every: null, begins: false }),
    policy('team', null),
    policy('OW20-V4', { escalateAfter: [] }),
  ].flatMap((asked) => [setting(asked), setting(asked, { message: MESSAGE, trial: true })]),
  ...(['update', 'nothing', 'later'] as const).map((answer): ActionRequest => ({
    action: 'answerPrompt',
    input: { message: MESSAGE, measureId: V4, version: 0, answer, values: answer === 'update' ? { note: 'a' } : {} },
  })),
];

describe('a click about reminders', () => {
  it('comes back as the request that it was made from', () => {
    for (const request of REQUESTS) {
      for (const language of LANGUAGES) {
        const { verb, data } = requestClick(request, language, wayTo(showing(MESSAGE)));
        const click = parseClick(verb, sent(data));
        assert.ok(click !== 'outdated' && 'request' in click, JSON.stringify(request));
        assert.deepEqual(sent(click.request), sent(request));
        assert.deepEqual(click.back, showing(MESSAGE));
      }
    }
  });
});

describe('an answer on a card with several questions', () => {
  const answer: ActionRequest = {
    action: 'answerPrompt',
    input: { message: MESSAGE, measureId: V4, version: 3, answer: 'update', values: {} },
  };
  const { verb, data } = requestClick(answer, 'nl');
  const values = (typed: object): unknown => {
    const click = parseClick(verb, sent({ ...data, ...typed }));
    assert.ok(click !== 'outdated' && 'request' in click && click.request.action === 'answerPrompt');
    return click.request.input.values;
  };

  it('brings what was filled in for its own measure, and nothing of the others', () => {
    const typed = {
      'progress@OW20-V4': 60,
      'note@OW20-V4': 'Gebeld',
      'progress@OW20-V40': '99',
      'note@MD23-V1': 'Iets anders',
      'until@OW20-V4': '2020-09-01',
      note: 'Van een ander formulier',
    };
    assert.deepEqual(values(typed), { progress: '60', note: 'Gebeld' });
  });

  it('brings nothing where nothing was filled in', () => {
    assert.deepEqual(values({ 'progress@OW20-V4': '', 'note@OW20-V4': '   ', 'progress@MD23-V1': null }), {});
  });

  it('brings only what is a field', () => {
    assert.deepEqual(values({ 'actor@OW20-V4': 'iemand', 'version@OW20-V4': 9, '@OW20-V4': 'x' }), {});
  });

  it('stays what it is for whatever else stands on the card', () => {
    for (const request of REQUESTS) {
      const made = requestClick(request, 'nl');
      const click = parseClick(
        made.verb,
        sent({ ...made.data, 'note@MD23-V1': 'Half', 'until@MD23-V1': '2020-09-01' }),
      );
      assert.ok(click !== 'outdated' && 'request' in click);
      assert.deepEqual(sent(click.request), sent(request));
    }
  });
});

describe('a measure that is put off until a day of one’s choice', () => {
  const { verb, data } = snoozeClick(V4, MESSAGE, 'nl');
  const read = (typed: object): unknown => {
    const click = parseClick(verb, sent({ ...data, ...typed }));
    return click !== 'outdated' && 'request' in click ? click.request : click;
  };

  it('is so until the day in its own input', () => {
    assert.deepEqual(
      read({ 'until@OW20-V4': '2020-09-01', 'until@MD23-V1': '2021-01-01' }),
      setting(snooze('OW20-V4', '2020-09-01'), { message: MESSAGE }),
    );
  });

  it('is asked again where there is no day, and never put off for good', () => {
    for (const typed of [{}, { 'until@OW20-V4': '' }, { 'until@OW20-V4': null }, { 'until@MD23-V1': '2020-09-01' }]) {
      assert.deepEqual(read(typed), { action: 'refuseReminders', input: { text: '', unoffered: null } });
    }
    assert.deepEqual(read({ 'until@OW20-V4': '31-06-2020' }), {
      action: 'refuseReminders',
      input: { text: '31-06-2020', unoffered: null },
    });
  });

  it('is read whatever its input holds, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (until, asked) => {
        const own = { v: CLICK_VERSION, lang: 'nl', message: MESSAGE, 'until@OW20-V4': until };
        parseClick('setReminders', { ...own, asked });
        parseClick('setReminders', { ...own, asked: { what: 'snooze', measure: until } });
        parseClick('answerPrompt', {
          ...own,
          measureId: asked,
          version: until,
          answer: 'update',
          'note@OW20-V4': asked,
        });
      }),
    );
  });
});
