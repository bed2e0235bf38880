import assert from 'node:assert/strict';
import { addDays } from '../../../src/domain/time/local-date.js';
import type { Language } from '../../../src/domain/language.js';
import { TODAY } from './reminding.js';
import { shown, title } from './shown.js';

const told = (of: 'password' | 'certificate', days: number, language: Language = 'nl') =>
  shown({ type: 'expiry', of, on: addDays(TODAY, days), today: TODAY }, { language });

describe('that the sign-in of the bot ends', () => {
  it('says what, when, what happens then and what to set', () => {
    const card = told('certificate', 30);
    assert.equal(title(card), 'Het certificaat van de bot verloopt');
    assert.match(card.summary, /Op 16 september 2020: over 30 dagen\. Daarna kan Nakoming niets meer sturen/);
    assert.match(card.text, /BOT_CERTIFICATE/);
    assert.match(told('password', 30).text, /BOT_PASSWORD_EXPIRES/);
  });

  it('counts the last days by name', () => {
    assert.match(told('password', 1).text, /18 augustus 2020: morgen\./);
    assert.match(told('password', 0, 'en').text, /17 August 2020: today\./);
    assert.match(told('password', 1, 'en').text, /: tomorrow\./);
  });
});
