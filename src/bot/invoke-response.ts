/** Answers to invokes. One without a body makes Teams send the same click again. */
import type { TurnContext } from 'botbuilder';
import type { Rendered } from '../cards/template/rendered.js';
import { CardInPlace } from './sending/card-attached.js';

/** A line of text that Teams shows below the card, which stays as it is. */
const MESSAGE_TYPE = 'application/vnd.microsoft.activity.message';

const BODY = Symbol('body of the answer to an invoke');

export async function respond(context: TurnContext, body: object): Promise<void> {
  context.turnState.set(BODY, body);
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** With what the invoke of this turn was answered; undefined where it was not, or is none. */
export const bodyOf = (context: TurnContext): object | undefined => context.turnState.get<object | undefined>(BODY);

/** Replaces the card that was clicked. */
export const replaceCard = (context: TurnContext, rendered: Rendered): Promise<void> =>
  respond(context, new CardInPlace(rendered));

/** Says something in the way that what was invoked can be answered in: instead of results or a dialog, or about a card. */
export function sayOnInvoke(context: TurnContext, text: string): Promise<void> {
  // The SDK's type says that every activity has a name.
  const name: unknown = context.activity.name;
  if (typeof name === 'string' && RESULTS.has(name))
    return respond(context, { composeExtension: { type: 'message', text } });
  if (typeof name === 'string' && DIALOGS.has(name))
    return respond(context, { task: { type: 'message', value: text } });
  return sayAboutCard(context, text);
}
const RESULTS: ReadonlySet<string> = new Set(['composeExtension/query', 'composeExtension/selectItem']);
const DIALOGS: ReadonlySet<string> = new Set([
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
  'task/fetch',
  'task/submit',
]);

/** Leaves the card and says something about the click. */
export const sayAboutCard = (context: TurnContext, text: string): Promise<void> =>
  respond(context, { statusCode: 200, type: MESSAGE_TYPE, value: text });
