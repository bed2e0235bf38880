/** Who may read the figures: on one's own machine whoever is at it, on the internet who has the token. */
import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * @param token what METRICS_TOKEN is; null where it is not set: then figures are for local mode. The address of who asks
 * decides nothing, because behind a proxy everyone has the proxy's.
 */
export interface MetricsAccess {
  readonly token: string | null;
  readonly local: boolean;
}

/** `hidden`: as if there were no figures at all. */
export function metricsAccess({ token, local }: MetricsAccess, authorization = ''): 'open' | 'refused' | 'hidden' {
  if (token === null) return local ? 'open' : 'hidden';
  const [, given] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  return given !== undefined && isSame(given, token) ? 'open' : 'refused';
}

/** Takes as long for any wrong token. */
const isSame = (given: string, token: string): boolean => timingSafeEqual(digest(given), digest(token));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
