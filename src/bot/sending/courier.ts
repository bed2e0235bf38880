/** Sends messages of the bot's own accord, and changes those that were sent. */
import type { Rendered } from '../../cards/template/rendered.js';
import type { ConversationReference, Conversations } from '../../domain/store/contexts.js';
import type { CardRenewer, Courier, Dispatch } from '../../domain/reminders/courier.js';
import type { Delivered, OutboxMessage } from '../../domain/reminders/outbox.js';
import { CHANNEL, type Recipient } from '../../domain/reminders/reminder.js';
import type { BotAdapter } from '../adapter.js';
import { cardMessage } from '../answer.js';
import { dispatchOfError, NOT_DELIVERED } from './dispatch.js';
import { inConversation } from './in-conversation.js';
import type { OpenConversation } from './open-conversation.js';

/** What a message says now to who gets it; null: nothing is left to say. `unavailable`: it cannot be told now. */
export type DrawMessage = (
  message: OutboxMessage,
  to: ConversationReference,
) => Promise<Rendered | 'unavailable' | null>;

export interface CourierDeps {
  /** One that does not wait for the pace: whoever sends by it has a pass. */
  readonly adapter: BotAdapter;
  /** The bot's app id; null in local mode. */
  readonly botId: string | null;
  readonly conversations: Conversations;
  /** Makes a conversation with someone who has none yet; undefined where there is no way to. */
  readonly open: OpenConversation;
  readonly draw: DrawMessage;
  /** A message that cannot be drawn is a fault of ours: a line in the log, and the others go out. */
  readonly onFault: (error: unknown) => void;
}

export function createCourier(deps: CourierDeps): Courier & CardRenewer {
  return {
    conversationOf: async (to) => (await placeOf(to, deps))?.conversation ?? (await deps.open.nameFor(to)),
    send: (message, pass) => sendTo(message, deps, pass?.prepare?.()),
    renew: (message, delivered, pass) => renew(message, delivered, deps, pass?.prepare?.()),
  };
}

const placeOf = (to: Recipient, { conversations }: CourierDeps): Promise<ConversationReference | undefined> =>
  to === CHANNEL ? conversations.channel() : conversations.personal(to);

/** The request is made ready until it leaves: finding the place and drawing the card ask the store, which may take long. */
type Leaves = () => void;

async function sendTo(message: OutboxMessage, deps: CourierDeps, leaves: Leaves = () => undefined): Promise<Dispatch> {
  try {
    const place = await placeOf(message.to, deps);
    if (place === undefined) {
      leaves();
      return await openFirst(message.to, deps);
    }
    const drawn = await drawnFor(message, place, deps);
    if ('result' in drawn) return drawn;
    leaves();
    const activity = await inConversation(place, deps, (context) => context.sendActivity(cardMessage(drawn)));
    const { tenant, conversation } = place;
    const delivered = { tenant, conversation, activity: activity?.id || null };
    return { result: 'sent', cause: null, delivered, retryAfter: null };
  } catch (error) {
    return dispatchOfError(error);
  }
}

/** Making the conversation was this attempt's request; the message itself is the next one's. */
async function openFirst(to: Recipient, { open }: CourierDeps): Promise<Dispatch> {
  const opened = await open.open(to);
  return opened === undefined
    ? { ...NOT_DELIVERED, result: 'unreachable', cause: 'no conversation' }
    : { ...NOT_DELIVERED, result: 'again', cause: 'conversation made', retryAfter: 0 };
}

async function renew(
  message: OutboxMessage,
  { tenant, conversation, activity }: Delivered,
  deps: CourierDeps,
  leaves: Leaves = () => undefined,
) {
  try {
    const place = await deps.conversations.get(tenant, conversation);
    if (place === undefined || activity === null) {
      return { ...NOT_DELIVERED, result: 'unreachable', cause: 'no conversation' } as const;
    }
    const drawn = await drawnFor(message, place, deps);
    if ('result' in drawn) return drawn;
    leaves();
    await inConversation(place, deps, (context) => context.updateActivity({ ...cardMessage(drawn), id: activity }));
    return { ...NOT_DELIVERED, result: 'sent', cause: null } as const;
  } catch (error) {
    return dispatchOfError(error);
  }
}

/** The card, or why there is none. */
async function drawnFor(
  message: OutboxMessage,
  place: ConversationReference,
  { draw, onFault }: CourierDeps,
): Promise<Rendered | Dispatch> {
  try {
    const drawn = await draw(message, place);
    if (drawn === null) return { ...NOT_DELIVERED, result: 'dropped', cause: null };
    return drawn === 'unavailable' ? { ...NOT_DELIVERED, result: 'again', cause: 'store' } : drawn;
  } catch (error) {
    onFault(error);
    // Divided until what cannot be drawn is alone, so that everything else goes out.
    const result = message.reminders.length > 1 ? 'too_large' : 'failed';
    return { ...NOT_DELIVERED, result, cause: 'not drawn' };
  }
}
