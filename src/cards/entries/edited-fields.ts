/** Which fields of a risk, a circumstance or an investigation a file changed, where nothing else tells of them. */
import type { Write } from '../../domain/change/change.js';
import { isSame } from '../../domain/measure/as-of.js';
import type { Setting } from '../drawing.js';

type Edited = Extract<Write['type'], 'risk' | 'circumstance' | 'investigation'>;

const FIELDS = {
  risk: ['title', 'level', 'quotation'],
  circumstance: ['title', 'quotation'],
  investigation: ['source', 'refersTo'],
} as const satisfies Readonly<Record<Edited, readonly string[]>>;

/** "gewijzigd: titel en citaat"; none where they are all the same. */
export function editedFields<Item extends object>(
  type: Edited,
  now: Item,
  was: Item,
  { messages: { imports, format } }: Setting,
): readonly string[] {
  const [after, before] = [now, was].map((item) => new Map<string, unknown>(Object.entries(item)));
  const changed = FIELDS[type].filter((key) => !isSame(after?.get(key) ?? null, before?.get(key) ?? null));
  return changed.length === 0 ? [] : [imports.edited(format.and(changed.map((key) => imports.entries.fields[key])))];
}
