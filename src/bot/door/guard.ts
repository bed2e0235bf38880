/** Looks at everyone before anything else is done for them. */
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Calendar } from '../../domain/time/clock.js';
import type { Contexts } from '../../domain/store/contexts.js';
import type { Language } from '../../domain/language.js';
import type { Names } from '../../domain/people/people.js';
import type { Role } from '../../domain/people/person.js';
import { nameOf } from '../../domain/errors.js';
import { setTurn } from '../turn.js';
import { callerOf, tenantOf, type AccessList, type Caller } from './who.js';

export interface GuardDeps {
  readonly contexts: Contexts;
  /** Null in local mode. */
  readonly accessList: AccessList | null;
  /** What a caller may do; none: sees nothing. */
  readonly rolesOf: (caller: Caller) => Promise<ReadonlySet<Role>>;
  readonly names: Names;
  readonly actions: { readonly calendar: Pick<Calendar, 'today'> };
  readonly defaultLanguage: Language;
  readonly log: Logger;
}

/** Sets who speaks on the turn; false for someone who may see nothing. */
export async function admit(context: TurnContext, deps: GuardDeps): Promise<boolean> {
  const { activity } = context;
  const caller = callerOf(activity, deps.accessList);
  if (caller === null) return false;
  const refreshed = deps.names.refresh().then(() => noteName(caller, activity.type, deps));
  const [roles] = await Promise.all([deps.rolesOf(caller), refreshed]);
  if (roles.size === 0) return false;
  const { id, name } = caller;
  const key = { tenant: tenantOf(activity), conversation: activity.conversation.id, person: id };
  const remembered = await deps.contexts.get(key);
  setTurn(context, {
    actor: { id, name, roles },
    key,
    remembered,
    language: remembered?.language ?? deps.defaultLanguage,
  });
  return true;
}

/** What a person does of their own accord: being in a conversation when something happens in it is not speaking. */
const SPOKEN: ReadonlySet<string> = new Set(['message', 'invoke']);

/**
 * Keeps the name of whoever speaks, also of someone who is not let in yet: an administrator lets people in by name. No
 * turn waits for it, and it is written only when it is new.
 */
function noteName({ id, name, account }: Caller, activity: string, { names, actions, log }: GuardDeps): void {
  if (name.trim() === '' || !SPOKEN.has(activity)) return;
  names.put({ person: id, name: name.trim(), account, notedOn: actions.calendar.today() }).catch((error: unknown) => {
    log.warn({ error: nameOf(error) }, 'a name could not be written');
  });
}
