/** POST /api/messages: what Teams, or the local client, has to say. */
import type { Request, Response } from 'restify';
import type { ElapsedTime } from '../domain/time/clock.js';
import type { Step } from '../domain/time/step.js';
import { activityFaults } from './activity.js';
import type { Metrics, TurnResult } from './metrics.js';
import { refuse } from './refuse.js';
import type { TurnsInFlight } from './turns-in-flight.js';

/** What the bot answers: a status, JSON where there is something to say, and when to ask again, in seconds. */
export interface TurnAnswer {
  readonly status: number;
  readonly json?: string;
  readonly retryAfter?: number;
}

/** Takes a checked activity. */
export type ActivityHandler = (activity: object) => Promise<TurnAnswer>;

export interface MessagesDeps {
  /** Whether whoever sent this header `Authorization` may bring an activity at all. */
  readonly admit: (
    authorization: string,
  ) => Promise<{ readonly handle: ActivityHandler } | { readonly refused: TurnAnswer }>;
  readonly inFlight: TurnsInFlight;
  readonly metrics: Metrics;
  readonly elapsed: ElapsedTime;
  /** What a turn waits for before it begins; absent: nothing. */
  readonly step?: Step;
  readonly onError: (error: unknown) => void;
}

const TOO_MANY_NAMED = 5;

/** All that a stranger hears; why it is so is in the log. */
const REFUSALS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  401: ['NotSigned', 'Send a request that is signed for this bot.'],
  403: ['NotAllowed', 'This bot does not answer here.'],
  503: ['TryLater', 'Send this again later.'],
};

export const messages =
  (deps: MessagesDeps) =>
  async (request: Request, response: Response): Promise<void> => {
    const began = deps.elapsed.milliseconds();
    const result = await deps.inFlight.track(() => answer(request, response, deps));
    const { type } = request.body as { readonly type?: unknown };
    deps.metrics.turnEnded(String(type), result, (deps.elapsed.milliseconds() - began) / 1000);
  };

async function answer(request: Request, response: Response, deps: MessagesDeps): Promise<TurnResult> {
  try {
    const admitted = await deps.admit(request.headers.authorization ?? '');
    if ('refused' in admitted) reply(response, admitted.refused);
    else await handled(request.body as object, response, { ...admitted, step: deps.step });
    return response.statusCode < 400 ? 'answered' : response.statusCode < 500 ? 'refused' : 'failed';
  } catch (error) {
    deps.onError(error);
    if (!response.headersSent) refuse(response, 500, 'Failed', 'Something went wrong; it is in the log.');
    return 'failed';
  }
}

/** What is wrong with an activity is for those who may bring one. */
async function handled(
  activity: object,
  response: Response,
  { handle, step }: { readonly handle: ActivityHandler; readonly step: Step | undefined },
): Promise<void> {
  const faults = activityFaults(activity);
  if (faults.length > 0) {
    refuse(response, 400, 'NotAnActivity', faults.slice(0, TOO_MANY_NAMED).join('; '));
    return;
  }
  await step?.();
  reply(response, await handle(activity));
}

/** In one piece: restify's own way formats, then writes headers and body apart, at twice the cost. */
function reply(response: Response, { status, json, retryAfter }: TurnAnswer): void {
  if (json === undefined) {
    const refusal = REFUSALS[status];
    if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
    if (refusal === undefined) response.send(status);
    else refuse(response, status, ...refusal);
    return;
  }
  // Made bytes once: Node would count those of a text, and then make them.
  const body = Buffer.from(json);
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': body.length });
  response.end(body);
}
