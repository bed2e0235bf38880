/** Where conversations left off, in a file of its own: not part of the register and not of the journal. */
import path from 'node:path';
import { z } from 'zod';
import { withoutWords, type ContextKey, type Contexts, type Remembered } from '../domain/store/contexts.js';
import { LANGUAGES } from '../domain/language.js';
import type { Instant } from '../domain/time/local-date.js';
import { openLazyJsonFile } from './lazy-json-file.js';

/** Conversations kept; the one that was quiet longest goes first. */
const MAX_KEPT = 10_000;

const instant = z.string().refine((text): text is Instant => !Number.isNaN(Date.parse(text)));
const remembered = z.object({
  language: z.enum(LANGUAGES).exactOptional(),
  previous: z.unknown().optional(),
  savedAt: instant,
});
const fileFormat = z.array(z.tuple([z.string(), remembered]));

/** From JSON; undefined when it is not of this form. */
export const readRemembered = (json: unknown): Remembered | undefined => remembered.safeParse(json).data;

export interface FilePlace {
  readonly dataDir: string;
  readonly onNotice: (notice: string) => void;
}

export async function openContexts({ dataDir, onNotice }: FilePlace): Promise<Contexts> {
  const file = await openLazyJsonFile<Map<string, Remembered>>({
    file: path.join(dataDir, 'contexts.json'),
    parse: (json) => {
      const result = fileFormat.safeParse(json);
      return result.success ? new Map(result.data) : undefined;
    },
    empty: () => new Map(),
    toJson: (kept) => [...kept],
    onNotice,
  });
  return contextsOver(file.value(), { changed: file.changed, close: file.close });
}

/** The twin without a file, for tests. */
export const memoryContexts = (): Contexts =>
  contextsOver(new Map(), { changed: () => undefined, close: () => Promise.resolve() });

interface Keeping {
  readonly changed: () => void;
  readonly close: () => Promise<void>;
}

function contextsOver(kept: Map<string, Remembered>, { changed, close }: Keeping): Contexts {
  return {
    get: (key) => Promise.resolve(kept.get(nameOf(key))),
    put: (key, value) => {
      const name = nameOf(key);
      // A map keeps the order of insertion: taken out and put in again, the newest stands last.
      kept.delete(name);
      kept.set(name, value);
      if (kept.size > MAX_KEPT) dropOldest(kept);
      changed();
      return Promise.resolve();
    },
    ofPerson: (person) =>
      Promise.resolve([...kept].flatMap(([name, value]) => (personIn(name) === person ? [value] : []))),
    forget: (person) => {
      for (const name of kept.keys()) if (personIn(name) === person) kept.delete(name);
      changed();
      return Promise.resolve();
    },
    removeSaidBefore: (before) => {
      const old = [...kept].filter(([, { previous, savedAt }]) => previous !== undefined && isBefore(savedAt, before));
      for (const [name, value] of old) {
        const left = withoutWords(value);
        if (left === undefined) kept.delete(name);
        else kept.set(name, left);
      }
      if (old.length > 0) changed();
      return Promise.resolve(old.length);
    },
    close,
  };
}

/** Instants may be written with any number of decimals. */
export const isBefore = (moment: Instant, other: Instant): boolean => Date.parse(moment) < Date.parse(other);

function dropOldest(kept: Map<string, Remembered>): void {
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}

/** The person in a name that {@link nameOf} made. */
function personIn(name: string): unknown {
  const parts: unknown = JSON.parse(name);
  return Array.isArray(parts) ? parts[2] : undefined;
}

const nameOf = ({ tenant, conversation, person }: ContextKey): string => JSON.stringify([tenant, conversation, person]);
