/**
 * What has to be known of a workbook before it is read: that it does not unpack to more than there is room for, that no
 * row or column lies so far out that everything before it would have to be made, and what no reader tells of afterwards.
 */
import type * as Fflate from 'fflate';
import { MOST_INFLATED, MOST_ROWS } from '../../domain/imports/import-input.js';

/** Parts that a workbook has: sheets, and some dozens besides. */
const MOST_PARTS = 1000;
const MOST_COLUMNS = 500;

export type GuardRefusal = 'not_a_workbook' | 'inflates' | 'too_many_rows';

/** Cells that hold no value of their own; by the path of their sheet in the package. */
export interface OddCells {
  /** "A2:B3" */
  readonly merged: readonly string[];
  /** Cells whose formula gave an error: "#N/A". */
  readonly errors: readonly string[];
}

export type Guarded =
  { readonly refused: GuardRefusal } | { readonly refused: null; readonly odd: ReadonlyMap<string, OddCells> };

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
/** The signs of a tag are in none of its values: one that has them there is not read at all. */
const TAG = /<(?:\w+:)?(row|c)\b([^<>]*)>/g;
const PLACE = /(?:^|\s)r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const CELL = /^([A-Za-z]*)(\d{1,7})$/;
const BROKEN_TAG = /<[^<>]*</;
const FOREIGN = /<!(?:DOCTYPE|ENTITY|\[CDATA\[)/i;
const MERGED = /<(?:\w+:)?mergeCell\b[^<>]*?\sref=["']([A-Z]+\d+:[A-Z]+\d+)["']/g;

/** Throws nothing for what is no workbook: it is refused. */
export async function guardWorkbook(bytes: Uint8Array): Promise<Guarded> {
  const { unzipSync } = await import('fflate');
  try {
    const sizes = partSizes(bytes, unzipSync);
    if (sizes.length > MOST_PARTS) return { refused: 'not_a_workbook' };
    if (sizes.reduce((sum, size) => sum + size, 0) > MOST_INFLATED) return { refused: 'inflates' };
    return lookInto(unzipSync(bytes, { filter: ({ name }) => SHEET.test(name) }));
  } catch {
    return { refused: 'not_a_workbook' };
  }
}

/** As the directory of the archive says, without unpacking anything; nothing is ever unpacked to more than that. */
function partSizes(bytes: Uint8Array, unzipSync: typeof Fflate.unzipSync): readonly number[] {
  const sizes: number[] = [];
  unzipSync(bytes, {
    filter: ({ originalSize, size }) => {
      sizes.push(Math.max(originalSize, size));
      return false;
    },
  });
  return sizes;
}

function lookInto(parts: Readonly<Record<string, Uint8Array>>): Guarded {
  const odd = new Map<string, OddCells>();
  let rows = 0;
  for (const [path, bytes] of Object.entries(parts)) {
    const xml = new TextDecoder().decode(bytes);
    if (FOREIGN.test(xml) || BROKEN_TAG.test(xml)) return { refused: 'not_a_workbook' };
    const last = farthestRow(xml);
    if (last === null) return { refused: 'not_a_workbook' };
    rows += last;
    if (rows > MOST_ROWS) return { refused: 'too_many_rows' };
    odd.set(path, { merged: [...xml.matchAll(MERGED)].flatMap(([, ref]) => ref ?? []), errors: errorsIn(xml) });
  }
  return { refused: null, odd };
}

/** Null where a row or a column has no place that a sheet of this kind can have. */
function farthestRow(xml: string): number | null {
  let last = 0;
  for (const [, tag, attributes = ''] of xml.matchAll(TAG)) {
    for (const place of placesIn(attributes)) {
      const [, letters = '', row] = CELL.exec(place) ?? [];
      if (row === undefined || (tag === 'row' && letters !== '') || columnNumber(letters) > MOST_COLUMNS) return null;
      last = Math.max(last, Number(row));
    }
  }
  return last;
}

const placesIn = (attributes: string): readonly string[] =>
  [...attributes.matchAll(PLACE)].map(([, double, single]) => double ?? single ?? '');

const errorsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(TAG)].flatMap(([, tag, attributes = '']) =>
    tag === 'c' && /\st\s*=\s*["']e["']/.test(attributes) ? placesIn(attributes) : [],
  );

/** "A" is 1. */
const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64).reduce((sum, place) => sum * 26 + place, 0);
