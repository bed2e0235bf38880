/** POST /api/messages: what Teams, or the local client, has to say. */
import type { Request, Response } from 'restify';
import type { ElapsedTime } from '../domain/clock.js';
import { activityFaults } from './activity.js';
import type { Metrics, TurnResult } from './metrics.js';
import { refuse } from './refuse.js';
import type { TurnsInFlight } from './turns-in-flight.js';

/** What the bot answers to a checked activity: a status, and JSON where there is something to say. */
export type ActivityHandler = (
  activity: object,
  authorization: string,
) => Promise<{ readonly status: number; readonly json?: string }>;

export interface MessagesDeps {
  readonly handle: ActivityHandler;
  readonly inFlight: TurnsInFlight;
  readonly metrics: Metrics;
  readonly elapsed: ElapsedTime;
  readonly onError: (error: unknown) => void;
}

const TOO_MANY_NAMED = 5;

export const messages =
  (deps: MessagesDeps) =>
  async (request: Request, response: Response): Promise<void> => {
    const began = deps.elapsed.milliseconds();
    const faults = activityFaults(request.body);
    if (faults.length > 0) {
      refuse(response, 400, 'NotAnActivity', faults.slice(0, TOO_MANY_NAMED).join('; '));
      return;
    }
    const result = await deps.inFlight.track(() => answer(request, response, deps));
    const type = (request.body as { type: string }).type;
    deps.metrics.turnEnded(type, result, (deps.elapsed.milliseconds() - began) / 1000);
  };

async function answer(request: Request, response: Response, deps: MessagesDeps): Promise<TurnResult> {
  try {
    const { status, json } = await deps.handle(request.body as object, request.headers.authorization ?? '');
    reply(response, status, json);
    return response.statusCode < 400 ? 'answered' : response.statusCode < 500 ? 'refused' : 'failed';
  } catch (error) {
    deps.onError(error);
    if (!response.headersSent) refuse(response, 500, 'Failed', 'Something went wrong; it is in the log.');
    return 'failed';
  }
}

/** In one piece: restify's own way formats, then writes headers and body apart, at twice the cost. */
function reply(response: Response, status: number, json: string | undefined): void {
  if (json === undefined) {
    response.send(status);
    return;
  }
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(json) });
  response.end(json);
}
