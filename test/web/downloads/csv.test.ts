import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvCell, csvLine } from '../../../src/web/downloads/csv.js';

/** The cells of one line, as a spreadsheet that keeps to the rules takes them. */
function cellsIn(line: string): readonly string[] {
  assert(line.endsWith('\r\n'));
  const cells = [...line.slice(0, -2).matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^";]*))(?=;|$)/g)];
  return cells.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}

/** What a spreadsheet calculates, or takes for a command. */
const LIVE = /^\s*[=+\-@]/;

describe('a file for a spreadsheet', () => {
  it('parts cells by semicolons, and lines as Windows does', () => {
    assert.equal(csvLine([7, 'OW20-V4', 'naar 45%']), '7;"OW20-V4";"naar 45%"\r\n');
  });

  it('keeps separators, quotation marks and new lines within their cell', () => {
    const texts = ['a;b', 'zij zei "ja"', 'eerst\ndan', 'een, twee', '";"', ''];
    assert.deepEqual(cellsIn(csvLine(texts)), texts);
    assert.equal(csvCell('een\r\ntwee\rdrie'), '"een\ntwee\ndrie"');
  });

  const FORMULAS = [
    '=1+1',
    '=HYPERLINK("https://evil.example";"klik")',
    '+31 6 12345678',
    '-2+3+cmd|" /C calc"!A0',
    '@SUM(A1:A9)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '\u0000=1+1',
    '\u202e=1+1',
    '\ufeff=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
  ];
  for (const formula of FORMULAS) {
    it(`shows ${JSON.stringify(formula)} and does not calculate it`, () => {
      const [cell = ''] = cellsIn(csvLine([formula]));
      assert.match(cell, /^'/);
      assert(cell.endsWith(formula.slice(-1)));
    });
  }

  it('has no live cell, and as many cells as it was given, whatever was written', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      ' ',
      ';',
      '"',
      "'",
      'a',
      '1',
      '\u202e',
      '\u0000',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (texts) => {
        const cells = cellsIn(csvLine(texts));
        assert.equal(cells.length, texts.length);
        for (const cell of cells) assert.doesNotMatch(cell, LIVE);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves what is no formula as it is', () => {
    for (const text of ['voortgang: was 35%, nu 45%', '2021-01-31', 'a=b', "l'État", '40%', 'naar – Microsoft']) {
      assert.equal(csvCell(text), `"${text}"`);
    }
  });
});
