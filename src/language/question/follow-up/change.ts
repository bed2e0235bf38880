/** Follow-ups that ask the same with something else in its place: "en van SLM?", "nee, alleen Microsoft", "en nu?". */
import type { MeasureQuery } from '../../../domain/query.js';
import type { Intent } from '../../intent.js';
import { negated } from '../criteria.js';
import { has } from '../item.js';
import { riskQueryFrom } from '../risk-query.js';
import { measuresBefore, queryBefore, risksBefore } from './base.js';
import { alsoWith, replacedBy, risksReplacedBy, withoutDay } from './merge.js';
import { asksNothingNew, type Continued, type Step } from './step.js';

/** Pieces of a sentence that only goes back to today. */
const SHORT = 3;

export const changed: Step = (continued) => {
  const { asked, previous, cues } = continued;
  if (asksNothingNew(asked) || !mayChange(continued)) return undefined;
  const { intent } = previous;
  const risks = risksBefore(intent);
  if (risks !== undefined && asked.scene.head !== 'measure') {
    const query = risksReplacedBy(risks, riskQueryFrom(asked));
    return intent.type === 'countRisks' ? { ...intent, query } : { type: 'risks', query };
  }
  const base = queryBefore(intent) ?? measuresBefore(previous);
  if (base === undefined) return undefined;
  return sameQuestion(intent, cues.adds ? alsoWith(base, asked.query) : replacedBy(base, asked.query));
};

/** A sentence with a noun of its own stands on its own, unless it says that it goes on. */
const mayChange = ({ cues: { opens, isFragment, restricts, hasNoun } }: Continued): boolean =>
  opens || restricts || (isFragment && !hasNoun);

function sameQuestion(intent: Intent, query: MeasureQuery): Intent {
  switch (intent.type) {
    case 'count':
    case 'next':
    case 'overview':
    case 'record':
    case 'changes':
      return { ...intent, query };
    default:
      return { type: 'list', query };
  }
}

/** "en nu?", "en vandaag?": as things stand today. */
export const today: Step = ({ asked: { scene, parts, times }, previous: { intent } }) => {
  const { sentence, world } = scene;
  const day = sentence.items.some(
    (item) => item.kind === 'period' && item.period.from === world.today && item.period.to === world.today,
  );
  if (!(has(sentence, 'now') || day) || parts.length > 0 || times.asOf !== undefined || sentence.items.length > SHORT)
    return undefined;
  const query = queryBefore(intent);
  return query?.asOf === undefined ? undefined : sameQuestion(intent, withoutDay(query));
};

/** "en de rest?": what the last word left out. */
export const theRest: Step = ({ asked: { scene, parts }, previous: { intent } }) => {
  if (!has(scene.sentence, 'rest') || parts.length > 0) return undefined;
  const query = queryBefore(intent);
  const last = query?.criteria.at(-1);
  const other = last === undefined ? undefined : negated(last);
  if (query === undefined || other === undefined || other.field === 'status') return undefined;
  return sameQuestion(intent, { ...query, criteria: [...query.criteria.slice(0, -1), other] });
};
