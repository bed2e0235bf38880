import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day } from '../../support/builders.js';
import type { Drawn } from '../drawn.js';
import { digest } from './reminding.js';
import { shown, title, titled } from './shown.js';

const requestOf = (on: Drawn, name: string) => titled(on, name).map(({ verb, data }) => [verb, data] as const)[0];

describe('the week and the month', () => {
  it('are numbers that lead to their lists', () => {
    const card = shown(digest());
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
    const card = shown(digest());
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
    assert.match(shown(calm).text, /Niets is te laat, er komt niets aan en er is niets gewijzigd/);
    assert.match(shown(calm, { language: 'en' }).summary, /Nothing is overdue, nothing is coming up/);
    assert.doesNotMatch(shown(calm).json, /Attention/);
  });

  it('say of the month what became of the messages, and lead to what went wrong', () => {
    const card = shown(digest({ of: 'month', ledger: { sent: 40, unknown: 2, failed: 1 } }));
    assert.match(
      card.text,
      /40 berichten verstuurd\. Van 2 berichten is niet bekend of ze aankwamen\. 1 bericht kwam niet aan/,
    );
    assert.deepEqual(requestOf(card, 'Wat ging er mis?')?.[0], 'failedReminders');
    const fine = shown(digest({ of: 'month', ledger: { sent: 1, unknown: 0, failed: 0 } }));
    assert.match(fine.text, /^1 bericht verstuurd\.$/m);
    assert.equal(requestOf(fine, 'Wat ging er mis?'), undefined);
  });
});
