import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { LANGUAGES } from '../../../src/domain/language.js';
import { CHANNEL } from '../../../src/domain/reminders/reminder.js';
import { changed, person, vendor } from '../../support/builders.js';
import { drawn } from '../drawn.js';
import { BAS, bundle, dated, HISTORY, late, progressOf, reminded, secret, started, undated } from './reminding.js';
import { asked, card, other, title, verbs } from './shown.js';

describe('a message', () => {
  it('that may be there twice says so', () => {
    const shown = card([reminded(dated, 'before')], { possiblyRepeated: true });
    assert.match(shown.text, /Mogelijk kreeg je dit bericht al: of het de vorige keer aankwam, is niet bekend/);
    assert.match(shown.summary, /Mogelijk kreeg je dit bericht al/);
    assert.match(
      card([reminded(dated, 'before')], { possiblyRepeated: true }, { language: 'en' }).text,
      /may have had/,
    );
  });

  it('in the channel says for whom it is, whose each measure is, and offers to put off nothing', () => {
    const shown = card([reminded(dated, 'before'), asked(other('OW20-V6', started))], { to: CHANNEL, insteadOf: BAS });
    assert.match(shown.text, /^Voor Bas Jansen, die ik zelf niet kan bereiken\.$/m);
    assert.match(shown.text, /^Eigenaar: Sanne de Vries$/m);
    assert.doesNotMatch(shown.json, /setReminders|"later"/);
  });

  it('in the channel offers what can be done, although nobody in particular reads it', () => {
    const shown = card([asked()], { to: CHANNEL }, { rights: ['read'] });
    assert.ok(verbs(shown).includes('answerPrompt') && verbs(shown).includes('fillIn'));
  });

  it('names nobody by a pseudonym', () => {
    const nobody = changed(late, { owner: person('p-0123') });
    const row = reminded(nobody, 'escalated', { history: HISTORY });
    for (const language of LANGUAGES) {
      assert.doesNotMatch(card([row], { insteadOf: person('p-0123'), to: CHANNEL }, { language }).json, /p-0123/);
    }
  });

  it('gives of a confidential measure its code and a way to it, and nothing else', () => {
    const rows = [
      reminded(secret, 'before', { prompt: true, history: HISTORY }),
      reminded(other('OW20-V6', secret), 'again', { since: [progressOf(secret)] }),
      reminded(other('OW20-V3', secret), 'again', { snooze: 'muted' }),
    ];
    for (const language of LANGUAGES) {
      for (const kind of ['reminders', 'escalation', 'review'] as const) {
        const shown = card(rows, { kind }, { language });
        assert.deepEqual(shown.measures, ['OW20-V5', 'OW20-V6', 'OW20-V3']);
        assert.deepEqual(new Set(verbs(shown)), new Set(['showMeasure']));
        assert.doesNotMatch(shown.json + shown.summary, /LEK|31 aug|31 Aug|2020-08-31|te laat|overdue|60%/);
      }
    }
    assert.equal(title(card([reminded(secret, 'again')])), 'OW20-V5 vraagt je aandacht');
  });

  it('reads no name of a party as markup: its title may be', () => {
    const catalogue = {
      vendors: [vendor('microsoft', { name: '**[klik](https://x)**' })],
      sources: [],
      investigations: [],
    };
    const shown = drawn({ outcome: bundle([reminded(undated, 'undated')]), alternatives: [], back: null, catalogue });
    const blocks = shown.nodes.filter(({ type }) => type === 'TextBlock').map(({ text }) => String(text));
    for (const block of blocks) assert.doesNotMatch(block, /\*\*|\[klik/);
    assert.ok(shown.text.includes('Vraag **[klik](https://x)** om een datum'));
  });
});
