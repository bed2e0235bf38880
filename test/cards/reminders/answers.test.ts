import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import type { Outcome } from '../../../src/domain/outcome.js';
import { MESSAGE_STATUSES } from '../../../src/domain/reminders/outbox.js';
import { REMINDER_RULES, CHANNEL } from '../../../src/domain/reminders/reminder.js';
import { at, day, measureCode } from '../../support/builders.js';
import { drawn, type Drawn } from '../drawn.js';
import { PEOPLE } from '../world.js';
import {
  BAS,
  dated,
  digest,
  forecast,
  ledger,
  messageOf,
  reminderOf,
  SANNE,
  TODAY,
  undated,
  upcoming,
} from './reminding.js';

const show = (outcome: Outcome, language: Language = 'nl'): Drawn =>
  drawn({ outcome, alternatives: [], back: null, people: PEOPLE }, language);
const title = ({ text }: Drawn): string => text.split('\n')[0] ?? '';
const requestOf = ({ actions }: Drawn, name: string) => {
  const found = actions.find((action) => action.title === name);
  return found === undefined ? undefined : [found.verb, found.data];
};

const entry = (more: Parameters<typeof messageOf>[0] = {}, of = dated, days = 14) => ({
  reminder: reminderOf(of, 'before', { days }),
  state: { status: 'in_message', message: 'm' } as const,
  message: messageOf(more),
});
const due = (on: string, of = dated, more = {}) => ({
  reminder: reminderOf(of, 'before', { days: 7, date: day(on), ...more }),
  on: day(on),
});

describe('the week and the month', () => {
  it('are numbers that lead to their lists', () => {
    const card = show(digest());
    assert.equal(title(card), 'De week in het kort');
    assert.match(card.text, /^10–16 aug 2020$/m);
    assert.match(card.text, /42\nopen\n1\nte laat\n12\nkomt eraan\n1\nte verifiëren/);
    const words = card.actions.flatMap(({ verb, data }) => (verb === 'listMeasures' ? [JSON.stringify(data)] : []));
    for (const word of ['open', 'overdue', 'due_soon', 'awaiting_verification'])
      assert.ok(
        words.some((one) => one.includes(word)),
        word,
      );
  });

  it('show the first of what is behind the numbers, and lead to the rest', () => {
    const card = show(digest());
    assert.deepEqual(card.measures, ['OW20-V4', 'MD23-V3', 'OW20-V1']);
    assert.ok(requestOf(card, 'Alle 12'));
    assert.match(card.text, /Komt eraan, tot en met 23 september 2020/);
    assert.match(card.summary, /42 open, 1 te laat, 12 komt eraan, 1 te verifiëren\. Te laat: OW20-V4\./);
  });

  it('are short when there is nothing to tell', () => {
    const none = { total: 0, rows: [] };
    const calm = digest({
      overdue: none,
      coming: { ...none, until: day('2020-08-23') },
      awaitingVerification: none,
      changes: none,
    });
    assert.match(show(calm).text, /Niets is te laat, er komt niets aan en er is niets gewijzigd/);
    assert.match(show(calm, 'en').summary, /Nothing is overdue, nothing is coming up/);
    assert.doesNotMatch(show(calm).json, /Attention/);
  });

  it('say of the month what became of the messages, and lead to what went wrong', () => {
    const card = show(digest({ of: 'month', ledger: { sent: 40, unknown: 2, failed: 1 } }));
    assert.match(
      card.text,
      /40 berichten verstuurd\. Van 2 berichten is niet bekend of ze aankwamen\. 1 bericht kwam niet aan/,
    );
    assert.deepEqual(requestOf(card, 'Wat ging er mis?')?.[0], 'failedReminders');
    const fine = show(digest({ of: 'month', ledger: { sent: 1, unknown: 0, failed: 0 } }));
    assert.match(fine.text, /^1 bericht verstuurd\.$/m);
    assert.equal(requestOf(fine, 'Wat ging er mis?'), undefined);
  });
});

describe('when someone was reminded', () => {
  it('is the last day first, and what became of each', () => {
    const rows = [
      entry(),
      entry({ settledAt: at('2020-08-01'), possiblyRepeated: true }, dated, 30),
      entry({ settledAt: at('2020-06-02'), status: 'unknown' }, dated, 90),
    ];
    const card = show(ledger({ measure: dated.code, rows }));
    assert.equal(title(card), 'Laatst herinnerd op 17 augustus 2020');
    assert.match(card.text, /^3 herinneringen aan OW20-V4$/m);
    assert.match(card.text, /OW20-V4 {2}14 dagen van tevoren\n✓ verstuurd · 17 aug 2020/);
    assert.match(card.text, /✓ verstuurd · 1 aug 2020 · mogelijk dubbel/);
    assert.match(card.text, /◆ misschien aangekomen · 2 jun 2020/);
    assert.match(card.summary, /^Laatst herinnerd op 17 augustus 2020\..*OW20-V4/);
  });

  it('claims no day on which nothing is known to have arrived', () => {
    for (const status of MESSAGE_STATUSES.filter((one) => one !== 'sent'))
      assert.equal(title(show(ledger({ rows: [entry({ status })] }))), 'Herinneringen tot nu toe', status);
  });

  it('says that it never was, of whom, and in which language that was asked', () => {
    const never = (more: object, language: Language = 'nl') => show(ledger({ measure: dated.code, ...more }), language);
    assert.match(never({}).summary, /Je bent nog nooit herinnerd aan OW20-V4/);
    assert.match(never({ measure: null }).summary, /Je bent nog nooit herinnerd aan een maatregel/);
    assert.match(never({ person: SANNE }).summary, /Je bent nog nooit/);
    assert.match(never({ person: BAS }).summary, /Bas Jansen is nog nooit herinnerd aan OW20-V4/);
    assert.match(never({ everyone: true }).summary, /Er is nog nooit iemand herinnerd aan OW20-V4/);
    assert.match(never({}, 'en').summary, /You have never been reminded of OW20-V4/);
  });

  it('says to whom it went where that was someone else', () => {
    const card = show(ledger({ everyone: true, rows: [entry({ to: BAS }), entry({ to: CHANNEL })] }));
    assert.match(card.text, / · aan Bas Jansen/);
    assert.match(card.text, / · aan het kanaal/);
  });

  it('has more on the next page, asked in the same way', () => {
    const card = show(ledger({ measure: dated.code, person: BAS, everyone: true, rows: [entry()], total: 25 }));
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
    const card = show(ledger({ rows: [entry()], confidential: [dated.code] }));
    assert.deepEqual(card.measures, ['OW20-V4']);
    assert.doesNotMatch(card.json + card.summary, /van tevoren/);
    assert.match(card.text, /OW20-V4 {2}vertrouwelijk/);
  });

  it('has words for every occasion, in both languages', () => {
    for (const language of LANGUAGES) {
      const texts = REMINDER_RULES.map((rule) => {
        const one = { ...entry(), reminder: reminderOf(dated, rule, { days: 7 }) };
        return show(ledger({ rows: [one] }), language).text;
      });
      assert.ok(new Set(texts).size >= REMINDER_RULES.length - 1);
    }
  });
});

describe('what went wrong with messages', () => {
  const failed = (cause: string | null, more = {}) =>
    show(
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
    assert.match(show(ledger({ failures: true })).summary, /^Er ging niets mis\./);
    assert.match(show(ledger({ failures: true }), 'en').summary, /^Nothing went wrong\./);
  });
});

describe('what is still to be sent', () => {
  const rows = [due('2020-08-24'), due('2020-08-24', forecast), due('2020-08-31', undated)];

  it('stands by day, and says for whom it is', () => {
    const card = show(upcoming({ rows, total: 9 }));
    assert.equal(title(card), '9 herinneringen tot en met 30 september 2020');
    assert.match(card.text, /voor jou · 1–3 van 9/);
    assert.match(card.text, /Maandag 24 augustus 2020\nOW20-V4\s+○ 7 dagen van tevoren\nMD23-V3/);
    assert.match(card.summary, /Voor jou.*24 aug 2020: OW20-V4 en MD23-V3\. 31 aug 2020: MD23-V1/);
    assert.match(show(upcoming({ rows, person: BAS })).text, /^voor Bas Jansen$/m);
  });

  it('names each reader where it is everyone’s', () => {
    const all = [due('2020-08-24', dated, { recipient: BAS }), due('2020-08-24', forecast, { recipient: CHANNEL })];
    const { text } = show(upcoming({ rows: all, person: null }));
    assert.match(text, /^voor iedereen$/m);
    assert.match(text, / · voor Bas Jansen[\s\S]* · voor het kanaal/);
  });

  it('is of one measure the next day', () => {
    const card = show(upcoming({ rows, measure: dated.code }));
    assert.equal(title(card), 'Volgende herinnering: 24 augustus 2020');
    assert.match(card.summary, /OW20-V4/);
  });

  it('says that nothing is, and in which time', () => {
    assert.match(
      show(upcoming({ measure: dated.code })).summary,
      /Van 17 augustus 2020 tot en met 30 september 2020 is er geen herinnering gepland voor OW20-V4/,
    );
    assert.match(show(upcoming(), 'en').summary, /no reminder is planned/);
  });

  it('does not tell why of a confidential measure', () => {
    const card = show(upcoming({ rows, confidential: [dated.code] }));
    assert.match(card.text, /OW20-V4\s+■ vertrouwelijk/);
    assert.match(card.text, /MD23-V3\s+○ 7 dagen van tevoren/);
  });
});

describe('a policy that is tried out', () => {
  const asked = { what: 'policy', of: 'me', policy: { before: [10], every: 7 } } as const;
  const more = [due('2020-08-21')];
  const less = [due('2020-08-17'), due('2020-08-24')];
  const card = show(upcoming({ total: 11, trial: { asked, more, less, before: 12 } }));

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
    const same = show(upcoming({ trial: { asked, more: [], less: [], before: 4 } }));
    assert.match(same.text, /Tot en met 30 september 2020 verandert dit niets/);
    assert.deepEqual(same.measures, []);
  });

  it('tells of a confidential measure only that it is one of them', () => {
    const hidden = show(upcoming({ trial: { asked, more, less, before: 12 }, confidential: [measureCode('OW20-V4')] }));
    assert.doesNotMatch(hidden.text, /7 dagen van tevoren/);
  });
});

describe('that someone cannot be reached', () => {
  const told = (person: typeof BAS | typeof CHANNEL, channel: boolean, language: Language = 'nl') =>
    show({ type: 'unreachable', person, since: TODAY, channel }, language);

  it('says who, since when, where it goes meanwhile, and what can be done', () => {
    const card = told(BAS, true);
    assert.match(card.summary, /Berichten aan Bas Jansen komen sinds 17 augustus 2020 niet aan/);
    assert.match(card.summary, /Zolang gaan ze naar het kanaal.*draag de maatregelen over/);
    const [verb, data] = requestOf(card, 'De maatregelen van deze persoon') ?? [];
    assert.equal(verb, 'listMeasures');
    assert.match(JSON.stringify(data), /"owner","anyOf":\["bas"\]/);
  });

  it('says so where nobody reads them', () => {
    assert.match(told(BAS, false).text, /nu leest niemand ze/);
    assert.match(told(BAS, false, 'en').text, /nobody reads them now/);
  });

  it('may be the channel, which owns nothing', () => {
    const card = told(CHANNEL, false);
    assert.equal(title(card), 'Het kanaal is niet te bereiken');
    assert.deepEqual(card.actions, []);
  });
});
