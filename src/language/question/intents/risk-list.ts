/** Risks in a list or a number: "welke hoge risico's staan nog open?", "how many risks per level?". */
import type { Dimension, RiskDimension } from '../../../domain/query/query.js';
import { groupingIn } from '../filters/grouping.js';
import { has, type Sentence } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import { riskQueryFrom } from '../filters/risk-query.js';
import type { Rule } from './rule.js';

export const risks: Rule = (asked) => {
  const { scene } = asked;
  if (scene.head !== 'risk' && !namesRisks(asked)) return undefined;
  if (groupingIn(scene)?.by === 'risk')
    return { type: 'count', query: asked.query, by: 'risk', ...(asksForMost(scene.sentence) ? { most: true } : {}) };
  const query = riskQueryFrom(asked);
  const by = groupingIn(scene);
  if (has(scene.sentence, 'count') || by !== undefined) {
    return { type: 'countRisks', query, by: riskDimension(by?.by ?? null) };
  }
  return { type: 'risks', query };
};

/** "welk risico heeft de meeste maatregelen?", and not how many each has. */
const asksForMost = (sentence: Sentence): boolean =>
  has(sentence, 'most', 'utmost') && !has(sentence, 'fewest', 'per', 'each', 'count');

/** "H1 en H3": risks by their codes, and nothing that only measures have. */
const namesRisks = ({ scene, parts, times }: Asked): boolean =>
  scene.head === null &&
  scene.mentions.length > 1 &&
  scene.mentions.every(({ mention }) => mention.of === 'risk') &&
  times.periods.length === 0 &&
  times.soonDays === undefined &&
  parts.every(({ criterion }) => criterion.field === 'risk' || criterion.field === 'status');

/** By what risks can be grouped, for what measures are grouped by. */
export const riskDimension = (by: Dimension | null): RiskDimension | null =>
  by === null ? null : (DIMENSION[by] ?? null);

const DIMENSION: Readonly<Partial<Record<Dimension, RiskDimension>>> = {
  riskLevel: 'level',
  nature: 'level',
  kind: 'level',
  state: 'status',
  investigation: 'investigation',
  vendor: 'vendor',
};
