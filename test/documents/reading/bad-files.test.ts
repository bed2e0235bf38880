import assert from 'node:assert/strict';
import { zipSync } from 'fflate';
import { readImportFile } from '../../../src/documents/reading/read-import-file.js';
import { MOST_BYTES, MOST_INFLATED, type FileReading } from '../../../src/domain/imports/import-input.js';
import { FIRST_SHEET, withPart, workbook } from '../../support/workbooks.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refusal = (reading: FileReading): string | null => (reading.ok ? null : reading.refusal);
const measures = () =>
  workbook({
    Maatregelen: [
      ['Code', 'Titel'],
      ['OW20-V1', 'Een titel'],
    ],
  });
const kinds = (reading: FileReading) => {
  assert(reading.ok, refusal(reading) ?? '');
  return reading.input.faults.map(({ kind, found, place }) => [kind, found, place.sheet, place.row]);
};

/** The same archive, whose directory gives another size for its last part: that size is what is gone by. */
function saying(archive: Uint8Array, size: number): Uint8Array {
  const directory = Buffer.from(archive).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  new DataView(archive.buffer, archive.byteOffset).setUint32(directory + 24, size, true);
  return archive;
}

describe('a file that cannot be imported', () => {
  it('is refused where it is larger than a file may be, before anything looks into it', async () => {
    const large = new Uint8Array(50_000_000);
    large.set([0x50, 0x4b, 0x03, 0x04]);
    assert.equal(refusal(await readImportFile(large)), 'too_large');
    assert(MOST_BYTES < 50_000_000);
  });

  it('is refused where it would unpack to more than there is room for', async () => {
    const bomb = zipSync({ [FIRST_SHEET]: new Uint8Array(1000), 'xl/media/1.bin': new Uint8Array(1000) });
    assert.equal(refusal(await readImportFile(saying(bomb, MOST_INFLATED))), 'inflates');
  });

  it('is refused where it says to unpack to less than it does', async () => {
    const bomb = zipSync({ [FIRST_SHEET]: new Uint8Array(30_000_000) }, { level: 9 });
    assert.equal(refusal(await readImportFile(saying(bomb, 100))), 'not_a_workbook');
  });

  it('is refused where a cell lies so far out that everything before it would have to be made', async () => {
    const places = ['r="A99999999"', 'r="XFD2"', 'r="A4000000000"', 'r="&#65;1"', 'r="A3" r="A99999999"'];
    for (const place of [...places, "r = 'A99999999'", 'x="<" r="A99999999"', `x="${'y'.repeat(999)}" r="A99999999"`]) {
      const far = withPart(await measures(), FIRST_SHEET, (xml) =>
        xml.replace('</sheetData>', `<row><c ${place}><v>1</v></c></row></sheetData>`),
      );
      assert.match(refusal(await readImportFile(far)) ?? '', /not_a_workbook|too_many_rows/, place);
    }
    const row = withPart(await measures(), FIRST_SHEET, (xml) => xml.replace('<row r="2"', '<row r="900000"'));
    assert.equal(refusal(await readImportFile(row)), 'too_many_rows');
  });

  it('is refused in a moment where its tags never end', async () => {
    const endless = withPart(await measures(), FIRST_SHEET, (xml) =>
      xml.replace('</sheetData>', '<c r= '.repeat(200_000)),
    );
    assert.equal(refusal(await readImportFile(endless)), 'not_a_workbook');
  });

  it('is refused in a moment where a place never comes to its number', async () => {
    const letters = `${'A'.repeat(1_000_000)}\n`;
    const endless = withPart(await measures(), FIRST_SHEET, (xml) =>
      xml.replace('</sheetData>', `<row><c r="${letters}"><v>1</v></c></row></sheetData>`),
    );
    assert.equal(refusal(await readImportFile(endless)), 'not_a_workbook');
  });

  it('is refused in a moment where its list of parts never ends', async () => {
    const relations = 'xl/_rels/workbook.xml.rels';
    const endless = withPart(await measures(), relations, (xml) => `${xml}${'<Relationship '.repeat(300_000)}`);
    assert.equal(refusal(await readImportFile(endless)), 'not_a_workbook');
  });

  it('is refused where it brings entities of its own', async () => {
    const xml = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
    const book = withPart(await measures(), FIRST_SHEET, (text) => text.replace('?>', `?>${xml}`));
    assert.equal(refusal(await readImportFile(book)), 'not_a_workbook');
  });

  it('is told what it is where it is an old workbook, one with a password, a picture or a torn one', async () => {
    assert.equal(refusal(await readImportFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))), 'old_excel');
    assert.equal(refusal(await readImportFile(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))), 'not_text');
    assert.equal(refusal(await readImportFile((await measures()).subarray(0, 400))), 'not_a_workbook');
    assert.equal(refusal(await readImportFile(bytes('  \r\n '))), 'empty');
    assert.equal(refusal(await readImportFile(bytes('{"measures": ['))), 'not_json');
    assert.equal(refusal(await readImportFile(bytes('{"vendors": []}'))), 'no_measures');
    assert.equal(refusal(await readImportFile(bytes('{"vendors": [{}]}'))), null);
  });

  it('is told what it holds where there are no measures in it', async () => {
    const other = await readImportFile(
      await workbook({
        Begroting: [
          ['Post', 'Bedrag'],
          ['Huur', 12],
        ],
      }),
    );
    assert(!other.ok);
    assert.deepEqual([other.refusal, other.detail], ['no_measures', 'Begroting']);
    const csv = await readImportFile(bytes('Post;Bedrag\nHuur;12\n'));
    assert(!csv.ok);
    assert.deepEqual([csv.refusal, csv.detail], ['no_measures', 'Post, Bedrag']);
  });
});

describe('what is wrong with a workbook as a whole', () => {
  it('is told of merged cells, by sheet and row', async () => {
    const merged = withPart(await measures(), FIRST_SHEET, (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>'),
    );
    assert.deepEqual(kinds(await readImportFile(merged)), [['merged', 'A2:A4', 'Maatregelen', 2]]);
  });

  it('is told of formulas that gave an error; the value of any other is what counts', async () => {
    const broken = withPart(await measures(), FIRST_SHEET, (xml) =>
      xml.replace('</sheetData>', '<row r="3"><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>'),
    );
    assert.deepEqual(kinds(await readImportFile(broken)), [['cell_error', 'B3', 'Maatregelen', 3]]);
    const formula = withPart(await measures(), FIRST_SHEET, (xml) =>
      xml.replace('</sheetData>', '<row r="3"><c r="A3" t="str"><f>A2</f><v>OW20-V2</v></c></row></sheetData>'),
    );
    const reading = await readImportFile(formula);
    assert(reading.ok);
    assert.deepEqual(
      reading.input.sections.measures.map(({ raw }) => raw['code']),
      ['OW20-V1', 'OW20-V2'],
    );
  });

  it('is told of headings that are missing or there twice, and passes over those it does not know', async () => {
    const rows = [
      ['Code', 'Titel', 'Titel (Nederlands)', 'Geheim'],
      ['OW20-V1', 'a', 'b', 'c'],
    ];
    const reading = await readImportFile(await workbook({ Maatregelen: rows, Bewijs: [['Titel'], ['Rapport']] }));
    assert.deepEqual(kinds(reading), [
      ['twice_column', 'Titel (Nederlands)', 'Maatregelen', 1],
      ['missing_column', '', 'Bewijs', 1],
      ['unknown_measure', '', 'Bewijs', 2],
    ]);
    assert(reading.ok);
    assert.deepEqual(reading.input.ignored, ['Geheim']);
  });

  it('is told of rows of a measure that the file does not hold', async () => {
    const book = await workbook({
      Measures: [
        ['Code', 'Title'],
        ['OW20-V1', 'One'],
      ],
      Notes: [
        ['Measure', 'Note (Dutch)', 'Note (English)'],
        ['OW20-V9', 'x', 'y'],
      ],
    });
    assert.deepEqual(kinds(await readImportFile(book)), [['unknown_measure', 'OW20-V9', 'Notes', 2]]);
  });
});
