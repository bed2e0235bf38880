import type { InvestigationCode } from '../../../domain/codes.js';
import type { FacetWorld } from '../../../domain/facets.js';
import type { Catalogue, Investigation, Source, Vendor } from '../../../domain/register.js';
import type { Database, Row } from '../database.js';
import { textIn } from '../fields.js';

/** It comes with the first register and does not change after that: once there, it is asked for no more. */
export class CatalogueTable {
  readonly #database: Database;
  #known: Catalogue | null = null;
  #investigations: ReadonlyMap<InvestigationCode, Investigation> = new Map();

  constructor(database: Database) {
    this.#database = database;
  }

  async get(): Promise<Catalogue> {
    if (this.#known !== null) return this.#known;
    const { rows } = await this.#database.query('select type, value from catalogue order by place');
    const catalogue: Catalogue = {
      vendors: valuesOf(rows, 'vendor') as readonly Vendor[],
      sources: valuesOf(rows, 'source') as readonly Source[],
      investigations: valuesOf(rows, 'investigation') as readonly Investigation[],
    };
    if (rows.length > 0) this.#known = catalogue;
    this.#investigations = new Map(catalogue.investigations.map((one) => [one.code, one]));
    return catalogue;
  }

  async investigations(): Promise<FacetWorld['investigation']> {
    await this.get();
    return (code) => this.#investigations.get(code);
  }
}

const valuesOf = (rows: readonly Row[], type: string): readonly unknown[] =>
  rows.filter((row) => row['type'] === type).map((row): unknown => JSON.parse(textIn(row, 'value')));
