/** How often what an instance keeps at hand was changed: one small question tells whether any of it is old. */
import type { Database, Row } from '../database.js';
import { integerIn } from '../fields.js';

export interface Versions {
  /** The number of the last change. */
  readonly change: number;
  readonly people: number;
  readonly organisations: number;
  readonly catalogue: number;
}

const BEFORE_ANYTHING: Versions = { change: 0, people: 0, organisations: 0, catalogue: 0 };

/** Of the row of `journal_tip`; put into a statement that asks for something else as well, nothing more is asked. */
export const CATALOGUE_VERSION = 'catalogue_version';
const ALL = `select number, people_version, organisations_version, ${CATALOGUE_VERSION} from journal_tip`;

export class RegisterVersions {
  readonly #database: Database;
  #catalogue = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  async now(): Promise<Versions> {
    const [row] = (await this.#database.query(ALL)).rows;
    if (row === undefined) return BEFORE_ANYTHING;
    this.hear(row);
    return {
      change: integerIn(row, 'number'),
      people: integerIn(row, 'people_version'),
      organisations: integerIn(row, 'organisations_version'),
      catalogue: integerIn(row, CATALOGUE_VERSION),
    };
  }

  /** The newest of the catalogue that anything has told of. */
  get catalogue(): number {
    return this.#catalogue;
  }

  /** `row`: of the answer to any question that asks for the version of the catalogue as well. */
  hear(row: Row): void {
    this.#catalogue = Math.max(this.#catalogue, integerIn(row, CATALOGUE_VERSION));
  }
}
