/** How to reach conversations of one's own accord, in a file of its own. */
import path from 'node:path';
import { z } from 'zod';
import { isPersonId, type PersonId } from '../domain/register/codes.js';
import type { ConversationReference, Conversations } from '../domain/store/contexts.js';
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

/** From JSON; undefined when it is not of this form. */
export const readReference = (json: unknown): ConversationReference | undefined => reference.safeParse(json).data;

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
  const newest = newestOf(kept);
  return {
    get: (tenant, conversation) => Promise.resolve(kept.get(nameOf(tenant, conversation))),
    put: (one) => {
      const name = nameOf(one.tenant, one.conversation);
      // At the end: what was kept last comes last.
      kept.delete(name);
      kept.set(name, one);
      newest.note(one);
      changed();
      return Promise.resolve();
    },
    remove: (tenant, conversation) => {
      if (!kept.delete(nameOf(tenant, conversation))) return Promise.resolve();
      newest.renew();
      changed();
      return Promise.resolve();
    },
    list: () => Promise.resolve([...kept.values()]),
    latest: () => Promise.resolve([...kept.values()].at(-1)),
    ofPerson: (person) => Promise.resolve([...kept.values()].filter((one) => one.person === person)),
    personal: (person) => Promise.resolve(newest.personal.get(person)),
    channel: () => Promise.resolve(newest.channel()),
    close,
  };
}

/** The conversation of each person, and the channel, that was kept last; found without going through all of them. */
function newestOf(kept: Kept) {
  const personal = new Map<PersonId, ConversationReference>();
  let channel: ConversationReference | undefined;
  const note = (one: ConversationReference) => {
    if (one.kind === 'channel') channel = one;
    if (one.kind === 'personal' && one.person !== null) personal.set(one.person, one);
  };
  const renew = () => {
    personal.clear();
    channel = undefined;
    for (const one of kept.values()) note(one);
  };
  renew();
  return { personal, channel: () => channel, note, renew };
}

const nameOf = (tenant: string, conversation: string): string => JSON.stringify([tenant, conversation]);
