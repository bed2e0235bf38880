import type { PersonId } from '../../../domain/codes.js';
import type { Person } from '../../../domain/person.js';
import type { Database } from '../database.js';
import { textIn } from '../fields.js';

const NOBODY: readonly Person[] = [];

/** People are few; all are at hand, and one small question tells whether any of them has changed. */
export class PeopleTable {
  readonly #database: Database;
  #known: { readonly version: number; readonly all: readonly Person[] } = { version: 0, all: NOBODY };

  constructor(database: Database) {
    this.#database = database;
  }

  /** In the order in which they came; the same array until one of them changes. */
  async all(): Promise<readonly Person[]> {
    const { rows } = await this.#database.query('select people_version from journal_tip');
    const version = Number(rows[0]?.['people_version'] ?? 0);
    if (version !== this.#known.version) this.#known = { version, all: await this.#read() };
    return this.#known.all;
  }

  /** Asked by itself, so that whoever lost a role has lost it at once. */
  async person(code: PersonId): Promise<Person | undefined> {
    const { rows } = await this.#database.query('select value from person where code = $1', [code]);
    return rows[0] === undefined ? undefined : (JSON.parse(textIn(rows[0], 'value')) as Person);
  }

  async #read(): Promise<readonly Person[]> {
    const { rows } = await this.#database.query('select value from person order by place');
    return rows.map((row) => JSON.parse(textIn(row, 'value')) as Person);
  }
}
