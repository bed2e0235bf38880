/** Reads a sentence and chooses the action that answers it, without any model. */
import type { TurnContext } from 'botbuilder';
import type { PlanSentence, Speaker } from '../actions/planned.js';
import type { ActionRequest } from '../actions/requests.js';
import type { Calendar } from '../domain/clock.js';
import type { Language } from '../domain/language.js';
import type { ReadingNote } from '../domain/reading-note.js';
import type { Store } from '../domain/store.js';
import type { Intent, Previous, QuestionReading, World } from '../language/intent.js';
import { previousOf, toRemember, withAllCodes } from './previous.js';
import { requestFor } from './request-for.js';

/** Characters of a message that is still read as a question. */
const MAX_LENGTH = 10_000;

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
}

export interface PlanningDeps {
  readonly store: Store;
  readonly calendar: Calendar;
  readonly read: (text: string, world: World) => QuestionReading;
}

/** `context`: the turn in which it was said, as the SDK's planners want it. */
export type QuestionPlanner = (text: string, speaker: Speaker, context: TurnContext) => Promise<PlannedAnswer>;

export const createQuestionPlanner =
  (deps: PlanningDeps): QuestionPlanner =>
  async (text, speaker) => {
    if (text.trim() === '') return cannot('no_text', speaker);
    if (text.length > MAX_LENGTH) return cannot('too_long', speaker);
    const today = deps.calendar.today();
    const kept = previousOf(speaker.remembered, deps.calendar.now());
    const previous = await withAllCodes(kept, deps.store, today);
    const reading = deps.read(text, {
      catalogue: await deps.store.catalogue(),
      today,
      language: speaker.language,
      me: speaker.id,
      people: [],
      previous,
    });
    const current = previous?.investigation ?? null;
    const best = await requestFor(reading.intent, current, deps.store);
    const others = await Promise.all(
      reading.alternatives.map(async (intent) => requestFor(intent, current, deps.store)),
    );
    const { language, intent, followsUp, confidence } = reading;
    // Readings that differ in kind are not answered but asked back, the best one first.
    const asked: ActionRequest = { action: 'whichReading', input: {} };
    const plan = reading.askBack ? answered(asked, [best, ...others]) : answered(best, others);
    return { ...plan, language, intent, followsUp, confidence, before: previous };
  };

/** The same for those who carry it out: what to remember is theirs to keep, not to read. */
export const sentencePlan =
  (plan: QuestionPlanner): PlanSentence<TurnContext> =>
  async (text, speaker, context) => {
    const planned = await plan(text, speaker, context);
    return { ...planned, remember: (outcome) => toRemember(planned.intent, outcome, planned.before ?? null) };
  };

const answered = (request: ActionRequest, alternatives: readonly ActionRequest[]) => ({ request, alternatives });

function cannot(reason: 'no_text' | 'too_long' | 'not_understood', { language }: Speaker): PlannedAnswer {
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
