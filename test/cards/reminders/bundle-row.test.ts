import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { RemindedMeasure } from '../../../src/domain/reminders/outcomes.js';
import { isNode, type Node } from '../drawn.js';
import { accepted, dated, HISTORY, late, MESSAGE, reminded, reported, started, undated } from './reminding.js';
import { asked, card, inputs, other, title } from './shown.js';

describe('a row of a message', () => {
  it('leads to its measure, and from there back to the message', () => {
    const shown = card([reminded(late, 'again'), reminded(undated, 'undated')]);
    assert.deepEqual(shown.measures, ['OW20-V4', 'MD23-V1']);
    const lead = shown.actions.find(({ verb }) => verb === 'showMeasure');
    assert.deepEqual(lead?.data['back'], { verb: 'showReminders', data: { message: MESSAGE } });
  });

  it('shows the wording, and how it is read, where it is the only one', () => {
    const alone = card([reminded(dated, 'before')]).text;
    assert.match(alone, /^‘aan het einde van de zomer van 2020’$/m);
    assert.match(alone, /‘einde van de zomer van 2020’ gelezen als 31 augustus 2020 tot en met 21 september 2020:/);
    const beside = card([reminded(dated, 'before'), reminded(undated, 'undated')]).text;
    assert.doesNotMatch(beside, /aan het einde van de zomer/);
    assert.match(beside, / · 31 aug – 21 sep 2020/, 'but all of its days');
  });

  it('offers what brings the measure further on that occasion', () => {
    const forms = (row: RemindedMeasure) =>
      card([row]).actions.flatMap(({ verb, data }) => (verb === 'fillIn' ? [data['form']] : []));
    assert.deepEqual(forms(reminded(dated, 'before')), ['recordProgress', 'reportDone']);
    assert.deepEqual(forms(reminded(reported, 'unverified')), ['verify', 'addEvidence']);
    assert.deepEqual(forms(reminded(undated, 'undated')), ['moveDeadline', 'setFollowUp']);
    assert.deepEqual(forms(reminded(accepted, 'expired')), ['recordProgress', 'withdraw']);
  });

  it('offers to hear of it in a day, in a week, on a day of one’s choice, or not any more', () => {
    const shown = card([reminded(dated, 'before')]);
    const until = shown.actions.flatMap(({ verb, data }) =>
      verb === 'setReminders' && isNode(data['asked']) ? [data['asked']['until']] : [],
    );
    assert.deepEqual(until, ['2020-08-18', '2020-08-24', null, undefined]);
    assert.deepEqual(
      inputs(shown).map(({ id, type, min, isRequired }) => [id, type, min, isRequired]),
      [['until@OW20-V4', 'Input.Date', '2020-08-18', true]],
    );
    assert.match(shown.json, /Een week: tot 24 aug 2020/, 'each names its day: a message may be answered late');
  });

  it('has buttons that tell to whom reads them aloud which measure they are about', () => {
    const shown = card([reminded(dated, 'before'), asked(other('OW20-V6', started))]);
    const sets = shown.nodes.filter(({ type }) => type === 'ActionSet').flatMap(({ actions }) => actions);
    const outside = sets.filter(
      (one): one is Node => isNode(one) && ['Bijwerken', 'Opslaan', 'Later…', 'Meer…'].includes(String(one['title'])),
    );
    assert.deepEqual(
      outside.map(({ tooltip }) => String(tooltip).slice(0, 7)),
      ['OW20-V4', 'OW20-V4', 'OW20-V6', 'OW20-V6'],
    );
  });

  it('says of what is late and silent what was done about it, and whose it is', () => {
    const row = reminded(late, 'escalated', { history: HISTORY });
    const shown = card([row], { kind: 'escalation' });
    assert.match(
      shown.text,
      /3 keer herinnerd · 1 keer verschoven · laatst iets gehoord op 3 juni 2020 · eigenaar: Sanne/,
    );
    assert.match(shown.text, /Hieraan is herinnerd, maar er is daarna niets over vastgelegd/);
    const never = reminded(late, 'escalated', { history: { reminded: 1, moved: 0, updatedOn: null } });
    assert.match(card([never], {}, { language: 'en' }).text, /Reminded once · never moved · never heard of/);
    assert.equal(title(card([row, never], { kind: 'escalation' })), '2 maatregelen zijn te laat, en het blijft stil');
  });
});
