/** Folders and databases between which things are moved, and short ways to look at them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import type { MeasureQuery } from '../../../src/domain/query/query.js';
import type { Store } from '../../../src/domain/store/store.js';
import { openNames } from '../../../src/stores/names-file.js';
import type { Move } from '../../../src/stores/moving/moved.js';
import { openData } from '../../../src/stores/open.js';
import type { Database } from '../../../src/stores/postgres/database.js';
import { contentsOf, message, planning, reminder, request } from '../../contracts/outbox-fixture.js';
import { REAL } from '../../contracts/postgres-kept.js';
import { change, changed, day, measure, person, register } from '../../support/builders.js';
import { LONE_OWNER, REAL_TIME } from '../../support/data-folder.js';
import type { NaiveRegister } from '../../support/naive-register.js';

export interface Databases {
  /** One without tables. */
  readonly make: () => Promise<Database>;
  /** Removes all that were made. */
  readonly remove: () => Promise<void>;
}

export const ignored = () => undefined;
export const V1 = measure('OW20-V1');

/** The places of one test. */
export class MovingDesk {
  readonly root: string;
  readonly make: () => Promise<Database>;
  readonly #remove: () => Promise<void>;
  #folders = 0;

  private constructor(root: string, { make, remove }: Databases) {
    this.root = root;
    this.make = make;
    this.#remove = remove;
  }

  static async prepare(databases: Promise<Databases>): Promise<MovingDesk> {
    return new MovingDesk(await mkdtemp(path.join(tmpdir(), 'nakoming-moving-')), await databases);
  }

  async remove(): Promise<void> {
    await this.#remove();
    await rm(this.root, { recursive: true });
  }

  /** The name of one that is not there yet. */
  folder(): string {
    return path.join(this.root, `folder-${(this.#folders += 1)}`);
  }

  moveOf(dataDir: string, database: Database): Move {
    return {
      ...{ dataDir, database, elapsed: REAL, owner: LONE_OWNER },
      today: day('2021-02-01'),
      onNotice: ignored,
    };
  }

  /** A folder with a register, five changes, and a message that is being sent. */
  async small(): Promise<string> {
    const dataDir = this.folder();
    const { store, outbox } = await openData({ dataDir, elapsed: REAL_TIME, onNotice: ignored, owner: LONE_OWNER });
    await store.load(register({ measures: [V1, measure('OW20-V2')] }));
    let now = V1;
    for (let progress = 10; progress <= 50; progress += 10) {
      now = changed(now, { progress });
      await store.commit(change(now));
    }
    await outbox.plan(
      planning({
        reminders: [reminder('OW20-V1'), reminder('OW20-V2')],
        messages: [message('a', { reminders: [reminder('OW20-V1').key] }), message('b', { to: person('piet') })],
        plannedThrough: day('2021-02-01'),
      }),
    );
    await outbox.claim(request({ limit: 1 }));
    await outbox.setReachable(person('noor'), false, planning().at);
    await outbox.recordRemoval({ kind: 'name', count: 2, before: planning().at, at: planning().at });
    await outbox.close();
    await store.close();
    const names = await openNames({ dataDir, onNotice: ignored });
    await names.put({ person: person('sanne'), name: 'Sanne', account: 'a' });
    await names.put({ person: person('piet'), name: 'Piet', account: 'b' });
    await names.forget(person('piet'));
    await names.close();
    return dataDir;
  }
}

/** The bytes of all files but the locks, by name. */
export async function bytesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('owner-')).sort();
  const read = async (name: string) => [name, await readFile(path.join(folder, name), 'base64')] as const;
  return new Map(await Promise.all(names.map(read)));
}

/** As someone would who knows that the last line has the hash of all others. */
export async function rewriteRegister(dataDir: string, edit: (text: string) => string): Promise<void> {
  const file = path.join(dataDir, 'register.jsonl');
  const lines = edit(await readFile(file, 'utf8'))
    .split('\n')
    .slice(0, -2);
  const text = lines.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  await writeFile(file, `${text}${JSON.stringify({ sha256 })}\n`);
}

/** Two folders that a bot cannot tell apart; the journal to the letter. */
export async function sameFolders(one: string, other: string): Promise<void> {
  const [a, b] = [await bytesIn(one), await bytesIn(other)];
  assert.deepEqual(b.get('journal.jsonl'), a.get('journal.jsonl'));
  assert.deepEqual(await linesIn(other), await linesIn(one));
  for (const name of ['names.json', 'contexts.json', 'conversations.json'])
    assert.deepEqual(jsonOf(b, name), jsonOf(a, name));
  assert.deepEqual(await outboxIn(other), await outboxIn(one));
}

/** What the register holds, in no order; the last line is over all others. */
const linesIn = async (folder: string) =>
  (await readFile(path.join(folder, 'register.jsonl'), 'utf8')).trimEnd().split('\n').slice(0, -1).sort();

/** Nothing is kept of nobody. */
function jsonOf(bytes: ReadonlyMap<string, string>, name: string): unknown {
  const json: unknown = JSON.parse(Buffer.from(bytes.get(name) ?? 'W10=', 'base64').toString());
  return json;
}

async function outboxIn(dataDir: string) {
  const { store, outbox } = await openData({ dataDir, elapsed: REAL_TIME, onNotice: ignored, owner: LONE_OWNER });
  try {
    return await contentsOf(outbox);
  } finally {
    await outbox.close();
    await store.close();
  }
}

export async function answersAs(
  naive: NaiveRegister,
  store: Store,
  query: MeasureQuery,
  today: LocalDate,
): Promise<void> {
  const expected = naive.findMeasures(query, today);
  const { rows } = await store.findMeasures(query, { offset: 0, limit: 1000 }, today);
  const byCode = (all: readonly { readonly code: string }[]) => [...all].sort((a, b) => (a.code < b.code ? -1 : 1));
  assert.deepEqual(byCode(rows), byCode(expected));
}
