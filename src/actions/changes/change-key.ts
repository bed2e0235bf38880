/** What makes a change the same change: the card or message, the person, the action and the input. */
import { createHash, randomUUID } from 'node:crypto';
import type { Case } from '../case.js';

/**
 * 64 hexadecimal digits, the same for the same click or message however often it comes. Without a card or message to
 * know it by, every call is a change of its own.
 */
export function changeKey(action: string, input: unknown, { origin, actor }: Pick<Case, 'origin' | 'actor'>): string {
  const parts = [origin.reference ?? randomUUID(), actor.id, action, ordered(input)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The same value with the keys of every object in one order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, ordered(part)]));
}
