/** Shows everyone what became of a change: the message that was clicked on gets the new card. */
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Rendered } from '../../cards/template/rendered.js';
import { cardMessage } from '../answer.js';
import { nameOf } from '../../domain/errors.js';

/** Milliseconds that the person who clicked waits for it at the most: they have the new card by the answer itself. */
const PATIENCE = 2000;

/**
 * The answer to a click replaces the card for the person who clicked; only an update of the message replaces it for the
 * others. The change is made by then, so that an update which fails is a line in the log and nothing more.
 */
export async function updateForEveryone(
  context: TurnContext,
  rendered: Rendered,
  log: Pick<Logger, 'warn'>,
): Promise<void> {
  const { replyToId, deliveryMode } = context.activity;
  // Whoever collects the replies has no connector to send an update to.
  if (replyToId === undefined || replyToId === '' || deliveryMode === 'expectReplies') return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  try {
    await Promise.race([update(context, replyToId, rendered, log), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function update(
  context: TurnContext,
  message: string,
  rendered: Rendered,
  log: Pick<Logger, 'warn'>,
): Promise<void> {
  try {
    await context.updateActivity({ ...cardMessage(rendered), id: message });
  } catch (error) {
    log.warn({ error: nameOf(error) }, 'a message could not be updated');
  }
}
