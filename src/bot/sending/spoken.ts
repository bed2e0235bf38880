/** What came of a turn, as the JSON that the web server sends. */
import type { Activity, InvokeResponse } from 'botbuilder';
import { CardInPlace, jsonOf } from './card-attached.js';

/** What the bot has to say to a request: an HTTP status, and JSON where there is something to say. */
export interface TurnResponse {
  readonly status: number;
  readonly json?: string;
  /** Seconds after which asking again makes sense. */
  readonly retryAfter?: number;
}

/** The body of an answer; with replies that were collected, where the sender wants them at once. */
export type Said = { readonly activities?: readonly Activity[] } | undefined;

/** As JSON; what is in a body that is an answer is let go with its cards. */
export function spoken({ status, body }: InvokeResponse<Said>): TurnResponse {
  if (body === undefined) return { status };
  const { activities } = body;
  if (activities === undefined) return { status, json: jsonOf(body) };
  return { status, json: `{"activities":[${activities.map(jsonOfActivity).join(',')}]}` };
}

/** What has a card comes last, and is taken from the activity: it was written already. */
function jsonOfActivity(activity: Activity): string {
  const { attachments } = activity;
  const value: unknown = activity.value;
  let written = '';
  if (isCardInPlace(value)) {
    written += `,"value":{"status":${value.status},"body":${value.body.json}}`;
    Object.assign(activity, { value: undefined });
  }
  if (attachments !== undefined) {
    written += `,"attachments":[${attachments.map(jsonOf).join(',')}]`;
    attachments.splice(0);
    Object.assign(activity, { attachments: undefined });
  }
  const json = JSON.stringify(activity);
  return written === '' ? json : `${json.slice(0, -1)}${written}}`;
}

interface AnswerToClick {
  readonly status: number;
  readonly body: CardInPlace;
}

/** Of the reply that the SDK has for the answer to an invoke. */
const isCardInPlace = (value: unknown): value is AnswerToClick =>
  typeof value === 'object' && value !== null && 'body' in value && value.body instanceof CardInPlace;
