/**
 * The second planner: what the local reader is unsure of is read by a model, on the SDK's ActionPlanner. A model only
 * chooses an action that reads, or the form of a change that a person confirms, and its input; it sees nothing of the register and nothing it writes is shown. Whatever
 * goes wrong, the local reader answers and the answer says so.
 */
import { ActionPlanner, PromptManager, type PromptResponseValidator } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { ActionName, ActionRequest } from '../../actions/requests.js';
import type { Calendar, ElapsedTime } from '../../domain/time/clock.js';
import type { Store } from '../../domain/store/store.js';
import { intentOf } from '../intent-of.js';
import type { Speaker } from '../../actions/planned.js';
import type { PlannedAnswer, QuestionPlanner } from '../plan-question.js';
import { previousOf } from '../previous.js';
import { accepted } from './accepted.js';
import { ChatModel } from './chat-model.js';
import { ModelFailure, noteOf, type FailureReason } from './failure.js';
import { createStandIns } from './people.js';
import { createPost } from './post.js';
import { createPrompt, PROMPT, SLOTS } from './prompt.js';
import { readProposal } from './proposal.js';
import { QuestionMemory } from './question-memory.js';
import type { ModelSettings } from './settings.js';
import { vocabularyOf } from './vocabulary.js';

/**
 * Confidence under which the local reader counts as unsure: it has understood nothing (0), or does little more than
 * search for words that it does not know. Of the questions people are expected to ask that is about one in fifty.
 */
export const UNSURE_BELOW = 0.8;
/** Characters of a sentence that is sent; a question is never as long. */
const MAX_SENTENCE = 2000;
/** The local reader does not guess here: it says what a code, or two readings, can mean. */
const SETTLED: ReadonlySet<ActionName> = new Set(['unknownCode', 'whichCode', 'whichReading', 'setLanguage']);
/** What a language is called in the prompt. */
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** What came of asking; without a word of what was said. */
export interface ModelReport {
  readonly result: 'read' | FailureReason;
  readonly status?: number | undefined;
  readonly milliseconds: number;
}

export interface ModelDeps {
  readonly settings: ModelSettings;
  readonly local: QuestionPlanner;
  readonly store: Store;
  readonly calendar: Calendar;
  /** How long a model takes is told. */
  readonly elapsed: ElapsedTime;
  readonly report: (report: ModelReport) => void;
}

export function createModelPlanner(deps: ModelDeps): QuestionPlanner {
  const read = createModelReader(deps);
  return async (text, speaker, context) => {
    const own = await deps.local(text, speaker, context);
    if (!isForModel(own, text, deps.settings.use)) return own;
    const began = deps.elapsed.milliseconds();
    const report = (result: ModelReport['result'], status?: number) =>
      deps.report({ result, status, milliseconds: Math.round(deps.elapsed.milliseconds() - began) });
    try {
      const request = await read(text, own, speaker, context);
      report('read');
      return readByModel(own, request);
    } catch (error) {
      const { reason, status } = error instanceof ModelFailure ? error : new ModelFailure('failed');
      report(reason, status);
      return { ...own, note: noteOf(reason) };
    }
  };
}

/** What the sentence itself says is to be changed. */
const TELLING: ReadonlySet<PlannedAnswer['intent']['type']> = new Set(['people', 'setReminders', 'refuseReminders']);

function isForModel({ request, intent, confidence }: PlannedAnswer, text: string, use: ModelSettings['use']): boolean {
  if (text.length > MAX_SENTENCE || SETTLED.has(request.action)) return false;
  // What the sentence itself says is to be changed is not asked of a model.
  if (TELLING.has(intent.type) || (intent.type === 'change' && intent.change !== null)) return false;
  if (intent.type === 'organisations' && ['answer', 'edit'].includes(intent.said.what)) return false;
  if (request.action === 'cannot' && request.input.reason === 'no_text') return false;
  if (intent.type === 'greeting') return false;
  return use === 'always' || confidence < UNSURE_BELOW;
}

/** The local reading stays one click away. */
function readByModel(own: PlannedAnswer, request: ActionRequest): PlannedAnswer {
  if (JSON.stringify(request) === JSON.stringify(own.request)) return own;
  const others = own.request.action === 'cannot' ? own.alternatives : [own.request, ...own.alternatives];
  return { ...own, request, intent: intentOf(request), alternatives: others, note: 'model_read', leftOut: [] };
}

type ModelReader = (text: string, own: PlannedAnswer, speaker: Speaker, context: TurnContext) => Promise<ActionRequest>;

function createModelReader({ settings, store, calendar }: ModelDeps): ModelReader {
  const prompts = new PromptManager({ promptsFolder: '' }).addPrompt(createPrompt());
  const planner = new ActionPlanner({
    model: new ChatModel(createPost(settings), settings.name),
    prompts,
    defaultPrompt: PROMPT,
    tokenizer: CHARACTERS,
    // A second try would cost the person the same wait again.
    max_repair_attempts: 0,
  });
  return async (text, own, speaker, context) => {
    const standIns = createStandIns(speaker.id);
    const previous = previousOf(speaker.remembered, calendar.now());
    const memory = new QuestionMemory({
      [SLOTS.question]: text,
      [SLOTS.today]: calendar.today(),
      [SLOTS.language]: languageNames.of(own.language) ?? own.language,
      // The query alone: not what it found.
      [SLOTS.previous]: previous === null ? 'none' : standIns.hidden(previous.intent),
      [SLOTS.vocabulary]: vocabularyOf(await store.catalogue()),
    });
    const validator: PromptResponseValidator<ActionRequest> = {
      validateResponse: async (_context, _memory, _tokenizer, { message }) => ({
        type: 'Validation',
        valid: true,
        value: await accepted(readProposal(message?.content ?? ''), text, standIns, store),
      }),
    };
    const { error, message } = await planner.completePrompt(context, memory, PROMPT, validator);
    if (message?.content === undefined) throw error ?? new ModelFailure('failed');
    return message.content;
  };
}

/** Counting characters is enough to bound a prompt, and needs no table of word pieces in memory. */
const CHARACTERS = {
  encode: (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0),
  decode: (tokens: number[]): string => String.fromCodePoint(...tokens),
};
