/** What is no measure, by what it belongs to: so that a question about a vendor or an investigation finds it as well. */
import type { Subject } from '../../domain/change/change.js';
import { isCatalogueWrite, subjectOf } from '../../domain/change/change.js';
import {
  catalogueEntryOf,
  investigationOf,
  isCircumstanceCode,
  isInvestigationCode,
  isRiskCode,
  type CircumstanceCode,
  type RiskCode,
  type SourceCode,
} from '../../domain/register/codes.js';
import { productKey } from '../../domain/query/facets.js';
import type { Criterion, SingleCriterion } from '../../domain/query/query.js';
import type { Catalogue, Investigation } from '../../domain/register/register.js';
import type { Store } from '../../domain/store/store.js';
import type { ActionDeps } from '../deps.js';
import { entryIn } from '../entries/entry-in.js';
import { eachRisk } from '../risks/each-risk.js';

type Deps = Pick<ActionDeps, 'store' | 'calendar'>;

/** By the fields of a question; a field that it has not got is one that says nothing of it. */
export interface Belonging {
  readonly vendors: readonly string[];
  readonly investigations: readonly string[];
  readonly products: readonly string[];
  readonly sources: readonly string[];
  readonly risks?: readonly string[];
  readonly levels?: readonly string[];
}

/** Undefined for what belongs to no investigation: people, organisations, and measures, which a question selects itself. */
export async function belongingOf(subject: Subject, deps: Deps): Promise<Belonging | undefined> {
  const catalogue = await deps.store.catalogue();
  if (isRiskCode(subject)) return belongingOfRisk(subject, catalogue, deps);
  if (isCircumstanceCode(subject)) return belongingOfCircumstance(subject, catalogue, deps);
  const entry = catalogueEntryOf(subject);
  switch (entry?.type) {
    case 'vendor': {
      const theirs = catalogue.investigations.filter(({ vendor }) => vendor === entry.own);
      return { ...ofInvestigations(theirs), vendors: [entry.own], sources: [] };
    }
    case 'investigation': {
      const found = entryIn(catalogue, entry) ?? (await lastKnown(subject, deps.store));
      return found === undefined || !('products' in found) ? undefined : ofInvestigations([found]);
    }
    case 'source': {
      const citing = await citingInvestigations(entry.own, deps);
      return { ...ofInvestigations(inCatalogue(citing, catalogue)), sources: [entry.own] };
    }
    case undefined:
      return undefined;
  }
}

const ofInvestigations = (some: readonly Investigation[]): Belonging => ({
  vendors: some.map(({ vendor }) => vendor),
  investigations: some.map(({ code }) => code),
  products: some.flatMap(({ products }) => products.map(productKey)),
  sources: some.map(({ source }) => source),
});

const inCatalogue = (codes: ReadonlySet<string>, { investigations }: Catalogue): readonly Investigation[] =>
  investigations.filter(({ code }) => codes.has(code));

async function belongingOfRisk(code: RiskCode, catalogue: Catalogue, { store }: Deps): Promise<Belonging> {
  const risk = await store.risk(code);
  return {
    ...ofInvestigations(inCatalogue(new Set([investigationOf(code)]), catalogue)),
    sources: risk === undefined ? [] : [risk.quotation.source],
    risks: [code],
    ...(risk === undefined ? {} : { levels: [(risk.rating ?? risk).level] }),
  };
}

async function belongingOfCircumstance(
  code: CircumstanceCode,
  catalogue: Catalogue,
  { store }: Deps,
): Promise<Belonging> {
  const circumstance = await store.circumstance(code);
  return {
    ...ofInvestigations(inCatalogue(new Set([investigationOf(code)]), catalogue)),
    sources: circumstance === undefined ? [] : [circumstance.quotation.source],
  };
}

/** Of an entry that was taken back: what it was. */
async function lastKnown(subject: Subject, store: Store) {
  const { rows } = await store.changes({ subject }, { offset: 0, limit: 1 });
  const write = rows[0]?.writes.find((one) => subjectOf(one) === subject);
  return write !== undefined && isCatalogueWrite(write) ? write.value : undefined;
}

/** The investigations that are reported in a document, or that quote from it. */
async function citingInvestigations(own: SourceCode, { store, calendar }: Deps): Promise<ReadonlySet<string>> {
  const today = calendar.today();
  const { investigations } = await store.catalogue();
  const measures = { criteria: [{ field: 'source' as const, anyOf: [own] }] };
  const groups = await store.groupMeasures(measures, 'investigation', today);
  const citing = new Set([
    ...investigations.filter(({ source }) => source === own).map(({ code }) => code),
    ...groups.flatMap(({ key }) => (key !== null && isInvestigationCode(key) ? [key] : [])),
  ]);
  for (const { code, quotation } of await store.circumstances())
    if (quotation.source === own) citing.add(investigationOf(code));
  for await (const { code, quotation } of eachRisk(store, today))
    if (quotation.source === own) citing.add(investigationOf(code));
  return citing;
}

/** Whether a criterion holds for what is no measure; undefined where it says nothing of such things. */
export function holdsFor(criterion: Criterion, belonging: Belonging): boolean | undefined {
  const holds = criterion.field === 'either' ? eitherHolds(criterion.sides, belonging) : isOf(criterion, belonging);
  return holds === undefined || criterion.not !== true ? holds : !holds;
}

function eitherHolds(sides: readonly (readonly SingleCriterion[])[], belonging: Belonging): boolean | undefined {
  const each = sides.map((side) => all(side.map((one) => holdsFor(one, belonging))));
  return each.includes(true) ? true : each.includes(undefined) ? undefined : false;
}

const all = (each: readonly (boolean | undefined)[]): boolean | undefined =>
  each.includes(false) ? false : each.includes(undefined) ? undefined : true;

/** Without its `not`. */
function isOf(criterion: SingleCriterion, belonging: Belonging): boolean | undefined {
  const { vendors, investigations, products, sources, risks, levels } = belonging;
  switch (criterion.field) {
    case 'vendor':
    case 'obligor':
      return hasAny(criterion.anyOf, vendors);
    case 'investigation':
      return hasAny(criterion.anyOf, investigations);
    case 'product':
      return hasAny(criterion.anyOf.map(productKey), products);
    case 'source':
      return hasAny(criterion.anyOf, sources);
    case 'risk':
      return risks && hasAny(criterion.anyOf, risks);
    case 'riskLevel':
      return levels && hasAny(criterion.anyOf, levels);
    default:
      return undefined;
  }
}

const hasAny = (asked: readonly string[], own: readonly string[]): boolean => asked.some((one) => own.includes(one));
