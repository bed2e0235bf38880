/** What stands in a path in place of the `*` of its route; empty where nothing does. */
import type { Request } from 'restify';

export function restOf({ params }: Request): string {
  const { '*': rest } = params as Readonly<Record<string, unknown>>;
  return typeof rest === 'string' ? rest : '';
}
