/** Writes a workbook a row at a time: what has been written is handed on, and never held. */
import type * as Fflate from 'fflate';
import { rowXml, STYLES, type Cell } from './cell.js';
import { fixedParts, sheetEnd, sheetPath, sheetStart, type SheetHead } from './parts.js';

/** Characters of a worksheet that are gathered before they are packed. */
const GATHERED = 65_536;
/** Packs most of what there is to pack in a third of the time that the last tenth would take. */
const LEVEL = 3;
const encoder = new TextEncoder();

interface OpenSheet {
  readonly head: SheetHead;
  readonly file: Fflate.ZipDeflate;
  waiting: string;
  rows: number;
}

/**
 * The first sheet can be taken while it is written; what is written in the others meanwhile waits, packed, until those
 * before them have ended.
 */
export class WorkbookWriter {
  readonly #sheets: readonly OpenSheet[];
  readonly #zip: Fflate.Zip;
  #ready: Uint8Array[] = [];

  private constructor(heads: readonly SheetHead[], { Zip: ZipFile, ZipDeflate: File }: typeof Fflate) {
    this.#zip = new ZipFile((error, piece) => {
      if (error) throw error;
      this.#ready.push(piece);
    });
    for (const [path, text] of fixedParts(heads)) {
      const part = new File(path, { level: LEVEL });
      this.#zip.add(part);
      part.push(encoder.encode(text), true);
    }
    this.#sheets = heads.map((head, index) => {
      const file = new File(sheetPath(index), { level: LEVEL });
      this.#zip.add(file);
      return { head, file, waiting: sheetStart(head), rows: 0 };
    });
    for (const [index, { columns }] of heads.entries()) {
      this.row(
        index,
        columns.map(({ title }) => title),
        STYLES.head,
      );
    }
  }

  static async begin(heads: readonly SheetHead[]): Promise<WorkbookWriter> {
    return new WorkbookWriter(heads, await import('fflate'));
  }

  row(sheet: number, cells: readonly Cell[], style?: number): void {
    const open = this.#sheets[sheet];
    if (open === undefined) throw new RangeError(`no sheet ${sheet}`);
    open.rows += 1;
    open.waiting += rowXml(cells, open.rows, style);
    if (open.waiting.length >= GATHERED) this.#pack(open, false);
  }

  /** What can be handed on by now; each piece once. */
  take(): readonly Uint8Array[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  /** No more rows; the rest is to be taken. */
  end(): void {
    for (const sheet of this.#sheets) {
      sheet.waiting += sheetEnd(sheet.head, sheet.rows);
      this.#pack(sheet, true);
    }
    this.#zip.end();
  }

  #pack(sheet: OpenSheet, last: boolean): void {
    sheet.file.push(encoder.encode(sheet.waiting), last);
    sheet.waiting = '';
  }
}
