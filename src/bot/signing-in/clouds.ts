/**
 * Microsoft's clouds: who signs in each, where the bot signs in, and where it sends. By Microsoft's pages on the Bot
 * Connector's authentication, on bots in Azure Government and in Azure operated by 21Vianet, and on the Teams SDK in
 * sovereign clouds.
 */
export type CloudName = 'public' | 'usgov' | 'usgovdod' | 'china';

/** What can be set for itself, where the cloud alone does not tell. */
export interface Endpoints {
  /** The document that tells where the keys are with which the Bot Connector signs. */
  readonly openIdMetadata: string;
  /** Whom a signed request says it is from. */
  readonly tokenIssuer: string;
  /** Where the bot signs in, without the tenant. */
  readonly loginUrl: string;
  /** For whom the bot's own token is made out. */
  readonly oauthScope: string;
}

/** Where messages may be sent; hosts in lower case. */
export interface ServiceHosts {
  readonly hosts: readonly string[];
  /** Each begins with a dot, and belongs to Microsoft alone. */
  readonly domains: readonly string[];
}

export interface Cloud extends Endpoints {
  readonly service: ServiceHosts;
  /** Where sign-in cards would go to; the bot shows none, but the SDK wants to know. */
  readonly tokenService: string;
  /** What the SDK notes on an activity as where it came from. */
  readonly caller: string;
}

const US_GOVERNMENT = {
  openIdMetadata: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  tokenIssuer: 'https://api.botframework.us',
  loginUrl: 'https://login.microsoftonline.us',
  oauthScope: 'https://api.botframework.us',
  caller: 'urn:botframework:azureusgov',
};

const CLOUDS: Readonly<Record<CloudName, Cloud>> = {
  public: {
    openIdMetadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    tokenIssuer: 'https://api.botframework.com',
    loginUrl: 'https://login.microsoftonline.com',
    oauthScope: 'https://api.botframework.com',
    tokenService: 'https://token.botframework.com',
    caller: 'urn:botframework:azure',
    service: {
      // Anyone can have a name under trafficmanager.net, so that these are named whole.
      hosts: ['smba.trafficmanager.net', 'smba.onyx.prod.teams.trafficmanager.net'],
      domains: ['.botframework.com', '.teams.microsoft.com'],
    },
  },
  usgov: {
    ...US_GOVERNMENT,
    tokenService: 'https://tokengcch.botframework.azure.us',
    service: { hosts: ['smba.infra.gov.teams.microsoft.us'], domains: ['.botframework.azure.us'] },
  },
  usgovdod: {
    ...US_GOVERNMENT,
    tokenService: 'https://apidod.botframework.azure.us',
    service: { hosts: ['smba.infra.dod.teams.microsoft.us'], domains: ['.botframework.azure.us'] },
  },
  china: {
    openIdMetadata: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    tokenIssuer: 'https://api.botframework.azure.cn',
    loginUrl: 'https://login.partner.microsoftonline.cn',
    oauthScope: 'https://api.botframework.azure.cn',
    tokenService: 'https://token.botframework.azure.cn',
    caller: 'urn:botframework:azure',
    service: {
      hosts: ['frontend.botapi.msg.infra.teams.microsoftonline.cn'],
      domains: ['.botframework.azure.cn'],
    },
  },
};

/** Which cloud a bot lives in, and what of it was set otherwise. */
export interface CloudChoice {
  readonly cloud: CloudName;
  readonly endpoints: Partial<Endpoints>;
}

export const cloudOf = ({ cloud, endpoints }: CloudChoice): Cloud => ({ ...CLOUDS[cloud], ...endpoints });
