/**
 * How properties are tried. By default the same values are drawn every time, on every machine: a run that failed can be
 * run again, and no change is refused for what another day's numbers would have found. To look for that, on purpose:
 * PROPERTY_SEED=random (or the seed that a failure named) and PROPERTY_RUNS=20 (so many times as many values).
 */

/** Any number does; it passes to every property, of which each draws its own kinds of values from it. */
const USUAL_SEED = 1_107;
const DEFAULT_RUNS = 100;

export interface PropertySettings {
  /** Absent: another each time. */
  readonly seed?: number;
  /** How many times as many values as usual. */
  readonly factor: number;
}

/** @throws RangeError naming the variable, its value and what it may be. */
export function propertySettings(environment: Record<string, string | undefined>): PropertySettings {
  const { PROPERTY_SEED: seed = '', PROPERTY_RUNS: runs = '' } = environment;
  const factor = runs === '' ? 1 : Number(runs);
  if (!(factor > 0 && factor <= 10_000))
    throw new RangeError(`PROPERTY_RUNS is "${runs}"; it takes a number above 0 and up to 10000`);
  if (seed === 'random') return { factor };
  if (!/^(-?\d{1,10})?$/.test(seed))
    throw new RangeError(`PROPERTY_SEED is "${seed}"; it takes a whole number or random`);
  return { seed: seed === '' ? USUAL_SEED : Number(seed), factor };
}

/** How often a property is tried that is usually tried so often. */
export const tries = (usual: number = DEFAULT_RUNS): number =>
  Math.max(1, Math.round(usual * propertySettings(process.env).factor));
