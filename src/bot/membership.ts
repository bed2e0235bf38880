/** Being installed, added and removed: where to reach people is kept, and a newcomer is welcomed once. */
import type { Activity, TurnContext } from 'botbuilder';
import type { ElapsedTime } from '../domain/time/clock.js';
import { answer, cardMessage, simpleErrand, type AnswerDeps } from './answer.js';
import { tenantOf, type AccessList } from './door/who.js';
import { noteSeen, rootOf, type SeenDeps } from './sending/conversation-kept.js';
import { turnOf } from './turn.js';

export interface MembershipDeps extends AnswerDeps, SeenDeps {
  readonly elapsed: ElapsedTime;
  /** Null in local mode. */
  readonly accessList: AccessList | null;
}

export interface Membership {
  readonly onAdded: (context: TurnContext) => Promise<void>;
  /** By whomever: who removes it from a team often has no role. */
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
    onRemoved: async ({ activity }) => {
      const tenant = tenantOf(activity);
      if (deps.accessList !== null && tenant !== deps.accessList.tenantId) return;
      const conversation = activity.conversation.id;
      welcomed.delete(conversation);
      await deps.conversations.remove(tenant, rootOf(conversation));
    },
  };
}

/** The bot is in the conversation from now on. */
export const isAdding = ({ type, action, membersAdded, recipient }: Activity): boolean =>
  type === 'installationUpdate'
    ? action?.startsWith('remove') !== true
    : type === 'conversationUpdate' && isAmong(membersAdded, recipient);

/** The bot is in it no more. With a new version of the app it is removed and added again, and stays reached where it was. */
export const isRemoving = ({ type, action, membersRemoved, recipient }: Activity): boolean =>
  type === 'installationUpdate'
    ? action === 'remove'
    : type === 'conversationUpdate' && isAmong(membersRemoved, recipient);

const isAmong = (members: Activity['membersAdded'], bot: Activity['recipient']): boolean =>
  members?.some(({ id }) => id === bot.id) === true;

async function welcome(context: TurnContext, deps: MembershipDeps): Promise<void> {
  const { language } = turnOf(context);
  const errand = simpleErrand({ action: 'welcome', input: {} }, language);
  await context.sendActivity(cardMessage(await answer(context, errand, deps)));
}
