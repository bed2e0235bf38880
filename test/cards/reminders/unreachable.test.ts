import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Language } from '../../../src/domain/language.js';
import { CHANNEL } from '../../../src/domain/reminders/reminder.js';
import type { Drawn } from '../drawn.js';
import { BAS, TODAY } from './reminding.js';
import { shown, title, titled } from './shown.js';

const requestOf = (on: Drawn, name: string) => titled(on, name).map(({ verb, data }) => [verb, data] as const)[0];

describe('that someone cannot be reached', () => {
  const told = (person: typeof BAS | typeof CHANNEL, channel: boolean, language: Language = 'nl') =>
    shown({ type: 'unreachable', person, since: TODAY, channel }, { language });

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
