/** "wat is er veranderd sinds 1 mei?", "what's new?". */
import type { Criterion } from '../../../domain/query/query.js';
import type { AskedDeed, ChangedKind } from '../../../domain/change/changed-kind.js';
import { addDays, type LocalDate } from '../../../domain/time/local-date.js';
import { has, isMarked, senseIn } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import { before } from '../sentence/neighbours.js';
import { isInRun, type Scene } from '../sentence/scene.js';
import type { Rule } from './rule.js';

/** How far "recently" reaches back, in days. */
export const RECENT_DAYS = 30;

export const changes: Rule = (asked) => {
  const { scene, query } = asked;
  const { sentence } = scene;
  const isNew =
    has(sentence, 'new_item') ||
    sentence.items.some((item, at) => isMarked(item, 'new') && isMarked(sentence.items[at + 1], 'measure', 'risk'));
  const ofRisks = scene.mentions.length > 0 && scene.mentions.every(({ mention }) => mention.of === 'risk');
  const asksHistory = ofRisks && sentence.items.some((item) => senseIn(item, 'focus')?.value === 'history');
  const by = actorIn(scene);
  const deed = deedIn(scene);
  const isAsked = has(sentence, 'changes') || isNew || asksHistory || deed !== undefined || asksDeeds(scene, by);
  if (!isAsked) return undefined;
  // One measure has its own history on its card; a risk is told of with what belongs to it.
  if (!ofRisks && scene.mentions.length > 0) return undefined;
  const criteria = query.criteria.filter(
    (criterion) =>
      (!NOT_OF_CHANGES.has(criterion.field) || (deed !== undefined && isTopic(criterion, scene))) &&
      !(by !== undefined && criterion.field === 'owner'),
  );
  const of = ofRisks ? undefined : kindIn(scene);
  return {
    type: 'changes',
    ...daysIn(asked, ofRisks || deed !== undefined),
    ...(by === undefined ? {} : { by }),
    ...(of === undefined ? {} : { of }),
    ...(deed === undefined ? {} : { deed }),
    query: { criteria },
  };
};

/** "wat is er afgekeurd?", "nieuw bewijs", "welke notities zijn er?": whenever it was. */
export function deedIn(scene: Scene): AskedDeed | undefined {
  const { sentence } = scene;
  if (has(sentence, 'means')) return undefined;
  // "maatregelen zonder notities": what is not there was not done.
  const said = sentence.items.filter(
    (_, at) => !isInRun(scene, at) && !isMarked(before(sentence.items, at), 'no', 'without'),
  );
  // "welk bewijs is er vandaag toegevoegd?"
  const isEvidence = has(sentence, 'changes') && said.some((item) => senseIn(item, 'focus')?.value === 'evidence');
  const deed = said.map((item) => senseIn(item, 'deed')).find((sense) => sense !== undefined)?.value;
  return deed ?? (isEvidence ? 'evidence' : undefined);
}

/** "notities over telemetrie": of the measures about that. */
const isTopic = (criterion: Criterion, { runs }: Scene): boolean =>
  criterion.field === 'text' && runs.some(({ announced, words }) => announced && words === criterion.words);

/** What says when or what was done, and not of what. */
export const NOT_OF_CHANGES: ReadonlySet<string> = new Set(['period', 'text', 'word']);

/** "wat heeft Joris gewijzigd?", "what did I change?", "mijn wijzigingen": who did it, unless measures of theirs are asked for. */
export function actorIn({ sentence: { items }, head, world }: Scene): string | undefined {
  if (head !== null || items.some((item) => isMarked(item, 'measure', 'risk'))) return undefined;
  const person = items.map((item) => senseIn(item, 'person')).find((sense) => sense !== undefined);
  if (person !== undefined) return person.value;
  const isMine = (at: number): boolean =>
    isMarked(items[at], 'mine') && isMarked(items[at], 'possessive') && isMarked(items[at + 1], 'changes');
  return items.some((item, at) => isMarked(item, 'i_have', 'by_me') || ONESELF.has(item.words) || isMine(at))
    ? world.me
    : undefined;
}
/** Who does something, and nobody it is done for. */
const ONESELF: ReadonlySet<string> = new Set(['ik', 'i']);

/** "wat heb ik vandaag gedaan?", "wie heeft vorige week wat gedaan?" */
function asksDeeds({ sentence, mentions }: Scene, by: string | undefined): boolean {
  if (mentions.length > 0 || !has(sentence, 'made', 'acts') || !has(sentence, 'which')) return false;
  const dated = sentence.items.some(({ kind }) => kind === 'period');
  return dated && (by !== undefined || (has(sentence, 'who') && !has(sentence, 'must', 'measure')));
}

/**
 * From when, and up to when where that has come: "vorige week", "voor 1 november". `ever`: from the beginning where no
 * day is named.
 */
export function daysIn(asked: Asked, ever: boolean): { readonly since: LocalDate; readonly until?: LocalDate } {
  const { during } = asked.times;
  const isOpen = during?.from === null;
  const since = ever || isOpen ? sinceBegan(asked, isOpen) : sinceIn(asked);
  return during === undefined ? { since } : { since, until: during.to };
}

/** "which risks have changed", "welke maatregelen zijn gewijzigd": of those alone. */
function kindIn({ head, sentence }: Scene): ChangedKind | undefined {
  if (head === 'risk') return 'risk';
  if (has(sentence, 'measure')) return 'measure';
  return has(sentence, 'circumstance') ? 'circumstance' : undefined;
}

/** All that was ever changed: since the first of what it came from was published. */
export const sinceBegan = ({ scene: { world }, times }: Asked, isOpen: boolean): LocalDate =>
  (isOpen ? undefined : times.since) ??
  world.catalogue.investigations.map(({ published }) => published).sort()[0] ??
  world.today;

const sinceIn = ({ scene: { world }, times }: Asked): LocalDate => times.since ?? addDays(world.today, -RECENT_DAYS);
