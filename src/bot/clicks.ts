/** Clicks on cards: a click enters at the action, with the same input as a sentence. */
import type { Activity, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Rendered } from '../cards/template/rendered.js';
import { parseClick } from '../cards/verbs.js';
import type { Outcome } from '../domain/outcome/outcome.js';
import { isRecord } from '../domain/is-record.js';
import { isRepeated } from './door/answered-once.js';
import { carryOut, cardMessage, changeMade } from './answer.js';
import { errandOf, type ErrandDeps } from './errand-of.js';
import { replaceCard, sayAboutCard } from './invoke-response.js';
import { liveHere } from './live.js';
import { updateForEveryone } from './sending/message-update.js';
import { turnOf } from './turn.js';

export interface ClickDeps extends ErrandDeps {
  readonly log: Logger;
}

/** Action.Execute: the card is replaced in place; a question that was a button is answered by a new message. */
export async function onExecute(context: TurnContext, deps: ClickDeps): Promise<void> {
  const { verb, data } = executedAction(context.activity.value);
  const click = parseClick(verb, data);
  if (click === 'outdated') return sayAboutCard(context, outdated(context, deps).summary);
  const errand = await errandOf(click, context, deps);
  const answered = await carryOut(context, errand, deps);
  const rendered = liveHere(context, answered, errand);
  if ('request' in click) {
    await replaceCard(context, rendered);
    if (isChange(answered.outcome)) await updateForEveryone(context, rendered, deps.log);
    return;
  }
  if (!isRepeated(context)) await context.sendActivity(cardMessage(rendered));
  return sayAboutCard(context, rendered.summary);
}

/** Action.Submit, from clients that know no other: the answer comes as a new message. */
export async function onSubmit(context: TurnContext, deps: ClickDeps): Promise<Rendered> {
  const value: unknown = context.activity.value;
  const verb = isRecord(value) && typeof value['verb'] === 'string' ? value['verb'] : '';
  const click = parseClick(verb, value);
  if (click === 'outdated') return outdated(context, deps);
  const { outcome, rendered } = await carryOut(context, await errandOf(click, context, deps), deps);
  if (isChange(outcome)) await updateForEveryone(context, rendered, deps.log);
  return rendered;
}

/** Whether there is something new for others to see: not what someone is still filling in. */
const isChange = (outcome: Outcome): boolean => outcome.type !== 'form' && changeMade(outcome) !== null;

/** A card of an older version, or data that nobody made here. */
function outdated(context: TurnContext, { render, answered }: ClickDeps): Rendered {
  answered('outdatedCard');
  return render({ outcome: { type: 'outdatedCard' }, alternatives: [], back: null }, turnOf(context).language);
}

/** The verb and data of an `adaptiveCard/action` invoke; empty where it has none. */
function executedAction(value: unknown): { readonly verb: string; readonly data: unknown } {
  const action = isRecord(value) && isRecord(value['action']) ? value['action'] : {};
  return { verb: typeof action['verb'] === 'string' ? action['verb'] : '', data: action['data'] };
}

/** Whether a card asks for itself, so that the answer is a card whatever it says. */
export function isLiveCard({ type, name, value }: Activity): boolean {
  if (type !== 'invoke' || name !== 'adaptiveCard/action') return false;
  const { data } = executedAction(value);
  return isRecord(data) && data['live'] === true;
}
