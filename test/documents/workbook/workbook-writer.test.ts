import assert from 'node:assert/strict';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/universal';
import { strFromU8, unzipSync } from 'fflate';
import { columnName } from '../../../src/documents/workbook/cell.js';
import { day } from '../../support/builders.js';
import { someText } from '../../support/arbitrary-registers.js';
import { FIRST_SHEET, workbook } from '../../support/workbooks.js';
import { tries } from '../../support/property-runs.js';

const readBack = async (book: Uint8Array) => readXlsxFile(book.slice().buffer, { trim: false });

describe('a workbook that is written', () => {
  it('gives every text back as it was, whatever it begins with', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someText, { minLength: 1, maxLength: 8 }), async (texts) => {
        const [sheet] = await readBack(await workbook({ Blad: [['Kop'], ...texts.map((text) => [text])] }));
        assert.deepEqual(
          sheet?.data.map(([cell]) => cell),
          ['Kop', ...texts],
        );
      }),
      { numRuns: tries(60) },
    );
  });

  it('holds no formula and no link, also where a text looks like one', async () => {
    const book = await workbook({
      Blad: [['Kop'], ["=cmd|' /C calc'!A0"], ['https://example.org'], ['=HYPERLINK("x")']],
    });
    const parts = unzipSync(book);
    const xml = strFromU8(parts[FIRST_SHEET] ?? new Uint8Array());
    assert.doesNotMatch(xml, /<f[ >]|hyperlink/);
    assert.match(xml, /t="inlineStr"[^>]*><is><t xml:space="preserve">=cmd\|' \/C calc'!A0</);
    assert(!Object.keys(parts).some((path) => path.includes('externalLink')));
  });

  it('has days that a spreadsheet counts with, and numbers and yes or no as they are', async () => {
    const rows = [['Dag'], [{ day: day('2020-02-29') }, 45, true, null], [{ day: day('1899-05-01') }]];
    const [sheet] = await readBack(await workbook({ Blad: rows }));
    const [, first, second] = sheet?.data ?? [];
    assert.deepEqual(first, [new Date('2020-02-29T00:00:00Z'), 45, true]);
    // Before Excel began to count, a day is a text.
    assert.equal(second?.[0], '1899-05-01');
  });

  it('keeps the sheets apart, and their names with signs of markup', async () => {
    const sheets = await readBack(await workbook({ 'A & "B"': [['Een'], ['1']], Twee: [['Twee'], ['2']] }));
    assert.deepEqual(
      sheets.map(({ sheet, data }) => [sheet, data.length]),
      [
        ['A & "B"', 2],
        ['Twee', 2],
      ],
    );
  });

  it('leaves out signs that XML has no place for without losing the rest', async () => {
    const xml = strFromU8(
      unzipSync(await workbook({ Blad: [['Kop'], ['a\u0001b\ud800c']] }))[FIRST_SHEET] ?? new Uint8Array(),
    );
    assert.match(xml, /a_x0001_b\ufffdc/);
  });

  it('names columns as spreadsheets do', () => {
    assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(columnName), ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
