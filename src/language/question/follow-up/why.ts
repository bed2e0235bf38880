/** "waarom?", "why is that?" after an answer about several: what being on that list rests on. */
import { singlesIn, type MeasureQuery, type RiskQuery } from '../../../domain/query/query.js';
import { MOST_TERMS, term, type Term } from '../../../domain/query/term.js';
import type { Intent } from '../../intent.js';
import { has } from '../sentence/item.js';
import { saysOnly } from '../intents/rule.js';
import { queryBefore, risksBefore } from './base.js';
import { isOverOne, type Step } from './step.js';

/** Of one item its card tells what is in the way of it. */
export const whyThose: Step = ({ asked: { scene, parts }, previous }) => {
  const { sentence, mentions } = scene;
  if (!has(sentence, 'why') || mentions.length > 0 || parts.length > 0 || isOverOne(previous)) return undefined;
  if (!saysOnly(sentence, ...BESIDE)) return undefined;
  const { intent } = previous;
  const risks = risksBefore(intent);
  if (risks !== undefined) return { type: 'meaning', terms: termsOfRisks(risks) };
  const query = queryBefore(intent);
  if (query !== undefined && intent.type !== 'changes') return { type: 'meaning', terms: termsOf(query) };
  return EXPLAINED.has(intent.type) ? intent : { type: 'not_recorded', topic: sentence.text.trim() };
};
const BESIDE = [
  ...(['why', 'it', 'those', 'be', 'not', 'and', 'then', 'which', 'what_about', 'but'] as const),
  ...(['definite', 'still', 'now', 'all', 'everything', 'has'] as const),
] as const;

/** Answers that give their reason themselves: they are given again. */
const EXPLAINED: ReadonlySet<Intent['type']> = new Set<Intent['type']>(['wording', 'meaning', 'waiting']);

/** The words that the list was asked by; where there are none, what makes something a measure at all. */
function termsOf({ criteria }: MeasureQuery): readonly Term[] {
  const said = singlesIn(criteria).flatMap((one) =>
    'anyOf' in one && one.not !== true ? one.anyOf.map((value) => ({ of: one.field, value })) : [],
  );
  return known(said, { of: 'noun', value: 'measure' });
}

const termsOfRisks = ({ status = ['open'] }: RiskQuery): readonly Term[] =>
  known(
    status.map((value) => ({ of: 'status', value })),
    { of: 'noun', value: 'risk' },
  );

function known(said: readonly unknown[], otherwise: Term): readonly Term[] {
  const terms = said.flatMap((one) => term.safeParse(one).data ?? []).slice(0, MOST_TERMS);
  return terms.length === 0 ? [otherwise] : terms;
}
