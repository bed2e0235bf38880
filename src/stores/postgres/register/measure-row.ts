/** A measure as the columns that questions are answered by; the same that the index in memory files it under. */
import { valuesOf, type FacetWorld } from '../../../domain/query/facets.js';
import type { Measure } from '../../../domain/measure/measure.js';
import { blockersOf, DAYS, HAS_MARK } from '../../index/measure-columns.js';
import { measureOrder } from './order.js';

/** The columns that depend on other items (`waits`, `levels`) are filled in by the database. */
export function measureRow(measure: Measure, investigation: FacetWorld['investigation']) {
  const world = { investigation, risk: () => undefined, isInTheWay: () => false };
  const values = (facet: Parameters<typeof valuesOf>[0]) =>
    valuesOf(facet, measure, world).filter((value) => value !== null);
  const mark = (name: keyof typeof HAS_MARK) => HAS_MARK[name](measure, world);
  return {
    sort: measureOrder(measure),
    vendor: values('vendor')[0] ?? null,
    products: values('product'),
    investigation: measure.investigation,
    source: measure.quotation.source,
    obligor: measure.obligor,
    nature: measure.nature,
    state: measure.state,
    kind: values('kind')[0] ?? null,
    owner: measure.owner,
    year: values('year')[0] ?? null,
    risks: values('risk'),
    levels: [],
    blockers: blockersOf(measure),
    latest: DAYS.latest(measure),
    opens: DAYS.opens(measure),
    period: DAYS.period(measure),
    updated: DAYS.updated(measure),
    since: DAYS.since(measure),
    agreed: DAYS['happened agreed'](measure),
    reported_done: DAYS['happened reported_done'](measure),
    partially_verified: DAYS['happened partially_verified'](measure),
    verified: DAYS['happened verified'](measure),
    moved: mark('moved'),
    waits: false,
    lapses: mark('lapses'),
    linked: mark('linked'),
    awaits: mark('awaits'),
    evidenced: mark('evidenced'),
  };
}
