/** A vendor, a document or an investigation: what it is, and what rests on it. */
import type { EntryOutcome, TakenBackOutcome } from '../../domain/outcome/catalogue-outcome.js';
import { subjectOf, type Subject, type Write } from '../../domain/change/change.js';
import {
  catalogueEntryOf,
  investigationOf,
  isCircumstanceCode,
  isMeasureCode,
  isRiskCode,
} from '../../domain/register/codes.js';
import type { Localized } from '../../domain/language.js';
import type { Catalogue, Investigation, Source, Vendor } from '../../domain/register/register.js';
import type { Criterion } from '../../domain/query/query.js';
import type { Store } from '../../domain/store/store.js';
import type { ActionDeps } from '../deps.js';
import type { ActionInput } from '../requests.js';

type Deps = Pick<ActionDeps, 'store' | 'calendar'>;

export async function showEntry({ entry }: ActionInput<'showEntry'>, deps: Deps): Promise<EntryOutcome> {
  const named = catalogueEntryOf(entry);
  const catalogue = await deps.store.catalogue();
  const found =
    named?.type === 'vendor'
      ? await vendorIn(catalogue, named.own, deps)
      : named?.type === 'source'
        ? await sourceIn(catalogue, named.own, deps)
        : named && (await investigationIn(catalogue, named.own, deps));
  return found ?? takenBack(entry, deps.store);
}

async function vendorIn(catalogue: Catalogue, own: Vendor['code'], deps: Deps): Promise<EntryOutcome | undefined> {
  const vendor = catalogue.vendors.find(({ code }) => code === own);
  if (vendor === undefined) return undefined;
  const investigations = catalogue.investigations.filter((one) => one.vendor === own);
  return { type: 'vendor', vendor, investigations, measures: await count({ field: 'vendor', anyOf: [own] }, deps) };
}

async function sourceIn(catalogue: Catalogue, own: Source['code'], deps: Deps): Promise<EntryOutcome | undefined> {
  const source = catalogue.sources.find(({ code }) => code === own);
  if (source === undefined) return undefined;
  const investigations = catalogue.investigations.filter((one) => one.source === own);
  return { type: 'source', source, investigations, measures: await count({ field: 'source', anyOf: [own] }, deps) };
}

async function investigationIn(
  catalogue: Catalogue,
  own: Investigation['code'],
  deps: Deps,
): Promise<EntryOutcome | undefined> {
  const investigation = catalogue.investigations.find(({ code }) => code === own);
  if (investigation === undefined) return undefined;
  const { store, calendar } = deps;
  const [measures, risks, circumstances] = await Promise.all([
    count({ field: 'investigation', anyOf: [own] }, deps),
    store.countRisks({ investigation: [own] }, calendar.today()),
    store.circumstances(),
  ]);
  return {
    type: 'investigation',
    investigation,
    vendor: catalogue.vendors.find(({ code }) => code === investigation.vendor) ?? null,
    source: catalogue.sources.find(({ code }) => code === investigation.source) ?? null,
    measures,
    risks: Object.values(risks).reduce((sum, each) => sum + each, 0),
    circumstances: circumstances.filter(({ code }) => investigationOf(code) === own),
  };
}

const count = (criterion: Criterion, { store, calendar }: Deps): Promise<number> =>
  store.countMeasures({ criteria: [criterion] }, calendar.today());

/** What is not there any more, by what was last recorded of it. */
export async function takenBack(subject: Subject, store: Store): Promise<TakenBackOutcome> {
  const { rows } = await store.changes({ subject }, { offset: 0, limit: 1 });
  const write = rows[0]?.writes.find((one) => subjectOf(one) === subject);
  const isItem = isMeasureCode(subject) || isRiskCode(subject) || isCircumstanceCode(subject);
  return {
    type: 'takenBack',
    subject,
    title: write === undefined ? null : titleIn(write),
    investigation: isItem ? investigationOf(subject) : null,
  };
}

function titleIn({ value }: Write): Localized | null {
  if ('title' in value) return typeof value.title === 'string' ? inBoth(value.title) : value.title;
  return 'name' in value ? inBoth(value.name) : null;
}

/** A name is the same in both languages. */
const inBoth = (text: string): Localized => ({ nl: text, en: text });
