/** A sentence with what it is said in: the day, the people, and what was answered before. */
import type { InvestigationCode } from '../../domain/codes.js';
import type { Catalogue } from '../../domain/register.js';
import type { World } from '../intent.js';
import { headOf, type Head } from './head.js';
import { senseIn, type Item, type Sentence } from './item.js';
import { mentionsIn, type PlacedMention } from './mentions.js';
import type { PeriodForms } from './period-forms.js';
import { textRuns, type TextRun } from './text-runs.js';

export interface Scene {
  readonly sentence: Sentence;
  readonly world: World;
  readonly forms: PeriodForms;
  readonly mentions: readonly PlacedMention[];
  /** Words that are looked for in the text of measures or risks. */
  readonly runs: readonly TextRun[];
  readonly head: Head | null;
  /** The investigation that the sentence names, where it names one. */
  readonly investigation: InvestigationCode | null;
}

export function sceneOf(sentence: Sentence, world: World, forms: PeriodForms): Scene {
  const { items } = sentence;
  const runs = textRuns(sentence);
  const inText = (at: number): boolean => runs.some(({ first, last }) => first <= at && at <= last);
  const investigation = onlyInvestigation(items, inText);
  const mentions = mentionsIn(items, investigation);
  return {
    sentence,
    world,
    forms,
    mentions,
    runs,
    investigation,
    head: headOf(items, mentions, inText, world.previous),
  };
}

function onlyInvestigation(items: readonly Item[], inText: (at: number) => boolean): InvestigationCode | null {
  const named = items.flatMap((item, at) => {
    if (inText(at)) return [];
    if (item.kind === 'nameWord') return [item.investigation];
    if (item.kind === 'code') return item.mention.investigation === null ? [] : [item.mention.investigation];
    const sense = senseIn(item, 'investigation');
    return sense === undefined ? [] : [sense.value];
  });
  const [one, ...others] = new Set(named);
  return one !== undefined && others.length === 0 ? one : null;
}

export const codesOf = (catalogue: Catalogue): readonly InvestigationCode[] =>
  catalogue.investigations.map(({ code }) => code);

export const isInRun = (scene: Scene, at: number): boolean =>
  scene.runs.some(({ first, last }) => first <= at && at <= last);
