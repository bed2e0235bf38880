import type { Session } from '../database.js';
import { textIn } from '../fields.js';
import { END } from './span.js';
import type { Item, ItemWrite } from './states.js';

export async function presentItem<Kind extends Item>(
  session: Session,
  type: ItemWrite['type'],
  code: Kind['code'],
): Promise<Kind | undefined> {
  const { rows } = await session.query(`select value from item where code = $1 and type = $2 and to_day = ${END}`, [
    code,
    type,
  ]);
  return rows[0] === undefined ? undefined : (JSON.parse(textIn(rows[0], 'value')) as Kind);
}
