/** Carries out what was planned or clicked and makes the answer ready to send. */
import type { Activity, TurnContext } from 'botbuilder';
import type { ActionDeps } from '../actions/deps.js';
import { perform } from '../actions/perform.js';
import type { ActionRequest } from '../actions/requests.js';
import type { Rendered } from '../cards/rendered.js';
import type { Renderer } from '../cards/renderer.js';
import type { PersonId } from '../domain/codes.js';
import type { Contexts } from '../domain/contexts.js';
import type { Language } from '../domain/language.js';
import type { Outcome } from '../domain/outcome.js';
import type { ReadingNote } from '../domain/reading-note.js';
import type { Catalogue } from '../domain/register.js';
import { localeFor } from '../locales/locale.js';
import { turnOf } from './turn.js';

/** The media type under which an Adaptive Card is attached. */
export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

export interface AnswerDeps {
  readonly actions: ActionDeps;
  readonly contexts: Contexts;
  readonly render: Renderer;
  /** Counts the answer by what it was. */
  readonly answered: (outcome: Outcome['type']) => void;
}

/** Something to do for the person of this turn. */
export interface Errand {
  readonly request: ActionRequest;
  readonly language: Language;
  readonly alternatives: readonly ActionRequest[];
  readonly back: ActionRequest | null;
  /** What to say about how the question was read. */
  readonly note?: ReadingNote | undefined;
  /** What to keep for a follow-up; undefined: nothing changes. */
  readonly remember: (outcome: Outcome) => unknown;
}

/** An errand that nothing is built on later. */
export const simpleErrand = (request: ActionRequest, language: Language): Errand => ({
  request,
  language,
  alternatives: [],
  back: null,
  remember: () => undefined,
});

/** Does it and draws the card. */
export async function answer(context: TurnContext, errand: Errand, deps: AnswerDeps): Promise<Rendered> {
  const { actor } = turnOf(context);
  const outcome = await perform(errand.request, actor, errand.language, deps.actions);
  const language = outcome.type === 'languageChanged' ? outcome.language : errand.language;
  await remember(context, language, errand.remember(outcome), deps);
  deps.answered(outcome.type);
  const catalogue = await catalogueFor(outcome, deps);
  const note = errand.note === undefined ? undefined : localeFor(language).model.notes[errand.note];
  const people = { me: actor.id, nameOf: (id: PersonId) => (id === actor.id ? actor.name : undefined) };
  const { alternatives, back } = errand;
  return deps.render({ outcome, alternatives, back, catalogue, people, note }, language);
}

/** Names of vendors and investigations, for those who may see them; a store that cannot answer has none. */
async function catalogueFor(outcome: Outcome, { actions }: AnswerDeps): Promise<Catalogue | undefined> {
  if (outcome.type === 'denied' || outcome.type === 'unavailable') return undefined;
  return actions.store.catalogue();
}

async function remember(
  context: TurnContext,
  language: Language,
  previous: unknown,
  { contexts, actions }: AnswerDeps,
): Promise<void> {
  const { key, remembered } = turnOf(context);
  if (previous === undefined && remembered?.language === language) return;
  const kept = previous === undefined ? remembered : { previous, savedAt: actions.calendar.now() };
  await contexts.put(key, { savedAt: actions.calendar.now(), ...kept, language });
}

/** A message with the card, and the summary that a notification or a screen reader has of it. */
export function cardMessage({ card, summary }: Rendered): Partial<Activity> {
  return { type: 'message', summary, attachments: [{ contentType: CARD_TYPE, content: card }] };
}
