/** What makes a change the same change: the card or message, the person, the action and the input. */
import { createHash, randomUUID } from 'node:crypto';
import type { Case } from '../case.js';
import { inKeyOrder } from '../key-order.js';

/**
 * 64 hexadecimal digits, the same for the same click or message however often it comes. Without a card or message to
 * know it by, every call is a change of its own.
 */
export function changeKey(action: string, input: unknown, { origin, actor }: Pick<Case, 'origin' | 'actor'>): string {
  const parts = [origin.reference ?? randomUUID(), actor.id, action, inKeyOrder(input)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
