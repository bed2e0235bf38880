/** Carries out what was planned or clicked and makes the answer ready to send. */
import type { Activity, TurnContext } from 'botbuilder';
import type { ActionDeps } from '../actions/deps.js';
import { perform } from '../actions/perform.js';
import type { ActionRequest } from '../actions/requests.js';
import type { People } from '../cards/parts/names.js';
import type { Rendered } from '../cards/template/rendered.js';
import type { Renderer } from '../cards/renderer.js';
import type { ChangeRecord, Origin } from '../domain/change/change.js';
import type { PersonId } from '../domain/register/codes.js';
import type { Contexts } from '../domain/store/contexts.js';
import type { ImportLinkFor, LinksFor, LinkTo } from '../domain/links/download.js';
import type { Language } from '../domain/language.js';
import type { Outcome } from '../domain/outcome/outcome.js';
import { may, RIGHTS, type Actor } from '../domain/people/person.js';
import type { ReadingNote } from '../domain/query/reading-note.js';
import type { Catalogue } from '../domain/register/register.js';
import { localeFor } from '../locales/locale.js';
import { AttachedCard } from './sending/card-attached.js';
import { liveHere } from './live.js';
import { isAlone } from './place.js';
import { turnOf } from './turn.js';

export interface AnswerDeps {
  readonly actions: ActionDeps;
  readonly contexts: Contexts;
  readonly render: Renderer;
  /** Makes links to files; absent or null: none are offered. */
  readonly links?: LinksFor | null;
  /** Makes links to the page for importing; absent or null: there is none. */
  readonly importLinks?: ImportLinkFor | null;
  /** Counts the answer by what it was. */
  readonly answered: (outcome: Outcome['type']) => void;
  /** Hears of a change that was made; `message`: the reminder on whose card it was made, null elsewhere. */
  readonly onChanged: (record: ChangeRecord, message: string | null) => void;
}

/** Something to do for the person of this turn. */
export interface Errand {
  readonly request: ActionRequest;
  readonly language: Language;
  readonly alternatives: readonly ActionRequest[];
  readonly back: ActionRequest | null;
  /** What to say about how the question was read. */
  readonly note?: ReadingNote | undefined;
  /** Words of the question that were left out. */
  readonly leftOut?: readonly string[] | undefined;
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

/** What came of an errand, and the card of it. */
export interface Answered {
  readonly outcome: Outcome;
  readonly rendered: Rendered;
}

/** Does it and draws the card. */
export async function answer(context: TurnContext, errand: Errand, deps: AnswerDeps): Promise<Rendered> {
  return liveHere(context, await carryOut(context, errand, deps), errand);
}

/** `origin`: of what it is to be known as the same once more; the card that was clicked, or the message, when absent. */
export async function carryOut(
  context: TurnContext,
  errand: Errand,
  deps: AnswerDeps,
  origin = originOf(context),
): Promise<Answered> {
  const { actor } = turnOf(context);
  const outcome = await perform(errand.request, actor, errand.language, deps.actions, origin);
  const language = outcome.type === 'languageChanged' ? outcome.language : errand.language;
  await remember(context, language, errand.remember(outcome), deps);
  deps.answered(outcome.type);
  const record = changeMade(outcome);
  if (record !== null) deps.onChanged(record, messageOf(errand.request));
  const catalogue = await catalogueFor(outcome, deps);
  const note = noteOn(errand, language);
  const { alternatives, back } = errand;
  const people = peopleFor(actor, deps);
  const linkTo = linksIn(context, language, deps);
  const importLink = outcome.type === 'importPage' ? importLinkIn(context, language, deps) : undefined;
  const told = { outcome, alternatives, back, catalogue, people, note, linkTo, importLink };
  return { outcome, rendered: deps.render(told, language) };
}

/** A link is for one person, so that none stands where others can see the card. */
function linksIn(context: TurnContext, language: Language, { links }: AnswerDeps): LinkTo | undefined {
  const { actor, key } = turnOf(context);
  return isAlone(context.activity) ? links?.({ person: actor.id, tenant: key.tenant, language }) : undefined;
}

/** Null where there is no such page; undefined where others can see the card. */
function importLinkIn(
  context: TurnContext,
  language: Language,
  { importLinks }: AnswerDeps,
): string | null | undefined {
  const { actor, key } = turnOf(context);
  if (!isAlone(context.activity)) return undefined;
  return importLinks?.({ person: actor.id, tenant: key.tenant, language }) ?? null;
}

/** The change that others can see, of which an outcome tells; null where nothing was done, or nothing this time. */
export function changeMade(outcome: Outcome): ChangeRecord | null {
  if (outcome.type === 'changed') return outcome.duplicate ? null : outcome.record;
  if (outcome.type === 'form') return outcome.recorded?.duplicate === false ? outcome.recorded.record : null;
  // What someone puts off is put off for them alone.
  return outcome.type === 'reminderBundle' && outcome.changed?.kind !== 'reminders' ? outcome.changed : null;
}

const messageOf = ({ input }: ActionRequest): string | null => ('message' in input ? (input.message ?? null) : null);

/** Names as far as they are known, and what the person may do. */
export function peopleFor(actor: Actor, { actions }: Pick<AnswerDeps, 'actions'>): People {
  const ownName = (id: PersonId) => (id === actor.id && actor.name !== '' ? actor.name : undefined);
  return {
    me: actor.id,
    nameOf: (id) => actions.people.nameOf(id) ?? ownName(id),
    isForgotten: (id) => actions.people.isForgotten(id),
    rights: RIGHTS.filter((right) => may(actor, right)),
  };
}

/** A click has no text; the card it was on is the message it replies to. */
function originOf({ activity }: TurnContext): Origin {
  const clicked = activity.type === 'invoke' || (activity.value !== undefined && activity.value !== null);
  if (!clicked) return { via: 'sentence', reference: activity.id ?? null };
  return { via: 'card', reference: activity.replyToId ?? activity.id ?? null };
}

/** How the question was read, in a sentence or two. */
function noteOn({ note, leftOut = [] }: Errand, language: Language): string | undefined {
  const { filters, model } = localeFor(language);
  const said = [leftOut.length === 0 ? '' : filters.leftOut(leftOut), note === undefined ? '' : model.notes[note]];
  return said.filter((part) => part !== '').join(' ') || undefined;
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
  const savedAt = actions.calendar.now();
  const kept = previous === undefined ? remembered : { previous };
  await contexts.put(key, { savedAt, ...kept, language });
}

/** A message with the card, and the summary that a notification or a screen reader has of it. */
export const cardMessage = (rendered: Rendered): Partial<Activity> => ({
  type: 'message',
  summary: rendered.summary,
  attachments: [new AttachedCard(rendered)],
});
