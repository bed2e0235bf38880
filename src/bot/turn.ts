/** What is known about the turn at hand: who speaks, in which language, and where. */
import type { TurnContext } from 'botbuilder';
import type { ContextKey, Remembered } from '../domain/store/contexts.js';
import type { Language } from '../domain/language.js';
import type { Actor } from '../domain/people/person.js';

export interface Turn {
  readonly actor: Actor;
  readonly key: ContextKey;
  /** The language the person last used here, or the configured one. */
  readonly language: Language;
  readonly remembered: Remembered | undefined;
}

const KEY = Symbol('turn');

export function setTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(KEY, turn);
}

/** The turn, or undefined where the guard has not run. */
export const findTurn = (context: TurnContext): Turn | undefined => context.turnState.get<Turn | undefined>(KEY);

/** Throws when the guard has not run: nothing may be answered to someone who has not been looked at. */
export function turnOf(context: TurnContext): Turn {
  const turn = findTurn(context);
  if (turn === undefined) throw new Error('the guard has not run for this turn');
  return turn;
}
