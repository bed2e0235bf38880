/** Names of people for several instances: each keeps all of them in memory, and asks what has changed since. */
import { isPersonId, type PersonId } from '../../domain/register/codes.js';
import { parseLocalDate } from '../../domain/time/local-date.js';
import { isKnownAs, type Names, type PersonName } from '../../domain/people/people.js';
import type { Database, Row } from './database.js';
import { integerIn, textIn } from './fields.js';

/** One row more than there were changes after `$1`; the version is in each. */
const SINCE = `
  select latest.version, changed.person, changed.name, changed.account, changed.noted_on
  from person_name_version latest
  left join person_name changed on changed.version > $1::int and changed.version <= latest.version
  order by changed.version`;

const NEXT = 'with next as (update person_name_version set version = version + 1 returning version)';

const PUT = `${NEXT}
  insert into person_name (person, name, account, noted_on, version)
  select $1::text, $2::text, $3::text, $4::text, version from next
  on conflict (person) do update
  set name = excluded.name, account = excluded.account, noted_on = excluded.noted_on, version = excluded.version
  where (person_name.name, person_name.account) is distinct from (excluded.name, excluded.account)
    or (person_name.noted_on is null and excluded.noted_on is not null)`;

const FORGET = `${NEXT}
  update person_name set name = null, account = null, noted_on = null, version = next.version
  from next
  where person = $1::text and name is not null`;

export interface NamesPlace {
  readonly database: Database;
  /** A sentence about something that was dealt with. */
  readonly onNotice: (notice: string) => void;
}

/** Rejects with a StoreError where they cannot be read. */
export async function openPostgresNames(place: NamesPlace): Promise<Names> {
  const names = new PostgresNames(place);
  await names.load();
  return names;
}

class PostgresNames implements Names {
  readonly #database: Database;
  readonly #onNotice: (notice: string) => void;
  readonly #names = new Map<PersonId, PersonName>();
  readonly #forgotten = new Set<PersonId>();
  #all: readonly PersonName[] | null = null;
  #version = 0;
  #loading: Promise<void> = Promise.resolve();
  /** The question that will tell whatever is there before it is asked. */
  #next: Promise<void> | null = null;

  constructor({ database, onNotice }: NamesPlace) {
    this.#database = database;
    this.#onNotice = onNotice;
  }

  get(person: PersonId): PersonName | undefined {
    return this.#names.get(person);
  }

  all(): readonly PersonName[] {
    return (this.#all ??= [...this.#names.values()]);
  }

  isForgotten(person: PersonId): boolean {
    return this.#forgotten.has(person);
  }

  async refresh(): Promise<void> {
    try {
      await this.load();
    } catch {
      this.#onNotice('names that others have changed could not be read; those that were known stay for now');
    }
  }

  async put(named: PersonName): Promise<void> {
    const { person, name, account, notedOn = null } = named;
    if (isKnownAs(this.#names.get(person), named)) return;
    await this.#database.query(PUT, [person, name, account, notedOn]);
    await this.load();
  }

  async forget(person: PersonId): Promise<boolean> {
    await this.load();
    const wasKnown = this.#names.has(person);
    const { count } = await this.#database.query(FORGET, [person]);
    await this.load();
    return wasKnown || count > 0;
  }

  async close(): Promise<void> {
    await (this.#next ?? this.#loading).catch(() => undefined);
  }

  /** Those who ask while the database is being asked share the next question: many turns cost few of them. */
  load(): Promise<void> {
    this.#next ??= this.#loading
      .catch(() => undefined)
      .then(() => {
        this.#next = null;
        this.#loading = this.#learn();
        return this.#loading;
      });
    return this.#next;
  }

  async #learn(): Promise<void> {
    const { rows } = await this.#database.query(SINCE, [this.#version]);
    const changed = rows.filter((row) => row['person'] !== null);
    for (const row of changed) this.#note(row);
    if (changed.length > 0) this.#all = null;
    this.#version = integerIn(rows[0], 'version');
  }

  #note(row: Row): void {
    const person = textIn(row, 'person');
    if (!isPersonId(person)) return;
    if (row['name'] === null) {
      this.#names.delete(person);
      this.#forgotten.add(person);
      return;
    }
    const notedOn = row['noted_on'] === null ? undefined : parseLocalDate(textIn(row, 'noted_on'));
    const day = notedOn === undefined ? {} : { notedOn };
    this.#names.set(person, { person, name: textIn(row, 'name'), account: textIn(row, 'account'), ...day });
    this.#forgotten.delete(person);
  }
}
