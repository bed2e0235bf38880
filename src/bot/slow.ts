/** Shows that the bot is at work, only where an answer takes long: a flicker on every quick answer helps nobody. */
import type { TurnContext } from 'botbuilder';

/** Milliseconds before "is typing" appears. */
const PATIENCE = 1000;

export async function showTypingWhenSlow<T>(context: TurnContext, work: () => Promise<T>): Promise<T> {
  // Replies that are collected and sent back at once cannot show anything in between.
  if (context.activity.deliveryMode === 'expectReplies') return work();
  const timer = setTimeout(() => {
    // An indicator that does not arrive is no reason to fail the answer.
    context.sendActivity({ type: 'typing' }).catch(() => undefined);
  }, PATIENCE);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
