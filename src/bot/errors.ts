/** When something goes wrong inside: the person is told so, with a reference that is in the log. */
import { randomBytes } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { StoreError, nameOf } from '../domain/errors.js';
import type { Language } from '../domain/language.js';
import type { Outcome } from '../domain/outcome/outcome.js';
import { cardMessage, type AnswerDeps } from './answer.js';
import { sayOnInvoke } from './invoke-response.js';
import { findTurn } from './turn.js';

export interface ErrorDeps extends Pick<AnswerDeps, 'render' | 'answered'> {
  readonly log: Logger;
  readonly defaultLanguage: Language;
  /** Of a text by its words alone. */
  readonly languageOf: (text: string, otherwise: Language) => Language;
}

/** Bytes of a reference; short enough to read out over the phone. */
const REFERENCE_BYTES = 4;

export const onTurnError =
  (deps: ErrorDeps) =>
  async (context: TurnContext, error: Error): Promise<void> => {
    const reference = randomBytes(REFERENCE_BYTES).toString('hex').toUpperCase();
    // The stack tells where; the message of an error may quote what someone wrote, so it is for debug only.
    deps.log.error({ reference, activity: context.activity.type, error: error.name, at: frames(error) }, 'turn failed');
    deps.log.debug({ reference, err: error }, 'turn failed');
    const outcome = outcomeOf(error, reference);
    deps.answered(outcome.type);
    const language = languageOfTurn(context, deps);
    const rendered = deps.render({ outcome, alternatives: [], back: null }, language);
    try {
      if (context.activity.type === 'invoke') await sayOnInvoke(context, rendered.summary);
      else await context.sendActivity(cardMessage(rendered));
    } catch (unsent) {
      deps.log.error({ reference, error: nameOf(unsent) }, 'could not tell the person');
    }
  };

/** What was asked may be in another language than what was asked before, and who asks may not be known yet. */
function languageOfTurn(context: TurnContext, { defaultLanguage, languageOf }: ErrorDeps): Language {
  const known = findTurn(context)?.language ?? defaultLanguage;
  // The SDK's type says that every activity has a text.
  const text: unknown = context.activity.text;
  return typeof text === 'string' ? languageOf(text, known) : known;
}

/** Data that cannot be had at this moment are no fault of the bot, and nothing to report. */
const outcomeOf = (error: Error, reference: string): Extract<Outcome, { readonly type: 'unavailable' | 'failed' }> =>
  error instanceof StoreError ? { type: 'unavailable' } : { type: 'failed', reference };

/** The places in the code, without the message. */
function frames(error: Error): readonly string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .map((line) => line.trim());
}
