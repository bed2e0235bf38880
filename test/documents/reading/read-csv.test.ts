import assert from 'node:assert/strict';
import { readImportFile } from '../../../src/documents/reading/read-import-file.js';
import type { RowObject } from '../../../src/domain/register-table/columns.js';

const TITLES = ['é — “aanhaling”', 'Privé; met ‘puntkomma’'];
const file = (separator: string, lines = TITLES.map((title, index) => [`OW20-V${index + 1}`, `"${title}"`, '40%'])) =>
  [['Code', 'Titel', 'Voortgang'], ...lines].map((cells) => cells.join(separator)).join('\r\n');

async function rowsIn(bytes: Uint8Array): Promise<readonly RowObject[]> {
  const reading = await readImportFile(bytes);
  assert(reading.ok, reading.ok ? '' : reading.refusal);
  return reading.input.sections.measures.map(({ raw }) => raw);
}

const expected = TITLES.map((nl, index) => ({ code: `OW20-V${index + 1}`, title: { nl }, progress: 40 }));
const utf8 = (text: string) => new TextEncoder().encode(text);
/** As Excel saves what it calls "CSV". */
const windows1252 = (text: string) =>
  Uint8Array.from(
    text,
    (sign) => ({ '—': 0x97, '“': 0x93, '”': 0x94, '‘': 0x91, '’': 0x92 })[sign] ?? sign.charCodeAt(0),
  );

describe('a table of separated values', () => {
  it('is read with semicolons, commas and tabs, with and without a mark of its encoding', async () => {
    for (const separator of [';', ',', '\t']) {
      for (const mark of ['', '\uFEFF']) assert.deepEqual(await rowsIn(utf8(mark + file(separator))), expected);
    }
  });

  it('is read in the encodings that Windows writes', async () => {
    assert.deepEqual(await rowsIn(windows1252(file(';'))), expected);
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${file('\t')}`, 'utf16le'));
    assert.deepEqual(await rowsIn(utf16), expected);
    assert.deepEqual(await rowsIn(Uint8Array.from(Buffer.from(utf16).swap16())), expected);
  });

  it('is refused where its signs are broken, rather than read as others', async () => {
    const broken = await readImportFile(Uint8Array.from([...utf8('Code;Titel\nOW20-V1;'), 0x81, 0x8d, 0x0a]));
    assert(!broken.ok);
    assert.equal(broken.refusal, 'not_text');
  });

  it('takes headings in Dutch and English, in any order and however they are written', async () => {
    for (const head of ['Title (Dutch);CODE;progress (%)', 'titel nederlands;Code ;VOORTGANG']) {
      assert.deepEqual(await rowsIn(utf8(`${head}\nEen;OW20-V1;40`)), [
        { title: { nl: 'Een' }, code: 'OW20-V1', progress: 40 },
      ]);
    }
  });

  it('reads as text what would have been a formula, with or without the apostrophe that kept it one', async () => {
    const text = 'Code;Titel\nOW20-V1;"\'=cmd|\' /C calc\'!A0"\nOW20-V2;"=1+1"\nOW20-V3;"\'t is zo"\n';
    assert.deepEqual(
      (await rowsIn(utf8(text))).map(({ title }) => title),
      ["=cmd|' /C calc'!A0", '=1+1', "'t is zo"].map((nl) => ({ nl })),
    );
  });

  it('takes words of either language for what has words, and marks of yes and no', async () => {
    const text =
      'Code;Status;Aard;Vertrouwelijk;Wacht op;Eigenaar\n' +
      'OW20-V1;In uitvoering;one-off;nee;OW20-C1 (afgeleid), OW20-V2;Sanne de Vries [p-sanne]\n' +
      'OW20-V2;reported done;Eenmalig;YES;;Bas\n';
    assert.deepEqual(await rowsIn(utf8(text)), [
      {
        code: 'OW20-V1',
        state: 'in_progress',
        nature: 'one-off',
        confidential: false,
        blockedBy: [
          { code: 'OW20-C1', inferred: true },
          { code: 'OW20-V2', inferred: false },
        ],
        owner: 'p-sanne',
      },
      {
        code: 'OW20-V2',
        state: 'reported_done',
        nature: 'one-off',
        confidential: true,
        blockedBy: [],
        owner: { named: 'Bas' },
      },
    ]);
  });
});
