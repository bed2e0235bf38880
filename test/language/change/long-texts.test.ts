/** However much is pasted, what is matched with forms stays bounded; what is quoted or told may be long. */
import assert from 'node:assert/strict';
import { localDate } from '../../../src/domain/time/local-date.js';
import { compileChangeWords } from '../../../src/language/change/change-words.js';
import { labelsIn } from '../../../src/language/change/labels.js';
import { matchAt } from '../../../src/language/change/match.js';
import { patternsOf } from '../../../src/language/change/pattern.js';
import { piecesOf } from '../../../src/language/change/pieces.js';
import { linksIn, masked } from '../../../src/language/change/spans.js';
import type { Unit } from '../../../src/language/change/unit.js';
import { findPeriods, MOST_PERIODS } from '../../../src/language/deadline/periods.js';
import { read } from '../question/reading.js';

const { labels } = compileChangeWords();
const LONG = 'de levering loopt uit en de leverancier wacht op ons '.repeat(60).trim();

describe('a change in a long text', () => {
  it('keeps a long reason, and the source announced behind it', () => {
    const { head, labelled } = piecesOf(`trek V6 in want ${LONG}, bron: notulen 3 mei`, labels, () => false);
    assert.equal(head, 'trek V6 in');
    assert.deepEqual(Object.fromEntries(labelled), { reason: LONG, source: 'notulen 3 mei' });
  });

  it('has no source in the middle of a long reason', () => {
    const reason = `${LONG}, bron: notulen, ${LONG}`;
    const { labelled } = piecesOf(`trek V6 in want ${reason}`, labels, () => false);
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

  it('asks of no more than forty announcements whether a date follows', () => {
    let asked = 0;
    labelsIn('since x '.repeat(120), labels, () => {
      asked += 1;
      return true;
    });
    assert.ok(asked <= 40, String(asked));
  });

  it('looks at what may fill a place only where the rest of the form stands', () => {
    const [pattern] = patternsOf('{owner} takes #', {});
    assert.ok(pattern);
    const units = 'one, two, three, four, five, six, seven'.split(' ').map((word, at): Unit => {
      const place = { start: 10 * at, end: 10 * at + word.length, gap: 'comma' } as const;
      return { type: 'word', word, leadsDate: false, isPerson: false, isAnd: false, ...place };
    });
    let asked = 0;
    const isSure = (): boolean => (asked += 1) > 0;
    assert.equal(matchAt(pattern, 0, { units, withoutItem: false, isSure }), undefined);
    assert.equal(asked, 0);
  });

  it('has a note of 2000 characters and a quotation of 4000 as they are written', () => {
    const note = `${'de leverancier is bezig en dit duurt langer dan gedacht '.repeat(40).slice(0, 1990)} klaar`;
    const noted = read(`noteer bij V4: ${note}`).intent;
    assert.equal(noted.type === 'change' ? noted.values.note : undefined, note);
    const quote = `${'Microsoft past de verwerking aan en legt uit hoe dat gaat. '.repeat(70).slice(0, 3960)} uiterlijk 1 mei 2025`;
    const { intent } = read(`nieuwe maatregel voor Microsoft: "${quote}", bron: brief van 3 mei 2024`);
    assert.deepEqual(
      intent.type === 'change' ? [intent.values.quote, intent.values.wording, intent.values.source] : [],
      [quote, 'uiterlijk 1 mei 2025', 'brief van 3 mei 2024'],
    );
  });
});

describe('a link in a long text', () => {
  it('ends before the signs of the sentence, however many there are', () => {
    for (const sign of ['.', ')', ']', '?!', ').']) {
      const text = `zie https://example.org/a(b)${sign.repeat(100_000 / sign.length)} en verder`;
      assert.deepEqual(linksIn(text), [{ start: 4, end: 28 }], sign);
    }
  });

  it('keeps the brackets that were opened in it', () => {
    assert.deepEqual(linksIn('(zie https://example.org/a_(b)).'), [{ start: 5, end: 30 }]);
  });

  it('is found behind others, and once', () => {
    const text = 'www.a.nl http://b.nl/www.c.nl a-www.d.nl://e xhttp://f.nl';
    assert.deepEqual(
      linksIn(text).map(({ start, end }) => text.slice(start, end)),
      ['www.a.nl', 'http://b.nl/www.c.nl', 'a-www.d.nl://e', 'xhttp://f.nl'],
    );
  });
});
