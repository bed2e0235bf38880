/**
 * How many measures there are of what was asked before. A count of very many takes the database long; so one that was
 * made is kept with the number of the last change in it, and put right by what has changed since.
 */
import { valuesOf, type FacetValue, type FacetWorld } from '../../../domain/query/facets.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import { matches, type MatchWorld } from '../../../domain/query/matches.js';
import type { Measure } from '../../../domain/measure/measure.js';
import {
  singlesIn,
  type Criterion,
  type Dimension,
  type Group,
  type MeasureQuery,
} from '../../../domain/query/query.js';
import { compareGroups } from '../../compare-groups.js';
import type { Database } from '../database.js';
import type { CatalogueTable } from './catalogue.js';
import { ChangesSince, type MeasureChange } from './changes-since.js';
import { countMeasures, groupMeasures } from './measure-questions.js';
import type { RegisterVersions, Versions } from './versions.js';

/** Counts kept: what many people ask for, and what one asks for again. */
const KEPT = 1000;

/** Of a count of all together there is one key. */
const ALL = '';

type Counts = ReadonlyMap<FacetValue, number>;

interface Known {
  readonly counts: Counts;
  /** As they were when it was made: the last change in it, and what measures were filed by. */
  readonly at: Pick<Versions, 'change' | 'catalogue'>;
}

/** Whether it depends on nothing but the measure itself, and the day. */
const isOwn = (criterion: Criterion): boolean =>
  criterion.field !== 'text' &&
  criterion.field !== 'riskLevel' &&
  !(criterion.field === 'word' && criterion.anyOf.includes('blocked'));

export class MeasureCounts {
  readonly #database: Database;
  readonly #catalogue: CatalogueTable;
  readonly #versions: RegisterVersions;
  readonly #since = new ChangesSince();
  readonly #known = new Map<string, Known>();

  constructor(database: Database, catalogue: CatalogueTable, versions: RegisterVersions) {
    this.#database = database;
    this.#catalogue = catalogue;
    this.#versions = versions;
  }

  async count(query: MeasureQuery, today: LocalDate): Promise<number> {
    const count = () => countMeasures(this.#database, query, today);
    if (query.asOf !== undefined || !singlesIn(query.criteria).every(isOwn)) return count();
    const counts = await this.#counts(query, today, null, async () => new Map([[ALL, await count()]]));
    return counts.get(ALL) ?? 0;
  }

  async group(query: MeasureQuery, by: Dimension, today: LocalDate): Promise<readonly Group[]> {
    const group = () => groupMeasures(this.#database, query, by, today);
    if (query.asOf !== undefined || by === 'riskLevel' || !singlesIn(query.criteria).every(isOwn)) return group();
    const counts = await this.#counts(query, today, by, async () => {
      return new Map((await group()).map(({ key, count }) => [key, count]));
    });
    const groups = [...counts].map(([key, count]) => ({ key, count }));
    return groups.filter(({ count }) => count > 0).sort(compareGroups);
  }

  async #counts(
    { criteria }: MeasureQuery,
    today: LocalDate,
    by: Dimension | null,
    make: () => Promise<Counts>,
  ): Promise<Counts> {
    const name = JSON.stringify([today, by, criteria]);
    const known = this.#known.get(name);
    const at = await this.#versions.now();
    // Whatever was counted by other products is counted anew.
    if (known?.at.catalogue === at.catalogue) {
      const changes = await this.#since.between(this.#database, known.at.change, at.change);
      if (changes !== null)
        return this.#keep(name, { at, counts: await this.#putRight(known, changes, criteria, today, by) });
    }
    const counts = await make();
    // Something that came meanwhile may or may not be in it: such a count is not kept.
    return (await this.#versions.now()).change === at.change ? this.#keep(name, { at, counts }) : counts;
  }

  async #putRight(
    { counts }: Known,
    changes: readonly MeasureChange[],
    criteria: readonly Criterion[],
    today: LocalDate,
    by: Dimension | null,
  ): Promise<Counts> {
    if (changes.length === 0) return counts;
    const world = worldOf(await this.#catalogue.investigations(), today);
    const keysOf = (measure: Measure | null): readonly FacetValue[] => {
      if (measure === null || measure.retracted === true || !matches(criteria, measure, world)) return [];
      return by === null ? [ALL] : valuesOf(by, measure, world);
    };
    const right = new Map(counts);
    for (const { before, after } of changes) {
      for (const key of keysOf(before)) right.set(key, (right.get(key) ?? 0) - 1);
      for (const key of keysOf(after)) right.set(key, (right.get(key) ?? 0) + 1);
    }
    return right;
  }

  #keep(name: string, known: Known): Counts {
    this.#known.delete(name);
    this.#known.set(name, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT && oldest !== undefined) this.#known.delete(oldest);
    return known.counts;
  }
}

/** Nothing is asked of it that depends on anything else. */
const worldOf = (investigation: FacetWorld['investigation'], day: LocalDate): MatchWorld => ({
  day,
  investigation,
  risk: () => undefined,
  isInTheWay: () => false,
  hasWords: () => false,
});
