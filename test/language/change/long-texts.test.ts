/** However much is pasted, what is matched with forms stays bounded; what is quoted or told may be long. */
import assert from 'node:assert/strict';
import { localDate } from '../../../src/domain/local-date.js';
import { compileChangeWords } from '../../../src/language/change/change-words.js';
import { piecesOf } from '../../../src/language/change/pieces.js';
import { masked } from '../../../src/language/change/spans.js';
import { findPeriods, MOST_PERIODS } from '../../../src/language/deadline/periods.js';
import { read } from '../question/reading.js';

const { labels } = compileChangeWords();
const LONG = 'de levering loopt uit en de leverancier wacht op ons '.repeat(60).trim();

describe('a change in a long text', () => {
  it('keeps a long reason, and the source announced behind it', () => {
    const { head, labelled } = piecesOf(`trek V6 in omdat ${LONG}, bron: notulen 3 mei`, labels, () => false);
    assert.equal(head, 'trek V6 in');
    assert.deepEqual(Object.fromEntries(labelled), { reason: LONG, source: 'notulen 3 mei' });
  });

  it('has no source in the middle of a long reason', () => {
    const reason = `${LONG}, bron: notulen, ${LONG}`;
    const { labelled } = piecesOf(`trek V6 in omdat ${reason}`, labels, () => false);
    assert.deepEqual(Object.fromEntries(labelled), { reason });
  });

  it('names no more periods than a sentence has', () => {
    const text = 'voor eind 2020 '.repeat(100);
    const periods = findPeriods(text, { today: localDate('2024-02-01'), lang: 'nl' });
    assert.deepEqual([periods.length, periods.at(-1)?.end], [MOST_PERIODS, MOST_PERIODS * 15 - 1]);
  });

  it('is read by its beginning', () => {
    const { intent } = read(`zet V4 op 60% want ${LONG}`);
    assert.equal(intent.type, 'change');
    assert.deepEqual(intent.type === 'change' && [intent.change, intent.values.progress], ['recordProgress', '60']);
  });

  it('hides spans that overlap once, and keeps the length', () => {
    const spans = [
      { start: 4, end: 6 },
      { start: 1, end: 3 },
      { start: 2, end: 5 },
    ];
    assert.equal(masked('abcdefgh', spans), 'a¤¤¤¤¤gh');
  });
});
