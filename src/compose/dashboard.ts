/** The dashboard, which is loaded when the first page of it is asked for: drawing charts takes a library of some size. */
import type { Logger } from 'pino';
import type { ActionDeps } from '../actions/deps.js';
import { cloudOf } from '../bot/signing-in/clouds.js';
import { fetchSigningKeys } from '../bot/door/fetch-signing-keys.js';
import { KeysUnavailableError, SigningKeys } from '../bot/door/signing-keys.js';
import { pseudonym } from '../bot/door/who.js';
import type { People } from '../cards/parts/names.js';
import type { Config, TeamsIdentity } from '../config.js';
import type { ElapsedTime } from '../domain/time/clock.js';
import { isPersonId, type PersonId } from '../domain/register/codes.js';
import { ROLES, type Actor, type Role } from '../domain/people/person.js';
import { withoutEnd } from '../domain/without-end.js';
import { nameOf } from '../domain/errors.js';
import type { DashboardHandler } from '../web/dashboard/dashboard.js';
import type { Identify } from '../web/dashboard/sign-in/identity.js';
import type { KeyFound } from '../web/dashboard/sign-in/token.js';
import { whenAsked } from '../web/when-asked.js';
import { dashboardLinks, type DashboardLink, type Tab } from '../web/dashboard/links.js';
import { localAddress } from './local-address.js';

export interface DashboardRoom {
  /** Null: there is none. */
  readonly handler: DashboardHandler | null;
  /** Leads to it with a question; null while, or where, there is nothing to lead to. */
  readonly linkTo: DashboardLink;
  /** The port is known: from now on it can be linked to on this machine. */
  readonly listening: (port: number) => void;
}

export type DashboardSettings = Pick<Config, 'links' | 'teams' | 'language' | 'timeZone' | 'host'>;

export interface DashboardRoomDeps {
  readonly actions: ActionDeps;
  readonly elapsed: ElapsedTime;
  readonly peopleFor: (actor: Actor) => Promise<People>;
  readonly rolesOf: (person: PersonId) => Promise<ReadonlySet<Role>>;
}

export function dashboardRoom(
  settings: DashboardSettings,
  depsOf: () => DashboardRoomDeps,
  log: Logger,
): DashboardRoom {
  const { teams, links, host } = settings;
  if (teams !== null && links.publicUrl === null) {
    log.info({ notice: 'There is no dashboard. To have one, set PUBLIC_URL.' }, 'dashboard');
    return { handler: null, linkTo: () => null, listening: () => undefined };
  }
  let address = links.publicUrl;
  return {
    handler: whenAsked(() => load(settings, depsOf(), log)),
    linkTo: dashboardLinks({ address: () => address, tab: tabOf(settings) }),
    listening: (port) => void (address ??= localAddress(host, port)),
  };
}

/** Where people use Teams, by cloud. */
const TEAMS: Readonly<Record<TeamsIdentity['cloud'], string>> = {
  public: 'https://teams.microsoft.com',
  usgov: 'https://gov.teams.microsoft.us',
  usgovdod: 'https://dod.teams.microsoft.us',
  china: 'https://teams.microsoftonline.cn',
};

/** In local mode there is no Teams to open a tab in. */
const tabOf = ({ teams, links }: DashboardSettings): Tab | null =>
  teams === null ? null : { appId: links.appId ?? teams.botId, teams: TEAMS[teams.cloud] };

async function load(settings: DashboardSettings, deps: DashboardRoomDeps, log: Logger): Promise<DashboardHandler> {
  const { teams, links, language, timeZone } = settings;
  const [{ dashboardHandler }, { loadAssets }, { createPen }] = await Promise.all([
    import('../web/dashboard/dashboard.js'),
    import('../web/dashboard/assets.js'),
    import('../web/dashboard/charts/pen.js'),
  ]);
  const { actions, peopleFor } = deps;
  const home = teams === null || links.publicUrl === null ? '' : withoutEnd(new URL(links.publicUrl).pathname, '/');
  return dashboardHandler({
    ...{ actions, peopleFor, language, timeZone, pen: createPen() },
    identify: teams === null ? everyone : await ofTenant(teams, links.publicUrl ?? '', deps, log),
    ...{ home, assets: await loadAssets({ signIn: teams !== null, home }) },
    framedBy: teams === null ? 'nobody' : 'Teams',
    onError: (error) => log.error({ error: nameOf(error) }, 'page not made'),
  });
}

const LOCAL = 'local';

/** In local mode whoever is at this machine has every role. */
const everyone: Identify = () =>
  Promise.resolve(
    isPersonId(LOCAL) ? { type: 'actor', actor: { id: LOCAL, name: '', roles: new Set(ROLES) } } : { type: 'refused' },
  );

/** People of our tenant, whom Teams signed in: checked with the keys that the tenant publishes. */
async function ofTenant(
  teams: TeamsIdentity,
  publicUrl: string,
  { actions, elapsed, rolesOf }: DashboardRoomDeps,
  log: Logger,
): Promise<Identify> {
  const { teamsIdentity } = await import('../web/dashboard/sign-in/teams-identity.js');
  const { botId, tenantId } = teams;
  const issuer = `${cloudOf(teams).loginUrl}/${tenantId}/v2.0`;
  const keys = new SigningKeys({
    fetchKeys: () => fetchSigningKeys(`${issuer}/.well-known/openid-configuration`),
    elapsed,
    onFault: (error) =>
      log.warn(
        { error: error instanceof Error ? error.message : 'unknown' },
        'keys of the tenant could not be fetched',
      ),
  });
  return teamsIdentity({
    token: {
      ...{ issuer, tenantId },
      audiences: [botId, `api://${new URL(publicUrl).host}/${botId}`],
      keyFor: (id) => keyFrom(keys, id),
      now: () => new Date(actions.calendar.now()),
    },
    personOf: (account) => pseudonym(tenantId, account),
    rolesOf,
    onRefused: (reason) => log.info({ reason }, 'no page'),
  });
}

async function keyFrom(keys: SigningKeys, id: string): Promise<KeyFound> {
  try {
    return (await keys.keyFor(id))?.key;
  } catch (error) {
    if (error instanceof KeysUnavailableError) return { retryAfter: error.retryAfter };
    throw error;
  }
}
