import assert from 'node:assert/strict';
import { folded, readCell } from '../../../src/documents/reading/read-cell.js';

const blocker = (code: string, inferred = false) => ({ code, inferred });

describe('a cell of a table', () => {
  it('holds a number with or without the sign of a percentage', () => {
    for (const text of ['40', ' 40% ', '40 %', '40\u00a0%']) assert.equal(readCell(text, 'number'), 40);
    assert.equal(readCell('12,5%', 'number'), 12.5);
    for (const text of ['veertig', '4 0']) assert.equal(readCell(text, 'number'), text);
  });

  it('holds what something waits for, each with whether we think so ourselves', () => {
    assert.deepEqual(readCell('OW20-C1 (afgeleid), OW20-V2; OW20-V3(inferred)', 'blockers'), [
      blocker('OW20-C1', true),
      blocker('OW20-V2'),
      blocker('OW20-V3', true),
    ]);
    assert.deepEqual(readCell('OW20-C1 (later)', 'blockers'), [blocker('OW20-C1')]);
    for (const text of ['(afgeleid)', 'OW20-C1 (afgeleid', 'OW20-C1) afgeleid']) {
      assert.deepEqual(readCell(text, 'blockers'), [blocker(text)]);
    }
  });

  it('holds what something waits for as JSON as well, be it not what was meant', () => {
    assert.deepEqual(readCell('["OW20-C1 (afgeleid)", "OW20-V2"]', 'blockers'), [
      blocker('OW20-C1', true),
      blocker('OW20-V2'),
    ]);
    assert.deepEqual(readCell('[7]', 'blockers'), [{ code: 7, inferred: false }]);
    assert.equal(readCell('["OW20-C1"', 'blockers'), '["OW20-C1"');
  });

  it('says the same however its words are written', () => {
    for (const text of ['Één-malig', 'E\u0301e\u0301n MALIG', 'een_malig']) assert.equal(folded(text), 'eenmalig');
  });

  it('is read in one go, whatever signs go on and on in it', () => {
    const many = 200_000;
    for (const sign of [' ', '(', '%', ',', '[', '9', '\u00a0', '-', 'a']) {
      const text = `1${sign.repeat(many)}x`;
      for (const kind of ['number', 'blockers', 'list', 'person', 'day', 'yesNo', 'state', 'json'] as const) {
        assert.notEqual(readCell(text, kind), undefined);
      }
    }
    assert.equal(folded(`a${'\u0345'.repeat(many)}${'\u0300'.repeat(many)}`), 'a');
  });
});
