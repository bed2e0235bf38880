import assert from 'node:assert/strict';
import type { Language } from '../../../src/domain/language.js';
import type { RemovalsOutcome } from '../../../src/domain/store/removals.js';
import { day } from '../../support/builders.js';
import { shown, title } from '../reminders/shown.js';

const told = (more: Partial<RemovalsOutcome> = {}, language: Language = 'nl') =>
  shown(
    {
      type: 'removals',
      rows: [{ kind: 'name', count: 2, on: day('2021-02-02'), before: day('2021-01-03') }],
      offset: 0,
      total: 1,
      ...more,
    },
    { language },
  );

describe('what was removed, on a card', () => {
  it('says what, how many, when and from before which day, and how long things stay', () => {
    const card = told();
    assert.equal(title(card), 'Verwijderd na de bewaartermijn');
    assert.match(
      card.text,
      /2 februari 2021[^]*naam en account van 2 personen zonder rol · alles van vóór 3 januari 2021/,
    );
    assert.match(card.text, /bewaar ik 7 jaar[^]*verwijder ik nooit/);
    assert.match(card.summary, /2 februari 2021: naam en account van 2 personen/);
    assert.match(told({}, 'en').summary, /2 February 2021: name and account of 2 people/);
  });

  it('says so where nothing was', () => {
    assert.match(told({ rows: [], total: 0 }).summary, /Er is nog niets verwijderd/);
  });

  it('leads to the older ones', () => {
    const [next] = told({ total: 30 }).actions.filter(({ verb }) => verb === 'showPage');
    assert.deepEqual([next?.data['list'], next?.data['offset']], ['listRemovals', 1]);
  });
});
