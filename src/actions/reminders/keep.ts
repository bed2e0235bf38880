/** A change of reminders, made on whatever state it meets when it is made. */
import { subjectOf, type ChangeRecord, type Write } from '../../domain/change/change.js';
import type { Case } from '../case.js';

/** Times that it is built anew because someone came first. */
const ATTEMPTS = 64;

export interface Draft {
  /** Of the item as it is; 0 where there is none yet. */
  readonly version: number;
  /** The item as it should be; null where it is so already. */
  readonly write: Write | null;
}

export type Kept =
  | { readonly status: 'done'; readonly record: ChangeRecord }
  /** Nothing was done; the record is there where the same click did it before. */
  | { readonly status: 'already'; readonly record: ChangeRecord | null }
  /** Others kept coming first. */
  | { readonly status: 'busy' };

/**
 * Resolves when it is durable. Settings say how things should be, so that a second time changes nothing; `key`: of the
 * click, which is another one once something else was set in between.
 */
export async function keep(key: string, draft: () => Promise<Draft>, at: Case): Promise<Kept> {
  const { store, calendar, actor, origin } = at;
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    const { version, write } = await draft();
    if (write === null) return { status: 'already', record: await madeBefore(key, version, at) };
    const result = await store.commit({
      key: keyOn(key, version),
      kind: 'reminders',
      subject: subjectOf(write),
      actor: actor.id,
      recordedAt: calendar.now(),
      occurredOn: calendar.today(),
      reason: null,
      origin,
      writes: [write],
    });
    if (result.status === 'committed') return { status: 'done', record: result.record };
    if (result.status === 'duplicate') return { status: 'already', record: result.record };
  }
  return { status: 'busy' };
}

const keyOn = (key: string, version: number): string => `${key}@${version}`;

const madeBefore = async (key: string, version: number, { store }: Case): Promise<ChangeRecord | null> =>
  (await store.changeWithKey(keyOn(key, version - 1))) ?? null;
