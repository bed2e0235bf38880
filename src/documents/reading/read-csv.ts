/** A table in a file of separated values: of measures, of organisations and their answers, or of anything else in the register. */
import { MOST_ROWS } from '../../domain/imports/import-input.js';
import { ENTRY_SHEETS, readHeadings, sheetOfEntries, sheetOfOrganisations } from './headings.js';
import type { TablesReading } from './read-workbook.js';
import { headRow, tableOf } from './read-workbook.js';

const CAN_BE = ['measures', 'organisations', 'answers', ...ENTRY_SHEETS] as const;
const SEPARATORS = [';', ',', '\t'] as const;

/** Whoever reads cells as text sets an apostrophe before what would be a formula; so do we. */
const HARMLESS = /^'(?=[\p{Z}\p{C}]*[=+\-@＝＋－＠]|\t)/u;
const HARMLESS_BEHIND_COMMA = /,'(?=["\p{Z}\p{C}]*[=@＝＠]|"*[+\-＋－])/gu;

export async function readCsv(text: string): Promise<TablesReading> {
  const { parse } = await import('csv-parse/sync');
  const delimiter = separatorIn(text);
  const rows = rowsIn(() =>
    parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      to: MOST_ROWS + 1,
      info: false,
    }),
  );
  if (rows === null) return { ok: false, refusal: 'not_text', detail: '' };
  if (rows.length > MOST_ROWS) return { ok: false, refusal: 'too_many_rows', detail: '' };
  const data = rows.map((cells) => cells.map(asWritten));
  const table = tableOf(sheetOfOrganisations(headRow(data)) ?? sheetOfEntries(headRow(data)) ?? 'measures', null, data);
  if (table.name === 'measures' && !table.headings.titles.has('code')) {
    return { ok: false, refusal: 'no_measures', detail: table.headings.ignored.slice(0, 8).join(', ') };
  }
  return { ok: true, tables: [table], faults: [], ignored: [] };
}

const asWritten = (cell: string): string => cell.replace(HARMLESS, '').replace(HARMLESS_BEHIND_COMMA, ',');

function rowsIn(parse: () => unknown): readonly (readonly string[])[] | null {
  try {
    // Without `columns`, it gives lists of texts.
    return parse() as readonly (readonly string[])[];
  } catch {
    return null;
  }
}

/** The one by which the first line has the most headings that are known. */
function separatorIn(text: string): string {
  const [first = ''] = text.split(/\r?\n|\r/, 1);
  const known = (separator: string): number => {
    const cells = first.split(separator).map((cell) => cell.trim().replace(/^"|"$/g, ''));
    return Math.max(...CAN_BE.map((sheet) => readHeadings(cells, sheet).titles.size));
  };
  return [...SEPARATORS].sort((a, b) => known(b) - known(a))[0] ?? ';';
}
