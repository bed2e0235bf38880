/** The line of time: a lane for each measure, and a line for today. */
import type { LocalDate } from '../../../domain/time/local-date.js';
import { cut } from '../../../cards/drawing.js';
import type { Html } from '../html.js';
import { inlineSvg, type RowLink } from './inline-svg.js';
import { laneShapes } from './lane-shapes.js';
import { isEmpty, rangeOf, type Lane } from './lanes.js';
import type { Pen } from './pen.js';
import { color, line as stroked, rect, words, type Shape, type Tone } from './shapes.js';

export interface TimelineRow {
  readonly code: string;
  readonly title: string;
  /** How it stands. */
  readonly stands: string;
  /** The same with its deadline, where there is room for that. */
  readonly line: string;
  /** The deadline in words, in place of a lane that has nothing in it; empty where it may not be told. */
  readonly deadline: string;
  readonly tone: Tone;
  readonly lane: Lane;
  /** Null where it leads nowhere. */
  readonly link: RowLink | null;
}

export interface TimelineDrawing {
  readonly rows: readonly TimelineRow[];
  readonly day: LocalDate;
  /** "vandaag", or that it is another day. */
  readonly dayName: string;
  /** "2024", or "jul" for any other month than the first. */
  readonly monthName: (month: number) => string;
  readonly label: string;
}

/** One size; which of them is seen, the stylesheet decides. */
interface Form {
  readonly look: string;
  readonly width: number;
  /** Pixels on the left for the text of a row; 0: it stands above its lane. */
  readonly text: number;
  readonly row: number;
}

const FORMS: readonly Form[] = [
  { look: 'chart wide', width: 1180, text: 430, row: 46 },
  { look: 'chart middle', width: 700, text: 0, row: 66 },
  { look: 'chart narrow', width: 296, text: 0, row: 66 },
];
/** Pixels above the first row: for the day of the answer, and under it the years. */
const HEAD = 48;
const RIGHT = 16;
/** Pixels of width from which a row tells its deadline in words as well. */
const ROOMY = 500;
/** Pixels from the middle of a lane to the bottom of its row, where the text stands above it; and the height of a lane. */
const LANE = { bottom: 15, height: 26 } as const;
/** Pixels that a sign takes on average, and one of a code. */
const SIGN = { title: 7.1, code: 9.3 } as const;
const DAY = 86_400_000;

/** In every size. */
export const timelineChart = (drawing: TimelineDrawing, pen: Pen): readonly Html[] =>
  FORMS.map((form) => drawForm(drawing, form, pen));

function drawForm(drawing: TimelineDrawing, form: Form, pen: Pen): Html {
  const { rows, day, label } = drawing;
  const size = { width: form.width, height: HEAD + rows.length * form.row + 6 };
  const { from, to } = rangeOf(
    rows.map(({ lane }) => lane),
    day,
  );
  const svg = pen(
    {
      grid: { left: form.text, right: RIGHT, top: HEAD, bottom: 6, containLabel: false },
      xAxis: timeAxis(Date.parse(from), Date.parse(to), form, drawing),
      yAxis: { type: 'value', min: 0, max: Math.max(1, rows.length), inverse: true, show: false },
      series: [rowSeries(drawing, form), todaySeries(drawing, form)],
    },
    size,
  );
  return inlineSvg(svg, { ...size, label, look: form.look, rows: rows.map(({ link }) => link) });
}

function timeAxis(min: number, max: number, { width, text }: Form, { monthName }: TimelineDrawing) {
  const years = (max - min) / (365 * DAY);
  const room = Math.max(2, Math.floor((width - text) / 74));
  return {
    type: 'time' as const,
    position: 'top' as const,
    ...{ min, max, splitNumber: Math.min(room, 10), minInterval: years > 3 ? 365 * DAY : 28 * DAY },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: true, showMinLine: false, showMaxLine: false, lineStyle: { color: color('line') } },
    axisLabel: {
      color: color('ink-soft'),
      fontSize: 12,
      hideOverlap: true,
      showMinLabel: false,
      showMaxLabel: false,
      formatter: (value: number) => tickName(new Date(value), monthName),
    },
  };
}

const tickName = (moment: Date, monthName: TimelineDrawing['monthName']): string =>
  moment.getUTCMonth() === 0 ? String(moment.getUTCFullYear()) : monthName(moment.getUTCMonth() + 1);

type Coord = (point: [number, number]) => number[];

function rowSeries({ rows, day }: TimelineDrawing, form: Form) {
  const codeWidth = Math.max(0, ...rows.map(({ code }) => code.length)) * SIGN.code + 10;
  return {
    type: 'custom' as const,
    data: rows.map((_, index) => [Date.parse(day), index]),
    renderItem: ({ dataIndex }: { dataIndex: number }, { coord }: { coord: Coord }) => {
      const row = rows[dataIndex];
      const top = coord([Date.parse(day), dataIndex])[1] ?? 0;
      const at = (when: LocalDate) => coord([Date.parse(when), 0])[0] ?? 0;
      const edges = { left: form.text, right: form.width - RIGHT };
      const children = row === undefined ? [] : rowShapes(row, { top, at, edges, form, codeWidth });
      return { type: 'group' as const, children };
    },
  };
}

interface Place {
  readonly top: number;
  /** Pixels from the left of a day. */
  readonly at: (day: LocalDate) => number;
  readonly edges: { readonly left: number; readonly right: number };
  readonly form: Form;
  readonly codeWidth: number;
}

function rowShapes({ code, title, stands, line, deadline, tone, lane }: TimelineRow, place: Place): Shape[] {
  const { top, at, edges, form, codeWidth } = place;
  const beside = form.text > 0;
  const textWidth = (beside ? form.text - 24 : form.width - 8) - 4;
  const middle = beside ? top + form.row / 2 : top + form.row - LANE.bottom;
  const told = form.width >= ROOMY ? line : stands;
  const signs = (pixels: number) => Math.max(8, Math.floor(pixels / SIGN.title));
  return [
    rect({ x: 0, y: top + 1, width: form.width, height: form.row - 2 }, color('row'), 4),
    words(4, top + 14, code, { fill: color('ink'), bold: true }),
    words(4 + codeWidth, top + 14, cut(title, signs(textWidth - codeWidth)), { fill: color('ink') }),
    words(4, top + 32, cut(told, signs(textWidth) + 2), {
      fill: tone === 'late' ? color('late') : color('ink-soft'),
      bold: tone === 'late',
      size: 12,
    }),
    ...laneShapes(lane, { middle, at, ...edges }),
    ...(beside && isEmpty(lane)
      ? [words(edges.left + 14, middle, deadline, { fill: color('ink-soft'), size: 12 })]
      : []),
  ];
}

/** Over the rows, so that it is seen where something is late; not over text that stands above its lane. */
function todaySeries({ rows, day, dayName }: TimelineDrawing, form: Form) {
  const moment = Date.parse(day);
  const stroke = { stroke: color('today'), lineWidth: 2 };
  return {
    type: 'custom' as const,
    data: [[moment, 0]],
    renderItem: (_: unknown, { coord }: { coord: Coord }) => {
      const [x = 0, top = 0] = coord([moment, 0]);
      const pieces =
        form.text > 0
          ? [stroked(x, top, x, top + rows.length * form.row, stroke)]
          : rows.map((_, index) => {
              const bottom = top + (index + 1) * form.row - LANE.bottom + LANE.height / 2;
              return stroked(x, bottom - LANE.height, x, bottom, stroke);
            });
      const isLast = x + DAY_NAME > form.width;
      return {
        type: 'group' as const,
        children: [
          stroked(x, top - 32, x, top, stroke),
          ...pieces,
          words(isLast ? form.width - 2 : x, top - 40, dayName, {
            ...{ fill: color('today'), bold: true, size: 12 },
            align: isLast ? 'right' : 'center',
          }),
        ],
      };
    },
  };
}
/** Pixels that the name of the day takes on either side of its line. */
const DAY_NAME = 36;
