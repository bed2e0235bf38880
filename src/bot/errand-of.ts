/** What a click asks for, as the action that it enters at needs it. */
import type { TurnContext } from 'botbuilder';
import type { PlanSentence } from '../actions/planned.js';
import type { ActionRequest } from '../actions/requests.js';
import type { ParsedClick } from '../cards/verbs.js';
import type { Remembered } from '../domain/store/contexts.js';
import type { Instant } from '../domain/time/local-date.js';
import type { Outcome } from '../domain/outcome/outcome.js';
import { simpleErrand, type AnswerDeps, type Errand } from './answer.js';
import { turnOf } from './turn.js';

export interface ErrandDeps extends AnswerDeps {
  readonly plan: PlanSentence<TurnContext>;
  /** What to keep of the answer to a click for a follow-up. */
  readonly rememberClick: (
    request: ActionRequest,
    outcome: Outcome,
    remembered: Remembered | undefined,
    now: Instant,
  ) => unknown;
}

export async function errandOf(
  click: Exclude<ParsedClick, 'outdated'>,
  context: TurnContext,
  { plan, rememberClick, actions }: ErrandDeps,
): Promise<Errand> {
  const { actor, remembered } = turnOf(context);
  if ('request' in click) {
    // Whoever only looks has asked nothing that could be followed up, and may read another language than who put it there.
    if (click.live === true) return simpleErrand(click.request, remembered?.language ?? click.language);
    const keep = (outcome: Outcome) => rememberClick(click.request, outcome, remembered, actions.calendar.now());
    return { ...click, alternatives: [], remember: keep };
  }
  const planned = await plan(click.ask, { id: actor.id, language: click.language, remembered }, context);
  return { ...planned, back: null };
}
