import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ChangeName } from '../../../src/domain/change/change-form.js';
import type { FormOutcome } from '../../../src/domain/outcome/change-outcome.js';
import { formOutcome } from '../changing.js';
import { drawn, type Drawn } from '../drawn.js';

const filled = (form: ChangeName, more: Partial<FormOutcome> = {}): Drawn =>
  drawn({ outcome: formOutcome(form, more), alternatives: [], back: null });

describe('what a form needs', () => {
  it('names what is still to be filled in without calling it wrong', () => {
    const empty = filled('verify', { problems: [{ field: 'result', problem: 'required' }] });
    assert.match(empty.text, /^○ Nog in te vullen: ‘Uitkomst’\.$/m);
    assert.match(empty.text, /^○ Nog invullen\.$/m);
    assert.doesNotMatch(empty.text, /▲|Nog niet vastgelegd/);
    assert.ok(!empty.nodes.some(({ color }) => color === 'Attention'));
  });

  it('names a field that only what was chosen makes necessary', () => {
    const rejected = filled('verify', {
      values: { result: 'rejected' },
      problems: [{ field: 'reason', problem: 'required' }],
    });
    assert.match(rejected.summary, /Nog in te vullen: ‘Reden \(nodig bij afkeuren\)’\./);
  });

  it('draws a wrong value as wrong also beside a field that is only empty', () => {
    const card = filled('setFollowUp', {
      values: { date: 'ooit' },
      problems: [
        { field: 'date', problem: 'not_a_date' },
        { field: 'note', problem: 'required' },
      ],
    });
    assert.match(card.text, /^▲ Dit is geen datum/m);
    assert.match(card.text, /^○ Nog invullen\.$/m);
    assert.match(card.text, /^▲ Nog niet vastgelegd/m);
  });

  it('calls evidence needed where nothing can be verified without, and elsewhere something that can wait', () => {
    assert.match(filled('verify').text, /^Bewijs \(nodig, tenzij het er al is\)$/m);
    assert.match(filled('reportDone').text, /^Bewijs erbij \(mag ook later\)$/m);
  });
});
