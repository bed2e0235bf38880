/** An activity that is delivered again is not answered again. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Activity, MiddlewareHandler, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Arrival, ArrivalKey, Arrivals } from '../../domain/store/arrivals.js';
import type { ElapsedTime } from '../../domain/time/clock.js';
import { nameOf } from '../../domain/errors.js';
import { bodyOf, respond } from '../invoke-response.js';
import { KeptBodies } from './kept-bodies.js';
import { tenantOf } from './who.js';

export interface ArrivalDeps {
  readonly arrivals: Arrivals;
  readonly elapsed: ElapsedTime;
  readonly log: Logger;
}

/** What people say and do. The rest happens to them, and a message that was edited keeps its id. */
const CLAIMED: ReadonlySet<string> = new Set(['message', 'invoke']);

/** Milliseconds until it is asked again whether whoever took a message up has answered it. */
const ASK_AGAIN = 250;

const REPEATED = Symbol('repeated');

/** Whether the turn is for something that was taken up before: its change is made and its messages are sent. */
export const isRepeated = (context: TurnContext): boolean => context.turnState.get<true | undefined>(REPEATED) === true;

/**
 * A message that comes again gets no second answer, also while the first is at work; where whoever had the first ended
 * before it was answered, the next one counts as the first. A click has to have a body: it waits for the first and is
 * answered as that was, or, where that is not known here, carried out once more, which makes no change a second time.
 * Where the first failed, the next one counts as the first.
 */
export function answeredOnce({ arrivals, elapsed, log }: ArrivalDeps): MiddlewareHandler {
  const bodies = new KeptBodies(elapsed);
  const inTurn = oneAfterTheOther();
  const claim = (key: ArrivalKey): Promise<Arrival> =>
    arrivals.claim(key).catch((error: unknown) => {
      // Twice is better than not at all.
      log.warn({ error: nameOf(error) }, 'whether it came before could not be told');
      return 'first';
    });
  const first = async (key: ArrivalKey, turn: () => Promise<void>): Promise<void> => {
    try {
      await turn();
    } catch (error) {
      await arrivals.release(key).catch(() => undefined);
      throw error;
    }
    await arrivals.answered(key).catch(() => undefined);
  };
  const message = async (key: ArrivalKey, turn: () => Promise<void>): Promise<void> => {
    let arrival = await claim(key);
    while (arrival === 'under_way') {
      await pause(ASK_AGAIN);
      arrival = await claim(key);
    }
    if (arrival === 'first') await first(key, turn);
  };
  const click = async (context: TurnContext, key: ArrivalKey, turn: () => Promise<void>): Promise<void> => {
    const name = JSON.stringify([key, context.activity.from.id]);
    await inTurn(name, async () => {
      if ((await claim(key)) === 'first') {
        await first(key, turn);
        bodies.keep(name, bodyOf(context));
        return;
      }
      const body = bodies.of(name);
      if (body !== undefined) return respond(context, body);
      context.turnState.set(REPEATED, true);
      return turn();
    });
  };
  return async (context, turn) => {
    const key = keyOf(context.activity);
    if (key === null) return turn();
    return context.activity.type === 'invoke' ? click(context, key, turn) : message(key, turn);
  };
}

/** Runs work of the same name one after the other, in the order in which it came. */
function oneAfterTheOther(): (name: string, work: () => Promise<void>) => Promise<void> {
  const last = new Map<string, Promise<void>>();
  return async (name, work) => {
    const before = last.get(name);
    const mine = before === undefined ? work() : before.catch(() => undefined).then(work);
    last.set(name, mine);
    try {
      await mine;
    } finally {
      if (last.get(name) === mine) last.delete(name);
    }
  };
}

/** Null for what cannot come again as far as can be told. */
function keyOf(activity: Activity): ArrivalKey | null {
  const { type, conversation } = activity;
  const id = idOf(activity);
  if (id === '' || !CLAIMED.has(type)) return null;
  return { tenant: tenantOf(activity), conversation: conversation.id, activity: `${type} ${id}` };
}

/** The SDK's type says that every activity has one. */
const idOf = ({ id }: { readonly id?: unknown }): string => (typeof id === 'string' ? id : '');
