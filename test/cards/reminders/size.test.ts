import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { BUDGET, sizeOf } from '../../../src/cards/template/budget.js';
import { parseClick } from '../../../src/cards/verbs.js';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import { REMINDER_RULES, type ReminderRule } from '../../../src/domain/reminders/reminder.js';
import { NO_SETTINGS } from '../../../src/domain/reminders/settings.js';
import { changed, day, deadline, measure, measureCode, person, quotation } from '../../support/builders.js';
import { drawn, type Drawn } from '../drawn.js';
import { viewOf } from '../views.js';
import { PEOPLE } from '../world.js';
import {
  bundle,
  digest,
  HISTORY,
  ledger,
  messageOf,
  ON_EACH_OCCASION,
  progressOf,
  reminded,
  reminderOf,
  settingsOutcome,
  TODAY,
  upcoming,
} from './reminding.js';

const MANY = 200;
const LETTERS = ['a', '漢', '🇳🇱', '"', '\\'] as const;
const KEY = `day ${'p'.repeat(40)} 2020-08-17`;

const show = (outcome: Outcome, language: Language = 'nl'): Drawn =>
  drawn({ outcome, alternatives: [], back: null, people: PEOPLE }, language);

const fits = (card: Drawn): void => {
  const size = sizeOf({ card: card.card, summary: card.summary });
  assert.ok(size <= BUDGET, `${size} bytes`);
  for (const { type, verb, data } of card.actions) {
    if (type === 'Action.Execute') assert.notEqual(parseClick(verb, data), 'outdated');
  }
};

const many = (of: Measure): readonly Measure[] =>
  Array.from({ length: MANY }, (_, index) => ({ ...of, code: measureCode(`OW20-V${index + 1}`) }));

/** Every text of it as long as may be, of one letter. */
function wordy(of: Measure, letter: string): Measure {
  const text = letter.repeat(2000);
  const both = { nl: text, en: text };
  const [first] = of.deadlines;
  return changed(of, {
    title: both,
    description: both,
    quotation: quotation(text),
    deadlines: [{ ...first, wording: text, rule: { ...first.rule, fragment: text } }],
    owner: person('bas'),
  });
}

describe('the room on a message', () => {
  for (const rule of REMINDER_RULES) {
    it(`is enough for 200 measures, each of them named: ${rule}`, () => {
      for (const prompt of [false, true]) {
        const rows = many(ON_EACH_OCCASION[rule]).map((of) => reminded(of, rule, { prompt, history: HISTORY }));
        for (const language of LANGUAGES) {
          const card = show(bundle(rows, { message: KEY }), language);
          fits(card);
          const named = new Set(card.text.match(/OW20-V\d+/g));
          const counted = /(?:en|and) (\d+) (?:meer|more)/.exec(card.text)?.[1] ?? '0';
          assert.equal(named.size + Number(counted), MANY, 'none is lost without a word');
          assert.match(card.summary, /(en|and) 19\d (meer|more)/);
        }
      }
    });
  }

  it('leads to the list of all of them', () => {
    const card = show(bundle(many(ON_EACH_OCCASION.before).map((of) => reminded(of, 'before'))));
    const all = card.actions.find(({ verb }) => verb === 'listMeasures');
    assert.match(String(all?.title), /^Toon (alle|de eerste) \d+$/);
  });

  it('is for what presses most: its buttons come first, then rows, then codes', () => {
    const card = show(bundle(many(ON_EACH_OCCASION.before).map((of) => reminded(of, 'before'))));
    const codesWith = (verb: string) =>
      card.actions.flatMap((one) => (one.verb === verb ? [String(one.data['subject'] ?? one.data['measureId'])] : []));
    const [answered, shown] = [new Set(codesWith('fillIn')), codesWith('showMeasure')];
    assert.ok(answered.size >= 2 && shown.length > answered.size);
    assert.deepEqual([...answered], shown.slice(0, answered.size));
    assert.deepEqual(
      shown,
      many(ON_EACH_OCCASION.before)
        .map(({ code }) => code)
        .slice(0, shown.length),
    );
  });

  it('is enough for four questions that are all answered on the card itself', () => {
    const rows = many(ON_EACH_OCCASION.silent)
      .slice(0, 4)
      .map((of) => reminded(of, 'silent', { prompt: true }));
    const card = show(bundle(rows));
    const saved = card.actions.filter(({ title }) => title === 'Opslaan').map(({ data }) => data['measureId']);
    assert.deepEqual(
      saved,
      rows.map(({ view }) => view.measure.code),
    );
  });

  for (const letter of LETTERS) {
    it(`is enough for texts as long as they may be, of ${JSON.stringify(letter)}`, () => {
      for (const rule of REMINDER_RULES) {
        const of = wordy(ON_EACH_OCCASION[rule], letter);
        const since = [progressOf(of, { reason: letter.repeat(2000) })];
        const rows = [
          reminded(of, rule, { prompt: true, history: HISTORY }),
          reminded({ ...of, code: measureCode('OW20-V98') }, rule, { since }),
          reminded({ ...of, code: measureCode('OW20-V99') }, rule, { snooze: 'muted' }),
        ];
        for (const shown of [rows, rows.slice(0, 1)]) {
          fits(show(bundle(shown, { changed: since[0] ?? null, message: KEY.padEnd(300, 'x') })));
        }
      }
    });
  }

  it('is enough when all of it has been dealt with, or put off', () => {
    const dealt = many(ON_EACH_OCCASION.again).map((of) => reminded(of, 'again', { since: [progressOf(of)] }));
    const put = many(ON_EACH_OCCASION.again).map((of) =>
      reminded(of, 'again', { snooze: 'snoozed', snoozedUntil: day('2020-09-01') }),
    );
    for (const rows of [dealt, put]) fits(show(bundle(rows)));
  });
});

describe('the room on what else there is to say about reminders', () => {
  const views = (rule: ReminderRule) => many(wordy(ON_EACH_OCCASION[rule], '漢')).map((of) => viewOf(of, TODAY));
  const page = (rule: ReminderRule) => ({ total: MANY, rows: views(rule) });

  it('is enough for a week and a month in which everything happened', () => {
    const rows = views('again').map(({ measure: of }) => progressOf(of, { reason: '漢'.repeat(2000) }));
    const full = digest({
      overdue: page('again'),
      coming: { ...page('before'), until: day('2020-08-23') },
      awaitingVerification: page('unverified'),
      changes: { total: MANY, rows },
      ledger: { sent: 12_345, unknown: 1, failed: 1 },
    });
    for (const of of ['week', 'month'] as const)
      for (const language of LANGUAGES) fits(show({ ...full, of }, language));
  });

  it('is enough for a ledger, for what failed and for what is to come', () => {
    const codes = many(measure('OW20-V1', { deadlines: [deadline('2020-08-31')] }));
    const dues = codes.map((of) => ({ reminder: reminderOf(of, 'again', { days: 30 }), on: TODAY }));
    const message = messageOf({ possiblyRepeated: true, status: 'unknown' }, 'x'.repeat(500));
    const rows = dues.map(({ reminder }) => ({
      reminder,
      state: { status: 'in_message', message: message.key } as const,
      message,
    }));
    const asked = {
      what: 'policy',
      of: 'team',
      policy: { before: [730, 365, 90, 60, 30, 14, 10, 7, 5, 3, 2, 1] },
    } as const;
    for (const language of LANGUAGES) {
      fits(show(ledger({ rows, total: 5000 }), language));
      fits(
        show(
          ledger({ failures: true, rows, messages: Array.from({ length: 50 }, () => message), total: 900 }),
          language,
        ),
      );
      fits(show(upcoming({ rows: dues, total: 900, person: null }), language));
      fits(show(upcoming({ rows: dues, trial: { asked, more: dues, less: dues, before: 900 } }), language));
    }
  });

  it('is enough for settings with everything set', () => {
    const settings = {
      ...NO_SETTINGS,
      hour: 8,
      daysOff: [1, 2, 3, 4],
      pausedUntil: day('2020-12-31'),
      holidays: Array.from({ length: 60 }, (_, index) => ({
        from: day(`${2021 + index}-07-01`),
        to: day(`${2021 + index}-07-21`),
      })),
      snoozes: many(measure()).map(({ code }) => ({ measure: code, until: null })),
    };
    const card = show(settingsOutcome({ settings }));
    fits(card);
    assert.match(card.text, /OW20-V3, voor altijd[\s\S]*En nog 19\d\./);
  });
});
