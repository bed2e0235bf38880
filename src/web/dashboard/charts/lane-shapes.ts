/** A lane in shapes. What is vague is drawn vaguely: it grows clearer towards its last day, and only a firm one has an edge. */
import type { LocalDate } from '../../../domain/time/local-date.js';
import { vagueStart, type Lane } from './lanes.js';
import { color, diamond, fading, line, outline, poly, rect, type Shape } from './shapes.js';

export interface LanePlace {
  /** Pixels from the top to the middle of the lane, and from the left to its ends. */
  readonly middle: number;
  readonly left: number;
  readonly right: number;
  readonly at: (day: LocalDate) => number;
}

const BAR = 14;
/** A bar of one day can still be seen. */
const LEAST = 5;

export function laneShapes(lane: Lane, place: LanePlace): Shape[] {
  const { left, right } = place;
  // Whatever lies outside the picture is drawn at its edge.
  const at = (day: LocalDate) => Math.min(Math.max(place.at(day), left + 2), right);
  const own = { ...place, at };
  return [
    ...endlessShapes(lane, own),
    ...trailShapes(lane, own),
    ...lateShapes(lane, own),
    ...spanShapes(lane, own),
    ...signShapes(lane, own),
  ];
}

function spanShapes({ span, tone }: Lane, { middle, at }: LanePlace): Shape[] {
  if (span === null) return [];
  const end = at(span.to);
  const start = Math.min(at(span.from ?? vagueStart(span.to)), end - LEAST);
  const box = { x: start, y: middle - BAR / 2, width: end - start, height: BAR };
  const strong = tone === 'calm' ? color('calm') : color(tone);
  if (!span.hard) return [rect(box, color(`${tone}-faint`), BAR / 2), outline(box, strong, BAR / 2)];
  return [
    rect(box, fading(color(`${tone}-faint`), strong)),
    rect({ x: end - 2, y: middle - BAR / 2 - 4, width: 3, height: BAR + 8 }, strong, 1),
  ];
}

/** From the last day to now: a line that ends in a dot. */
function lateShapes({ late }: Lane, { middle, at }: LanePlace): Shape[] {
  if (late === null) return [];
  const [from, to] = [at(late.from), at(late.to)];
  return [
    line(from, middle, to, middle, { stroke: color('late'), lineWidth: 3 }),
    diamond(to, middle, 5, color('late'), color('surface')),
  ];
}

/** Each earlier last day as an open tick, and the way to the current one. */
function trailShapes({ trail, span, tone }: Lane, { middle, at }: LanePlace): Shape[] {
  const [first] = trail;
  if (first === undefined) return [];
  const stroke = color('ink-soft');
  const ticks = trail.map((day) =>
    line(at(day), middle - BAR / 2 - 2, at(day), middle + BAR / 2 + 2, { stroke, lineWidth: 2 }),
  );
  if (span === null) return ticks;
  const [from, to] = [at(first), at(span.to)];
  const way = line(Math.min(from, to), middle - BAR / 2 - 4, Math.max(from, to), middle - BAR / 2 - 4, {
    stroke: tone === 'late' ? color('late') : stroke,
    lineDash: [2, 3],
    lineWidth: 1.5,
  });
  return [way, ...ticks];
}

/** A thin line that goes on, with an arrow at its end. */
function endlessShapes({ endless, tone }: Lane, { middle, at, left, right }: LanePlace): Shape[] {
  if (endless === null) return [];
  const from = endless.from === null ? left + 4 : at(endless.from);
  const stroke = color(tone);
  return [
    line(from, middle, right - 8, middle, { stroke, lineWidth: 2, lineDash: [6, 4] }),
    ...(endless.from === null ? [] : [rect({ x: from - 1, y: middle - 6, width: 3, height: 12 }, stroke, 1)]),
    poly(
      [
        [right - 8, middle - 5],
        [right, middle],
        [right - 8, middle + 5],
      ],
      stroke,
    ),
  ];
}

/** When it was reported, and when it was verified. */
function signShapes({ reported, verified }: Lane, { middle, at }: LanePlace): Shape[] {
  return [
    ...(reported === null ? [] : [diamond(at(reported), middle, 7, color('surface'), color('accent'))]),
    ...(verified === null ? [] : [diamond(at(verified), middle, 7, color('good'), color('surface'))]),
  ];
}
