/** Other readings of a sentence, best first, for the buttons beside the answer. */
import type { Criterion } from '../../domain/query/query.js';
import { isVendorCode } from '../../domain/register/codes.js';
import type { Intent } from '../intent.js';
import { sinceBegan } from './intents/changes.js';
import { mayBeClaim } from './intents/change.js';
import { otherLetters } from './intents/one-measure.js';
import { otherWordings } from './intents/wording.js';
import type { Asked } from './filters/measure-query.js';
import { has } from './sentence/item.js';
import { codesOf } from './sentence/scene.js';

/** Buttons under an answer. */
const MAX_ALTERNATIVES = 4;

/** `own`: the sentence read without the answer before it, where it was read with it. */
export function alternativesTo(intent: Intent, asked: Asked, own: Intent | undefined): Intent[] {
  const others = [
    ...(own === undefined ? [] : [own]),
    ...otherLetters(asked).map((mention): Intent =>
      mention.of === 'risk' ? { type: 'risk', mention, focus: null } : { type: 'measure', mention, focus: null },
    ),
    ...claimed(intent, asked),
    ...(intent.type === 'wording' ? otherWordings(asked) : []),
    ...searched(intent, asked),
    ...rejectedReports(intent, asked),
    ...perInvestigation(intent, asked),
    ...otherQueries(intent, asked),
  ];
  if (others.length === 0) return [];
  const seen = new Set([JSON.stringify(intent)]);
  return others.filter((other) => isNew(other, seen)).slice(0, MAX_ALTERNATIVES);
}

/** "V4 gereed" can tell or ask. */
const claimed = (intent: Intent, asked: Asked): Intent[] => {
  const claim = intent.type === 'measure' ? mayBeClaim(asked) : undefined;
  return intent.type === 'measure' && claim !== undefined
    ? [{ type: 'change', ...claim, mention: intent.mention, text: asked.scene.sentence.raw.trim() }]
    : [];
};

/** "rejected", "afgewezen": a proposal by who would owe it, or a report by who verifies. */
function rejectedReports(intent: Intent, asked: Asked): Intent[] {
  if (intent.type !== 'list' && intent.type !== 'count') return [];
  const { criteria } = intent.query;
  const others = criteria.filter(
    (one) => !(one.field === 'state' && one.not !== true && one.anyOf.join() === 'declined'),
  );
  return others.length === criteria.length
    ? []
    : [{ type: 'changes', since: sinceBegan(asked, false), deed: 'rejection', query: { criteria: others } }];
}

/** Words that name nothing recorded may still occur in a measure. */
const searched = (intent: Intent, { query }: Asked): Intent[] =>
  intent.type === 'not_recorded' &&
  query.criteria.length > 0 &&
  query.criteria.every(({ field }) => field === 'text' || field === 'obligor' || field === 'investigation') &&
  query.criteria.some(({ field }) => field === 'text')
    ? [{ type: 'list', query }]
    : [];

function isNew(intent: Intent, seen: Set<string>): boolean {
  const key = JSON.stringify(intent);
  const empty =
    intent.type === 'list' &&
    intent.query.criteria.some((criterion) => 'anyOf' in criterion && criterion.anyOf.length === 0);
  if (empty) return false;
  if (intent.type === 'not_understood' || intent.type === 'not_recorded' || seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** "maatregelen bij H1" without an investigation: those of each. */
function perInvestigation(intent: Intent, { scene }: Asked): Intent[] {
  if (
    intent.type !== 'list' ||
    scene.investigation !== null ||
    scene.mentions.every(({ mention }) => mention.investigation !== null)
  )
    return [];
  return codesOf(scene.world.catalogue)
    .slice(0, MAX_ALTERNATIVES)
    .map((code) => ({
      ...intent,
      query: { ...intent.query, criteria: intent.query.criteria.map((criterion) => within(criterion, code)) },
    }));
}

function within(criterion: Criterion, investigation: string): Criterion {
  if (criterion.field === 'risk')
    return { ...criterion, anyOf: criterion.anyOf.filter((code) => code.startsWith(`${investigation}-`)) };
  if (criterion.field === 'code')
    return { ...criterion, anyOf: criterion.anyOf.filter((code) => code.startsWith(`${investigation}-`)) };
  return criterion;
}

function otherQueries(intent: Intent, asked: Asked): Intent[] {
  if (intent.type !== 'list' && intent.type !== 'count') return [];
  const { query } = intent;
  const joined = query === asked.query && asked.otherwise !== undefined ? [asked.otherwise.criteria] : [];
  return [...joined, ...readings(query.criteria, asked)].map((criteria) => ({
    ...intent,
    query: { ...query, criteria },
  }));
}

/** The same criteria with one of them read another way. */
function readings(criteria: readonly Criterion[], { scene }: Asked): Criterion[][] {
  const found: Criterion[][] = [];
  criteria.forEach((criterion, at) => {
    const swap = (other: Criterion[]): void =>
      void found.push([...criteria.slice(0, at), ...other, ...criteria.slice(at + 1)]);
    // Words that nobody knows may be noise; without them there must be something left to ask for.
    const leftOver =
      criterion.field === 'text' && scene.runs.some(({ words, announced }) => words === criterion.words && !announced);
    if (leftOver && criteria.length > 1) swap([]);
    if (criterion.field === 'obligor' && criterion.anyOf.every(isVendorCode)) {
      swap([{ ...criterion, field: 'vendor', anyOf: criterion.anyOf.filter(isVendorCode) }]);
    }
    if (criterion.field === 'vendor') swap([{ ...criterion, field: 'obligor' }]);
    if (criterion.field === 'word' && criterion.anyOf.join() === 'open' && has(scene.sentence, 'now'))
      swap([{ field: 'state', anyOf: ['in_progress'] }]);
    if (criterion.field === 'investigation' && scene.sentence.items.some(({ kind }) => kind === 'nameWord')) {
      const words = scene.sentence.items.filter(({ kind }) => kind === 'nameWord').map((item) => item.words);
      swap([{ field: 'text', words: words.join(' ') }]);
    }
  });
  return found.filter((criteria) => criteria.length > 0);
}
