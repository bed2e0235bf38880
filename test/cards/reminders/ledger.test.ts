import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Language, LANGUAGES } from '../../../src/domain/language.js';
import { MESSAGE_STATUSES } from '../../../src/domain/reminders/outbox.js';
import { CHANNEL, REMINDER_RULES } from '../../../src/domain/reminders/reminder.js';
import { at } from '../../support/builders.js';
import type { Drawn } from '../drawn.js';
import { BAS, dated, ledger, messageOf, reminderOf, SANNE } from './reminding.js';
import { shown, title, titled } from './shown.js';

const requestOf = (on: Drawn, name: string) => titled(on, name).map(({ verb, data }) => [verb, data] as const)[0];

const entry = (more: Parameters<typeof messageOf>[0] = {}, of = dated, days = 14) => ({
  reminder: reminderOf(of, 'before', { days }),
  state: { status: 'in_message', message: 'm' } as const,
  message: messageOf(more),
});

describe('when someone was reminded', () => {
  it('is the last day first, and what became of each', () => {
    const rows = [
      entry(),
      entry({ settledAt: at('2020-08-01'), possiblyRepeated: true }, dated, 30),
      entry({ settledAt: at('2020-06-02'), status: 'unknown' }, dated, 90),
    ];
    const card = shown(ledger({ measure: dated.code, rows }));
    assert.equal(title(card), 'Laatst herinnerd op 17 augustus 2020');
    assert.match(card.text, /^3 herinneringen aan OW20-V4$/m);
    assert.match(card.text, /OW20-V4 {2}14 dagen van tevoren\n✓ verstuurd · 17 aug 2020/);
    assert.match(card.text, /✓ verstuurd · 1 aug 2020 · mogelijk dubbel/);
    assert.match(card.text, /◆ misschien aangekomen · 2 jun 2020/);
    assert.match(card.summary, /^Laatst herinnerd op 17 augustus 2020\..*OW20-V4/);
  });

  it('claims no day on which nothing is known to have arrived', () => {
    const notGone: readonly string[] = ['queued', 'sending', 'dropped'];
    for (const status of MESSAGE_STATUSES.filter((one) => one !== 'sent')) {
      const expected = notGone.includes(status) ? 'Nog niet herinnerd' : 'Herinneringen tot nu toe';
      assert.equal(title(shown(ledger({ rows: [entry({ status })] }))), expected, status);
    }
  });

  it('says that it never was, of whom, and in which language that was asked', () => {
    const never = (more: object, language: Language = 'nl') =>
      shown(ledger({ measure: dated.code, ...more }), { language });
    assert.match(never({}).summary, /Je bent nog nooit herinnerd aan OW20-V4/);
    assert.match(never({ measure: null }).summary, /Je bent nog nooit herinnerd aan een maatregel/);
    assert.match(never({ person: SANNE }).summary, /Je bent nog nooit/);
    assert.match(never({ person: BAS }).summary, /Bas Jansen is nog nooit herinnerd aan OW20-V4/);
    assert.match(never({ everyone: true }).summary, /Er is nog nooit iemand herinnerd aan OW20-V4/);
    assert.match(never({}, 'en').summary, /You have never been reminded of OW20-V4/);
  });

  it('says to whom it went where that was someone else', () => {
    const card = shown(ledger({ everyone: true, rows: [entry({ to: BAS }), entry({ to: CHANNEL })] }));
    assert.match(card.text, / · aan Bas Jansen/);
    assert.match(card.text, / · aan het kanaal/);
  });

  it('has more on the next page, asked in the same way', () => {
    const card = shown(ledger({ measure: dated.code, person: BAS, everyone: true, rows: [entry()], total: 25 }));
    const [verb, data] = requestOf(card, 'Volgende') ?? [];
    assert.equal(verb, 'showPage');
    assert.deepEqual(
      { ...(typeof data === 'object' ? data : {}) },
      {
        list: 'reminders',
        measureId: 'OW20-V4',
        of: 'past',
        person: 'bas',
        everyone: true,
        offset: 1,
        v: 1,
        lang: 'nl',
      },
    );
  });

  it('does not tell why a confidential measure was brought to mind', () => {
    const card = shown(ledger({ rows: [entry()], confidential: [dated.code] }));
    assert.deepEqual(card.measures, ['OW20-V4']);
    assert.doesNotMatch(card.json + card.summary, /van tevoren/);
    assert.match(card.text, /OW20-V4 {2}vertrouwelijk/);
  });

  it('has words for every occasion, in both languages', () => {
    for (const language of LANGUAGES) {
      const texts = REMINDER_RULES.map((rule) => {
        const one = { ...entry(), reminder: reminderOf(dated, rule, { days: 7 }) };
        return shown(ledger({ rows: [one] }), { language }).text;
      });
      assert.ok(new Set(texts).size >= REMINDER_RULES.length - 1);
    }
  });
});

describe('what went wrong with messages', () => {
  const failed = (cause: string | null, more = {}) =>
    shown(
      ledger({
        failures: true,
        rows: [entry({ key: 'm' })],
        messages: [messageOf({ key: 'm', ...more }, cause)],
        total: 1,
      }),
    );

  it('is told in plain words, with the cause as recorded behind it', () => {
    const causes: readonly (readonly [string, RegExp])[] = [
      ['HTTP 403', /Nakoming is daar verwijderd of geblokkeerd \(HTTP 403\)/],
      ['HTTP 404', /verwijderd of geblokkeerd/],
      ['HTTP 413', /het bericht was te groot/],
      ['HTTP 429', /Teams had het te druk/],
      ['HTTP 412', /Teams had het te druk/],
      ['HTTP 400', /Teams weigerde het bericht/],
      ['HTTP 502', /storing bij Teams/],
      ['timeout', /antwoordde niet op tijd \(timeout\)/],
      ['ETIMEDOUT', /antwoordde niet op tijd/],
      ['ECONNRESET', /de verbinding viel weg/],
      ['no conversation', /nog geen gesprek met Nakoming/],
      ['store', /het register was niet bereikbaar/],
      ['not drawn', /een fout in Nakoming/],
      ['iets nieuws', /de oorzaak is niet bekend \(iets nieuws\)/],
    ];
    for (const [cause, words] of causes) assert.match(failed(cause).text, words, cause);
    assert.doesNotMatch(failed(null).text, /\(\)|null/);
  });

  it('names to whom, what it was, about which measures, and whether it may be there twice', () => {
    const card = failed('HTTP 403', { to: BAS, status: 'unreachable', possiblyRepeated: true });
    assert.match(card.text, /Bas Jansen {2}herinneringen over OW20-V4\n▲ niet aangekomen · mogelijk dubbel/);
    assert.match(card.summary, /^Bij 1 bericht ging iets mis\. Bas Jansen, herinneringen over OW20-V4/);
    const week = failed('HTTP 500', { key: 'other', to: CHANNEL, kind: 'digest', status: 'unknown' });
    assert.match(week.text, /Het kanaal {2}de week in het kort\n◆ misschien aangekomen/);
  });

  it('leads to the message as things stand now', () => {
    const lead = failed('HTTP 403').actions.find(({ verb }) => verb === 'showReminders');
    assert.equal(lead?.data['message'], 'm');
  });

  it('is nothing, where nothing did', () => {
    assert.match(shown(ledger({ failures: true })).summary, /^Er ging niets mis\./);
    assert.match(shown(ledger({ failures: true }), { language: 'en' }).summary, /^Nothing went wrong\./);
  });
});
