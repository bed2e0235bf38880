import type { PersonId } from '../../../domain/register/codes.js';
import type { Person } from '../../../domain/people/person.js';
import type { Database } from '../database.js';
import { textIn } from '../fields.js';
import { CATALOGUE_VERSION, type RegisterVersions } from './versions.js';

const NOBODY: readonly Person[] = [];
/** Whoever is spoken with is asked for in every turn: so it tells of the catalogue as well. */
const ONE = `select t.${CATALOGUE_VERSION}, p.value from journal_tip t left join person p on p.code = $1`;

/** People are few; all are at hand, and one small question tells whether any of them has changed. */
export class PeopleTable {
  readonly #database: Database;
  readonly #versions: RegisterVersions;
  #known: { readonly version: number; readonly all: readonly Person[] } = { version: 0, all: NOBODY };

  constructor(database: Database, versions: RegisterVersions) {
    this.#database = database;
    this.#versions = versions;
  }

  /** In the order in which they came; the same array until one of them changes. */
  async all(): Promise<readonly Person[]> {
    const { people: version } = await this.#versions.now();
    if (version !== this.#known.version) this.#known = { version, all: await this.#read() };
    return this.#known.all;
  }

  /** Asked by itself, so that whoever lost a role has lost it at once. */
  async person(code: PersonId): Promise<Person | undefined> {
    const [row] = (await this.#database.query(ONE, [code])).rows;
    if (row === undefined) return undefined;
    this.#versions.hear(row);
    return row['value'] === null ? undefined : (JSON.parse(textIn(row, 'value')) as Person);
  }

  async #read(): Promise<readonly Person[]> {
    const { rows } = await this.#database.query('select value from person order by place');
    return rows.map((row) => JSON.parse(textIn(row, 'value')) as Person);
  }
}
