/** Cards that others see as well keep themselves up to date, for each of them with what they may see and do. */
import type { TurnContext } from 'botbuilder';
import { asLive, liveRequest } from '../cards/parts/live.js';
import type { ActionRequest } from '../actions/requests.js';
import type { Rendered } from '../cards/template/rendered.js';
import type { Language } from '../domain/language.js';
import type { Outcome } from '../domain/outcome/outcome.js';
import { isAlone } from './place.js';

/** What was answered, and what was asked. */
interface Answered {
  readonly outcome: Outcome;
  readonly rendered: Rendered;
}
interface Asked {
  readonly request: ActionRequest;
  readonly language: Language;
}

/** The card of an answer for the place where it is given: someone alone sees it as it was when they asked. */
export function liveHere(
  context: TurnContext,
  { outcome, rendered }: Answered,
  { request, language }: Asked,
): Rendered {
  return isAlone(context.activity) ? rendered : asLive(rendered, liveRequest(request, outcome), language);
}
