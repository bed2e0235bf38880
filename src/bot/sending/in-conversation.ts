/** Says something where nobody has just asked: in a turn that the bot begins itself. */
import type { ConversationReference as SdkReference, TurnContext } from 'botbuilder';
import type { ConversationReference } from '../../domain/store/contexts.js';
import type { BotAdapter } from '../adapter.js';

export interface Speaking {
  readonly adapter: BotAdapter;
  /** The bot's app id; null in local mode. */
  readonly botId: string | null;
}

/** Rejects with the error of the request. */
export async function inConversation<Said>(
  { reference, serviceUrl }: ConversationReference,
  { adapter, botId }: Speaking,
  say: (context: TurnContext) => Promise<Said>,
): Promise<Said | undefined> {
  let said: Said | undefined;
  const known = { ...reference, serviceUrl } as Partial<SdkReference>;
  await adapter.continueConversationAsync(botId ?? '', known, async (context) => {
    // The SDK makes up an activity that the turn answers; a reply to a message that is not there goes astray.
    Reflect.deleteProperty(context.activity, 'id');
    said = await say(context);
  });
  return said;
}
