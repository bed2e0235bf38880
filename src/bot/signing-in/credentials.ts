/** With what the SDK signs the messages of the bot. */
import { ConfigurationServiceClientCredentialFactory, type ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Calendar } from '../../domain/time/clock.js';
import type { SignIn } from '../../domain/sign-in.js';
import { cloudOf, type CloudChoice } from './clouds.js';
import { EXCHANGE, federatedTokens } from './federated-sign-in.js';
import type { KeptTokens } from './kept-tokens.js';
import { machineTokens } from './managed-identity.js';

type SdkFactory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
/** What the SDK asks of one, whatever it was made by. */
export type CredentialsFactory = Pick<SdkFactory, keyof SdkFactory>;
type Credentials = Awaited<ReturnType<CredentialsFactory['createCredentials']>>;

export interface BotIdentity extends CloudChoice {
  readonly botId: string;
  readonly tenantId: string;
  readonly signIn: SignIn;
}

/** How a bot signs in, with the tokens it was given: made once, so that nobody asks for what another has. */
export interface SigningIn {
  readonly identity: BotIdentity;
  /** Of the SDK. */
  readonly settings: Readonly<Record<string, string>>;
  /** Undefined: the SDK's own will do. */
  readonly credentials: CredentialsFactory | undefined;
}

/** `calendar`: by which tokens end. */
export function signingIn(identity: BotIdentity, calendar: Pick<Calendar, 'now'>): SigningIn {
  const settings = settingsOf(identity);
  return { identity, settings, credentials: credentialsFactory(identity, settings, calendar) };
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

/** The settings of the SDK that go with a way to sign in. */
function settingsOfSignIn(signIn: SignIn): Readonly<Record<string, string>> {
  if (signIn.kind === 'password') return { MicrosoftAppPassword: signIn.password };
  if (signIn.kind === 'managedIdentity') return {};
  // Without the certificate itself: the SDK would start a program to work out its thumbprint.
  return { CertificateThumbprint: signIn.thumbprint, CertificatePrivateKey: signIn.privateKey };
}

function credentialsFactory(
  { botId, cloud, signIn }: BotIdentity,
  settings: Readonly<Record<string, string>>,
  calendar: Pick<Calendar, 'now'>,
): CredentialsFactory | undefined {
  if (signIn.kind === 'password') return undefined;
  if (signIn.kind === 'certificate') return new CertificateCredentials(settings);
  const machine = machineTokens({ clientId: signIn.clientId, endpoint: signIn.endpoint, calendar });
  const assertion = () => machine.token(EXCHANGE[cloud]);
  let federated: KeptTokens | undefined;
  return {
    isValidAppId: (id) => Promise.resolve(id === botId),
    isAuthenticationDisabled: () => Promise.resolve(false),
    createCredentials: (_id, audience = '', loginEndpoint) => {
      if (signIn.clientId === botId) return Promise.resolve(signedWith(machine, audience));
      federated ??= federatedTokens({ botId, assertion, loginEndpoint, calendar });
      return Promise.resolve(signedWith(federated, audience));
    },
  };
}

/** The SDK's own, which with a certificate would sign in at the public cloud whatever was configured. */
class CertificateCredentials extends ConfigurationServiceClientCredentialFactory {
  override async createCredentials(
    ...asked: Parameters<ConfigurationServiceClientCredentialFactory['createCredentials']>
  ): Promise<Credentials> {
    const credentials = await super.createCredentials(...asked);
    if (!('oAuthEndpoint' in credentials)) throw new TypeError('the sign-in of the SDK has no address');
    const [, , loginEndpoint] = asked;
    credentials.oAuthEndpoint = loginEndpoint;
    return credentials;
  }
}

const signedWith = (tokens: KeptTokens, audience: string): Credentials => ({
  signRequest: async (request) => {
    request.headers.set('authorization', `Bearer ${await tokens.token(audience)}`);
    return request;
  },
});
