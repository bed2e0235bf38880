/** Where conversations left off, for several instances. Convenience: without the database every question stands by itself. */
import type { ElapsedTime } from '../../domain/time/clock.js';
import type { PersonId } from '../../domain/register/codes.js';
import { withoutWords, type ContextKey, type Contexts, type Remembered } from '../../domain/store/contexts.js';
import type { Instant } from '../../domain/time/local-date.js';
import { isBefore, readRemembered } from '../contexts-file.js';
import type { Database, Row } from './database.js';
import { textIn } from './fields.js';
import { BATCH, sweeping, type Sweep } from './sweep.js';
import { WITHOUT_FLUSH } from './without-flush.js';

/** Milliseconds since someone last asked something, after which that is forgotten. */
export const CONTEXT_KEPT = 30 * 86_400_000;

const GET = `
  select value from context
  where tenant = $1::text and conversation = $2::text and person = $3::text
    and kept_at >= now() - $4::float8 * interval '1 millisecond'`;

const PUT = `
  insert into context (tenant, conversation, person, value, kept_at)
  select $1::text, $2::text, $3::text, $4::text, now() from ${WITHOUT_FLUSH}
  on conflict (tenant, conversation, person) do update set value = excluded.value, kept_at = excluded.kept_at`;

const OF_PERSON = 'select value from context where person = $1::text order by kept_at, tenant, conversation';

/** Those that hold what was said, some at a time; what is inside can be any text, so that it is read here and not there. */
const WITH_WORDS = `
  select tenant, conversation, person, value from context
  where value like '%"previous":%' and (tenant, conversation, person) > ($1::text, $2::text, $3::text)
  order by tenant, conversation, person limit ${BATCH}`;

/** One that was written anew meanwhile is left as it is. */
const ONE_AS_READ = 'where (tenant, conversation, person, value) = ($1::text, $2::text, $3::text, $4::text)';
const REPLACE = `update context set value = $5::text ${ONE_AS_READ}`;
const REMOVE = `delete from context ${ONE_AS_READ}`;

export interface ContextsPlace {
  readonly database: Database;
  readonly elapsed: ElapsedTime;
  /** A sentence about something that was dealt with. */
  readonly onNotice: (notice: string) => void;
}

export const openPostgresContexts = (place: ContextsPlace): Contexts => new PostgresContexts(place);

class PostgresContexts implements Contexts {
  readonly #place: ContextsPlace;
  readonly #sweep: Sweep;
  /** What is to be written, or is being; by the name of the key. */
  readonly #unwritten = new Map<string, Remembered>();
  readonly #writing = new Map<string, Promise<void>>();

  constructor(place: ContextsPlace) {
    this.#place = place;
    this.#sweep = sweeping({
      ...place,
      table: 'context',
      key: 'tenant, conversation, person',
      since: 'kept_at',
      kept: CONTEXT_KEPT,
    });
  }

  async get(key: ContextKey): Promise<Remembered | undefined> {
    const unwritten = this.#unwritten.get(nameOf(key));
    if (unwritten !== undefined) return unwritten;
    try {
      const { rows } = await this.#place.database.query(GET, [...partsOf(key), CONTEXT_KEPT]);
      return rows.length === 0 ? undefined : readRemembered(JSON.parse(textIn(rows[0], 'value')));
    } catch {
      this.#place.onNotice('where a conversation left off could not be read; the question stands by itself');
      return undefined;
    }
  }

  /** One write at a time for each key, so that the last value given is the last one written. */
  put(key: ContextKey, value: Remembered): Promise<void> {
    this.#sweep.now();
    const name = nameOf(key);
    this.#unwritten.set(name, value);
    const writing = this.#writing.get(name) ?? this.#write(key, name);
    this.#writing.set(name, writing);
    return writing;
  }

  async ofPerson(person: PersonId): Promise<readonly Remembered[]> {
    await Promise.all(this.#writing.values());
    const { rows } = await this.#place.database.query(OF_PERSON, [person]);
    return rows.map((row) => readOrUndefined(textIn(row, 'value'))).filter((value) => value !== undefined);
  }

  async forget(person: PersonId): Promise<void> {
    // What is being written would come back after it.
    await Promise.all(this.#writing.values());
    await this.#place.database.query('delete from context where person = $1::text', [person]);
  }

  async removeSaidBefore(before: Instant): Promise<number> {
    let removed = 0;
    for (let after = ['', '', ''], isMore = true; isMore;) {
      const { rows } = await this.#place.database.query(WITH_WORDS, after);
      for (const row of rows) removed += await this.#removeWords(row, before);
      after = keyIn(rows.at(-1)) ?? after;
      isMore = rows.length === BATCH;
    }
    return removed;
  }

  async #removeWords(row: Row, before: Instant): Promise<number> {
    const value = readOrUndefined(textIn(row, 'value'));
    if (value !== undefined && (value.previous === undefined || !isBefore(value.savedAt, before))) return 0;
    const asRead = [...(keyIn(row) ?? []), textIn(row, 'value')];
    // What cannot be read is of no use to anyone, and may hold words.
    const left = value === undefined ? undefined : withoutWords(value);
    const { count } = await (left === undefined
      ? this.#place.database.query(REMOVE, asRead)
      : this.#place.database.query(REPLACE, [...asRead, JSON.stringify(left)]));
    return count;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#writing.values(), this.#sweep.idle()]);
  }

  async #write(key: ContextKey, name: string): Promise<void> {
    try {
      for (let value = this.#unwritten.get(name); value !== undefined; value = this.#left(name, value)) {
        await this.#place.database.query(PUT, [...partsOf(key), JSON.stringify(value)]);
      }
    } catch {
      this.#place.onNotice('where a conversation left off could not be written; the next question stands by itself');
    } finally {
      this.#unwritten.delete(name);
      this.#writing.delete(name);
    }
  }

  /** What was given while another value was being written. */
  #left(name: string, written: Remembered): Remembered | undefined {
    const latest = this.#unwritten.get(name);
    return latest === written ? undefined : latest;
  }
}

const keyIn = (row: Row | undefined): string[] | undefined =>
  row === undefined ? undefined : [textIn(row, 'tenant'), textIn(row, 'conversation'), textIn(row, 'person')];

function readOrUndefined(text: string): Remembered | undefined {
  try {
    return readRemembered(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const partsOf = ({ tenant, conversation, person }: ContextKey): readonly string[] => [tenant, conversation, person];
const nameOf = (key: ContextKey): string => JSON.stringify(partsOf(key));
