/** What one piece of a sentence asks of measures, by itself. */
import { MAX_VALUES, type Criterion } from '../../../domain/query/query.js';
import { investigationOf, type InvestigationCode, type Party, type PersonId } from '../../../domain/register/codes.js';
import type { CodeMention } from '../../intent.js';
import type { Previous } from '../../world.js';
import { has, isMarked, senseIn, type Item } from '../sentence/item.js';
import { before, indexBefore } from '../sentence/neighbours.js';
import { isOurs } from './ours.js';
import { codesOf, type Scene } from '../sentence/scene.js';
import type { PartyGroup } from '../words/sense.js';

/** What has passed, where the sentence does not say what. */
const PASSED = ['overdue', 'expectation_passed', 'expired'] as const;
/** What cannot wait: where somebody is late, or will be soon. */
const PRESSING = ['overdue', 'expectation_passed', 'due_now', 'due_soon'] as const;
/** What does not go well, or cannot. */
const AMISS = ['overdue', 'expectation_passed', 'expired', 'blocked'] as const;

/** The criterion of the item at `at`, leaving "not" aside; undefined where it is no filter. */
export function criterionAt(scene: Scene, at: number): Criterion | undefined {
  const item = scene.sentence.items[at];
  if (item === undefined) return undefined;
  if (item.kind === 'nameWord') return { field: 'investigation', anyOf: [item.investigation] };
  if (item.kind !== 'phrase') return undefined;
  return named(scene, at, item) ?? partyAt(scene, at, item) ?? ownerAt(scene, at, item) ?? described(scene, at, item);
}

function named(scene: Scene, at: number, item: Item): Criterion | undefined {
  if (scene.onlyOne?.at === at) return { field: 'investigation', anyOf: [scene.onlyOne.code] };
  const investigation = senseIn(item, 'investigation');
  if (investigation !== undefined) return { field: 'investigation', anyOf: [investigation.value] };
  const product = senseIn(item, 'product');
  if (product !== undefined) return { field: 'product', anyOf: [product.value] };
  const source = senseIn(item, 'source');
  if (source !== undefined) return { field: 'source', anyOf: [source.value] };
  const vendor = senseIn(item, 'vendor');
  if (vendor === undefined || isPartOfName(scene, at)) return undefined;
  return isAboutVendor(scene, at)
    ? { field: 'vendor', anyOf: [vendor.value] }
    : { field: 'obligor', anyOf: [vendor.value] };
}

/** "de Microsoft Office-DPIA": the maker's name in front of the investigation's. */
function isPartOfName({ sentence, world }: Scene, at: number): boolean {
  const next = sentence.items[at + 1];
  if (next === undefined || next.gap === 'comma' || next.gap === 'stop') return false;
  const isName =
    next.kind === 'nameWord' || senseIn(next, 'investigation') !== undefined || senseIn(next, 'product') !== undefined;
  // "Microsoft MD23" names two things; a code is nobody's name.
  return isName && !codesOf(world.catalogue).some((code) => code.toLowerCase() === next.words);
}

/** "onderzoeken naar Microsoft", "leverancier Microsoft": whom the investigation is about, not who owes the measure. */
function isAboutVendor({ sentence: { items } }: Scene, at: number): boolean {
  const index = indexBefore(items, at);
  const previous = items[index];
  // "the investigation that Microsoft owes measures from" is no investigation of Microsoft.
  if (isMarked(previous, 'about', 'investigation')) return !isMarked(items[at + 1], 'has', 'must');
  return senseIn(previous, 'party')?.value === 'vendor' && !isMarked(before(items, index), 'of', 'by', 'must');
}

function partyAt(scene: Scene, at: number, item: Item): Criterion | undefined {
  const party = senseIn(item, 'party')?.value ?? (isOurs(scene.sentence.items, at) ? 'slm' : undefined);
  if (party === undefined) return undefined;
  const next = scene.sentence.items[at + 1];
  if (party === 'vendor' && senseIn(next, 'vendor') !== undefined) return undefined;
  return { field: 'obligor', anyOf: partiesIn(party, scene) };
}

const partiesIn = (party: PartyGroup, { world }: Scene): Party[] =>
  party === 'vendor' ? world.catalogue.vendors.map(({ code }) => code) : [party];

function ownerAt(scene: Scene, at: number, item: Item): Criterion | undefined {
  const owner = (person: PersonId | null): Criterion => ({ field: 'owner', anyOf: [person] });
  const person = senseIn(item, 'person');
  if (person !== undefined) return owner(person.value);
  if (isMarked(item, 'nobody')) return owner(null);
  const { items } = scene.sentence;
  if (isMarked(item, 'i_have') && has(scene.sentence, 'measure')) return owner(scene.world.me);
  if (isMarked(item, 'mine')) return isMine(items, at) ? owner(scene.world.me) : undefined;
  const withOne = isMarked(item, 'owner') && isMarked(before(items, at), 'with');
  return withOne && !items.some((other) => senseIn(other, 'person') !== undefined)
    ? { ...owner(null), not: true }
    : undefined;
}

/** "mijn maatregelen", "van mij": not "mijn vraag". */
function isMine(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return !isMarked(items[at], 'possessive') || next?.kind !== 'unknown';
}

function described(scene: Scene, at: number, item: Item): Criterion | undefined {
  const word = senseIn(item, 'word');
  if (word !== undefined) return { field: 'word', anyOf: [word.value] };
  if (isMarked(item, 'passed')) return { field: 'word', anyOf: [...PASSED] };
  if (isMarked(item, 'pressing')) return { field: 'word', anyOf: [...PRESSING] };
  if (isMarked(item, 'running')) return { field: 'word', anyOf: ['due_now'] };
  if (isMarked(item, 'starts')) return { field: 'kind', anyOf: ['start'] };
  if (isMarked(item, 'on_time')) return { field: 'word', anyOf: ['overdue'], not: true };
  if (isMarked(item, 'goes_well')) return { field: 'word', anyOf: [...AMISS], not: true };
  if (isMarked(item, 'not_begun')) return { field: 'state', anyOf: ['proposed', 'agreed'] };
  if (isMarked(item, 'begun')) return { field: 'state', anyOf: ['in_progress'] };
  const state = senseIn(item, 'state');
  if (state !== undefined) return { field: 'state', anyOf: [state.value] };
  const nature = senseIn(item, 'nature');
  if (nature !== undefined) return { field: 'nature', anyOf: [nature.value] };
  const kind = senseIn(item, 'kind');
  if (kind !== undefined) return { field: 'kind', anyOf: [kind.value] };
  if (isMarked(item, 'with_deadline')) return { field: 'kind', anyOf: ['deadline', 'forecast', 'expiry'] };
  return levelAt(scene, at, item);
}

function levelAt({ sentence: { items }, mentions, head }: Scene, at: number, item: Item): Criterion | undefined {
  const level = senseIn(item, 'level');
  // "hoog risico 4" names one risk.
  if (
    level === undefined ||
    mentions.some((mention) => mention.at > at && mention.at <= at + 3 && mention.mention.of === 'risk')
  ) {
    return undefined;
  }
  const near = items
    .slice(Math.max(0, at - 3), at + 3)
    .some((other) => isMarked(other, 'risk') || senseIn(other, 'dimension')?.value === 'riskLevel');
  // "welke risico's van OW20 zijn niet hoog?": of risks it is said anywhere.
  const alone = items.length <= 4 || head === 'risk';
  return near || alone ? { field: 'riskLevel', anyOf: levelsOf(level.value) } : undefined;
}

/** What is not high is anything lower, also where the source says no more. */
const levelsOf = (level: 'high' | 'medium' | 'low' | 'not_high'): ('high' | 'medium' | 'low' | 'not_high')[] =>
  level === 'not_high' ? ['medium', 'low', 'not_high'] : [level];

/** The investigation that the conversation is about: of its last answer, or of every code it asked for. */
function investigationBefore(previous: Previous | null): InvestigationCode | null {
  if (previous?.investigation !== null) return previous?.investigation ?? null;
  const { intent } = previous;
  const criteria = 'query' in intent && 'criteria' in intent.query ? intent.query.criteria : [];
  const codes = criteria.flatMap((criterion) =>
    criterion.field === 'risk' || criterion.field === 'code' ? [...criterion.anyOf] : [],
  );
  const [one, ...others] = new Set(codes.map(investigationOf));
  return one !== undefined && others.length === 0 ? one : null;
}

/** An item as it was named, in every investigation it can be of. */
export function codesFor(mention: CodeMention, scene: Scene): string[] {
  const { world } = scene;
  const one = mention.investigation ?? scene.investigation ?? investigationBefore(world.previous);
  const investigations = one === null ? codesOf(world.catalogue) : [one];
  return investigations.slice(0, MAX_VALUES).map((code) => `${code}-${mention.number}`);
}
