import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Organisation } from '../../../domain/organisation/organisation.js';
import { hadSaid, type OrganisationAnswer } from '../../../domain/organisation/organisation-answer.js';
import type { Database, Row, Session } from '../database.js';
import { textIn } from '../fields.js';
import { END, holdsWhen } from './span.js';
import type { RegisterVersions } from './versions.js';

const NONE: readonly Organisation[] = [];

/** Organisations are few, as people are: all are at hand, and one small question tells whether any has changed. */
export class OrganisationTable {
  readonly #database: Database;
  readonly #versions: RegisterVersions;
  #known: { readonly version: number; readonly all: readonly Organisation[] } = { version: 0, all: NONE };

  constructor(database: Database, versions: RegisterVersions) {
    this.#database = database;
    this.#versions = versions;
  }

  /** In the order in which they came; the same array until one of them changes. */
  async all(): Promise<readonly Organisation[]> {
    const { organisations: version } = await this.#versions.now();
    if (version !== this.#known.version) this.#known = { version, all: await allOrganisations(this.#database) };
    return this.#known.all;
  }
}

export async function allOrganisations(session: Session): Promise<readonly Organisation[]> {
  const { rows } = await session.query('select value from organisation order by place');
  return rows.map((row) => JSON.parse(textIn(row, 'value')) as Organisation);
}

/** By their measure, or by their organisation. */
export async function answersWith(
  session: Session,
  by: 'measure' | 'organisation',
  code: string,
  asOf: LocalDate | undefined,
): Promise<readonly OrganisationAnswer[]> {
  const { rows } = await session.query(
    `select a.value from answer a where a.${by} = $1 and ${holdsWhen('a', asOf ?? null)}`,
    [code],
  );
  return rows.map(answerIn).filter((answer) => hadSaid(answer, asOf ?? null));
}

export async function presentAnswers(session: Session): Promise<readonly OrganisationAnswer[]> {
  const { rows } = await session.query(`select value from answer where to_day = ${END} order by code`);
  return rows.map(answerIn);
}

export const answerIn = (row: Row): OrganisationAnswer => JSON.parse(textIn(row, 'value')) as OrganisationAnswer;
