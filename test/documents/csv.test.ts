import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvCell, csvLine } from '../../src/documents/csv.js';
import { tries } from '../support/property-runs.js';

/** The cells of one line, as a spreadsheet that keeps to the rules takes them. */
function cellsIn(line: string): readonly string[] {
  assert(line.endsWith('\r\n'));
  const cells = [...line.slice(0, -2).matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^";]*))(?=;|$)/g)];
  return cells.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}

/** The same line in a spreadsheet that is set to commas: a quotation mark counts where a cell begins. */
const cellsByCommas = (line: string): readonly string[] =>
  line.split(/[,\r\n]/).map((cell) => cell.replace(/^(?:"")+/, ''));
const LIVE_BEHIND_COMMA = /^(?:[+-]|\s*[=@])/;

/** What a spreadsheet calculates, or takes for a command. */
const LIVE = /^\s*[=+\-@]/;

describe('a file for a spreadsheet', () => {
  it('parts cells by semicolons, and lines as Windows does', () => {
    assert.equal(csvLine([7, 'OW20-V4', 'naar 45%']), '7;"OW20-V4";"naar 45%"\r\n');
  });

  it('keeps separators and quotation marks within their cell, and a row on one line', () => {
    const texts = ['a;b', 'zij zei "ja"', 'een, twee', '";"', ''];
    assert.deepEqual(cellsIn(csvLine(texts)), texts);
    assert.equal(csvCell('een\r\ntwee \n\n drie\rvier\u2028vijf'), '"een twee drie vier vijf"');
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
        for (const cell of cellsByCommas(csvLine(texts))) assert.doesNotMatch(cell, LIVE_BEHIND_COMMA);
      }),
      { numRuns: tries(1000) },
    );
  });

  it('has no formula behind a comma or on a new line either, for a spreadsheet that parts cells there', () => {
    for (const text of ['a,=1+1,b', 'a, =1+1', 'a,"=1+1"', 'a,+1', 'a,@SUM(A1)', 'a\n=1+1', 'a,\n=1+1', '1,-2']) {
      for (const cell of cellsByCommas(csvLine(['x', text]))) assert.doesNotMatch(cell, LIVE_BEHIND_COMMA);
    }
  });

  it('is written in one go, be there spaces without end in a text', () => {
    const spaces = ' '.repeat(1_000_000);
    assert.equal(csvCell(`a${spaces}b`), `"a${spaces}b"`);
    assert.equal(csvCell(`a${spaces}\n${spaces}b${spaces}\u2029`), '"a b "');
  });

  it('leaves what is no formula as it is', () => {
    for (const text of [
      'voortgang: was 35%, nu 45%',
      '2021-01-31',
      'a=b',
      "l'État",
      '40%',
      'naar – Microsoft',
      'dit, - en dat - ook',
    ]) {
      assert.equal(csvCell(text), `"${text}"`);
    }
  });
});
