/** Being installed, added and removed: where to reach people is kept, and a newcomer is welcomed once. */
import type { TurnContext } from 'botbuilder';
import type { ElapsedTime } from '../domain/time/clock.js';
import { answer, cardMessage, simpleErrand, type AnswerDeps } from './answer.js';
import { noteSeen, rootOf, type SeenDeps } from './sending/conversation-kept.js';
import { turnOf } from './turn.js';

export interface MembershipDeps extends AnswerDeps, SeenDeps {
  readonly elapsed: ElapsedTime;
}

export interface Membership {
  readonly onAdded: (context: TurnContext) => Promise<void>;
  readonly onRemoved: (context: TurnContext) => Promise<void>;
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
  return {
    onAdded: async (context) => {
      await noteSeen(context, deps);
      if (isFirst(context.activity.conversation.id)) await welcome(context, deps);
    },
    onRemoved: (context) => {
      const { tenant, conversation } = turnOf(context).key;
      welcomed.delete(conversation);
      return deps.conversations.remove(tenant, rootOf(conversation));
    },
  };
}

async function welcome(context: TurnContext, deps: MembershipDeps): Promise<void> {
  const { language } = turnOf(context);
  const errand = simpleErrand({ action: 'welcome', input: {} }, language);
  await context.sendActivity(cardMessage(await answer(context, errand, deps)));
}
