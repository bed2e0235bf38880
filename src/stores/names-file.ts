/** Names of people, in a file of their own that can forget; the journal, which cannot, knows nothing of it. */
import path from 'node:path';
import { z } from 'zod';
import { isPersonId, type PersonId } from '../domain/register/codes.js';
import { parseLocalDate, type LocalDate } from '../domain/time/local-date.js';
import { isKnownAs, type Names, type PersonName } from '../domain/people/people.js';
import type { FilePlace } from './contexts-file.js';
import { readOrBegin } from './lazy-json-file.js';
import { unwritable } from './lowdb/faults.js';
import { installFile } from './lowdb/install-file.js';

const personId = z.string().refine(isPersonId);
const day = z.string().refine((text): text is LocalDate => parseLocalDate(text) !== undefined);
const named = z.strictObject({ person: personId, name: z.string(), account: z.string(), notedOn: day.exactOptional() });
const fileFormat = z.strictObject({
  names: z.array(named),
  forgotten: z.array(personId),
});
type Kept = z.infer<typeof fileFormat>;
export type NamesAndForgotten = Kept;

const NOBODY: Kept = { names: [], forgotten: [] };

/** From JSON; undefined when it is not of this form. */
export const readNames = (json: unknown): Kept | undefined => fileFormat.safeParse(json).data;

export const namesFile = (dataDir: string): string => path.join(dataDir, 'names.json');

/** Rejects with a StoreError where they cannot be kept. */
export async function writeNames(file: string, all: Kept): Promise<void> {
  try {
    await installFile(file, [Buffer.from(JSON.stringify(all))]);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Rejects with a StoreError where the folder cannot be read. */
export async function openNames({ dataDir, onNotice }: FilePlace): Promise<Names> {
  const file = namesFile(dataDir);
  const kept = await readOrBegin<Kept>({ file, parse: readNames, empty: () => NOBODY, onNotice });
  return new KeptNames(kept, (all) => writeNames(file, all));
}

/** The twin without a file, for tests. */
export const memoryNames = (...names: readonly PersonName[]): Names =>
  new KeptNames({ names: [...names], forgotten: [] }, () => Promise.resolve());

class KeptNames implements Names {
  readonly #names: Map<PersonId, PersonName>;
  readonly #forgotten: Set<PersonId>;
  readonly #save: (kept: Kept) => Promise<void>;
  #all: readonly PersonName[] | null = null;
  #writing: Promise<void> = Promise.resolve();
  /** The write that will hold whatever changes before it begins. */
  #next: Promise<void> | null = null;

  constructor({ names, forgotten }: Kept, save: (kept: Kept) => Promise<void>) {
    this.#names = new Map(names.map((one) => [one.person, one]));
    this.#forgotten = new Set(forgotten);
    this.#save = save;
  }

  /** No other process writes this file. */
  refresh(): Promise<void> {
    return Promise.resolve();
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

  async put(name: PersonName): Promise<void> {
    const known = this.#names.get(name.person);
    if (isKnownAs(known, name)) return;
    this.#names.set(name.person, name);
    this.#forgotten.delete(name.person);
    this.#all = null;
    await this.#written();
  }

  async forget(person: PersonId): Promise<boolean> {
    const known = this.#names.get(person);
    if (known === undefined) return false;
    this.#names.delete(person);
    this.#forgotten.add(person);
    this.#all = null;
    try {
      await this.#written();
    } catch (error) {
      // It is still in the file: it has to be known here as well, so that forgetting can be tried again.
      if (!this.#names.has(person)) this.#names.set(person, known);
      this.#forgotten.delete(person);
      this.#all = null;
      throw error;
    }
    return true;
  }

  async close(): Promise<void> {
    await (this.#next ?? this.#writing).catch(() => undefined);
  }

  /** Resolves when everything up to now is in the file; what changes while it is being written shares the next write. */
  #written(): Promise<void> {
    this.#next ??= this.#writing
      .catch(() => undefined)
      .then(() => {
        this.#next = null;
        this.#writing = this.#save({ names: [...this.#names.values()], forgotten: [...this.#forgotten] });
        return this.#writing;
      });
    return this.#next;
  }
}
