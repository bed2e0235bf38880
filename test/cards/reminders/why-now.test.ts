import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { LANGUAGES } from '../../../src/domain/language.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { REMINDER_RULES, type ReminderRule } from '../../../src/domain/reminders/reminder.js';
import { changed, day, deadline, measure, person, vendor } from '../../support/builders.js';
import { drawn, type Drawn } from '../drawn.js';
import { PEOPLE } from '../world.js';
import { bundle, dated, forecast, late, ON_EACH_OCCASION, recurring, reminded, reported, TODAY } from './reminding.js';
import type { Language } from '../../../src/domain/language.js';

const card = (of: Measure, rule: ReminderRule, today = TODAY, language: Language = 'nl'): Drawn => {
  const outcome = bundle([reminded(of, rule, {}, today)], { today });
  const catalogue = { vendors: [vendor()], sources: [], investigations: [] };
  return drawn({ outcome, alternatives: [], back: null, people: PEOPLE, catalogue }, language);
};
/** The line that says why, without its sign. */
const why = (of: Measure, rule: ReminderRule, today = TODAY, language: Language = 'nl'): string => {
  const lines = card(of, rule, today, language).text.split('\n');
  return lines.find((line) => /^[▲◆●○✓] /.test(line))?.slice(2) ?? '';
};

const SAID: Readonly<Record<ReminderRule, readonly [nl: string, en: string]>> = {
  before: ['Nog 14 dagen: de termijn begint op 31 augustus 2020', '14 days to go: the term begins on 31 August 2020'],
  begins: [
    'De termijn begint vandaag; de laatste dag is 21 september 2020',
    'The term begins today; its last day is 21 September 2020',
  ],
  last_day: ['De laatste dag is vandaag', 'The last day is today'],
  after: [
    '1 dag te laat volgens het register; geen melding vastgelegd',
    '1 day overdue according to the register; no report recorded',
  ],
  again: [
    '5 dagen te laat volgens het register; geen melding vastgelegd',
    '5 days overdue according to the register; no report recorded',
  ],
  before_expiry: ['Nog 30 dagen: loopt af op 16 september 2020', '30 days to go: ends on 16 September 2020'],
  expired: ['Herbeoordeel: liep af op 10 augustus 2020', 'Assess again: it ended on 10 August 2020'],
  start: ['Geldt vanaf vandaag', 'Holds from today'],
  recurring: [
    'Hoe staat het ermee? Dit komt terug: elk half jaar.',
    'How does it stand? This comes back every half year.',
  ],
  undated: [
    'Vraag Microsoft om een datum: er is nog geen termijn',
    'Ask Microsoft for a date: there is no deadline yet',
  ],
  follow_up: [
    'Hoe staat het ermee? Dat zou ik op 17 augustus 2020 vragen.',
    'How does it stand? I was to ask on 17 August 2020.',
  ],
  asked_for: [
    'Herinnering gevraagd voor 17 augustus 2020. Nog 14 dagen: de termijn begint op 31 augustus 2020',
    'Reminder asked for 17 August 2020. 14 days to go: the term begins on 31 August 2020',
  ],
  unverified: [
    'Wacht al 14 dagen op verificatie: gereed gemeld op 3 augustus 2020',
    'Waiting 14 days to be verified: reported done on 3 August 2020',
  ],
  unanswered: ['Alle organisaties hebben intussen geantwoord', 'All organisations have answered meanwhile'],
  silent: [
    'Hoe staat het ermee? Al 30 dagen is er niets vastgelegd.',
    'How does it stand? Nothing was put on record for 30 days.',
  ],
  escalated: [
    '5 dagen te laat volgens het register; geen melding vastgelegd',
    '5 days overdue according to the register; no report recorded',
  ],
  already_past: ['De laatste dag was 31 december 2019', 'The last day was 31 December 2019'],
};

describe('why a measure is brought to mind', () => {
  for (const rule of REMINDER_RULES) {
    it(`is said in plain words: ${rule}`, () => {
      const [nl, en] = SAID[rule];
      assert.equal(why(ON_EACH_OCCASION[rule], rule), nl);
      assert.equal(why(ON_EACH_OCCASION[rule], rule, TODAY, 'en'), en);
    });
  }

  it('counts from the day it is read, not from the day it was planned for', () => {
    const said = ['2020-08-21', '2020-08-31', '2020-09-10', '2020-09-21', '2020-09-22'].map((today) =>
      why(dated, 'before', day(today)),
    );
    assert.deepEqual(said, [
      'Nog 10 dagen: de termijn begint op 31 augustus 2020',
      'De termijn begint vandaag; de laatste dag is 21 september 2020',
      'Nog 11 dagen: de laatste dag is 21 september 2020',
      'De laatste dag is vandaag',
      '1 dag te laat volgens het register; geen melding vastgelegd',
    ]);
  });

  it('speaks of a single day as the last one', () => {
    const single = measure('OW20-V2', { deadlines: [deadline('2020-08-31')] });
    assert.equal(why(single, 'before'), 'Nog 14 dagen: de laatste dag is 31 augustus 2020');
    const sameDay = measure('OW20-V2', { deadlines: [deadline('2020-08-31', { earliest: day('2020-08-31') })] });
    assert.equal(why(sameDay, 'before'), 'Nog 14 dagen: de laatste dag is 31 augustus 2020');
  });

  it('never calls a forecast late, on any day', () => {
    const days = Array.from({ length: 60 }, (_, index) => addDays(day('2020-08-20'), index));
    for (const today of days) assert.doesNotMatch(card(forecast, 'before', today).text, /te laat/);
    assert.equal(
      why(forecast, 'after', day('2020-10-05')),
      'Verwachting verstreken: dat was 30 september 2020; geen melding vastgelegd',
    );
  });

  it('calls late only what the register calls so', () => {
    assert.match(why(changed(late, { state: 'proposed' }), 'after'), /^De laatste dag is voorbij: dat was 12 augustus/);
    assert.match(why(changed(late, { updatedOn: TODAY }), 'after'), /5 dagen te laat.*; niet gereed gemeld/);
    assert.match(card(late, 'again').json, /"color":"Attention"/);
    assert.doesNotMatch(card(dated, 'before').json, /"Attention"/);
  });

  it('says of what comes back without an interval that how often is our own choice', () => {
    const plain = changed(recurring, { deadlines: [deadline(null, { kind: 'recurring' })] });
    assert.match(why(plain, 'recurring'), /zonder vaste tussentijd; hoe vaak wij het vragen, kiezen wij zelf/);
    assert.match(why(plain, 'recurring', TODAY, 'en'), /how often we ask is our own choice/);
  });

  it('asks nobody else for a date of ours', () => {
    assert.match(why(measure('OW20-S1'), 'undated'), /^Kies zelf een datum/);
    assert.match(why(measure('OW20-O1'), 'undated'), /^Vraag overheidsorganisaties om een datum/);
  });

  it('says of a recurring measure which report waits longest', () => {
    const report = { claimedBy: 'Microsoft', on: day('2020-07-18'), recordedBy: person('bas') };
    const occurrence = { from: day('2020-01-01'), to: day('2020-06-30'), state: 'reported_done' } as const;
    const waiting = changed(recurring, { occurrences: [{ ...occurrence, report, evidence: [], verification: null }] });
    assert.match(why(waiting, 'unverified'), /^Wacht al 30 dagen op verificatie: gereed gemeld op 18 juli 2020/);
    assert.equal(why(reported, 'unverified', day('2020-08-03')), 'Wacht op verificatie');
  });

  it('says that nothing was ever heard, where nothing was', () => {
    assert.match(why(dated, 'silent'), /Er is nog nooit iets over vastgelegd/);
    assert.match(why(dated, 'silent', TODAY, 'en'), /Nothing was ever put on record/);
  });

  it('names only the occasion where the deadline has become another kind by then', () => {
    const undated = measure('OW20-V2');
    assert.equal(why(undated, 'last_day'), 'De laatste dag');
  });

  it('is in the summary as on the card, whatever the occasion', () => {
    for (const rule of REMINDER_RULES) {
      for (const language of LANGUAGES) {
        const { summary } = card(ON_EACH_OCCASION[rule], rule, TODAY, language);
        assert.ok(summary.includes(ON_EACH_OCCASION[rule].code), rule);
        assert.ok(summary.length > 25 && summary.length < 400, `${rule}: ${summary}`);
      }
    }
  });
});
