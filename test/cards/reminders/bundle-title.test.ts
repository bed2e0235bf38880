import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CHANNEL } from '../../../src/domain/reminders/reminder.js';
import { dated, late, progressOf, reminded, reported, undated } from './reminding.js';
import { asked, card, title, verbs } from './shown.js';

describe('the title of a message', () => {
  it('says in three seconds what it is about', () => {
    assert.equal(title(card([reminded(dated, 'before')])), 'OW20-V4: nog 14 dagen');
    assert.equal(title(card([reminded(late, 'again')])), 'OW20-V4: 5 dagen te laat');
    assert.equal(title(card([asked()])), 'Hoe staat het met OW20-V4?');
    assert.equal(title(card([asked()], {}, { language: 'en' })), 'How does OW20-V4 stand?');
    const three = [reminded(late, 'again'), reminded(reported, 'unverified'), reminded(undated, 'undated')];
    assert.equal(title(card(three)), '3 maatregelen vragen je aandacht');
    assert.equal(title(card(three, { to: CHANNEL })), '3 maatregelen vragen aandacht');
  });

  it('counts what still asks for something, and says when nothing does', () => {
    const done = reminded(late, 'again', { since: [progressOf(late)] });
    assert.equal(title(card([done, reminded(undated, 'undated')])), 'MD23-V1: vraag om een datum');
    assert.equal(title(card([done])), 'Niets op deze kaart vraagt nog je aandacht');
  });

  it('says of what was past when it was entered only that, and that there is no hurry', () => {
    const shown = card([reminded(late, 'already_past'), reminded(undated, 'already_past')], { kind: 'review' });
    assert.equal(title(shown), '2 maatregelen waren al voorbij');
    assert.match(shown.text, /toen dit in het register kwam. Er is geen haast bij/);
    assert.doesNotMatch(shown.json, /Attention|Warning/);
    assert.deepEqual(new Set(verbs(shown)), new Set(['showMeasure']), 'and asks for nothing');
  });
});
