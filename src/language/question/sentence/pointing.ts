/** What "die", "it", "de tweede" and "the last one" point at: an item of the answer before. */
import {
  isInvestigationCode,
  isMeasureCode,
  isRiskCode,
  type MeasureCode,
  type RiskCode,
} from '../../../domain/register/codes.js';
import type { CodeMention } from '../../intent.js';
import { isMarked, senseIn, type Item, type Sentence } from './item.js';
import { comesFirst, fallsLast } from '../filters/outermost.js';
import type { Scene } from './scene.js';

/** A code of the register as it would be mentioned in full. */
export function mentionFor(code: MeasureCode | RiskCode): CodeMention {
  const dash = code.indexOf('-');
  const investigation = code.slice(0, dash);
  return {
    text: code,
    of: isMeasureCode(code) ? 'measure' : 'risk',
    investigation: isInvestigationCode(investigation) ? investigation : null,
    number: code.slice(dash + 1),
  };
}

/** The one item that the answer before was about, or the one that is counted off in it. */
export function pointedAt(scene: Scene): CodeMention | undefined {
  const { previous } = scene.world;
  if (previous === null) return undefined;
  const ordinal = ordinalIn(scene);
  if (ordinal !== undefined) return codeAt(previous.listed ?? previous.codes, ordinal);
  const { intent } = previous;
  if (intent.type === 'measure' || intent.type === 'risk') return intent.mention;
  const [only, ...others] = previous.codes;
  return only !== undefined && others.length === 0 ? mentionFor(only) : undefined;
}

function codeAt(codes: readonly (MeasureCode | RiskCode)[], ordinal: number): CodeMention | undefined {
  const code = codes.at(ordinal > 0 ? ordinal - 1 : ordinal);
  return code !== undefined && (isMeasureCode(code) || isRiskCode(code)) ? mentionFor(code) : undefined;
}

/** "de tweede", "the last one", "nummer 3"; undefined where a noun of its own follows ("de eerste deadline"). */
export function ordinalIn({ sentence, world }: Scene): number | undefined {
  if (world.previous === null || world.previous.codes.length === 0) return undefined;
  const { items } = sentence;
  if (fallsLast(items) || comesFirst(items)) return undefined;
  for (let at = 0; at < items.length; at++) {
    const ordinal = senseIn(items[at], 'ordinal')?.value;
    if (ordinal !== undefined && !belongsToNoun(items, at) && !isAdverb(items[at], sentence)) return ordinal;
    const number = items[at + 1];
    if (isMarked(items[at], 'numbered') && number?.kind === 'number' && !isMarked(items[at - 1], 'risk'))
      return number.value;
  }
  return undefined;
}

/** "de laatste update", "the first deadline": not an item of the list. */
function belongsToNoun(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined || next.gap === 'comma' || next.gap === 'stop') return false;
  return next.kind === 'unknown' || isMarked(next, 'deadline', 'changes', 'reminder', 'last_time');
}

/** "who changed it last?": when it was done, not which of the list; "the last" is one of them. */
export function isAdverb(item: Item | undefined, { items, markers }: Sentence): boolean {
  if (item === undefined || senseIn(item, 'ordinal')?.value !== -1 || !(markers.has('who') || markers.has('when')))
    return false;
  const before = items[items.indexOf(item) - 1];
  return !isMarked(before, 'definite') && items.some((other) => senseIn(other, 'focus')?.value === 'history');
}
