/** A paper as a Word document: with real headings, header rows, a language and page numbers, for every reader. */
import type * as docx from 'docx';
import type { Block, Paper, Table as PaperTable } from './paper.js';
import { plain } from './paper.js';
import { sameEveryTime } from './same-zip.js';
import { documentStyles, LINE, MARGIN, PAGE, SHADE, TEXT_WIDTH } from './word-styles.js';

type Word = typeof docx;
type Content = InstanceType<Word['Paragraph']> | InstanceType<Word['Table']>;

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;
const [NUMBERED, POINTS] = ['numbered', 'points'];

/** The whole file; `paper.day` is the day it says that it was made. */
export async function wordDocument(paper: Paper): Promise<Uint8Array> {
  const word = await import('docx');
  const { Document, Packer, LevelFormat, AlignmentType } = word;
  const list = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => {
    const style = { paragraph: { indent: { left: 340, hanging: 340 } } };
    return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.START, style }] };
  };
  const document = new Document({
    title: plain(paper.title),
    subject: plain(paper.subtitle),
    creator: 'Nakoming',
    lastModifiedBy: 'Nakoming',
    revision: 1,
    styles: documentStyles(LOCALES[paper.language]),
    numbering: {
      config: [list(NUMBERED, LevelFormat.DECIMAL, '%1.'), list(POINTS, LevelFormat.BULLET, '•')],
    },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        footers: { default: footer(paper, word) },
        children: [...front(paper, word), ...paper.blocks.flatMap((block) => contentOf(block, word))],
      },
    ],
  });
  return sameEveryTime(new Uint8Array(await Packer.toBuffer(document)), paper.day);
}

function front({ title, subtitle }: Paper, { Paragraph, HeadingLevel }: Word): readonly Content[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: plain(title) }),
    ...(subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', text: plain(subtitle) })]),
  ];
}

function footer({ pages }: Paper, { Footer, Paragraph, TextRun, PageNumber, AlignmentType }: Word) {
  const [page, total] = ['\u0001', '\u0002'];
  const numbers: Readonly<Record<string, (typeof PageNumber)[keyof typeof PageNumber]>> = {
    [page]: PageNumber.CURRENT,
    [total]: PageNumber.TOTAL_PAGES,
  };
  const children = pages(page, total).map((piece) => numbers[piece] ?? piece);
  const runs = children.map((piece) => new TextRun({ children: [piece] }));
  return new Footer({
    children: [new Paragraph({ style: 'PageNumber', alignment: AlignmentType.END, children: runs })],
  });
}

const strong = (text: string): docx.IRunOptions => ({ text, bold: true });

function contentOf(block: Block, word: Word): readonly Content[] {
  const { Paragraph, TextRun, HeadingLevel } = word;
  const text = (of: string) => new TextRun(plain(of));
  switch (block.type) {
    case 'heading': {
      const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
      return [new Paragraph({ heading: levels[block.level - 1] ?? HeadingLevel.HEADING_3, text: plain(block.text) })];
    }
    case 'paragraph':
      return [new Paragraph({ children: [text(block.text)] })];
    case 'statement':
      return [
        new Paragraph({
          style: 'Statement',
          children: [
            new TextRun(strong(`${plain(block.code)} ${plain(block.title)}. `)),
            text(`${block.text} [${block.ground}]`),
          ],
        }),
      ];
    case 'quote':
      return [
        new Paragraph({ style: 'Quotation', keepNext: true, children: [text(block.text)] }),
        new Paragraph({ style: 'Citation', children: [text(block.cited)] }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: [text(item)],
            numbering: { reference: block.numbered ? NUMBERED : POINTS, level: 0 },
          }),
      );
    case 'facts':
      return block.rows.map(
        ([label, value]) =>
          new Paragraph({
            style: 'Fact',
            children: [new TextRun(strong(`${plain(label)}: `)), text(value)],
          }),
      );
    case 'table':
      return [tableOf(block, word), new Paragraph({ style: 'AfterTable', children: [] })];
  }
}

function tableOf({ head, widths, rows }: PaperTable, word: Word): Content {
  const { Table, TableRow, TableCell, Paragraph, TextRun, WidthType, TableLayoutType, BorderStyle, ShadingType } = word;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((width) => Math.round((TEXT_WIDTH * width) / all));
  const border = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const borders = { top: border, bottom: border, left: border, right: border };
  const cell = (value: string, index: number, isHead: boolean) =>
    new TableCell({
      width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
      borders,
      ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: SHADE } } : {}),
      children: [
        new Paragraph({ style: 'Cell', children: [new TextRun(isHead ? strong(plain(value)) : plain(value))] }),
      ],
    });
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((value, index) => cell(value, index, isHead)),
    });
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80, marginUnitType: WidthType.DXA },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}
