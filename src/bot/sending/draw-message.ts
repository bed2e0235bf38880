/** Draws a message of the bot's own accord for whoever gets it, as things stand at that moment. */
import type { ActionDeps } from '../../actions/deps.js';
import { perform } from '../../actions/perform.js';
import type { Renderer } from '../../cards/renderer.js';
import type { ConversationReference, Contexts } from '../../domain/store/contexts.js';
import type { Language } from '../../domain/language.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { Names } from '../../domain/people/people.js';
import { SYSTEM, type Actor, type Role } from '../../domain/people/person.js';
import type { OutboxMessage } from '../../domain/reminders/outbox.js';
import { CHANNEL } from '../../domain/reminders/reminder.js';
import { peopleFor } from '../answer.js';
import type { DrawMessage } from './courier.js';

export interface DrawMessageDeps {
  readonly actions: ActionDeps;
  readonly contexts: Contexts;
  readonly names: Pick<Names, 'refresh'>;
  readonly render: Renderer;
  readonly defaultLanguage: Language;
  /** What someone may do; none: sees nothing, and is sent nothing. */
  readonly rolesOf: (person: Actor['id']) => Promise<ReadonlySet<Role>>;
}

/** Everyone in the team's channel may read. */
const CHANNEL_ROLES: ReadonlySet<Role> = new Set<Role>(['reader']);

export function drawingMessages(deps: DrawMessageDeps): DrawMessage {
  return async (message, place) => {
    await deps.names.refresh();
    const actor = await readerOf(message, deps);
    const language = await languageIn(place, deps);
    const outcome = await perform(
      { action: 'showReminders', input: { message: message.key } },
      actor,
      language,
      deps.actions,
      { via: 'card', reference: null },
    );
    if (outcome.type === 'unavailable') return 'unavailable';
    if (!isWorthSending(outcome, message)) return null;
    const catalogue = await deps.actions.store.catalogue();
    const people = peopleFor(actor, deps);
    return deps.render({ outcome, alternatives: [], back: null, catalogue, people }, language);
  };
}

async function readerOf({ to }: OutboxMessage, { rolesOf, actions }: DrawMessageDeps): Promise<Actor> {
  if (to === CHANNEL) return { id: SYSTEM, name: '', roles: CHANNEL_ROLES };
  return { id: to, name: actions.people.nameOf(to) ?? '', roles: await rolesOf(to) };
}

/** What was sent is shown whatever became of it; nothing goes out in which nothing is left to do. */
function isWorthSending(outcome: Outcome, { delivered }: OutboxMessage): boolean {
  if (outcome.type === 'denied' || outcome.type === 'remindersRefused') return false;
  if (outcome.type !== 'reminderBundle') return true;
  return delivered !== null || outcome.rows.some(({ since, snooze }) => since.length === 0 && snooze === 'none');
}

/** That which the person last used there, or in any conversation: the configured one where that is not known. */
async function languageIn(
  { tenant, conversation, person }: ConversationReference,
  { contexts, defaultLanguage }: DrawMessageDeps,
): Promise<Language> {
  if (person === null) return defaultLanguage;
  const known = await contexts.get({ tenant, conversation, person });
  return known?.language ?? defaultLanguage;
}
