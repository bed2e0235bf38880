/** Where the bot signs in to send: where was configured, and nowhere else. */

/**
 * The SDK's sign-in library asks login.microsoftonline.com about every host it does not know, so that a bot elsewhere
 * would tell Microsoft's public cloud of itself with each start. Told that a host is known, it asks nobody. The SDK has
 * no setting for it and makes the library's client at the first sign-in: that is when it is told.
 * @param credentials of a client of the Bot Connector, before they were used.
 */
export function signInThereAlone(credentials: unknown): void {
  if (!isRecord(credentials)) return;
  const endpoint = credentials['oAuthEndpoint'];
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint)) return;
  const { host } = new URL(endpoint);
  let client: unknown;
  Object.defineProperty(credentials, 'credentials', {
    get: () => client,
    set: (made: unknown) => {
      client = made;
      authenticationIn(made)['knownAuthorities'] = [host];
    },
  });
}

/** Without it the library would ask elsewhere, so its absence is an error. */
function authenticationIn(credentials: unknown): Record<string, unknown> {
  const found = ['clientApplication', 'config', 'auth'].reduce<unknown>(
    (inner, name) => (isRecord(inner) ? inner[name] : undefined),
    credentials,
  );
  if (!isRecord(found)) throw new TypeError('the sign-in of the SDK has no settings');
  return found;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
