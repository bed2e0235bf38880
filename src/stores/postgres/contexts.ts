/** Where conversations left off, for several instances. Convenience: without the database every question stands by itself. */
import type { ElapsedTime } from '../../domain/clock.js';
import type { PersonId } from '../../domain/codes.js';
import type { ContextKey, Contexts, Remembered } from '../../domain/contexts.js';
import { readRemembered } from '../contexts-file.js';
import type { Database } from './database.js';
import { textIn } from './fields.js';
import { sweeping, type Sweep } from './sweep.js';
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

  async forget(person: PersonId): Promise<void> {
    // What is being written would come back after it.
    await Promise.all(this.#writing.values());
    await this.#place.database.query('delete from context where person = $1::text', [person]);
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

const partsOf = ({ tenant, conversation, person }: ContextKey): readonly string[] => [tenant, conversation, person];
const nameOf = (key: ContextKey): string => JSON.stringify(partsOf(key));
