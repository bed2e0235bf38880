/**
 * The SDK makes a client for outgoing messages and one for user tokens on every turn; both depend on the address and
 * the bot alone, and making them is a quarter of what a turn of the bare SDK costs. Here each is made once and kept.
 */
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Pace } from '../../domain/reminders/pace.js';
import type { ServiceHosts } from '../signing-in/clouds.js';
import { guardConnector } from './connector.js';
import type { CredentialsFactory } from '../signing-in/credentials.js';

type Authentication = ConfigurationBotFrameworkAuthentication;
type Identity = Parameters<Authentication['createUserTokenClient']>[0];
type Signed = Awaited<ReturnType<Authentication['authenticateRequest']>>;
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
type Connector = ReturnType<ConnectorFactory['create']>;
type UserTokenClient = ReturnType<Authentication['createUserTokenClient']>;

/** Teams has one address a region; more than this is someone's invention, and the oldest goes. */
const ADDRESSES_KEPT = 50;

interface ClientOptions {
  readonly service: ServiceHosts | null;
  readonly pace: Pace | null;
  readonly userAgent: string;
  readonly credentials?: CredentialsFactory | undefined;
}

export class ReusedClients extends ConfigurationBotFrameworkAuthentication {
  readonly #guard: Parameters<typeof guardConnector>[1];
  readonly #connectors = new Map<string, Connector>();
  #userTokens: UserTokenClient | null = null;

  /**
   * @param options where messages may go, null: to this machine alone; `pace`: null where whoever sends keeps to it;
   * `credentials`: undefined for the SDK's own.
   */
  constructor(settings: Readonly<Record<string, string>>, { userAgent, credentials, ...options }: ClientOptions) {
    super(settings, credentials, undefined, undefined, { userAgent });
    this.#guard = options;
  }

  override async authenticateRequest(...request: Parameters<Authentication['authenticateRequest']>): Promise<Signed> {
    const signed = await super.authenticateRequest(...request);
    const { connectorFactory } = signed;
    return connectorFactory === undefined ? signed : { ...signed, connectorFactory: this.#reusing(connectorFactory) };
  }

  override createConnectorFactory(identity: Identity): ConnectorFactory {
    return this.#reusing(super.createConnectorFactory(identity));
  }

  /** For this bot alone: every signed request is one to it, so there is one such client. */
  override createUserTokenClient(identity: Identity): UserTokenClient {
    this.#userTokens ??= super.createUserTokenClient(identity);
    return this.#userTokens;
  }

  #reusing(factory: ConnectorFactory): ConnectorFactory {
    const make = factory.create.bind(factory);
    factory.create = (serviceUrl, audience) => {
      const key = `${audience ?? ''} ${serviceUrl}`;
      const known = this.#connectors.get(key);
      if (known !== undefined) return known;
      const made = make(serviceUrl, audience).then((connector) => guardConnector(connector, this.#guard));
      this.#keep(key, made);
      return made;
    };
    return factory;
  }

  #keep(key: string, made: Connector): void {
    const [oldest] = this.#connectors.keys();
    if (this.#connectors.size >= ADDRESSES_KEPT && oldest !== undefined) this.#connectors.delete(oldest);
    this.#connectors.set(key, made);
    made.catch(() => this.#connectors.delete(key));
  }
}
