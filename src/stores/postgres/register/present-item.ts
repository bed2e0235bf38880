import { inTodaysForm } from '../../journal/earlier-forms.js';
import type { Session } from '../database.js';
import { textIn } from '../fields.js';
import { END } from './span.js';
import { isRetracted, type Item, type ItemWrite } from './states.js';

export async function presentItem<Kind extends Item>(
  session: Session,
  type: ItemWrite['type'],
  code: Kind['code'],
): Promise<Kind | undefined> {
  const { rows } = await session.query(`select value from item where code = $1 and type = $2 and to_day = ${END}`, [
    code,
    type,
  ]);
  return rows.map((row) => JSON.parse(textIn(row, 'value')) as Kind).find((item) => !isRetracted(item));
}

/** Every present item of a kind of which there are few. */
export async function allPresent<Kind extends Item>(
  session: Session,
  type: ItemWrite['type'],
): Promise<readonly Kind[]> {
  const { rows } = await session.query(`select value from item where type = $1 and to_day = ${END}`, [type]);
  return rows.map((row) => JSON.parse(textIn(row, 'value')) as Kind).filter((item) => !isRetracted(item));
}

/** Items read at once: about a megabyte. */
const PAGE = 500;

/** Every present item and what was retracted, by pages. */
export async function* presentItems(
  session: Session,
): AsyncGenerator<readonly { readonly type: ItemWrite['type']; readonly value: Item }[]> {
  for (let after = '', isMore = true; isMore;) {
    const { rows } = await session.query(
      `select code, type, value from item where to_day = ${END} and code > $1 order by code limit ${PAGE}`,
      [after],
    );
    yield rows.map((row) => ({
      type: textIn(row, 'type') as ItemWrite['type'],
      value: inTodaysForm(JSON.parse(textIn(row, 'value')) as Item),
    }));
    after = textIn(rows.at(-1) ?? { code: after }, 'code');
    isMore = rows.length === PAGE;
  }
}
