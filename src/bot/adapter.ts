/** The SDK's adapter: who the bot is, and how an activity becomes a turn. */
import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { Pace } from '../domain/reminders/pace.js';
import { cloudOf, type Cloud } from './signing-in/clouds.js';
import type { SigningIn } from './signing-in/credentials.js';
import { ReusedClients } from './sending/reused-clients.js';
import { spoken, type Said, type TurnResponse } from './sending/spoken.js';
import type { Signature } from './door/signature.js';

type Signed = Awaited<ReturnType<ReusedClients['authenticateRequest']>>;

export class BotAdapter extends TeamsAdapter {
  protected override readonly botFrameworkAuthentication: ReusedClients;
  /** Null in local mode. */
  readonly #bot: { readonly id: string; readonly cloud: Cloud } | null;

  /**
   * Without a way to sign in (local mode) requests are not signed and none is asked for; whoever sends for the same bot
   * shares one. `pace`: to which answers keep; null where whoever sends keeps to it already.
   */
  constructor(signingIn: SigningIn | null, pace: Pace | null) {
    const { settings, credentials } = signingIn ?? { settings: {}, credentials: undefined };
    const bot = signingIn === null ? null : { id: signingIn.identity.botId, cloud: cloudOf(signingIn.identity) };
    super(settings, credentials);
    this.#bot = bot;
    this.botFrameworkAuthentication = new ReusedClients(settings, {
      credentials,
      service: bot?.cloud.service ?? null,
      pace,
      userAgent: this.userAgent,
    });
  }

  /** For whom the bot's own token is made out; undefined in local mode, where there is none. */
  get audience(): string | undefined {
    return this.#bot?.cloud.oauthScope;
  }

  /**
   * One turn. The SDK's steps are generators, of which V8 keeps each, with the turn it works on, until it next collects
   * everything: what hangs on the turn is let go when it ends. What `process` of the SDK does with an HTTP response is
   * left to the web server. `signature`: null in local mode alone; a turn without one is 401 in Teams mode.
   */
  async answer(
    activity: Activity,
    signature: Signature | null,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<TurnResponse> {
    const signed = await this.#identified(activity, signature);
    if (signed === null) return { status: 401 };
    let known: TurnContext['turnState'] | undefined;
    const response: InvokeResponse<Said> | undefined = await this.processActivity(
      signed,
      withDates(activity),
      (context) => {
        known = context.turnState;
        return logic(context);
      },
    );
    known?.clear();
    return response === undefined ? { status: 200 } : spoken(response);
  }

  /**
   * Who sent this, in the SDK's words. Its own look at a token is never asked: it would fetch keys of its own, keep them
   * for a day, and refuse the first token that is signed with a new one.
   */
  async #identified(activity: Activity, signature: Signature | null): Promise<Signed | null> {
    const [authentication, bot] = [this.botFrameworkAuthentication, this.#bot];
    if (bot === null) return authentication.authenticateRequest(activity, '');
    if (signature === null) return null;
    const claimsIdentity = this.createClaimsIdentity(bot.id);
    claimsIdentity.claims.push(
      { type: 'iss', value: signature.issuer },
      { type: 'serviceurl', value: signature.serviceUrl },
    );
    return {
      audience: bot.cloud.oauthScope,
      callerId: bot.cloud.caller,
      claimsIdentity,
      connectorFactory: authentication.createConnectorFactory(claimsIdentity),
    };
  }
}

/** The moments in an activity arrive as text; the SDK's types have them as dates. */
function withDates(activity: Activity): Activity {
  for (const moment of ['timestamp', 'localTimestamp', 'expiration'] as const) {
    const given: unknown = activity[moment];
    if (typeof given === 'string') activity[moment] = new Date(given);
  }
  return activity;
}
