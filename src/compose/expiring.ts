/** Until when the bot can sign in. */
import type { Config } from '../config.js';
import type { Calendar } from '../domain/time/clock.js';
import { ConfigError } from '../domain/errors.js';
import { expiryOf, type Expiry } from '../domain/measure/expiry.js';

/**
 * Null: for ever, as far as anyone has said. Throws a ConfigError for a certificate that does not hold now. The day of a
 * password is only what someone wrote down: nothing is refused for it.
 */
export function expiringRoom({ teams }: Pick<Config, 'teams'>, calendar: Calendar): Expiry | null {
  const signIn = teams?.signIn ?? null;
  if (signIn?.kind === 'certificate') {
    const now = Date.parse(calendar.now());
    const [from, until] = [calendar.dayOf(signIn.validFrom), calendar.dayOf(signIn.validUntil)];
    if (Date.parse(signIn.validUntil) < now) throw unusable(`ended on ${until}; put a new one in its place`);
    if (Date.parse(signIn.validFrom) > now) throw unusable(`holds from ${from} on; look at the clock of this machine`);
  }
  return expiryOf(signIn, calendar);
}

const unusable = (problem: string): ConfigError => new ConfigError([`BOT_CERTIFICATE: ${problem}`]);
