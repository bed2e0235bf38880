/** The few shapes that charts are made of, in the colours of the page: each follows its light, dark or high contrast. */

/** Colours by what they mean; the stylesheet has them for every look. */
export const TONES = ['late', 'warn', 'accent', 'good', 'calm'] as const;
export type Tone = (typeof TONES)[number];

export const color = (name: Tone | `${Tone}-faint` | 'ink' | 'ink-soft' | 'line' | 'row' | 'surface' | 'today') =>
  `var(--${name})`;

/** Each an element of a custom series. */
export type Shape =
  ReturnType<typeof rect> | ReturnType<typeof line> | ReturnType<typeof words> | ReturnType<typeof poly>;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Fill = string | ReturnType<typeof fading>;

/** Corners may be round. */
export const rect = (box: Box, fill: Fill, r = 0) => ({
  type: 'rect' as const,
  shape: { ...box, r },
  style: { fill },
});

/** The edge alone. */
export const outline = (box: Box, stroke: string, r = 0) => ({
  type: 'rect' as const,
  shape: { ...box, r },
  style: { fill: 'none', stroke, lineWidth: 1.5, lineDash: [4, 3] },
});

export interface Stroke {
  readonly stroke: string;
  readonly lineWidth?: number;
  readonly lineDash?: number[];
}

export const line = (x1: number, y1: number, x2: number, y2: number, style: Stroke) => ({
  type: 'line' as const,
  shape: { x1, y1, x2, y2 },
  style: { fill: 'none', lineWidth: 1, ...style },
});

export interface Lettering {
  readonly fill: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

export const words = (
  x: number,
  y: number,
  text: string,
  { fill, size = 13, bold = false, align = 'left' }: Lettering,
) => ({
  type: 'text' as const,
  style: {
    ...{ x, y, text, fill, textAlign: align, textVerticalAlign: 'middle' as const },
    ...{ fontSize: size, fontWeight: bold ? (600 as const) : ('normal' as const) },
  },
});

export const poly = (points: [number, number][], fill: string, stroke = 'none') => ({
  type: 'polygon' as const,
  shape: { points },
  style: { fill, stroke, lineWidth: 1.5 },
});

/** From one colour to another, left to right. */
export const fading = (from: string, to: string) => ({
  type: 'linear' as const,
  ...{ x: 0, y: 0, x2: 1, y2: 0 },
  colorStops: [
    { offset: 0, color: from },
    { offset: 1, color: to },
  ],
});

/** A sign with its middle at (x, y): a diamond. */
export const diamond = (x: number, y: number, size: number, fill: string, stroke: string) =>
  poly(
    [
      [x, y - size],
      [x + size, y],
      [x, y + size],
      [x - size, y],
    ],
    fill,
    stroke,
  );
