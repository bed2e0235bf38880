/** How organisations stand as one bar; the same in blocks for a client that draws no charts. */
import { totalOf, type Tally } from '../../domain/risk/coverage.js';
import { STANDINGS } from '../../domain/organisation/organisation-answer.js';
import type { Setting } from '../drawing.js';
import { LOOKS, type Look } from './words.js';

/** Blocks of the bar. */
const LENGTH = 22;

export interface Part extends Look {
  readonly legend: string;
  readonly value: number;
}

export function barOf(tally: Tally, { messages }: Setting): readonly Part[] {
  const total = Math.max(1, totalOf(tally));
  return STANDINGS.filter((standing) => tally[standing] > 0).map((standing) => ({
    ...LOOKS[standing],
    legend: `${messages.organisations.standings[standing]}: ${messages.format.number(tally[standing])}`,
    value: tally[standing],
    blocks: LOOKS[standing].blocks.repeat(Math.max(1, Math.round((tally[standing] / total) * LENGTH))),
  }));
}
