/** Follow-ups that select from the answer before: "welke daarvan zijn te laat?", "hoeveel zijn dat er?". */
import { isMeasureCode, isRiskCode } from '../../../domain/register/codes.js';
import type { MeasureQuery } from '../../../domain/query/query.js';
import type { Intent } from '../../intent.js';
import { groupingIn } from '../filters/grouping.js';
import { has, isMarked, pointsBack, senseIn } from '../sentence/item.js';
import { riskDimension } from '../intents/risk-list.js';
import { listOf } from '../filters/list-of.js';
import { riskQueryFrom } from '../filters/risk-query.js';
import { firstItem } from '../intents/rule.js';
import type { Asked } from '../filters/measure-query.js';
import { measuresBefore, risksBefore, severalBefore } from './base.js';
import { asksOfOne } from './cues.js';
import { narrowedBy, replacedBy, risksReplacedBy } from './merge.js';
import { pointed } from './point.js';
import { asksNothingNew, isOverOne, isOverRisks, type Continued, type Step } from './step.js';

/** "welke zijn dat?" after a number. */
export const shown: Step = ({ asked, previous }) => {
  if (!has(asked.scene.sentence, 'show_them') || !asksNothingNew(asked)) return undefined;
  const query = risksBefore(previous.intent);
  if (query !== undefined) return { type: 'risks', query };
  const measures = measuresBefore(previous);
  return measures === undefined ? undefined : { type: 'list', query: measures };
};

/** "en per leverancier?", "hoeveel zijn dat er?". */
export const counted: Step = ({ asked, previous, cues }) => {
  const { scene } = asked;
  const by = groupingIn(scene)?.by ?? null;
  const fits = !(cues.hasNoun || isWhole(asked, by)) || cues.narrows || cues.opens || pointsBack(scene.sentence);
  if (!fits || (by === null && !has(scene.sentence, 'count')) || scene.mentions.length > 0) return undefined;
  const risks = risksBefore(previous.intent);
  if (risks !== undefined && scene.head !== 'measure') {
    return { type: 'countRisks', query: risksReplacedBy(risks, riskQueryFrom(asked)), by: riskDimension(by) };
  }
  const base = pointsBack(scene.sentence) ? measuresBefore(previous) : severalBefore(previous);
  if (base === undefined) return undefined;
  // "en hoeveel van SLM?" puts SLM in the place of the other; "hoeveel daarvan" keeps all that was said.
  const query = cues.opens && !cues.narrows ? replacedBy(base, asked.query) : narrowedBy(base, asked.query);
  return { type: 'count', query, by };
};

/** "hoeveel te laat per partij": what is counted, and by what, in one sentence. */
const isWhole = ({ scene, parts }: Asked, by: string | null): boolean =>
  by !== null && has(scene.sentence, 'count') && parts.length > 0;

/** "sorteer op datum": lists are in that order, so it is the same one. */
export const inOrder: Step = ({ asked, previous }) => {
  const { sentence } = asked.scene;
  if (!has(sentence, 'sort') || asked.parts.length > 0 || groupingIn(asked.scene) !== undefined) return undefined;
  const by = sentence.items.some((item) => isMarked(item, 'deadline') || senseIn(item, 'focus')?.value === 'deadline');
  const query = by ? measuresBefore(previous) : undefined;
  return query === undefined ? undefined : { type: 'list', query };
};

/** "welke maatregelen horen daarbij?" after risks, "welke risico's horen daarbij?" after measures. */
export const theOtherSide: Step = (continued) => {
  const { asked, previous, cues } = continued;
  const { sentence, mentions } = asked.scene;
  if (!cues.hasNoun || mentions.length > 0) return undefined;
  const base = measuresBefore(previous);
  if (base === undefined || !(cues.narrows || pointsBack(sentence) || cues.opens || isHaving(asked))) return undefined;
  return isOverRisks(previous) ? fromRisks(continued, base) : fromMeasures(continued, base);
};

/** "which have a recurring measure?" */
const isHaving = ({ scene: { sentence } }: Asked): boolean => {
  const first = firstItem(sentence);
  return (
    isMarked(first, 'which') && isMarked(sentence.items[sentence.items.findIndex((item) => item === first) + 1], 'has')
  );
};

function fromRisks({ asked, previous, cues }: Continued, base: MeasureQuery): Intent | undefined {
  if (asked.scene.head !== 'measure' || !previous.codes.some(isRiskCode)) return undefined;
  const risks = risksBefore(previous.intent);
  const own = riskQueryFrom(asked);
  // "en zonder maatregelen?"
  if (risks !== undefined && own.except?.measures !== undefined)
    return { type: 'risks', query: risksReplacedBy(risks, own) };
  if (risks !== undefined && isHaving(asked))
    return { type: 'risks', query: risksReplacedBy(risks, { measures: asked.query }) };
  const query = narrowedBy(base, asked.query);
  const by = groupingIn(asked.scene)?.by ?? null;
  const counts = has(asked.scene.sentence, 'count') || by !== null;
  return counts ? { type: 'count', query, by } : cues.hasNoun ? { type: 'list', query } : undefined;
}

function fromMeasures({ asked, previous }: Continued, base: MeasureQuery): Intent | undefined {
  if (asked.scene.head === 'risk') {
    const [only, ...others] = previous.codes;
    if (only !== undefined && others.length === 0 && isMeasureCode(only)) return pointed(asked);
    return { type: 'risks', query: { ...riskQueryFrom(asked), measures: base } };
  }
  // "welke maatregelen horen daarbij?" after measures: the same ones, never all.
  return has(asked.scene.sentence, 'it') && asksNothingNew(asked) && !has(asked.scene.sentence, 'count')
    ? { type: 'list', query: base }
    : undefined;
}

/** "welke daarvan zijn te laat?", "which of those are one-off?", "zijn die al klaar?". */
export const narrowedDown: Step = ({ asked, previous, cues }) => {
  const { sentence, head } = asked.scene;
  const asksOfSeveral =
    cues.refers && !cues.opens && asked.parts.length > 0 && !isOverOne(previous) && !has(sentence, 'when', 'who');
  if (!cues.narrows && !cues.picks && !asksOfSeveral) return undefined;
  const risks = risksBefore(previous.intent);
  if (risks !== undefined && head !== 'measure')
    return { type: 'risks', query: risksReplacedBy(risks, riskQueryFrom(asked)) };
  // "welke zijn gemitigeerd?" after measures: asked of risks, which are no selection of them.
  if (head === 'risk' && risks === undefined) return undefined;
  if (asksNothingNew(asked) && asksOfOne(asked) && isOverOne(previous)) return pointed(asked);
  const base = pointsBack(sentence) ? measuresBefore(previous) : severalBefore(previous);
  if (base === undefined) return undefined;
  const query = narrowedBy(base, asked.query);
  const listed = listOf(query, asked.scene);
  return has(sentence, 'next') && listed.only === undefined ? { type: 'next', query } : listed;
};
