/** Where a conversation can be reached later, as a turn shows it. */
import { TurnContext, type ConversationReference as SdkReference } from 'botbuilder';
import type { ConversationReference, Conversations } from '../domain/contexts.js';
import { CHANNEL, type Recipient } from '../domain/reminders/reminder.js';
import { turnOf } from './turn.js';

export interface SeenDeps {
  readonly conversations: Conversations;
  /** Hears whom the bot has just heard from: the person, and the channel where it was said there. */
  readonly onSeen: (recipients: readonly Recipient[]) => void;
}

/** The person and the place are there: what is for them can go out again. */
export async function noteSeen(context: TurnContext, { conversations, onSeen }: SeenDeps): Promise<void> {
  await keepConversation(context, conversations);
  const isChannel = kindOf(context.activity.conversation.conversationType) === 'channel';
  const person = turnOf(context).actor.id;
  onSeen(isChannel ? [CHANNEL] : [person]);
}

/** Keeps where the conversation is reached, where that is new or has changed. */
export async function keepConversation(context: TurnContext, conversations: Conversations): Promise<void> {
  const now = referenceOf(context);
  const known = await conversations.get(now.tenant, now.conversation);
  const isSame = known?.serviceUrl === now.serviceUrl && known.person === now.person && known.kind === now.kind;
  if (!isSame) await conversations.put(now);
}

function referenceOf(context: TurnContext): ConversationReference {
  const { key } = turnOf(context);
  const kind = kindOf(context.activity.conversation.conversationType);
  return {
    tenant: key.tenant,
    conversation: rootOf(key.conversation),
    kind,
    person: kind === 'personal' ? key.person : null,
    serviceUrl: context.activity.serviceUrl,
    reference: lasting(TurnContext.getConversationReference(context.activity), kind),
  };
}

/** A conversation by the name under which it is kept: a thread of a channel belongs to the channel. */
export const rootOf = (conversation: string): string => conversation.replace(THREAD, '');
const THREAD = /;messageid=\d+$/;

/**
 * Without the message it was taken from, and without names: those are kept in one place only, where they can be
 * forgotten, and nothing is reached by them. Where several people talk, without the account of whoever spoke: such a
 * conversation stays when that person is forgotten.
 */
function lasting(
  { user, activityId: _, ...reference }: Partial<SdkReference>,
  kind: ConversationReference['kind'],
): ConversationReference['reference'] {
  const { name: __, ...account } = { ...user };
  const { conversation } = reference;
  return {
    ...reference,
    ...(kind === 'personal' ? { user: account } : {}),
    ...(conversation === undefined ? {} : { conversation: { ...conversation, id: rootOf(conversation.id) } }),
  };
}

function kindOf(type: string | undefined): ConversationReference['kind'] {
  return type === 'groupChat' || type === 'channel' ? type : 'personal';
}
