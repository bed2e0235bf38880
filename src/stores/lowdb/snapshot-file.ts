/**
 * The register at the moment of a change, as lowdb holds it in a file: an item a line, so that a large one is written
 * and read piece by piece; a line in front that says which change, and one at the end with the hash of all the others.
 */
import { createHash, type Hash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Adapter } from 'lowdb';
import { z } from 'zod';
import type { Person } from '../../domain/people/person.js';
import type { Register } from '../../domain/register/register.js';
import { isRecord } from '../../domain/is-record.js';
import { inTodaysForm } from '../journal/earlier-forms.js';
import { damaged, isMissing, unwritable } from './faults.js';
import { installFile } from './install-file.js';
import { readLines } from './lines.js';

/** The only form there is so far. */
const FORMAT = 1;
/** Items turned into text between two turns of the event loop: one or two milliseconds. */
const SLICE = 200;

interface Contents extends Register {
  readonly people: readonly Person[];
}

const KINDS = [
  'vendors',
  'sources',
  'investigations',
  'circumstances',
  'risks',
  'measures',
  'people',
  'organisations',
  'answers',
] as const satisfies readonly (keyof Contents)[];

const headForm = z.object({
  nakoming: z.literal('register'),
  format: z.literal(FORMAT),
  store: z.string(),
  number: z.number(),
  hash: z.string(),
});
/** The items themselves, not copied: one made member by member takes twice the room, and the time to look into it. */
const itemForm = z.tuple([z.enum(KINDS), z.custom<object>(isRecord)]);
const endForm = z.strictObject({ sha256: z.string() });

export interface Snapshot {
  /** Which store it belongs to; the journal says the same. */
  readonly store: string;
  /** The last change in it; 0: none yet. */
  readonly number: number;
  /** The hash of that change's line in the journal. */
  readonly hash: string;
  readonly register: Register;
  /** None in a file from before people were kept. */
  readonly people: readonly Person[];
}

/** A lowdb adapter for one snapshot in one file. */
export class SnapshotFile implements Adapter<Snapshot | null> {
  readonly #file: string;
  readonly #mayWrite: () => Promise<void>;

  /** `mayWrite` rejects when the file is someone else's by now. */
  constructor(file: string, mayWrite: () => Promise<void>) {
    this.#file = file;
    this.#mayWrite = mayWrite;
  }

  /** Null when there is none. Throws a StoreError that names the line where it is not as it was written. */
  async read(): Promise<Snapshot | null> {
    const handle = await openIfThere(this.#file);
    if (handle === null) return null;
    try {
      return await readSnapshot(this.#file, handle);
    } finally {
      await handle.close();
    }
  }

  /** The snapshot that is there stays until the new one is durable. */
  async write(snapshot: Snapshot | null): Promise<void> {
    if (snapshot === null) return;
    const chunks = await chunksOf(snapshot);
    await this.#mayWrite();
    await installFile(this.#file, chunks);
  }
}

/** Gives way now and then; what the snapshot holds must not change meanwhile. */
async function chunksOf({ store, number, hash, register, people }: Snapshot): Promise<readonly Buffer[]> {
  const digest = createHash('sha256');
  const head: z.infer<typeof headForm> = { nakoming: 'register', format: FORMAT, store, number, hash };
  const chunks = [hashed(digest, [head])];
  const contents: Contents = { ...register, people };
  for (const kind of KINDS) {
    const items = contents[kind] ?? [];
    for (let start = 0; start < items.length; start += SLICE) {
      const slice = items.slice(start, start + SLICE);
      chunks.push(
        hashed(
          digest,
          slice.map((item) => [kind, item]),
        ),
      );
      await nextTurn();
    }
  }
  const end: z.infer<typeof endForm> = { sha256: digest.digest('hex') };
  return [...chunks, textOf([end])];
}

const textOf = (lines: readonly unknown[]): Buffer =>
  Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

function hashed(digest: Hash, lines: readonly unknown[]): Buffer {
  const text = textOf(lines);
  digest.update(text);
  return text;
}

async function openIfThere(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, 'r');
  } catch (error) {
    if (isMissing(error)) return null;
    throw unwritable(file, error);
  }
}

async function readSnapshot(file: string, handle: FileHandle): Promise<Snapshot> {
  const reading = new SnapshotReading(file);
  const { whole, size } = await readLines(handle, (bytes) => reading.line(bytes));
  return reading.result(size > whole);
}

class SnapshotReading {
  readonly #file: string;
  readonly #digest = createHash('sha256');
  readonly #items: Record<(typeof KINDS)[number], unknown[]> = {
    vendors: [],
    sources: [],
    investigations: [],
    circumstances: [],
    risks: [],
    measures: [],
    people: [],
    organisations: [],
    answers: [],
  };
  #head: z.infer<typeof headForm> | null = null;
  #lines = 0;
  #ended = false;

  constructor(file: string) {
    this.#file = file;
  }

  line(bytes: Buffer): void {
    this.#lines += 1;
    if (this.#ended) throw this.#fault('there is something behind the end');
    const json = this.#json(bytes);
    if (this.#head === null) this.#head = this.#headOf(json);
    else if (Array.isArray(json)) this.#item(json);
    else return this.#end(json);
    this.#digest.update(bytes).update('\n');
  }

  /** `more`: there is an unfinished line. */
  result(more: boolean): Snapshot {
    if (this.#head === null || !this.#ended || more) {
      this.#lines += 1;
      throw this.#fault('the end is missing');
    }
    const { store, number, hash } = this.#head;
    // The hash says that this is what was written.
    const { people, ...register } = this.#items as unknown as Contents;
    const kept = {
      vendors: register.vendors.map(inTodaysForm),
      sources: register.sources.map(inTodaysForm),
      investigations: register.investigations.map(inTodaysForm),
      measures: register.measures.map(inTodaysForm),
    };
    return { store, number, hash, register: { ...register, ...kept }, people };
  }

  #json(bytes: Buffer): unknown {
    try {
      return JSON.parse(bytes.toString());
    } catch (error) {
      throw this.#fault('the line is not JSON', error);
    }
  }

  #headOf(json: unknown): z.infer<typeof headForm> {
    const head = headForm.safeParse(json);
    if (!head.success) throw this.#fault('this is not the beginning of a register that this version knows');
    return head.data;
  }

  #item(json: unknown): void {
    const item = itemForm.safeParse(json);
    if (!item.success) throw this.#fault('this is not an item of a register');
    this.#items[item.data[0]].push(item.data[1]);
  }

  #end(json: unknown): void {
    const end = endForm.safeParse(json);
    if (!end.success) throw this.#fault('this is neither an item nor the end');
    if (end.data.sha256 !== this.#digest.digest('hex')) throw this.#fault('the file is not as it was written');
    this.#ended = true;
  }

  #fault(what: string, cause?: unknown) {
    return damaged(this.#file, this.#lines, what, cause);
  }
}
