/** A sentence with what it is said in: the day, the people, and what was answered before. */
import type { InvestigationCode } from '../../../domain/register/codes.js';
import type { Catalogue } from '../../../domain/register/register.js';
import type { World } from '../../world.js';
import { headOf, type Head } from './head.js';
import { isMarked, senseIn, type Item, type Sentence } from './item.js';
import type { Lexicon } from '../words/lexicon.js';
import { mentionsIn, type PlacedMention } from './mentions.js';
import type { PeriodForms } from '../times/period-forms.js';
import { withQuotedFilters } from './quoted-filters.js';
import type { Sayings } from '../people/sayings.js';
import { textRuns, type TextRun } from './text-runs.js';

export interface Scene {
  readonly sentence: Sentence;
  readonly world: World;
  readonly forms: PeriodForms;
  /** Whole numbers by their words. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Sentences that are known as wholes. */
  readonly sayings: Sayings;
  readonly mentions: readonly PlacedMention[];
  /** Words that are looked for in the text of measures or risks. */
  readonly runs: readonly TextRun[];
  readonly head: Head | null;
  /** The investigation that the sentence names, where it names one. */
  readonly investigation: InvestigationCode | null;
  /** "de DPIA": the item that means the only one there is, where the sentence names no other. */
  readonly onlyOne: { readonly at: number; readonly code: InvestigationCode } | null;
}

export function sceneOf(
  said: Sentence,
  world: World,
  { forms, names, sayings, times }: Pick<Lexicon, 'forms' | 'names' | 'sayings' | 'times'>,
): Scene {
  const sentence = withQuotedFilters(said);
  const { items } = sentence;
  const runs = textRuns(sentence);
  const inText = (at: number): boolean => runs.some(({ first, last }) => first <= at && at <= last);
  const named = investigationsIn(items, inText);
  const onlyOne = named.length > 0 ? null : onlyOneIn(items, names.kinds);
  const investigation = onlyOne?.code ?? oneOf(named);
  const mentions = mentionsIn(items, investigation);
  return {
    sentence,
    world,
    forms,
    numbers: times.numbers,
    sayings,
    mentions,
    runs,
    investigation,
    onlyOne,
    head: headOf(items, mentions, inText, world.previous),
  };
}

/** Behind a definite article, and with nothing joined to it. */
function onlyOneIn(items: readonly Item[], kinds: ReadonlyMap<string, InvestigationCode>): Scene['onlyOne'] {
  const at = items.findIndex((item, index) => kinds.has(item.words) && isMarked(items[index - 1], 'definite'));
  const code = kinds.get(items[at]?.words ?? '');
  return code === undefined || items[at + 1]?.gap === 'joined' ? null : { at, code };
}

const oneOf = ([one, ...others]: readonly InvestigationCode[]): InvestigationCode | null =>
  one !== undefined && others.length === 0 ? one : null;

function investigationsIn(items: readonly Item[], inText: (at: number) => boolean): InvestigationCode[] {
  const named = items.flatMap((item, at) => {
    if (inText(at)) return [];
    if (item.kind === 'nameWord') return [item.investigation];
    if (item.kind === 'code') return item.mention.investigation === null ? [] : [item.mention.investigation];
    const sense = senseIn(item, 'investigation');
    return sense === undefined ? [] : [sense.value];
  });
  return [...new Set(named)];
}

export const codesOf = (catalogue: Catalogue): readonly InvestigationCode[] =>
  catalogue.investigations.map(({ code }) => code);

export const isInRun = (scene: Scene, at: number): boolean =>
  scene.runs.some(({ first, last }) => first <= at && at <= last);
