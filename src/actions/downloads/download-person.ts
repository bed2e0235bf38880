/** Everything that is kept of one person, for themselves or for an administrator; others are in it by pseudonym alone. */
import type { PersonId } from '../../domain/register/codes.js';
import type { DownloadOf } from '../../domain/links/download.js';
import { StoreError } from '../../domain/errors.js';
import { may, newPerson, ROLES, type Actor } from '../../domain/people/person.js';
import type { KeptOfPerson, PersonRecord } from '../../domain/people/personal-data.js';
import type { PageRequest } from '../../domain/query/query.js';
import type { ActionDeps } from '../deps.js';
import { withheldNow } from '../changes/withheld.js';

export type PersonDownload =
  { readonly type: 'denied' | 'unavailable' } | { readonly type: 'person'; readonly record: PersonRecord };

type Deps = Pick<ActionDeps, 'store' | 'personal' | 'local'>;

/** Rows read at once. */
export const PAGE = 500;
const NOTHING: KeptOfPerson = { name: undefined, conversations: [], contexts: [] };
const NO_ROWS = { total: 0, rows: [] };

/** Checks who asks as any action does: a link that was made earlier gives no right. */
export async function downloadPerson(
  { person: id }: DownloadOf<'person'>,
  actor: Actor,
  { store, personal, local }: Deps,
): Promise<PersonDownload> {
  const isOwn = actor.id === id && actor.roles.size > 0;
  if (!isOwn && !may(actor, 'administer')) return { type: 'denied' };
  const outbox = personal?.outbox;
  try {
    const [found, kept] = await Promise.all([store.person(id), personal?.of(id)]);
    const person = found ?? newPerson(id);
    const record: PersonRecord = {
      person,
      roles: local ? ROLES : person.roles,
      rolesFrom: local ? 'local_mode' : 'register',
      kept: kept ?? NOTHING,
      withWords: isOwn || may(actor, 'read'),
      changes: changePages({ actor: id }, store),
      about: changePages({ subject: id }, store),
      reminders: pages(
        async (page) => outbox?.ledger({ recipient: id }, page) ?? NO_ROWS,
        ({ reminder }) => reminder.key,
      ),
      messages: pages(
        async (page) => outbox?.messages({ to: id }, page) ?? NO_ROWS,
        ({ key }) => key,
      ),
    };
    return { type: 'person', record };
  } catch (error) {
    if (error instanceof StoreError) return { type: 'unavailable' };
    throw error;
  }
}

const changePages = (query: { readonly actor: PersonId } | { readonly subject: PersonId }, store: Deps['store']) =>
  pages(
    async (page) => ({ rows: await withheldNow((await store.changes(query, page)).rows, store) }),
    ({ number }) => String(number),
  );

/** What is added meanwhile moves everything down a place: what was given already is left out. */
async function* pages<Row>(
  ask: (page: PageRequest) => Promise<{ readonly rows: readonly Row[] }>,
  keyOf: (row: Row) => string,
): AsyncGenerator<readonly Row[]> {
  let given: ReadonlySet<string> = new Set();
  for (let offset = 0, isMore = true; isMore; offset += PAGE) {
    const { rows } = await ask({ offset, limit: PAGE });
    const before = given;
    yield rows.filter((row) => !before.has(keyOf(row)));
    given = new Set(rows.map(keyOf));
    isMore = rows.length === PAGE;
  }
}
