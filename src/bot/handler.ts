/** From an HTTP request to a turn of the application. */
import type { Application, TeamsAdapter } from '@microsoft/teams-ai';
import type { Request, Response } from 'botbuilder';

/** A request whose body has been read and found to be an activity. */
export interface IncomingActivity {
  readonly body?: Record<string, unknown>;
  readonly headers: Request['headers'];
  readonly method?: string | undefined;
}

export const createHandler =
  (adapter: TeamsAdapter, app: Application) =>
  async (request: IncomingActivity, response: Response): Promise<void> => {
    const { body = {}, headers, method = '' } = request;
    await adapter.process({ body, headers, method }, response, async (context) => {
      await app.run(context);
    });
  };
