/** The query over risks that a sentence asks for. */
import { isRiskCode, isVendorCode, type InvestigationCode } from '../../../domain/register/codes.js';
import { productKey } from '../../../domain/query/facets.js';
import {
  leavingOut,
  MAX_VALUES,
  type Criterion,
  type RiskAspects,
  type RiskQuery,
} from '../../../domain/query/query.js';
import type { Catalogue } from '../../../domain/register/register.js';
import { RISK_STATUSES, type RiskStatus } from '../../../domain/risk/risk.js';
import { negated, type Filter } from './criteria.js';
import type { FilterPart } from './filter-parts.js';
import { criteriaFrom } from './filters.js';
import { has, isMarked, senseIn, type Item, type Sentence } from '../sentence/item.js';
import type { Asked } from './measure-query.js';
import { before } from '../sentence/neighbours.js';

/** What is said of risks themselves; every other criterion is asked of the measures that are linked to them. */
export function riskQueryFrom(asked: Asked): RiskQuery {
  const { parts, query, times, scene } = asked;
  const { without, described } = lackingIn(asked);
  const left = new Set(criteriaFrom(described).map((criterion) => JSON.stringify(criterion)));
  const said = query.criteria.filter((criterion) => !left.has(JSON.stringify(criterion)));
  const ofRisks = parts.filter((part) => !described.includes(part)).map(({ criterion }) => criterion);
  const still = has(scene.sentence, 'still') ? NOT_MITIGATED : undefined;
  // "waar Microsoft nog iets voor moet doen": who owes a measure, not whose product it is.
  const owed = said.some(isOfVendors) && isOwed(scene.sentence);
  const status = statusesFrom(ofRisks) ?? (owed ? undefined : (statusImplied(said) ?? still));
  const { own, rest } = owed ? { own: {}, rest: said } : divided(said, scene.world.catalogue.investigations);
  const { except, ...having } = own;
  return {
    ...having,
    ...(conditionAsked(asked) ? { condition: true } : {}),
    ...(status === undefined ? {} : { status: [...status] }),
    ...(rest.length === 0 ? {} : { measures: { criteria: [...rest] } }),
    ...leavingOut({ ...except, ...without }),
    ...(times.asOf === undefined ? {} : { asOf: times.asOf }),
  };
}

/** "moet nog iets doen", "still has to do something": not "has to fix them". */
const isOwed = (sentence: Sentence): boolean =>
  has(sentence, 'something') &&
  (has(sentence, 'must') ||
    sentence.items.some((item) => senseIn(item, 'word')?.value === 'open' && item.words.includes(' ')));

/** What is said of the risks, and what of the measures that are linked to them. */
interface Divided {
  readonly own: Own;
  readonly rest: readonly Criterion[];
}

function divided(said: readonly Criterion[], investigations: Investigations): Divided {
  let own: Own = {};
  const rest: Criterion[] = [];
  for (const criterion of said) {
    const more = ownOf(criterion, own, investigations);
    if (more !== undefined) own = more;
    else if (!isOpenOrClosed(criterion)) rest.push(asVendor(criterion));
  }
  return { own, rest };
}

/** A risk that only waits for a person to confirm is not mitigated yet. */
const NOT_MITIGATED: readonly RiskStatus[] = ['open', 'ready_to_rerate'];

/** What risks are to be without, and the parts of the sentence that say which measures those are. */
interface Lacking {
  readonly without: RiskAspects;
  readonly described: readonly FilterPart[];
}

const DENYING = ['no', 'without', 'not'] as const;
const isCondition = (item: Item | undefined): boolean => senseIn(item, 'riskFocus')?.value === 'condition';

/** "zonder maatregelen", "not linked to any overdue measure", "without a condition". */
function lackingIn({ scene: { sentence }, parts }: Asked): Lacking {
  const { items } = sentence;
  const noun = items.findIndex(
    (item, at) => (isMarked(item, 'measure') || isCondition(item)) && denialOf(items, at) >= 0,
  );
  if (noun < 0) return { without: {}, described: [] };
  if (!isMarked(items[noun], 'measure')) return { without: { condition: true }, described: [] };
  const from = denialOf(items, noun);
  const described = parts.filter(({ at, criterion }) => at > from && !OWN_FIELDS.has(criterion.field));
  const criteria = criteriaFrom(
    described.map((part) => ({ ...part, criterion: ofMeasures(positive(part.criterion)) })),
  );
  return { without: { measures: { criteria } }, described };
}

/** Words between a denial and the noun, at the most ("geen enkele openstaande"). */
const NEAR = 4;

/** The index of what denies a noun, or -1: only words that describe it, or link it, stand between. */
function denialOf(items: readonly Item[], noun: number): number {
  const denial = items.findLastIndex((item, at) => at < noun && at >= noun - NEAR && isMarked(item, ...DENYING));
  const linked = items.slice(denial + 1, noun).some((item) => isMarked(item, 'linked', 'has'));
  return isMarked(items[denial], 'not') && !linked ? -1 : denial;
}

const OWN_FIELDS: ReadonlySet<Filter['field']> = new Set<Filter['field']>(['riskLevel', 'risk', 'investigation']);
const positive = (filter: Filter): Filter => (filter.not === true ? negated(filter) : filter);

/** "openstaande" is said of risks and of measures alike. */
const ofMeasures = (filter: Filter): Filter =>
  filter.field === 'status'
    ? { field: 'word', anyOf: [filter.anyOf.includes('mitigated') ? 'closed' : 'open'] }
    : filter;

/** "risico's met een voorwaarde". */
const conditionAsked = ({
  scene: {
    sentence: { items },
  },
}: Asked): boolean =>
  items.some(
    (item, at) =>
      isCondition(item) && denialOf(items, at) < 0 && isMarked(before(items, at), 'with', 'has', 'at', 'linked'),
  );

/** Of the query, what risks have themselves. */
type Own = Pick<RiskQuery, 'investigation' | 'level' | 'codes' | 'text' | 'except'>;
type Investigations = Catalogue['investigations'];

/** The query with a criterion that risks have themselves, or undefined where only measures have it. */
function ownOf(criterion: Criterion, own: Own, investigations: Investigations): Own | undefined {
  const { not, field } = criterion;
  if (field === 'riskLevel' || field === 'risk' || field === 'text') {
    const side = not === true ? (own.except ?? {}) : own;
    const more = { ...side, ...aspectOf(criterion, side) };
    return not === true ? { ...own, except: more } : more;
  }
  const codes = investigationsIn(criterion, investigations);
  const both = codes?.filter((code) => own.investigation?.includes(code) ?? true).slice(0, MAX_VALUES) ?? [];
  return both.length === 0 ? undefined : { ...own, investigation: both };
}

function aspectOf(
  criterion: Extract<Criterion, { field: 'riskLevel' | 'risk' | 'text' }>,
  { text }: RiskAspects,
): RiskAspects {
  if (criterion.field === 'riskLevel') return { level: criterion.anyOf };
  if (criterion.field === 'risk') return { codes: criterion.anyOf.filter(isRiskCode) };
  return { text: text === undefined ? criterion.words : `${text} ${criterion.words}` };
}

/** "risico's van Microsoft" are those of its investigations; those "van SLM" can only be reached by its measures. */
function investigationsIn(criterion: Criterion, investigations: Investigations): InvestigationCode[] | undefined {
  const all = investigations.map(({ code }) => code);
  if (criterion.field === 'investigation') return chosen(all, criterion.anyOf, criterion.not);
  const denied = criterion.not ?? false;
  if (criterion.field === 'product') {
    const named = new Set(criterion.anyOf.map(productKey));
    return investigations
      .filter(({ products }) => products.some((product) => named.has(productKey(product))) !== denied)
      .map(({ code }) => code);
  }
  if (criterion.field !== 'vendor' && !isOfVendors(criterion)) return undefined;
  const vendors: readonly string[] = criterion.anyOf;
  return investigations.filter(({ vendor }) => vendors.includes(vendor) !== denied).map(({ code }) => code);
}

const isOfVendors = (criterion: Criterion): criterion is Extract<Criterion, { field: 'obligor' }> =>
  criterion.field === 'obligor' && criterion.anyOf.every(isVendorCode);

/** A vendor without investigations has no risks: asked of the measures, it finds none. */
const asVendor = (criterion: Criterion): Criterion =>
  isOfVendors(criterion) ? { ...criterion, field: 'vendor', anyOf: criterion.anyOf.filter(isVendorCode) } : criterion;

const isOpenOrClosed = (criterion: Criterion): boolean =>
  criterion.field === 'word' && criterion.anyOf.every((word) => word === 'open' || word === 'closed');

/** "die nog opgelost moeten worden": said in words for measures. */
function statusImplied(criteria: readonly Criterion[]): readonly RiskStatus[] | undefined {
  const word = criteria.find(isOpenOrClosed);
  if (word?.field !== 'word') return undefined;
  return word.anyOf.includes('open') ? NOT_MITIGATED : ['mitigated'];
}

const chosen = <T>(all: readonly T[], named: readonly T[], not: boolean | undefined): T[] =>
  not === true ? all.filter((value) => !named.includes(value)) : [...named];

/** What is said of the status itself. */
function statusesFrom(filters: readonly Filter[]): RiskStatus[] | undefined {
  const found = new Set<RiskStatus>();
  for (const filter of filters) {
    if (filter.field !== 'status') continue;
    for (const status of chosen(RISK_STATUSES, filter.anyOf, filter.not)) found.add(status);
  }
  return found.size === 0 ? undefined : [...found];
}
