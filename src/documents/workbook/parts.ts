/** The parts of a workbook besides its worksheets (ECMA-376), the smallest that Excel and LibreOffice take. */
import { columnName, escapeXml } from './cell.js';

export interface SheetHead {
  /** At most 31 characters, none of []:*?/\. */
  readonly name: string;
  readonly columns: readonly { readonly title: string; /** In characters. */ readonly width: number }[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** By their paths. */
export function fixedParts(sheets: readonly SheetHead[]): ReadonlyMap<string, string> {
  const overrides = sheets.map((_, index) => override(`/${sheetPath(index)}`, 'worksheet')).join('');
  const names = sheets.map(({ name }, index) => {
    const place = index + 1;
    return `<sheet name="${escapeXml(name).replaceAll('"', '&quot;')}" sheetId="${place}" r:id="rId${place}"/>`;
  });
  const relations = sheets.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`));
  const styles = relation(sheets.length + 1, 'styles', 'styles.xml');
  return new Map([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${overrides}${override('/xl/styles.xml', 'styles')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}${styles}</Relationships>`,
    ],
    ['xl/styles.xml', STYLESHEET],
  ]);
}

const override = (path: string, type: string): string =>
  `<Override PartName="${path}" ContentType="${TYPE}.${type}+xml"/>`;

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

/** In the order of `STYLES`: plain, a day (in the form of the reader's own settings), a heading, a text of more lines. */
const STYLESHEET = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF4"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="top"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"><alignment vertical="top"/></xf><xf numFmtId="0" fontId="1" fillId="2" borderId="0" applyFont="1" applyFill="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** What comes before the rows: the first row stays in sight. */
export const sheetStart = ({ columns }: SheetHead): string => {
  const widths = columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}"/>`);
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
};

/** What comes behind them: every column can be filtered. */
export const sheetEnd = ({ columns }: SheetHead, rows: number): string =>
  `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${Math.max(rows, 1)}"/></worksheet>`;
