/** A sentence that builds on the answer before it: ellipsis, narrowing, counting off, pointing. */
import { isMeasureCode, isRiskCode } from '../../../domain/codes.js';
import type { Intent, Previous } from '../../intent.js';
import { negated } from '../criteria.js';
import { groupingIn } from '../grouping.js';
import { has, isMarked } from '../item.js';
import { measureIntent } from '../intents/one-measure.js';
import { riskIntent } from '../intents/one-risk.js';
import { riskQueryFrom } from '../intents/risk-list.js';
import type { Asked } from '../measure-query.js';
import { ordinalIn, pointedAt } from '../pointing.js';
import { measuresBefore, queryBefore, risksBefore } from './base.js';
import { asksOfOne, cuesOf, type Cues } from './cues.js';
import { alsoWith, narrowedBy, replacedBy, risksNarrowedBy, risksReplacedBy, withoutDay } from './merge.js';

type Step = (asked: Asked, previous: Previous, cues: Cues) => Intent | undefined;

/** The intent of a follow-up, or undefined where the sentence stands on its own. */
export function followUp(asked: Asked): Intent | undefined {
  const { previous } = asked.scene.world;
  if (previous === null) return undefined;
  const cues = cuesOf(asked);
  for (const step of STEPS) {
    const intent = step(asked, previous, cues);
    if (intent !== undefined) return intent;
  }
  return undefined;
}

/** "de tweede", "wanneer moet de laatste af?". */
const countedOff: Step = (asked, _previous, cues) => {
  if (cues.hasNoun && !has(asked.scene.sentence, 'those') && asked.scene.mentions.length > 0) return undefined;
  return ordinalIn(asked.scene) === undefined ? undefined : pointed(asked);
};

function pointed(asked: Asked): Intent | undefined {
  const mention = pointedAt(asked.scene);
  if (mention === undefined) return undefined;
  return mention.of === 'risk' ? riskIntent(mention, asked) : measureIntent(mention, asked);
}

/** "en V5?": the same question about another item. */
const anotherItem: Step = (asked, { intent }, cues) => {
  const [named, ...others] = asked.scene.mentions;
  if (named === undefined || others.length > 0 || cues.hasNoun || !(cues.opens || cues.isFragment)) return undefined;
  const { mention } = named;
  if (mention.of === 'measure' && intent.type === 'measure') {
    const own = measureIntent(mention, asked);
    return own.type === 'measure' && own.focus === null ? { ...own, focus: intent.focus } : own;
  }
  if (mention.of === 'risk' && intent.type === 'risk') {
    const own = riskIntent(mention, asked);
    return own.type === 'risk' && own.focus === null ? { ...own, focus: intent.focus } : own;
  }
  return undefined;
};

/** "welke zijn dat?" after a number. */
const shown: Step = ({ scene: { sentence }, parts }, previous) => {
  if (!has(sentence, 'show_them') || parts.length > 0) return undefined;
  const risks = risksBefore(previous.intent);
  if (risks !== undefined) return { type: 'risks', query: risks };
  const query = measuresBefore(previous);
  return query === undefined ? undefined : { type: 'list', query };
};

/** "welke maatregelen horen daarbij?" after risks, "welke risico's horen daarbij?" after measures. */
const theOtherSide: Step = (asked, previous, cues) => {
  const { sentence, head, mentions } = asked.scene;
  if (!cues.hasNoun || mentions.length > 0 || !(cues.narrows || has(sentence, 'it') || cues.opens)) return undefined;
  const overRisks = ['risk', 'risks', 'countRisks'].includes(previous.intent.type);
  const base = measuresBefore(previous);
  if (base === undefined) return undefined;
  if (head === 'measure' && overRisks && previous.codes.some(isRiskCode)) {
    const query = narrowedBy(base, asked.query);
    const by = groupingIn(asked.scene)?.by ?? null;
    return has(sentence, 'count') || by !== null ? { type: 'count', query, by } : { type: 'list', query };
  }
  if (head !== 'risk' || overRisks) return undefined;
  const [only, ...others] = previous.codes;
  if (only !== undefined && others.length === 0 && isMeasureCode(only)) return pointed(asked);
  return { type: 'risks', query: { ...riskQueryFrom(asked), measures: base } };
};

/** "en per leverancier?", "hoeveel zijn dat er?". */
const counted: Step = (asked, previous, cues) => {
  const { sentence } = asked.scene;
  const by = groupingIn(asked.scene)?.by ?? null;
  const fits = !cues.hasNoun || cues.narrows || cues.opens;
  if (!fits || (by === null && !has(sentence, 'count')) || asked.scene.mentions.length > 0) return undefined;
  const risks = risksBefore(previous.intent);
  if (risks !== undefined) {
    const query = risksReplacedBy(risks, riskQueryFrom(asked));
    return { type: 'countRisks', query, by: by === 'riskLevel' ? 'level' : by === 'state' ? 'status' : by === 'investigation' ? by : null };
  }
  const base = measuresBefore(previous);
  if (base === undefined) return undefined;
  return { type: 'count', query: narrowedBy(base, asked.query), by };
};

/** "welke daarvan zijn te laat?", "which of those are one-off?". */
const narrowedDown: Step = (asked, previous, cues) => {
  if (!cues.narrows && !cues.picks && !(cues.refers && asked.parts.length > 0 && previous.codes.length !== 1 && !cues.opens && !has(asked.scene.sentence, 'when', 'who'))) return undefined;
  const { intent } = previous;
  const risks = risksBefore(intent);
  if (risks !== undefined && asked.scene.head !== 'measure') return { type: 'risks', query: risksNarrowedBy(risks, riskQueryFrom(asked)) };
  if (asked.parts.length === 0 && asked.times.periods.length === 0 && asksOfOne(asked) && previous.codes.length === 1) return pointed(asked);
  const base = measuresBefore(previous);
  if (base === undefined) return undefined;
  return { type: has(asked.scene.sentence, 'next') ? 'next' : 'list', query: narrowedBy(base, asked.query) };
};

/** "en van SLM?", "nee, alleen Microsoft", "and in 2024?": the same question with something else in its place. */
const changed: Step = (asked, previous, cues) => {
  const { intent } = previous;
  if (!cues.opens && !cues.isFragment && !cues.restricts) return undefined;
  if (cues.hasNoun && !cues.opens && !cues.restricts) return undefined;
  if (asked.parts.length === 0 && asked.times.periods.length === 0 && asked.times.asOf === undefined && asked.times.soonDays === undefined) return undefined;
  const risks = risksBefore(intent);
  if (risks !== undefined && asked.scene.head !== 'measure') {
    const query = risksReplacedBy(risks, riskQueryFrom(asked));
    return intent.type === 'countRisks' ? { ...intent, query } : { type: 'risks', query };
  }
  const base = queryBefore(intent) ?? measuresBefore(previous);
  if (base === undefined) return undefined;
  return sameQuestion(intent, cues.adds ? alsoWith(base, asked.query) : replacedBy(base, asked.query));
};

function sameQuestion(intent: Intent, query: ReturnType<typeof replacedBy>): Intent {
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

/** "en nu?": as things stand today. */
const today: Step = ({ scene: { sentence }, parts, times }, { intent }) => {
  if (!has(sentence, 'now') || parts.length > 0 || times.asOf !== undefined || sentence.items.length > 3) return undefined;
  const query = queryBefore(intent);
  return query?.asOf === undefined ? undefined : sameQuestion(intent, withoutDay(query));
};

/** "en de rest?": what the last word left out. */
const theRest: Step = ({ scene: { sentence }, parts }, { intent }) => {
  if (!has(sentence, 'rest') || parts.length > 0) return undefined;
  const query = queryBefore(intent);
  const last = query?.criteria.at(-1);
  if (query === undefined || last === undefined) return undefined;
  const other = negated(last);
  return other.field === 'status' ? undefined : sameQuestion(intent, { ...query, criteria: [...query.criteria.slice(0, -1), other] });
};

/** "wanneer moet die af?", "waarom?", "en de bron?": something of the item that was shown. */
const ofTheSame: Step = (asked, previous, cues) => {
  if (asked.scene.mentions.length > 0 || (cues.hasNoun && !has(asked.scene.sentence, 'deadline'))) return undefined;
  if (has(asked.scene.sentence, 'next', 'overview', 'record', 'waiting') || asked.times.periods.length > 0) return undefined;
  const single = previous.intent.type === 'measure' || previous.intent.type === 'risk' || previous.codes.length === 1;
  const about = cues.refers || cues.opens || (asksOfOne(asked) && asked.parts.length === 0) || isMarked(asked.scene.sentence.items[0], 'it');
  if (!single || !about || !(asksOfOne(asked) || cues.refers)) return undefined;
  return asked.scene.sentence.items.some((item) => item.kind === 'unknown') ? undefined : pointed(asked);
};

/** "en die?", "toon die": the measures again. */
const again: Step = (asked, previous) => {
  const onlyDeadline = asked.scene.head === null || has(asked.scene.sentence, 'deadline');
  if (!has(asked.scene.sentence, 'it') || !onlyDeadline || asked.parts.length > 0 || !asksOfOne(asked)) return undefined;
  if (has(asked.scene.sentence, 'measure', 'next')) return undefined;
  const query = measuresBefore(previous);
  return query === undefined || asked.scene.mentions.length > 0 ? undefined : { type: 'list', query };
};

const STEPS: readonly Step[] = [countedOff, anotherItem, shown, theOtherSide, counted, ofTheSame, narrowedDown, changed, today, theRest, again];
