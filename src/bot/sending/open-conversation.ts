/** Makes a conversation with someone of the tenant who has the app and never wrote: Teams lets the bot write first. */
import type { ConversationParameters } from 'botbuilder';
import type { PersonId } from '../../domain/register/codes.js';
import type { ConversationReference, Conversations } from '../../domain/store/contexts.js';
import type { Names } from '../../domain/people/people.js';
import { CHANNEL, type Recipient } from '../../domain/reminders/reminder.js';
import type { BotAdapter } from '../adapter.js';

export interface OpenConversation {
  /** What the rates of a conversation that is not there yet count for; null where none can be made. */
  readonly nameFor: (to: Recipient) => Promise<string | null>;
  /**
   * The conversation, kept for later; undefined where none can be made. Rejects with the error of the request: 403
   * where the person does not have the app.
   */
  readonly open: (to: Recipient) => Promise<ConversationReference | undefined>;
}

export interface OpenConversationDeps {
  readonly adapter: BotAdapter;
  /** Null in local mode, where nobody can be written to first. */
  readonly botId: string | null;
  readonly conversations: Conversations;
  readonly names: Pick<Names, 'get' | 'refresh'>;
}

export function openingConversations(deps: OpenConversationDeps): OpenConversation {
  return {
    nameFor: async (to) => ((await startFor(to, deps)) === undefined ? null : `new ${to}`),
    open: async (to) => {
      const start = await startFor(to, deps);
      return start === undefined ? undefined : openFrom(start, deps);
    },
  };
}

interface Start {
  readonly person: PersonId;
  /** The AAD object id. */
  readonly account: string;
  readonly botId: string;
  /** A conversation of the same tenant: it knows where the tenant is reached, and as whom. */
  readonly like: ConversationReference;
}

async function startFor(
  to: Recipient,
  { botId, conversations, names }: OpenConversationDeps,
): Promise<Start | undefined> {
  if (botId === null || to === CHANNEL) return undefined;
  await names.refresh();
  const account = names.get(to)?.account;
  const like = (await conversations.channel()) ?? (await conversations.latest());
  return account === undefined || like === undefined ? undefined : { person: to, account, botId, like };
}

async function openFrom(
  start: Start,
  { adapter, conversations }: OpenConversationDeps,
): Promise<ConversationReference> {
  const { person, account, botId, like } = start;
  const { tenant, serviceUrl } = like;
  const bot = like.reference['bot'];
  const parameters = {
    isGroup: false,
    bot,
    members: [{ id: account }],
    tenantId: tenant,
    channelData: { tenant: { id: tenant } },
  } as unknown as ConversationParameters;
  let conversation = '';
  await adapter.createConversationAsync(botId, 'msteams', serviceUrl, adapter.audience ?? '', parameters, (context) => {
    conversation = context.activity.conversation.id;
    return Promise.resolve();
  });
  const made: ConversationReference = {
    tenant,
    conversation,
    kind: 'personal',
    person,
    serviceUrl,
    reference: {
      bot,
      serviceUrl,
      channelId: 'msteams',
      user: { id: account, aadObjectId: account },
      conversation: { id: conversation, isGroup: false, conversationType: 'personal', tenantId: tenant },
    },
  };
  await conversations.put(made);
  return made;
}
