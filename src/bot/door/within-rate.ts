/** Nobody keeps the bot from the others: past a number of turns a minute nothing is done for a person any more. */
import type { MiddlewareHandler, TurnContext } from 'botbuilder';
import type { ElapsedTime } from '../../domain/time/clock.js';
import type { PersonId } from '../../domain/register/codes.js';
import type { Language } from '../../domain/language.js';
import { cardMessage, type AnswerDeps } from '../answer.js';
import { sayOnInvoke } from '../invoke-response.js';
import { TURN_RATE, TurnRate } from './turn-rate.js';
import { findTurn } from '../turn.js';
import { callerOf } from './who.js';

export interface RateDeps extends Pick<AnswerDeps, 'render' | 'answered'> {
  /** Turns of one person; null: as many as they like. */
  readonly perMinute: number | null;
  readonly elapsed: ElapsedTime;
  readonly defaultLanguage: Language;
}

/** What happens where someone is: it says where to reach people, and nobody does it often. */
const UNCOUNTED: ReadonlySet<string> = new Set(['conversationUpdate', 'installationUpdate']);

/** The same for everyone, whatever they may do; whoever is not let in has no more turns either. */
export function withinRate({ perMinute, elapsed, ...deps }: RateDeps): MiddlewareHandler {
  if (perMinute === null) return (_, turn) => turn();
  const rate = new TurnRate(perMinute, elapsed);
  const languages = new LastLanguages();
  return async (context, turn) => {
    const person = callerOf(context.activity, null)?.id;
    if (person === undefined || UNCOUNTED.has(context.activity.type)) return turn();
    const passage = rate.pass(person);
    if (passage !== 'within') return tooFast(context, passage === 'over', languages.of(person), deps);
    await turn();
    languages.note(person, findTurn(context)?.language);
  };
}

/** In which language people were last answered: to look it up would be work for the store. */
class LastLanguages {
  readonly #languages = new Map<PersonId, Language>();

  of(person: PersonId): Language | undefined {
    return this.#languages.get(person);
  }

  note(person: PersonId, language: Language | undefined): void {
    this.#languages.delete(person);
    if (language !== undefined) this.#languages.set(person, language);
    if (this.#languages.size <= TURN_RATE.most) return;
    const [oldest] = this.#languages.keys();
    if (oldest !== undefined) this.#languages.delete(oldest);
  }
}

/** A click is always answered with a body; a message is only once in a while. */
async function tooFast(
  context: TurnContext,
  isNews: boolean,
  language: Language | undefined,
  { render, answered, defaultLanguage }: Pick<RateDeps, 'render' | 'answered' | 'defaultLanguage'>,
): Promise<void> {
  answered('tooFast');
  const { type } = context.activity;
  const draw = () =>
    render({ outcome: { type: 'tooFast' }, alternatives: [], back: null }, language ?? defaultLanguage);
  if (type === 'invoke') await sayOnInvoke(context, draw().summary);
  else if (type === 'message' && isNews) await context.sendActivity(cardMessage(draw()));
}
