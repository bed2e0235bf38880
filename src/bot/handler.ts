/** From a request to a turn of the application. */
import type { Application } from '@microsoft/teams-ai';
import type { Activity } from 'botbuilder';
import type { BotAdapter } from './adapter.js';
import { isRefusal, type Door } from './door/door.js';
import type { Signature } from './door/signature.js';
import type { TurnResponse } from './sending/spoken.js';

/** Takes a body that was found to be an activity. */
export type TurnHandler = (activity: object) => Promise<TurnResponse>;

/** What may be done by a header `Authorization`, empty where a request has none: take an activity, or nothing. */
export type Admit = (
  authorization: string,
) => Promise<{ readonly handle: TurnHandler } | { readonly refused: TurnResponse }>;

export interface HandlerDeps {
  readonly adapter: BotAdapter;
  readonly app: Application;
  /** Null in local mode: whoever is at this machine may come in. */
  readonly door: Door | null;
  /** Resolves when turns can be answered. */
  readonly ready: () => Promise<unknown>;
}

export function createHandler({ adapter, app, door, ready }: HandlerDeps): Admit {
  const turn = async (activity: Activity, signature: Signature | null): Promise<TurnResponse> => {
    await ready();
    return adapter.answer(activity, signature, async (context) => {
      await app.run(context);
    });
  };
  return async (authorization) => {
    if (door === null) return { handle: (activity) => turn(activity as Activity, null) };
    const signature = await door.signatureOf(authorization);
    if (isRefusal(signature)) return { refused: signature };
    return {
      handle: async (body) => {
        const activity = body as Activity;
        return door.refusalOf(activity, signature) ?? turn(activity, signature);
      },
    };
  };
}
