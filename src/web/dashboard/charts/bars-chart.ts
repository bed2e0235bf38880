/** Bars that lie: one for each row, in parts, each row leading somewhere. */
import { cut } from '../../../cards/drawing.js';
import type { Html } from '../html.js';
import { inlineSvg, type RowLink } from './inline-svg.js';
import type { Pen } from './pen.js';
import { color, rect, words, type Shape, type Tone } from './shapes.js';

export interface BarPart {
  readonly value: number;
  readonly tone: Tone;
  /** Less of the colour: what is not certain yet. */
  readonly faint?: boolean;
}

export interface BarRow {
  readonly name: string;
  readonly parts: readonly BarPart[];
  /** At the end of the row. */
  readonly count: string;
  readonly link: RowLink;
}

const FORMS = [
  { look: 'chart bars-wide', width: 560 },
  { look: 'chart bars-narrow', width: 320 },
] as const;
const ROW = 46;
const BAR = 14;
const SIGN = 7;

/** In every size. */
export const barsChart = (rows: readonly BarRow[], label: string, pen: Pen): readonly Html[] =>
  FORMS.map(({ look, width }) => {
    const size = { width, height: Math.max(1, rows.length) * ROW };
    const svg = pen(
      {
        grid: { left: 0, right: 0, top: 0, bottom: 0, containLabel: false },
        xAxis: { type: 'value', show: false, min: 0, max: 1 },
        yAxis: { type: 'value', show: false, inverse: true, min: 0, max: Math.max(1, rows.length) },
        series: [series(rows, width)],
      },
      size,
    );
    return inlineSvg(svg, { ...size, label, look, rows: rows.map(({ link }) => link) });
  });

const sumOf = (parts: readonly BarPart[]): number => parts.reduce((sum, { value }) => sum + value, 0);

function series(rows: readonly BarRow[], width: number) {
  const largest = Math.max(1, ...rows.map(({ parts }) => sumOf(parts)));
  return {
    type: 'custom' as const,
    data: rows.map((_, index) => [0, index]),
    renderItem: ({ dataIndex }: { dataIndex: number }) => {
      const row = rows[dataIndex];
      return {
        type: 'group' as const,
        children: row === undefined ? [] : rowShapes(row, dataIndex * ROW, width, largest),
      };
    },
  };
}

function rowShapes({ name, parts, count }: BarRow, top: number, width: number, largest: number): Shape[] {
  const room = width - 8;
  let x = 4;
  const bars = parts
    .filter(({ value }) => value > 0)
    .map(({ value, tone, faint = false }) => {
      const length = Math.max(3, (value / largest) * room);
      const bar = rect(
        { x, y: top + 24, width: Math.max(2, length - 1.5), height: BAR },
        faint ? color(`${tone}-faint`) : color(tone),
        2,
      );
      x += length;
      return bar;
    });
  return [
    rect({ x: 0, y: top, width, height: ROW - 2 }, color('row'), 4),
    rect({ x: 4, y: top + 24, width: room, height: BAR }, color('calm-faint'), 2),
    words(4, top + 12, cut(name, Math.floor((room - 60) / SIGN)), { fill: color('ink') }),
    words(width - 4, top + 12, count, { fill: color('ink'), bold: true, align: 'right' }),
    ...bars,
  ];
}
