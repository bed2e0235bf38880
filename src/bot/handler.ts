/** From an activity to a turn of the application. */
import type { Application } from '@microsoft/teams-ai';
import type { Activity } from 'botbuilder';
import type { BotAdapter, TurnResponse } from './adapter.js';

/**
 * @param activity a body that was found to be an activity.
 * @param authorization what the request's header of that name says; empty where it has none.
 */
export type TurnHandler = (activity: object, authorization: string) => Promise<TurnResponse>;

export const createHandler =
  (adapter: BotAdapter, app: Application): TurnHandler =>
  (activity, authorization) =>
    adapter.answer(activity as Activity, authorization, async (context) => {
      await app.run(context);
    });
