/** Puts entries of the catalogue in their table, and files measures anew by what their investigation now says. */
import { isSame } from '../../../domain/measure/as-of.js';
import type { CatalogueWrite, Change } from '../../../domain/change/change.js';
import { productKey, type FacetWorld } from '../../../domain/query/facets.js';
import type { Investigation } from '../../../domain/register/register.js';
import type { Session } from '../database.js';

type Filing = FacetWorld['investigation'];

/** A new one comes after those of its kind that are there. */
export async function putEntry(session: Session, { type, value }: CatalogueWrite): Promise<void> {
  await session.query(
    `insert into catalogue (type, place, code, value)
     values ($1, (select coalesce(max(place), -1) + 1 from catalogue where type = $1), $2, $3)
     on conflict (type, code) do update set value = excluded.value`,
    [type, value.code, JSON.stringify(value)],
  );
}

/** Investigations in the state that changes leave them in. */
export const investigationsIn = (changes: readonly Pick<Change, 'writes'>[]): readonly Investigation[] => {
  const all = changes.flatMap(({ writes }) =>
    writes.flatMap((one) => (one.type === 'investigation' ? [one.value] : [])),
  );
  return [...new Map(all.map((one) => [one.code, one])).values()];
};

/** What measures are filed by once these have changed. */
export function filedBy(changed: readonly Investigation[], before: Filing): Filing {
  if (changed.length === 0) return before;
  const after = new Map(changed.map((one) => [one.code, one]));
  return (code) => after.get(code) ?? before(code);
}

/** Measures of these are found by other products; in all their states, as past days know an investigation by today's. */
export async function refile(session: Session, changed: readonly Investigation[], before: Filing): Promise<void> {
  for (const { code, vendor, products } of changed) {
    const known = before(code);
    if (known === undefined || isSame([known.vendor, known.products], [vendor, products])) continue;
    await session.query('update measure set vendor = $2, products = $3::text[] where investigation = $1', [
      code,
      vendor,
      [...new Set(products.map(productKey))],
    ]);
  }
}
