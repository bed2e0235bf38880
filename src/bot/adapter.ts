/** The SDK's adapter: who the bot is, and how an activity becomes a turn. */
import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { Calendar } from '../domain/time/clock.js';
import type { Pace } from '../domain/reminders/pace.js';
import type { SignIn } from '../domain/sign-in.js';
import { cloudOf, type Cloud, type CloudChoice } from './signing-in/clouds.js';
import { credentialsFactory, settingsOfSignIn } from './signing-in/credentials.js';
import { ReusedClients } from './sending/reused-clients.js';
import { spoken, type Said, type TurnResponse } from './sending/spoken.js';
import type { Signature } from './door/signature.js';

export interface BotIdentity extends CloudChoice {
  readonly botId: string;
  readonly tenantId: string;
  readonly signIn: SignIn;
}

type Signed = Awaited<ReturnType<ReusedClients['authenticateRequest']>>;

export class BotAdapter extends TeamsAdapter {
  protected override readonly botFrameworkAuthentication: ReusedClients;
  /** Null in local mode. */
  readonly #bot: { readonly id: string; readonly cloud: Cloud } | null;

  /**
   * Without an identity (local mode) requests are not signed and none is asked for. `pace`: to which answers keep;
   * null where whoever sends keeps to it already. `calendar`: by which tokens end.
   */
  constructor(identity: BotIdentity | null, pace: Pace | null, calendar: Pick<Calendar, 'now'>) {
    const bot = identity === null ? null : { id: identity.botId, cloud: cloudOf(identity) };
    const settings = identity === null ? {} : settingsOf(identity);
    const credentials = identity === null ? undefined : credentialsFactory(identity, settings, calendar);
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
   * everything: what hangs on the turn is let go when it ends. What `process` of the SDK does with an HTTP response is left to the web server. `signature`: null in local
   * mode alone; a turn without one is 401 in Teams mode.
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

/** The SDK takes none of its own addresses only where every one of these is set. */
function settingsOf(identity: BotIdentity): Readonly<Record<string, string>> {
  const cloud = cloudOf(identity);
  return {
    MicrosoftAppId: identity.botId,
    ...settingsOfSignIn(identity.signIn),
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: identity.tenantId,
    ValidateAuthority: 'true',
    CallerId: cloud.caller,
    OAuthUrl: cloud.tokenService,
    ToBotFromChannelOpenIdMetadataUrl: cloud.openIdMetadata,
    ToBotFromChannelTokenIssuer: cloud.tokenIssuer,
    // Nothing comes from an emulator here; without an address of its own the SDK would take one of Microsoft's.
    ToBotFromEmulatorOpenIdMetadataUrl: cloud.openIdMetadata,
    ToChannelFromBotLoginUrl: `${cloud.loginUrl}/${identity.tenantId}`,
    ToChannelFromBotOAuthScope: cloud.oauthScope,
  };
}

/** The moments in an activity arrive as text; the SDK's types have them as dates. */
function withDates(activity: Activity): Activity {
  for (const moment of ['timestamp', 'localTimestamp', 'expiration'] as const) {
    const given: unknown = activity[moment];
    if (typeof given === 'string') activity[moment] = new Date(given);
  }
  return activity;
}
