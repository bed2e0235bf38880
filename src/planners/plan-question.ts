/** Reads a sentence and chooses the action that answers it, without any model. */
import type { TurnContext } from 'botbuilder';
import type { PlanSentence, Speaker } from '../actions/planned.js';
import type { ActionRequest } from '../actions/requests.js';
import type { Calendar } from '../domain/time/clock.js';
import type { Language } from '../domain/language.js';
import { counts, type Organisation } from '../domain/organisation/organisation.js';
import { namesOf } from '../domain/organisation/organisation-names.js';
import type { PeopleDirectory } from '../domain/people/people.js';
import { MAX_TEXT } from '../domain/query/query.js';
import type { ReadingNote } from '../domain/query/reading-note.js';
import type { Store } from '../domain/store/store.js';
import type { Intent, QuestionReading } from '../language/intent.js';
import type { Previous, World } from '../language/world.js';
import { occurringWords } from './occurring-words.js';
import { isOfPages, previousOf, toRemember, withAllCodes } from './previous.js';
import { asForm, formsToChoose } from './request-for-change.js';
import { remindersToChoose } from './request-for-reminders.js';
import { organisationsToChoose } from './request-for-organisations.js';
import { requestFor, type Place } from './request-for.js';
import { listedCodes } from './unknown-codes.js';

/** By every name they go by; one list for one of the store, so that a reader has to learn it once. */
function organisationsByName(): (all: readonly Organisation[]) => NonNullable<World['organisations']> {
  const known = new WeakMap<readonly Organisation[], NonNullable<World['organisations']>>();
  return (all) => {
    const before = known.get(all);
    if (before !== undefined) return before;
    const made = all.filter((one) => counts(one, null)).map((one) => ({ code: one.code, names: namesOf(one) }));
    known.set(all, made);
    return made;
  };
}

/** One list, so that a reader has to learn it once. */
const NOBODY: World['people'] = [];
/** Characters of a message that is still read as a question. */
const MAX_LENGTH = 10_000;
/** Characters that show in which language a longer text is. */
const BEGINNING = 500;

export interface PlannedAnswer {
  readonly request: ActionRequest;
  /** The language of the sentence. */
  readonly language: Language;
  /** What a follow-up can build on. */
  readonly intent: Intent;
  /** Other readings of the sentence, best first. */
  readonly alternatives: readonly ActionRequest[];
  /** It was read as building on the answer before. */
  readonly followsUp: boolean;
  /** 0–1: how sure the local reader is of its reading. */
  readonly confidence: number;
  /** What the conversation was about before. */
  readonly before?: Previous | null | undefined;
  /** What the person has to know about how the sentence was read. */
  readonly note?: ReadingNote | undefined;
  /** Words of the sentence that nobody knows, and that were left out. */
  readonly leftOut?: readonly string[] | undefined;
}

export interface PlanningDeps {
  readonly store: Store;
  readonly calendar: Calendar;
  /** Nobody is known by name when absent. */
  readonly people?: Pick<PeopleDirectory, 'known'>;
  readonly read: (text: string, world: World) => QuestionReading;
  /** What someone speaks, of a text that is not read; as before when absent. */
  readonly languageOf?: (text: string, otherwise: Language) => Language;
}

/** `context`: the turn in which it was said, as the SDK's planners want it. */
export type QuestionPlanner = (text: string, speaker: Speaker, context: TurnContext) => Promise<PlannedAnswer>;

export function createQuestionPlanner(deps: PlanningDeps): QuestionPlanner {
  const knownOrganisations = organisationsByName();
  const beginsIn = (text: string, otherwise: Language): Language =>
    deps.languageOf?.(text.slice(0, BEGINNING), otherwise) ?? otherwise;
  return async (text, speaker) => {
    if (text.trim() === '') return cannot('no_text', speaker);
    if (text.length > MAX_LENGTH) return cannot('too_long', { language: beginsIn(text, speaker.language) });
    const today = deps.calendar.today();
    const kept = previousOf(speaker.remembered, deps.calendar.now());
    const world: World = {
      catalogue: await deps.store.catalogue(),
      today,
      language: speaker.language,
      me: speaker.id,
      people: (await deps.people?.known()) ?? NOBODY,
      organisations: knownOrganisations(await deps.store.organisations()),
      previous: kept,
    };
    const { reading, previous } = await readCounting(await readWithRegister(text, deps, world), text, deps, world);
    const current = previous?.investigation ?? null;
    const at: Place = { current, store: deps.store, me: speaker.id, today };
    const listed = await listedCodes(reading.intent, deps.store);
    const best = listed.instead ?? withQuestion(await requestFor(reading.intent, at), reading.intent, text);
    const choices = [
      ...(await formsToChoose(reading.intent, best, current, deps.store)),
      ...(await remindersToChoose(reading.intent, at)),
      ...(await organisationsToChoose(reading.intent, best, at)),
    ];
    const others = await Promise.all(
      // What the sentence may have meant besides is not carried out at a click, but shown to be confirmed.
      reading.alternatives.map(async (intent) => asForm(await requestFor(intent, at))),
    );
    const { language, intent, followsUp, confidence } = reading;
    const leftOut = listed.instead === undefined ? [...reading.leftOut, ...listed.unknown] : reading.leftOut;
    // Readings that differ in kind are not answered but asked back, the best one first.
    const asked: ActionRequest = { action: 'whichReading', input: {} };
    const plan = reading.askBack
      ? answered(asked, [asForm(best), ...others])
      : choices.length > 0
        ? answered(asked, choices)
        : answered(best, others);
    const { request, alternatives } = plan;
    return { request, alternatives, language, intent, followsUp, confidence, leftOut, before: previous };
  };
}

/** With which of several is meant, the question is asked again of that one. */
function withQuestion(request: ActionRequest, intent: Intent, text: string): ActionRequest {
  const isAsked = (intent.type === 'measure' || intent.type === 'risk') && intent.focus !== null;
  if (request.action !== 'whichCode' || !isAsked || text.length > MAX_TEXT) return request;
  return text.includes(request.input.text) ? { ...request, input: { ...request.input, asked: text.trim() } } : request;
}

/** A long list is fetched whole, and the sentence read with it, only where something in it is counted off. */
async function readCounting(
  reading: QuestionReading,
  text: string,
  deps: PlanningDeps,
  world: World,
): Promise<{ readonly reading: QuestionReading; readonly previous: Previous | null }> {
  const { previous, today } = world;
  if (reading.countsOff !== true || !isOfPages(previous)) return { reading, previous };
  const whole = await withAllCodes(previous, deps.store, today);
  return { reading: await readWithRegister(text, deps, { ...world, previous: whole }), previous: whole };
}

/** Reads once more, with what the register has of the words that the reader does not know. */
async function readWithRegister(text: string, { read, store }: PlanningDeps, world: World): Promise<QuestionReading> {
  const reading = read(text, world);
  if (reading.unknown.length === 0) return reading;
  return read(text, { ...world, occurring: await occurringWords(reading.unknown, store, world.today) });
}

/** The same for those who carry it out: what to remember is theirs to keep, not to read. */
export const sentencePlan =
  (plan: QuestionPlanner): PlanSentence<TurnContext> =>
  async (text, speaker, context) => {
    const planned = await plan(text, speaker, context);
    return { ...planned, remember: (outcome) => toRemember(planned.intent, outcome, planned.before ?? null) };
  };

const answered = (request: ActionRequest, alternatives: readonly ActionRequest[]) => ({ request, alternatives });

function cannot(
  reason: 'no_text' | 'too_long' | 'not_understood',
  { language }: Pick<Speaker, 'language'>,
): PlannedAnswer {
  return {
    request: { action: 'cannot', input: { reason, topic: '' } },
    language,
    intent: { type: 'not_understood' },
    alternatives: [],
    followsUp: false,
    // There is nothing to be read otherwise.
    confidence: 1,
  };
}
