import type { InvestigationCode } from '../../../domain/register/codes.js';
import type { FacetWorld } from '../../../domain/query/facets.js';
import type { Catalogue, Investigation, Source, Vendor } from '../../../domain/register/register.js';
import { inTodaysForm } from '../../journal/earlier-forms.js';
import type { Database, Row, Session } from '../database.js';
import { integerIn, textIn } from '../fields.js';
import { CATALOGUE_VERSION, type RegisterVersions } from './versions.js';

type Entry = Vendor | Source | Investigation;

/** The catalogue at one moment. */
interface Known {
  readonly version: number;
  readonly catalogue: Catalogue;
  /** What measures are filed by. */
  readonly investigations: ReadonlyMap<InvestigationCode, Investigation>;
}

const READ = `
  select t.${CATALOGUE_VERSION}, c.type, c.value from journal_tip t left join catalogue c on true order by c.place`;

/** It seldom changes: once there, it is read anew when something that is asked anyway has told that it is old. */
export class CatalogueTable {
  readonly #database: Database;
  readonly #versions: RegisterVersions;
  #known: Known | null = null;
  #wasChanged = false;

  constructor(database: Database, versions: RegisterVersions) {
    this.#database = database;
    this.#versions = versions;
  }

  /** The same value until an entry changes. */
  async get(): Promise<Catalogue> {
    return (await this.#now()).catalogue;
  }

  async investigations(): Promise<FacetWorld['investigation']> {
    return investigationIn(await this.#now());
  }

  /** As a transaction finds it that holds the end of the journal, whose row tells this version. */
  async investigationsAt(session: Session, version: number): Promise<FacetWorld['investigation']> {
    return investigationIn(this.#known?.version === version ? this.#known : await this.#read(session));
  }

  /** This instance has changed it. */
  changed(): void {
    this.#wasChanged = true;
  }

  async #now(): Promise<Known> {
    const known = this.#known;
    const isOld = this.#wasChanged || known === null || known.version < this.#versions.catalogue;
    if (!isOld) return known;
    this.#wasChanged = false;
    return this.#read(this.#database);
  }

  async #read(session: Session): Promise<Known> {
    const { rows } = await session.query(READ);
    const version = rows[0] === undefined ? null : integerIn(rows[0], CATALOGUE_VERSION);
    // Another question may have been answered sooner; and nothing is kept of a register that is not there yet.
    if (version !== null && this.#known !== null && this.#known.version >= version) return this.#known;
    const read = knownOf(rows, version ?? 0);
    if (version !== null) this.#known = read;
    return read;
  }
}

const investigationIn =
  ({ investigations }: Known): FacetWorld['investigation'] =>
  (code) =>
    investigations.get(code);

function knownOf(rows: readonly Row[], version: number): Known {
  const { vendors, sources, investigations } = catalogueOf(rows);
  const catalogue = {
    vendors: vendors.filter(isIn),
    sources: sources.filter(isIn),
    investigations: investigations.filter(isIn),
  };
  return { version, catalogue, investigations: new Map(investigations.map((one) => [one.code, one])) };
}

const isIn = ({ retracted }: Entry): boolean => retracted !== true;

/** Everything that was ever in it, what was retracted too. */
export async function wholeCatalogue(session: Session): Promise<Catalogue> {
  return catalogueOf((await session.query('select type, value from catalogue order by place')).rows);
}

function catalogueOf(rows: readonly Row[]): Catalogue {
  const of = (type: string) => rows.filter((row) => row['type'] === type).map(entryIn);
  return {
    vendors: of('vendor') as readonly Vendor[],
    sources: of('source') as readonly Source[],
    investigations: of('investigation') as readonly Investigation[],
  };
}

/** Of a row with a value. */
export const entryIn = (row: Row): Entry => inTodaysForm(JSON.parse(textIn(row, 'value')) as Entry);
