/** Looks at everyone before anything else is done for them. */
import type { TurnContext } from 'botbuilder';
import type { Contexts } from '../domain/contexts.js';
import type { Language } from '../domain/language.js';
import { setTurn } from './turn.js';
import { actorOf, tenantOf, type AccessList } from './who.js';

export interface GuardDeps {
  readonly contexts: Contexts;
  /** Null in local mode. */
  readonly accessList: AccessList | null;
  readonly defaultLanguage: Language;
}

/** Sets who speaks on the turn; false for someone who may see nothing. */
export async function admit(context: TurnContext, deps: GuardDeps): Promise<boolean> {
  const { activity } = context;
  const actor = actorOf(activity, deps.accessList);
  if (actor === null) return false;
  const key = { tenant: tenantOf(activity), conversation: activity.conversation.id, person: actor.id };
  const remembered = await deps.contexts.get(key);
  setTurn(context, { actor, key, remembered, language: remembered?.language ?? deps.defaultLanguage });
  return true;
}
