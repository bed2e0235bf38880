import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CHANNEL } from '../../../src/domain/reminders/reminder.js';
import { day, measureCode } from '../../support/builders.js';
import type { Drawn } from '../drawn.js';
import { BAS, dated, forecast, reminderOf, SANNE, undated, upcoming } from './reminding.js';
import { shown, title, titled } from './shown.js';

const requestOf = (on: Drawn, name: string) => titled(on, name).map(({ verb, data }) => [verb, data] as const)[0];

const due = (on: string, of = dated, more = {}) => ({
  reminder: reminderOf(of, 'before', { days: 7, date: day(on), ...more }),
  on: day(on),
});

describe('what is still to be sent', () => {
  const rows = [due('2020-08-24'), due('2020-08-24', forecast), due('2020-08-31', undated)];

  it('stands by day, and says for whom it is', () => {
    const card = shown(upcoming({ rows, total: 9 }));
    assert.equal(title(card), '9 herinneringen tot en met 30 september 2020');
    assert.match(card.text, /voor jou · 1–3 van 9/);
    assert.match(card.text, /Maandag 24 augustus 2020\nOW20-V4\s+○ 7 dagen van tevoren\nMD23-V3/);
    assert.match(card.summary, /Voor jou.*24 aug 2020: OW20-V4 en MD23-V3\. 31 aug 2020: MD23-V1/);
    assert.match(shown(upcoming({ rows, person: BAS })).text, /^voor Bas Jansen$/m);
  });

  it('says what each measure is called, and of one it is about only once', () => {
    const titles = new Map([
      [dated.code, dated.title],
      [forecast.code, forecast.title],
    ]);
    const [name, other] = [dated.title.nl, forecast.title.nl];
    const several = shown(upcoming({ rows, titles })).text;
    for (const told of [`OW20-V4  ${name}\n`, `MD23-V3  ${other}\n`]) assert.ok(several.includes(told), several);
    assert.ok(shown(upcoming({ rows, titles }), { language: 'en' }).text.includes(dated.title.en));
    const one = shown(upcoming({ rows: [due('2020-08-24'), due('2020-08-30')], titles, measure: dated.code }));
    assert.equal(one.text.split(name).length, 2, one.text);
    assert.ok(one.text.includes(`OW20-V4 ${name} · voor jou`), one.text);
  });

  it('names each reader where it is everyone’s', () => {
    const all = [due('2020-08-24', dated, { recipient: BAS }), due('2020-08-24', forecast, { recipient: CHANNEL })];
    const { text } = shown(upcoming({ rows: all, person: null }));
    assert.match(text, /^voor iedereen$/m);
    assert.match(text, / · voor Bas Jansen[\s\S]* · voor het kanaal/);
  });

  it('leads to each measure, and from there back', () => {
    const back = shown(upcoming({ rows })).actions.find(({ verb }) => verb === 'showMeasure')?.data['back'];
    const input = { of: 'next', person: 'sanne', from: '2020-08-17', to: '2020-09-30' };
    assert.deepEqual(back, { verb: 'reminders', data: input });
  });

  it('is of one measure the next day', () => {
    const card = shown(upcoming({ rows, measure: dated.code }));
    assert.equal(title(card), 'Volgende herinnering: 24 augustus 2020');
    assert.match(card.summary, /OW20-V4/);
  });

  it('says that nothing is, and in which time', () => {
    assert.match(
      shown(upcoming({ measure: dated.code })).summary,
      /Van 17 augustus 2020 tot en met 30 september 2020 is er geen herinnering gepland voor OW20-V4/,
    );
    assert.match(shown(upcoming(), { language: 'en' }).summary, /no reminder is planned/);
  });

  it('says who has paused them, as nothing planned is not nothing due', () => {
    const paused = [{ person: SANNE, until: day('2020-10-01') }];
    const none = shown(upcoming({ paused }));
    for (const told of [none.text, none.summary]) assert.match(told, /Pauze voor jou tot 1 oktober 2020/);
    assert.match(shown(upcoming({ paused }), { language: 'en' }).summary, /Paused for you until 1 October 2020/);
    const some = shown(
      upcoming({ rows, person: null, paused: [...paused, { person: BAS, until: day('2020-09-01') }] }),
    );
    assert.match(
      some.text,
      /voor iedereen · pauze voor jou tot 1 oktober 2020 en pauze voor Bas Jansen tot 1 september 2020/,
    );
    assert.doesNotMatch(shown(upcoming({ rows })).text, /pauze/i);
  });

  it('does not tell why of a confidential measure', () => {
    const card = shown(upcoming({ rows, confidential: [dated.code] }));
    assert.match(card.text, /OW20-V4\s+■ vertrouwelijk/);
    assert.match(card.text, /MD23-V3\s+○ 7 dagen van tevoren/);
  });
});

describe('a policy that is tried out', () => {
  const asked = { what: 'policy', of: 'me', policy: { before: [10], every: 7 } } as const;
  const more = [due('2020-08-21')];
  const less = [due('2020-08-17'), due('2020-08-24')];
  const card = shown(upcoming({ total: 11, trial: { asked, more, less, before: 12 } }));

  it('says what it would send more and less, and that nothing was changed yet', () => {
    assert.equal(title(card), 'Wat zou dit veranderen?');
    assert.match(card.text, /Voor jou: 10 dagen van tevoren; daarna elke 7 dagen\./);
    assert.match(
      card.text,
      /Tot en met 30 september 2020 komen er nu 12 herinneringen, en dan 11\. Er is nog niets gewijzigd/,
    );
    assert.match(card.text, /Erbij: 1\nOW20-V4[\s\S]*Eraf: 2\nOW20-V4/);
    assert.match(card.summary, /Erbij: 1 \(OW20-V4\)\. Eraf: 2 \(OW20-V4\)/);
  });

  it('is set as it was tried with one click', () => {
    const [verb, data] = requestOf(card, 'Zo instellen') ?? [];
    assert.equal(verb, 'setReminders');
    assert.deepEqual(typeof data === 'object' && [data['asked'], data['trial']], [asked, undefined]);
  });

  it('says that it makes no difference where it makes none', () => {
    const same = shown(upcoming({ trial: { asked, more: [], less: [], before: 4 } }));
    assert.match(same.text, /Tot en met 30 september 2020 verandert dit niets/);
    assert.deepEqual(same.measures, []);
  });

  it('tells of a confidential measure only that it is one of them', () => {
    const hidden = shown(
      upcoming({ trial: { asked, more, less, before: 12 }, confidential: [measureCode('OW20-V4')] }),
    );
    assert.doesNotMatch(hidden.text, /7 dagen van tevoren/);
  });
});
