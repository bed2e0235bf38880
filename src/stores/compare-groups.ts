import type { Group } from '../domain/query/query.js';

/** Largest first, then by key; those without one last. */
export function compareGroups(a: Group, b: Group): number {
  if (a.count !== b.count) return b.count - a.count;
  if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}
