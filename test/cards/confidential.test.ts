import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { LANGUAGES } from '../../src/domain/language.js';
import type { NextDeadlineOutcome } from '../../src/domain/outcome/measure-outcome.js';
import type { Outcome } from '../../src/domain/outcome/outcome.js';
import type { Condition } from '../../src/domain/risk/risk.js';
import { change, day, deadline, measure, person, quotation, risk } from '../support/builders.js';
import { drawnOutcome } from './drawn.js';
import { bundle, digest, ledger, reminded, reminderOf, upcoming } from './reminders/reminding.js';
import { listOutcome, measureOutcome, riskOutcome, TODAY, viewOf } from './views.js';

const both = (text: string) => ({ nl: text, en: text });
/** Every text of it has a word of its own, so that a leak shows. */
const secret = measure('OW20-V1', {
  confidential: true,
  title: both('LEK-titel'),
  description: both('LEK-omschrijving'),
  quotation: quotation('LEK-citaat', { place: 'LEK-plaats' }),
  deadlines: [deadline('2020-12-31', { wording: 'LEK-termijn', rule: { id: 'latest-day', fragment: 'LEK-stuk' } })],
  notes: [both('LEK-aantekening')],
  contradictions: [{ quotations: [quotation('LEK-tegenspraak')], explanation: both('LEK-uitleg') }],
  evidence: [{ title: 'LEK-bewijs', link: 'https://example.org', date: day('2020-01-01') }],
  report: { claimedBy: 'LEK-melder', on: day('2020-01-01'), recordedBy: person('bas') },
});
const history = [{ ...change(secret, { reason: 'LEK-reden' }), number: 1, before: [secret] }];
const open = measure('OW20-V2');
const condition: Condition = { type: 'verified', measure: secret.code };
const endangered = risk('OW20-H1', { condition: { condition, ours: false, quotation: quotation('Nadat.') } });

const CARDS: Readonly<Record<string, Outcome>> = {
  'a card of its own': measureOutcome(secret, { history, historyTotal: 1 }),
  'an answer to a question about it': measureOutcome(secret, { focus: 'quote', history, historyTotal: 1 }),
  'a row of a list': listOutcome([secret, open]),
  'a condition of a risk': { ...riskOutcome(endangered), measures: [viewOf(secret)] },
  'a measure of a risk without condition': { ...riskOutcome(risk('OW20-L1')), measures: [viewOf(secret)], linked: 1 },
  'what is in the way of another': measureOutcome(open, {
    blockers: [{ code: secret.code, inferred: false, present: true, item: secret }],
  }),
  'the next deadline': {
    type: 'nextDeadline',
    query: { criteria: [] },
    today: day('2020-12-01'),
    date: day('2020-12-31'),
    total: 1,
    rows: [viewOf(secret)],
  },
  'what changed': {
    type: 'changeList',
    since: TODAY,
    by: null,
    query: { criteria: [] },
    offset: 0,
    total: 1,
    rows: history,
  },
  'a message': bundle([reminded(secret, 'before')]),
  'the week': digest({
    overdue: { total: 1, rows: [viewOf(secret)] },
    coming: { total: 1, rows: [viewOf(secret)], until: TODAY },
    awaitingVerification: { total: 1, rows: [viewOf(secret)] },
    changes: { total: 1, rows: history },
  }),
  'when it was brought to mind': ledger({
    rows: [{ reminder: reminderOf(secret, 'before', { days: 14 }), state: { status: 'waiting' }, message: null }],
    confidential: [secret.code],
  }),
  'when it will be brought to mind': upcoming({
    rows: [{ reminder: reminderOf(secret, 'before', { days: 14 }), on: day('2020-12-17') }],
    confidential: [secret.code],
  }),
  'what is waiting': {
    type: 'waiting',
    today: TODAY,
    mine: { total: 1, rows: [viewOf(secret)] },
    toVerify: null,
    unowned: null,
  },
};

describe('a confidential measure', () => {
  for (const [place, outcome] of Object.entries(CARDS)) {
    it(`gives its code and nothing of what it says in ${place}`, () => {
      for (const language of LANGUAGES) {
        const { card, summary } = drawnOutcome(outcome, language);
        const all = JSON.stringify(card) + summary;
        assert.ok(all.includes('OW20-V1'));
        assert.doesNotMatch(all, /LEK/);
      }
    });

    it(`does not tell its deadline in ${place}`, () => {
      const { card, summary } = drawnOutcome(outcome);
      assert.doesNotMatch(JSON.stringify(card) + summary, /2020-12-31|31 dec|dagen te laat/);
    });
  }

  it('is called confidential', () => {
    assert.match(drawnOutcome(listOutcome([secret])).text, /OW20-V1[\s\S]*vertrouwelijk/);
    assert.match(drawnOutcome(measureOutcome(secret)).summary, /^OW20-V1 is vertrouwelijk/);
  });

  it('is left out beside another that is due on the same day, and more of them are no click away', () => {
    const due: Omit<NextDeadlineOutcome, 'rows' | 'total'> = {
      type: 'nextDeadline',
      query: { criteria: [] },
      today: day('2020-12-01'),
      date: day('2020-12-31'),
    };
    const other = measure('OW20-V2', { deadlines: [deadline('2020-12-31')] });
    const beside = drawnOutcome({ ...due, total: 2, rows: [viewOf(secret), viewOf(other)] });
    assert.deepEqual(beside.measures, ['OW20-V2']);
    assert.doesNotMatch(beside.json, /OW20-V1/);
    const alone = drawnOutcome({ ...due, total: 30, rows: [viewOf(secret)] });
    assert.doesNotMatch(alone.json, /2020-12-31/);
  });

  it('stands under a heading of its own, which does not tell when it ends', () => {
    const lines = drawnOutcome(listOutcome([open, secret])).text.split('\n');
    assert.ok(lines.includes('Vertrouwelijk'));
  });
});
