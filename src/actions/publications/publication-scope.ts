/** What a publication is about: the measures, and the names of what they belong to. */
import { compareCodes } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { PublicationKind, PublicationScope, PublicationSet } from '../../domain/publication/publication-asked.js';
import { MOST_PUBLISHED, type PublicationRefusal } from '../../domain/outcome/publication-outcome.js';
import type { Criterion, MeasureQuery } from '../../domain/query/query.js';
import type { Catalogue, Investigation, Source, Vendor } from '../../domain/register/register.js';
import type { Store } from '../../domain/store/store.js';
import type { AsOf } from '../measures/standing-on.js';

/** A scope, a measure alone, or what a source names. */
export type Selection = PublicationScope & Partial<Pick<PublicationSet, 'measure' | 'source'>>;

export function queryOf(
  { vendors, investigations, measure = null, source = null }: Selection,
  asOf: AsOf,
): MeasureQuery {
  const criteria: readonly Criterion[] = [
    ...(measure === null ? [] : [{ field: 'code' as const, anyOf: [measure] }]),
    ...(source === null ? [] : [{ field: 'source' as const, anyOf: [source] }]),
    ...(vendors.length === 0 ? [] : [{ field: 'vendor' as const, anyOf: vendors }]),
    ...(investigations.length === 0 ? [] : [{ field: 'investigation' as const, anyOf: investigations }]),
  ];
  return { criteria: [...criteria], ...(asOf === undefined ? {} : { asOf }) };
}

/** The measures that may be told, and those that may not, each by code; or why there is nothing to publish. */
export async function measuresIn(
  store: Store,
  scope: Selection,
  { of, until, asOf }: { readonly of: PublicationKind; readonly until: LocalDate; readonly asOf: AsOf },
): Promise<
  { readonly open: readonly Measure[]; readonly hidden: readonly Measure[] } | { readonly refusal: PublicationRefusal }
> {
  const query = queryOf(scope, asOf);
  const total = await store.countMeasures(query, until);
  if (total === 0) return { refusal: { why: 'nothing' } };
  const most = MOST_PUBLISHED[of];
  if (total > most) return { refusal: { why: 'too_many', total, most } };
  const found: Measure[] = [];
  for await (const part of store.eachMeasure(query, until)) found.push(...part);
  found.sort((a, b) => compareCodes(a.code, b.code));
  const open = found.filter(({ confidential }) => !confidential);
  const hidden = found.filter(({ confidential }) => confidential);
  return open.length === 0 ? { refusal: { why: 'confidential', total } } : { open, hidden };
}

export interface NamesIn {
  readonly vendors: readonly Vendor[];
  readonly investigations: readonly Investigation[];
  readonly sources: readonly Source[];
}

/** Investigations and vendors that the measures belong to, and every source that can be quoted. */
export async function namesIn(
  store: Store,
  { investigations }: PublicationScope,
  measures: readonly Measure[],
): Promise<NamesIn> {
  const catalogue: Catalogue = await store.catalogue();
  const wanted = new Set([...measures.map(({ investigation }) => investigation), ...investigations]);
  const found = catalogue.investigations.filter(({ code }) => wanted.has(code));
  const own = new Set(found.map(({ vendor }) => vendor));
  return {
    investigations: found,
    vendors: catalogue.vendors.filter(({ code }) => own.has(code)),
    sources: catalogue.sources,
  };
}
