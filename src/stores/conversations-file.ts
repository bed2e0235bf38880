/** How to reach conversations of one's own accord, in a file of its own. */
import path from 'node:path';
import { z } from 'zod';
import { isPersonId } from '../domain/codes.js';
import type { ConversationReference, Conversations } from '../domain/contexts.js';
import type { FilePlace } from './contexts-file.js';
import { openLazyJsonFile } from './lazy-json-file.js';

const reference = z.object({
  tenant: z.string(),
  conversation: z.string(),
  kind: z.enum(['personal', 'groupChat', 'channel']),
  person: z.string().refine(isPersonId).nullable(),
  serviceUrl: z.string(),
  reference: z.record(z.string(), z.unknown()),
});
const fileFormat = z.array(reference);

type Kept = Map<string, ConversationReference>;

export async function openConversations({ dataDir, onNotice }: FilePlace): Promise<Conversations> {
  const file = await openLazyJsonFile<Kept>({
    file: path.join(dataDir, 'conversations.json'),
    parse: (json) => {
      const result = fileFormat.safeParse(json);
      return result.success
        ? new Map(result.data.map((one) => [nameOf(one.tenant, one.conversation), one]))
        : undefined;
    },
    empty: () => new Map(),
    toJson: (kept) => [...kept.values()],
    onNotice,
  });
  return conversationsOver(file.value(), file.changed, file.close);
}

/** The twin without a file, for tests. */
export const memoryConversations = (): Conversations =>
  conversationsOver(
    new Map(),
    () => undefined,
    () => Promise.resolve(),
  );

function conversationsOver(kept: Kept, changed: () => void, close: () => Promise<void>): Conversations {
  return {
    get: (tenant, conversation) => Promise.resolve(kept.get(nameOf(tenant, conversation))),
    put: (one) => {
      kept.set(nameOf(one.tenant, one.conversation), one);
      changed();
      return Promise.resolve();
    },
    remove: (tenant, conversation) => {
      if (kept.delete(nameOf(tenant, conversation))) changed();
      return Promise.resolve();
    },
    list: () => Promise.resolve([...kept.values()]),
    close,
  };
}

const nameOf = (tenant: string, conversation: string): string => JSON.stringify([tenant, conversation]);
