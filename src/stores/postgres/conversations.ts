/** How to reach conversations of one's own accord, for several instances. */
import type { ConversationReference, Conversations } from '../../domain/store/contexts.js';
import { readReference } from '../conversations-file.js';
import type { Answer, Database, Row, Value } from './database.js';
import { textIn } from './fields.js';

const COLUMNS = 'tenant, conversation, kind, person, service_url, value';
/** Conversations read at once where all are wanted. */
const PAGE = 500;

const PUT = `
  insert into conversation (${COLUMNS}, place)
  values ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, nextval('conversation_place'))
  on conflict (tenant, conversation) do update
  set kind = excluded.kind, person = excluded.person, service_url = excluded.service_url, value = excluded.value,
    place = excluded.place`;

/** Rejects with a StoreError where the database cannot be reached. */
export function openPostgresConversations({ database }: { readonly database: Database }): Conversations {
  const ask = (rest: string, values: readonly Value[] = []): Promise<Answer> =>
    database.query(`select ${COLUMNS}, place::text as place_text from conversation ${rest}`, values);
  const first = async (rest: string, values: readonly Value[] = []) => {
    const [row] = (await ask(`${rest} limit 1`, values)).rows;
    return row === undefined ? undefined : referenceOf(row);
  };
  return {
    get: (tenant, conversation) => first('where tenant = $1::text and conversation = $2::text', [tenant, conversation]),
    put: async ({ tenant, conversation, kind, person, serviceUrl, reference }) => {
      await database.query(PUT, [tenant, conversation, kind, person, serviceUrl, JSON.stringify(reference)]);
    },
    remove: async (tenant, conversation) => {
      const values = [tenant, conversation];
      await database.query('delete from conversation where tenant = $1::text and conversation = $2::text', values);
    },
    list: async () => {
      const all: ConversationReference[] = [];
      for (let after = '0', isMore = true; isMore;) {
        const { rows } = await ask(`where place > $1::text::bigint order by place limit ${PAGE}`, [after]);
        all.push(...rows.map(referenceOf));
        after = textIn(rows.at(-1) ?? { place_text: after }, 'place_text');
        isMore = rows.length === PAGE;
      }
      return all;
    },
    latest: () => first('order by place desc'),
    ofPerson: async (person) => (await ask('where person = $1::text order by place', [person])).rows.map(referenceOf),
    personal: (person) => first(`where person = $1::text and kind = 'personal' order by place desc`, [person]),
    channel: () => first(`where kind = 'channel' order by place desc`),
    close: () => Promise.resolve(),
  };
}

/** Throws a TypeError where a row is not of this form. */
function referenceOf(row: Row): ConversationReference {
  const { tenant, conversation, kind, person, service_url: serviceUrl } = row;
  const reference: unknown = JSON.parse(textIn(row, 'value'));
  const read = readReference({ tenant, conversation, kind, person, serviceUrl, reference });
  if (read === undefined) throw new TypeError('a conversation in the database is not of the form it was written in');
  return read;
}
