/** The SDK's adapter, set up once: who the bot is, and how messages leave. */
import { TeamsAdapter } from '@microsoft/teams-ai';
import { guardedConnector } from './connector.js';

export interface BotIdentity {
  readonly botId: string;
  readonly tenantId: string;
  readonly password: string;
}

/** Without an identity (local mode) requests are not signed and none is asked for. */
export function createAdapter(identity: BotIdentity | null): TeamsAdapter {
  const adapter = new TeamsAdapter(
    identity === null
      ? {}
      : {
          MicrosoftAppId: identity.botId,
          MicrosoftAppPassword: identity.password,
          MicrosoftAppType: 'SingleTenant',
          MicrosoftAppTenantId: identity.tenantId,
        },
  );
  adapter.use(guardedConnector(adapter, identity === null));
  return adapter;
}
