/** A ratio that was measured, and the bound that it is held against. */
export interface Measurement {
  /** What was compared with what. */
  readonly name: string;
  readonly ratio: number;
  readonly bound: { readonly atLeast: number } | { readonly atMost: number };
  /** The numbers behind it, with their units. */
  readonly detail: string;
}

export const passes = ({ ratio, bound }: Measurement): boolean =>
  'atLeast' in bound ? ratio >= bound.atLeast : ratio <= bound.atMost;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('nothing was measured');
  return (low + high) / 2;
}

const boundText = ({ bound }: Measurement): string => ('atLeast' in bound ? `≥ ${bound.atLeast}` : `≤ ${bound.atMost}`);

const HEADINGS = ['', 'ratio', 'bound', '', 'in this run'] as const;

const row = (one: Measurement): readonly string[] => [
  one.name,
  one.ratio.toFixed(2),
  boundText(one),
  passes(one) ? 'holds' : 'MISSED',
  one.detail,
];

/** One line a measurement, in columns. */
export function table(measurements: readonly Measurement[]): string {
  const rows = [HEADINGS, ...measurements.map(row)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
