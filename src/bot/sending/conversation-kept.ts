/** Where a conversation can be reached later, as a turn shows it. */
import { TurnContext, type ConversationReference as SdkReference } from 'botbuilder';
import type { ConversationReference, Conversations } from '../../domain/store/contexts.js';
import { CHANNEL, type Recipient } from '../../domain/reminders/reminder.js';
import { placeOf } from '../place.js';
import { turnOf } from '../turn.js';

export interface SeenDeps {
  readonly conversations: Conversations;
  /** Hears whom the bot has just heard from: the person, and the channel where it was said there. */
  readonly onSeen: (recipients: readonly Recipient[]) => void;
}

/** The person and the place are there: what is for them can go out again. */
export async function noteSeen(context: TurnContext, { conversations, onSeen }: SeenDeps): Promise<void> {
  const isChannel = placeOf(context.activity) === 'channel';
  if (!(await mayBeElsewhere(context, conversations))) await keepConversation(context, conversations);
  else if (isChannel) return;
  const person = turnOf(context).actor.id;
  onSeen(isChannel ? [CHANNEL] : [person]);
}

/** A click or a search among people, where the bot need not be: cards can be put anywhere. */
async function mayBeElsewhere(context: TurnContext, conversations: Conversations): Promise<boolean> {
  if (context.activity.type !== 'invoke' || placeOf(context.activity) === 'personal') return false;
  const { tenant, conversation } = turnOf(context).key;
  return (await conversations.get(tenant, rootOf(conversation))) === undefined;
}

/** Keeps where the conversation is reached, where that is new or has changed. */
export async function keepConversation(context: TurnContext, conversations: Conversations): Promise<void> {
  const now = reachedIn(context);
  const known = await conversations.get(now.tenant, now.conversation);
  const isSame = known?.serviceUrl === now.serviceUrl && known.person === now.person && known.kind === now.kind;
  if (!isSame) await conversations.put({ ...now, reference: referenceOf(context, now.kind) });
}

function reachedIn(context: TurnContext): Omit<ConversationReference, 'reference'> {
  const { key } = turnOf(context);
  const kind = placeOf(context.activity);
  return {
    tenant: key.tenant,
    conversation: rootOf(key.conversation),
    kind,
    person: kind === 'personal' ? key.person : null,
    serviceUrl: context.activity.serviceUrl,
  };
}

const referenceOf = ({ activity }: TurnContext, kind: ConversationReference['kind']) =>
  lasting(TurnContext.getConversationReference(activity), kind);

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
