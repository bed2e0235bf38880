import assert from 'node:assert/strict';
import { readImportFile } from '../../../src/documents/reading/read-import-file.js';
import type { FileReading } from '../../../src/domain/imports/import-input.js';
import { MOST_IN_CELL } from '../../../src/domain/register-table/in-cell.js';
import { FIRST_SHEET, withPart, workbook } from '../../support/workbooks.js';

const csv = (...lines: readonly string[]) => readImportFile(new TextEncoder().encode(lines.join('\n')));
/** What is wrong, as sheet, row, column, kind, what was found and what can be. */
const faultsOf = (reading: FileReading) => {
  assert(reading.ok);
  return reading.input.faults.map(({ place: { sheet, row, column }, kind, found, more }) => [
    sheet,
    row,
    column,
    kind,
    found,
    ...more,
  ]);
};
const rawOf = (reading: FileReading) => {
  assert(reading.ok);
  return reading.input.sections.measures.map(({ raw }) => raw);
};

describe('a cell of a table that holds too much', () => {
  const spaces = ' '.repeat(60_000);
  const expected = [3, 'Voortgang', 'long_cell', '60002', '32767'];

  it('is told of by row and column, and nothing else of the file is read', async () => {
    const reading = await csv('Code;Voortgang', 'OW20-V1;40', `OW20-V2;1${spaces}x`);
    assert.deepEqual(faultsOf(reading), [[null, ...expected]]);
    assert.deepEqual(rawOf(reading), []);
  });

  it('is told of in a workbook as well, by its sheet', async () => {
    const book = await workbook({
      Maatregelen: [
        ['Code', 'Voortgang'],
        ['OW20-V1', 40],
        ['OW20-V2', 'veel'],
      ],
    });
    const long = withPart(book, FIRST_SHEET, (xml) => xml.replace('veel', `1${spaces}x`));
    assert.deepEqual(faultsOf(await readImportFile(long)), [['Maatregelen', ...expected]]);
  });

  it('is passed over with the column it stands in, where nothing is known of that', async () => {
    const reading = await csv('Code;Voortgang;Dossier', `OW20-V1;40;${spaces}x`);
    assert.deepEqual(faultsOf(reading), []);
    assert.deepEqual(rawOf(reading), [{ code: 'OW20-V1', progress: 40 }]);
  });

  it('is no cell that is as full as one can be', async () => {
    const title = 'a'.repeat(MOST_IN_CELL);
    assert.deepEqual(rawOf(await csv('Code;Titel', `OW20-V1;${title}`)), [{ code: 'OW20-V1', title: { nl: title } }]);
  });
});
