/** Being installed, added and removed: where to reach people is kept, and a newcomer is welcomed once. */
import { TurnContext, type ConversationReference as SdkReference } from 'botbuilder';
import type { ElapsedTime } from '../domain/clock.js';
import type { ConversationReference, Conversations } from '../domain/contexts.js';
import { answer, cardMessage, simpleErrand, type AnswerDeps } from './answer.js';
import { turnOf } from './turn.js';

export interface MembershipDeps extends AnswerDeps {
  readonly conversations: Conversations;
  readonly elapsed: ElapsedTime;
}

export interface Membership {
  readonly onAdded: (context: TurnContext) => Promise<void>;
  readonly onRemoved: (context: TurnContext) => Promise<void>;
  /** Keeps where the conversation can be reached, as it was last seen. */
  readonly keep: (context: TurnContext) => Promise<void>;
}

/** Milliseconds in which the several events of one installation arrive. */
const ONE_INSTALLATION = 10_000;

export function membership(deps: MembershipDeps): Membership {
  const welcomed = new Map<string, number>();
  const isFirst = (conversation: string): boolean => {
    const now = deps.elapsed.milliseconds();
    for (const [known, at] of welcomed) if (now - at > ONE_INSTALLATION) welcomed.delete(known);
    if (welcomed.has(conversation)) return false;
    welcomed.set(conversation, now);
    return true;
  };
  const keep = (context: TurnContext) => deps.conversations.put(referenceOf(context));
  return {
    keep,
    onAdded: async (context) => {
      await keep(context);
      if (isFirst(context.activity.conversation.id)) await welcome(context, deps);
    },
    onRemoved: (context) => {
      const { tenant, conversation } = turnOf(context).key;
      welcomed.delete(conversation);
      return deps.conversations.remove(tenant, conversation);
    },
  };
}

async function welcome(context: TurnContext, deps: MembershipDeps): Promise<void> {
  const { language } = turnOf(context);
  const errand = simpleErrand({ action: 'welcome', input: {} }, language);
  await context.sendActivity(cardMessage(await answer(context, errand, deps)));
}

function referenceOf(context: TurnContext): ConversationReference {
  const { key } = turnOf(context);
  const kind = kindOf(context.activity.conversation.conversationType);
  return {
    tenant: key.tenant,
    conversation: key.conversation,
    kind,
    person: kind === 'personal' ? key.person : null,
    serviceUrl: context.activity.serviceUrl,
    reference: withoutName(TurnContext.getConversationReference(context.activity)),
  };
}

/** Names of people are kept in one place only, where they can be forgotten; nothing is reached by them. */
function withoutName({ user, ...reference }: Partial<SdkReference>): ConversationReference['reference'] {
  const { name: _, ...account } = { ...user };
  return { ...reference, user: account };
}

function kindOf(type: string | undefined): ConversationReference['kind'] {
  return type === 'groupChat' || type === 'channel' ? type : 'personal';
}
