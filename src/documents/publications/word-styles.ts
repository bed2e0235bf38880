/** How a paper looks in Word. Sizes are half points, distances are twentieths of a point. */
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';

/** Dark blue on white: 10 to 1. */
const INK = '154273';
const FONT = 'Verdana';
const BODY = 18;
export const LINE = 'BFBFBF';
export const SHADE = 'E6ECF3';

/** A4, upright. */
export const PAGE = { width: 11906, height: 16838 } as const;
export const MARGIN = { top: 1304, bottom: 1304, left: 1304, right: 1304 } as const;
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** Half a space more than the letters take, whatever their size. */
const LINES = { line: 276, lineRule: 'auto' } as const;

const headingOf = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { keepNext: true, spacing: { before, after, ...LINES } },
});

const style = (
  id: string,
  name: string,
  { run = {}, paragraph }: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
) => ({
  ...{ id, name, basedOn: 'Normal', quickFormat: true },
  run: { font: FONT, ...run },
  ...(paragraph === undefined ? {} : { paragraph }),
});

export const documentStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: BODY, language: { value: language, eastAsia: language } },
      paragraph: { spacing: { after: 120, ...LINES } },
    },
    title: headingOf(36, 0, 80),
    heading1: headingOf(26, 360, 120),
    heading2: headingOf(20, 240, 80),
    heading3: headingOf(18, 200, 60),
  },
  paragraphStyles: [
    style('Subtitle', 'Subtitle', { run: { size: 20, color: '404040' }, paragraph: { spacing: { after: 240 } } }),
    style('Statement', 'Statement', { paragraph: { spacing: { after: 140 } } }),
    style('Quotation', 'Quotation', {
      run: { italics: true },
      paragraph: { indent: { left: 340, right: 340 }, spacing: { before: 60, after: 40 } },
    }),
    style('Citation', 'Citation', {
      run: { size: 16, color: '404040' },
      paragraph: { indent: { left: 340, right: 340 }, spacing: { after: 140 } },
    }),
    style('Fact', 'Fact', { paragraph: { spacing: { after: 40 } } }),
    style('Cell', 'Cell', { run: { size: 16 }, paragraph: { spacing: { after: 0, line: 252, lineRule: 'auto' } } }),
    style('PageNumber', 'Page number', { run: { size: 16, color: '595959' }, paragraph: { spacing: { after: 0 } } }),
    style('AfterTable', 'After table', { run: { size: 8 }, paragraph: { spacing: { after: 60, line: 120 } } }),
  ],
});
