/** The teams-ai application: which activity goes where. */
import type { Planner, TeamsAdapter, TurnState } from '@microsoft/teams-ai';
// From files of their own: the package as a whole brings tables of tokens and the client of a model.
import { AI } from '@microsoft/teams-ai/lib/AI.js';
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { Activity, TurnContext } from 'botbuilder';
import type { ActionDeps } from '../actions/deps.js';
import type { PlannedParameters, PlanSentence, Speaker } from '../actions/planned.js';
import { INPUTS, isActionName } from '../actions/requests.js';
import { answer, cardMessage, simpleErrand } from './answer.js';
import { answeredOnce, type ArrivalDeps } from './door/answered-once.js';
import { isLiveCard, onExecute, onSubmit } from './clicks.js';
import { noteSeen } from './sending/conversation-kept.js';
import { onTurnError, type ErrorDeps } from './errors.js';
import { admit, type GuardDeps } from './door/guard.js';
import { CLICK_IN_DIALOG, onCapture, onDialogClick, OPEN_DIALOG, type CaptureDeps } from './extension/capture.js';
import { onSearch, SEARCH, type SearchDeps } from './extension/search.js';
import { replaceCard, sayOnInvoke } from './invoke-response.js';
import { isAdding, isRemoving, membership, type MembershipDeps } from './membership.js';
import { showTypingWhenSlow } from './slow.js';
import { turnOf } from './turn.js';
import { withinRate, type RateDeps } from './door/within-rate.js';

export interface BotDeps extends CaptureDeps, SearchDeps, GuardDeps, MembershipDeps, ErrorDeps, RateDeps, ArrivalDeps {
  readonly adapter: TeamsAdapter;
  readonly actions: ActionDeps;
  /** The SDK's planner around `plan`. */
  readonly plannerFor: (plan: PlanSentence<TurnContext>, speakerOf: (context: TurnContext) => Speaker) => Planner;
  /** The bot's app id; null in local mode. */
  readonly botId: string | null;
}

/** Once for an adapter: what is not turned away by it is for the application. */
export function createApplication(deps: BotDeps): Application {
  deps.adapter.use(withinRate(deps), answeredOnce(deps));
  const app = new Application({
    adapter: deps.adapter,
    ...(deps.botId === null ? {} : { botAppId: deps.botId }),
    removeRecipientMention: true,
    // One timer would be shared by all turns.
    startTypingTimer: false,
    ai: { planner: deps.plannerFor(patiently(deps.plan), speakerOf) },
  });
  app.error(onTurnError(deps));
  const { onAdded, onRemoved } = membership(deps);
  app.turn('beforeTurn', (context) =>
    isRemoving(context.activity) ? onRemoved(context).then(() => false) : guard(context, deps),
  );
  routeClicks(app, deps);
  app.addRoute(({ activity }) => Promise.resolve(isAdding(activity)), onAdded);
  routeMessagesWithoutText(app, deps);
  routeActions(app, deps);
  return app;
}

/** Where a model is asked, reading alone may take seconds. */
const patiently =
  (plan: PlanSentence<TurnContext>): PlanSentence<TurnContext> =>
  (text, speaker, context) =>
    showTypingWhenSlow(context, () => plan(text, speaker, context));

const speakerOf = (context: TurnContext): Speaker => {
  const { actor, language, remembered } = turnOf(context);
  return { id: actor.id, language, remembered };
};

/** Someone who may see nothing hears only that; no counts, no names, no codes. */
async function guard(context: TurnContext, deps: BotDeps): Promise<boolean> {
  if (await admit(context, deps)) {
    await seen(context, deps);
    return true;
  }
  const rendered = deps.render({ outcome: { type: 'denied' }, alternatives: [], back: null }, deps.defaultLanguage);
  deps.answered('denied');
  if (isLiveCard(context.activity)) await replaceCard(context, rendered);
  else if (context.activity.type === 'invoke') await sayOnInvoke(context, rendered.summary);
  else if (context.activity.type === 'message') await context.sendActivity(cardMessage(rendered));
  return false;
}

/** Being removed is the end of a conversation, not a sign of life. */
const SIGNS_OF_LIFE: ReadonlySet<string> = new Set(['message', 'invoke']);

/** Where the person is reached may have changed, and one who could not be reached is back. */
async function seen(context: TurnContext, deps: BotDeps): Promise<void> {
  if (SIGNS_OF_LIFE.has(context.activity.type)) await noteSeen(context, deps);
}

const isInvoke = ({ activity }: TurnContext, name?: string): Promise<boolean> =>
  Promise.resolve(activity.type === 'invoke' && (name === undefined || activity.name === name));

function routeClicks(app: Application, deps: BotDeps): void {
  app.addRoute(
    (context) => isInvoke(context, 'adaptiveCard/action'),
    (context) => onExecute(context, deps),
    true,
  );
  app.addRoute(
    (context) => isInvoke(context, SEARCH),
    (context) => onSearch(context, deps),
    true,
  );
  app.addRoute(
    (context) => isInvoke(context, OPEN_DIALOG),
    (context) => onCapture(context, deps),
    true,
  );
  app.addRoute(
    (context) => isInvoke(context, CLICK_IN_DIALOG),
    (context) => onDialogClick(context, deps),
    true,
  );
  app.addRoute(
    (context) => isInvoke(context),
    (context) => sayOnInvoke(context, unknownInvoke(context, deps)),
    true,
  );
}

function unknownInvoke(context: TurnContext, deps: BotDeps): string {
  const outcome = { type: 'outdatedCard' } as const;
  return deps.render({ outcome, alternatives: [], back: null }, turnOf(context).language).summary;
}

/** Empty, mention-only and attachment-only messages never reach a planner; a click on Action.Submit has no text either. */
function routeMessagesWithoutText(app: Application, deps: BotDeps): void {
  const hasNoText = ({ activity }: TurnContext) =>
    Promise.resolve(activity.type === 'message' && textOf(activity).trim() === '');
  app.addRoute(hasNoText, async (context) => {
    if (context.activity.value !== undefined && context.activity.value !== null) {
      await context.sendActivity(cardMessage(await onSubmit(context, deps)));
      return;
    }
    const reason = hasFile(context.activity) ? 'attachment_only' : 'no_text';
    const errand = simpleErrand({ action: 'cannot', input: { reason, topic: '' } }, turnOf(context).language);
    await context.sendActivity(cardMessage(await answer(context, errand, deps)));
  });
}

/** The SDK's type says that every message has a text; those without one have none. */
const textOf = ({ text }: { readonly text?: string | null }): string => text ?? '';

/** Teams attaches a copy of every formatted message as HTML; that is no file. */
const hasFile = ({ attachments }: Activity): boolean =>
  (attachments ?? []).some(({ contentType }) => contentType !== 'text/html');

function routeActions(app: Application, deps: BotDeps): void {
  for (const name of Object.keys(INPUTS).filter(isActionName)) {
    app.ai.action<PlannedParameters>(name, async (context: TurnContext, _state: TurnState, { planned }) => {
      await showTypingWhenSlow(context, async () => {
        await context.sendActivity(cardMessage(await answer(context, { ...planned, back: null }, deps)));
      });
      // Anything else would make the SDK ask the planner to go on.
      return AI.StopCommandName;
    });
  }
}
