/** The SDK's adapter: who the bot is, and how an activity becomes a turn. */
import { TeamsAdapter } from '@microsoft/teams-ai';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { Pace } from '../domain/reminders/pace.js';
import { ReusedClients } from './reused-clients.js';

export interface BotIdentity {
  readonly botId: string;
  readonly tenantId: string;
  readonly password: string;
}

/** What the bot has to say to a request: an HTTP status, and JSON where there is something to say. */
export interface TurnResponse {
  readonly status: number;
  readonly json?: string;
}

/** The body of an answer; with replies that were collected, where the sender wants them at once. */
type Said = { readonly activities?: readonly Activity[] } | undefined;

export class BotAdapter extends TeamsAdapter {
  protected override readonly botFrameworkAuthentication: ReusedClients;

  /**
   * Without an identity (local mode) requests are not signed and none is asked for. `pace`: to which answers keep;
   * null where whoever sends keeps to it already.
   */
  constructor(identity: BotIdentity | null, pace: Pace | null) {
    const settings = settingsOf(identity);
    super(settings);
    this.botFrameworkAuthentication = new ReusedClients(settings, {
      local: identity === null,
      pace,
      userAgent: this.userAgent,
    });
  }

  /**
   * One turn. What `process` of the SDK does with an HTTP response is left to the web server; a request that is not
   * signed for this bot is 401 for whatever reason.
   */
  async answer(
    activity: Activity,
    authorization: string,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<TurnResponse> {
    const authentication = this.botFrameworkAuthentication;
    const signed = await authentication.authenticateRequest(activity, authorization).catch(() => null);
    if (signed === null) return { status: 401 };
    const response: InvokeResponse<Said> | undefined = await this.processActivity(signed, withDates(activity), logic);
    return response === undefined ? { status: 200 } : spoken(response);
  }
}

const settingsOf = (identity: BotIdentity | null): Readonly<Record<string, string>> =>
  identity === null
    ? {}
    : {
        MicrosoftAppId: identity.botId,
        MicrosoftAppPassword: identity.password,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppTenantId: identity.tenantId,
      };

/** As JSON, and let go: the SDK's turn outlives its answer until V8 next collects everything, and its cards with it. */
function spoken({ status, body }: InvokeResponse<Said>): TurnResponse {
  if (body === undefined) return { status };
  const json = JSON.stringify(body);
  for (const { attachments } of body.activities ?? []) attachments?.splice(0);
  return { status, json };
}

/** The moments in an activity arrive as text; the SDK's types have them as dates. */
function withDates(activity: Activity): Activity {
  for (const moment of ['timestamp', 'localTimestamp', 'expiration'] as const) {
    const given: unknown = activity[moment];
    if (typeof given === 'string') activity[moment] = new Date(given);
  }
  return activity;
}
