import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ChangeRecord } from '../../../src/domain/change/change.js';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import { newPerson, RIGHTS, SYSTEM, type Person, type Right } from '../../../src/domain/people/person.js';
import type { RemindersAsked, ReminderSettingsOutcome } from '../../../src/domain/reminders/outcomes.js';
import { DEFAULT_POLICY, POLICY_PARTS } from '../../../src/domain/reminders/policy.js';
import { NO_SETTINGS, type ReminderSettings } from '../../../src/domain/reminders/settings.js';
import { localeFor } from '../../../src/locales/locale.js';
import { changed, day, measure } from '../../support/builders.js';
import { daysOff, holiday, hours, pause, policy, snooze, unsnooze } from '../../support/reminder-requests.js';
import { meaning } from '../../language/question/reading.js';
import { recordOf, recordOfWrite } from '../changing.js';
import { drawn, type Drawn } from '../drawn.js';
import { PEOPLE } from '../world.js';
import { dated, REFUSALS, SANNE, settingsOutcome, undated } from './reminding.js';

const show = (
  more: Partial<ReminderSettingsOutcome> = {},
  { language = 'nl', rights = RIGHTS }: { readonly language?: Language; readonly rights?: readonly Right[] } = {},
): Drawn =>
  drawn({ outcome: settingsOutcome(more), alternatives: [], back: null, people: { ...PEOPLE, rights } }, language);
const asked = ({ actions }: Drawn, name: string): readonly unknown[] =>
  actions.filter(({ title }) => title === name).map(({ data }) => data['asked']);
const levels = (more: Partial<ReminderSettingsOutcome['adjusted']>) => ({
  team: null,
  person: null,
  measure: null,
  ...more,
});

const FULL: ReminderSettings = {
  hour: 10,
  quietFrom: null,
  daysOff: [3, 5],
  holidays: [
    { from: day('2020-08-03'), to: day('2020-08-07') },
    { from: day('2020-10-12'), to: day('2020-10-16') },
    { from: day('2020-12-24'), to: day('2020-12-24') },
  ],
  pausedUntil: day('2020-09-01'),
  snoozes: [
    { measure: dated.code, until: day('2020-08-24') },
    { measure: undated.code, until: null },
  ],
  policy: { before: [30, 10] },
};

describe('how someone is reminded', () => {
  it('is told in plain words, with what the team does where they chose nothing', () => {
    const { text, summary } = show();
    assert.match(text, /^Zo herinner ik je\nTijd\nTussen 9 en 18 uur · van het team\nWerkdagen\nAlle werkdagen$/m);
    assert.match(text, /^90, 30, 14, 7 en 1 dagen van tevoren\nOp de dag dat de termijn begint$/m);
    assert.match(text, /^Na 14 en 28 dagen horen de coördinatoren en het kanaal het$/m);
    assert.match(
      summary,
      /Tijd: Tussen 9 en 18 uur\. Werkdagen: Alle werkdagen\. 90, 30, 14, 7 en 1 dagen van tevoren/,
    );
  });

  it('says everything that the policy has, in both languages', () => {
    for (const language of LANGUAGES) {
      const { parts } = localeFor(language).reminderSettings;
      assert.deepEqual(Object.keys(parts).sort(), [...POLICY_PARTS].sort());
      const { text } = show({}, { language });
      const [first = 0] = DEFAULT_POLICY.beforeExpiry;
      assert.match(text, new RegExp(`^${first}, 30 (en|and) 7 `, 'm'));
    }
  });

  it('says whose choice each part is that is not the usual', () => {
    const { text } = show({
      adjusted: levels({ team: { silentEvery: 45, before: [60] }, person: { before: [30, 10] } }),
    });
    assert.match(text, /^30 en 10 dagen van tevoren · van jou$/m);
    assert.match(text, /^Niets gehoord: elke 45 dagen · van het team$/m);
    assert.match(text, /^Op de laatste dag$/m);
  });

  it('has a button to end each thing that does not end by itself', () => {
    const card = show({ settings: FULL, adjusted: levels({ person: FULL.policy }) });
    assert.match(card.text, /^Tussen 10 en 18 uur · van jou$/m);
    assert.match(card.text, /^Niet op woensdag en vrijdag$/m);
    assert.deepEqual(asked(card, 'Weer zoals het team'), [hours(null, null)]);
    assert.deepEqual(asked(card, 'Weer beginnen'), [pause(null)]);
    assert.deepEqual(asked(card, 'Toch herinneren'), [unsnooze('OW20-V4'), unsnooze('MD23-V1')]);
    assert.deepEqual(asked(card, 'Momenten weer zoals het team'), [policy('me', null)]);
    assert.deepEqual(asked(card, 'Toch niet vrij'), [
      holiday('2020-10-12', '2020-10-16', true),
      holiday('2020-12-24', '2020-12-24', true),
    ]);
    assert.match(card.text, /^Op 24 december 2020$/m);
  });

  it('leaves out what is over', () => {
    const { text } = show({ settings: FULL, today: day('2020-09-01') });
    assert.doesNotMatch(text, /Pauze|OW20-V4|augustus/);
    assert.match(text, /MD23-V1, voor altijd/);
  });

  it('says above it what was just set, or that it was so already', () => {
    const set = show({ settings: FULL, changed: pause('2020-09-01') });
    assert.match(set.text, /^✓ Ingesteld: geen herinneringen tot 1 september 2020$/m);
    assert.match(set.summary, /^Ingesteld: geen herinneringen tot 1 september 2020\./);
    const already = show({ settings: FULL, changed: pause('2020-09-01'), already: true });
    assert.match(already.text, /^● Ingesteld: [^\n]*\nDat was al zo\.$/m);
  });

  const CHANGES: readonly (readonly [RemindersAsked, nl: string, en: string])[] = [
    [
      snooze('OW20-V4', '2020-08-24'),
      'OW20-V4 uitgesteld tot 24 augustus 2020',
      'OW20-V4 put off until 24 August 2020',
    ],
    [snooze('OW20-V4', null), 'geen herinneringen meer aan OW20-V4', 'no more reminders of OW20-V4'],
    [unsnooze('OW20-V4'), 'weer herinneringen aan OW20-V4', 'reminders of OW20-V4 again'],
    [pause(null), 'er komen weer herinneringen', 'reminders come again'],
    [hours(10, 16), 'tussen 10 en 16 uur', 'between 10:00 and 16:00'],
    [hours(10, null), 'vanaf 10 uur', 'from 10:00'],
    [hours(null, 16), 'niet na 16 uur', 'nothing after 16:00'],
    [hours(null, null), 'op de tijden van het team', 'at the hours of the team'],
    [daysOff(5), 'niet op vrijdag', 'not on Friday'],
    [daysOff(), 'weer op alle werkdagen', 'on every working day again'],
    [holiday('2020-10-12', '2020-10-16'), 'vrij van 12 oktober 2020 tot en met 16 oktober 2020', 'off from 12 October'],
    [holiday('2020-10-12', '2020-10-12', true), 'niet meer vrij op 12 oktober 2020', 'not off any more on 12 October'],
    [policy('me', { before: [10] }), 'voor jou: 10 dagen van tevoren', 'for you: 10 days ahead'],
    [policy('me', { before: [], every: null }), 'niet vooraf; daarna niet meer', 'nothing ahead; then no more'],
    [policy('me', null), 'voor jou weer zoals voor het team', 'for you as for the team again'],
    [policy('team', { begins: false }), 'voor het team: niet als de termijn begint', 'for the team: nothing when'],
    [policy('team', null), 'voor het team weer zoals gewoonlijk', 'for the team as usual again'],
    [policy('OW20-V4', { every: 1 }), 'voor OW20-V4: daarna elke dag', 'for OW20-V4: then every day'],
    [policy('OW20-V4', null), 'voor OW20-V4 weer zoals gewoonlijk', 'for OW20-V4 as usual again'],
  ];
  for (const [number, [change, nl, en]] of CHANGES.entries()) {
    it(`tells a change in a few words: ${change.what} ${number}`, () => {
      assert.ok(show({ changed: change }).text.includes(nl), show({ changed: change }).text.split('\n')[0]);
      assert.ok(show({ changed: change }, { language: 'en' }).text.includes(en));
    });
  }

  it('is told for one measure by what holds for it, with a way back to the usual for who may', () => {
    const own = { measure: dated.code, adjusted: levels({ measure: { every: 7 } }) };
    const card = show(own);
    assert.match(card.text, /^Zo herinner ik aan OW20-V4$/m);
    assert.match(card.text, /^Daarna elke 7 dagen · voor deze maatregel$/m);
    assert.doesNotMatch(card.text, /Tijd|Werkdagen/);
    assert.deepEqual(asked(card, 'Weer zoals gewoonlijk'), [policy('OW20-V4', null)]);
    assert.deepEqual(asked(show(own, { rights: ['read', 'update'] }), 'Weer zoals gewoonlijk'), []);
    const put = { ...own, settings: FULL };
    assert.match(show(put).text, /OW20-V4 tot 24 augustus 2020/);
    assert.doesNotMatch(show(put).text, /MD23-V1/);
  });
});

describe('a change of reminders among other changes', () => {
  const listed = (record: ChangeRecord): string => {
    const outcome: Outcome = {
      type: 'changeList',
      since: day('2020-08-01'),
      by: null,
      query: { criteria: [] },
      offset: 0,
      total: 1,
      rows: [record],
    };
    return drawn({ outcome, alternatives: [], back: null, people: PEOPLE }).text;
  };
  const ofPerson = (code: Person['code'], now: ReminderSettings, was: ReminderSettings = NO_SETTINGS): string => {
    const before = { ...newPerson(code), reminders: was };
    return listed(
      recordOfWrite(before, { type: 'person', value: { ...before, reminders: now } }, { kind: 'reminders' }),
    );
  };

  it('says what was set, for whom', () => {
    const all = ofPerson(SANNE, FULL);
    for (const said of [
      'OW20-V4 uitgesteld tot 24 augustus 2020',
      'geen herinneringen meer aan MD23-V1',
      'geen herinneringen tot 1 september 2020',
      'vanaf 10 uur',
      'niet op woensdag en vrijdag',
      'vrij op 24 december 2020',
      '30 en 10 dagen van tevoren',
    ])
      assert.ok(all.includes(said), said);
    assert.match(ofPerson(SYSTEM, { ...NO_SETTINGS, policy: { every: 7 } }), /voor het team: daarna elke 7 dagen/);
  });

  it('says what was ended', () => {
    const ended = ofPerson(SANNE, NO_SETTINGS, FULL);
    for (const said of [
      'weer herinneringen aan OW20-V4',
      'er komen weer herinneringen',
      'niet meer vrij op 24 december 2020',
    ])
      assert.ok(ended.includes(said), said);
  });

  it('says nothing of what stayed as it was', () => {
    const same = ofPerson(SANNE, { ...FULL, hour: 11 }, FULL);
    assert.match(same, /vanaf 11 uur/);
    assert.doesNotMatch(same, /uitgesteld|vrijdag|vrij op/);
  });

  it('says of a measure how it is reminded of now', () => {
    const of = (now: Measure, was: Measure) => listed(recordOf(was, now, { kind: 'reminders' }));
    const was = measure('OW20-V4');
    assert.match(of(changed(was, { reminders: { every: 7 } }), was), /voor OW20-V4: daarna elke 7 dagen/);
    assert.match(of(was, changed(was, { reminders: { every: 7 } })), /voor OW20-V4 weer zoals gewoonlijk/);
  });
});

describe('what cannot be set about reminders', () => {
  for (const language of LANGUAGES) {
    for (const [number, refusal] of REFUSALS.entries()) {
      it(`is said with what was wrong: ${refusal.why} ${number} (${language})`, () => {
        const outcome = { type: 'remindersRefused', refusal } as const;
        const { text, summary } = drawn({ outcome, alternatives: [], back: null, people: PEOPLE }, language);
        assert.ok(text.split('\n').length >= 2 && summary.length > 30, text);
        if (refusal.why === 'nonsense' && refusal.text !== '') assert.ok(summary.includes(refusal.text));
        if (refusal.why === 'days') assert.match(summary, /1 (tot en met|to) 730/);
      });
    }

    it(`is followed by an example that is understood (${language})`, () => {
      const { examples, refused } = localeFor(language).reminderSettings;
      const said = { language, today: '2020-08-17' };
      for (const saying of [...examples.sayings, ...Object.values(refused.examples)])
        assert.match(meaning(saying, said), /^(setReminders|reminders?)/i, saying);
      assert.match(meaning(refused.assign, said), /^change OW20-V4$/);
      assert.match(meaning(refused.waiting, said), /waiting/);
      assert.match(meaning(refused.overview, said), /overview/);
    });
  }
});
