/** Who speaks, as far as the activity itself tells: someone of the configured tenant, or whoever is at this machine. */
import { hash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { isPersonId, type PersonId } from '../../domain/register/codes.js';
import { isRecord } from '../../domain/is-record.js';

export interface AccessList {
  readonly tenantId: string;
  /** AAD object ids, lower case, of the people who start with every role. */
  readonly coordinators: ReadonlySet<string>;
}

/** Someone who may be looked up; what they may do, the register knows. */
export interface Caller {
  readonly id: PersonId;
  /** As the activity has it; may be empty. */
  readonly name: string;
  /** The AAD object id in lower case; in local mode whatever the client calls them. */
  readonly account: string;
}

/** An account as it may arrive, with less than the SDK's type promises, and sometimes with more. */
interface Account {
  readonly id: string;
  readonly aadObjectId?: string | undefined;
  readonly name?: string | undefined;
  readonly tenantId?: unknown;
  readonly userRole?: unknown;
  readonly userPrincipalName?: unknown;
  readonly properties?: unknown;
}

/** Hexadecimal digits of the hash; 96 bits keep any two people of a tenant apart. */
const PSEUDONYM_LENGTH = 24;
/** What Teams calls people who belong to another organisation, or to none. */
const OUTSIDERS: ReadonlySet<string> = new Set(['guest', 'anonymous', 'federated', 'external', 'externalmember']);
/** In the sign-in name of everyone who was invited from elsewhere. */
const INVITED = /#ext#/i;

const accountOf = ({ from }: Activity): Account => from;

/** Every tenant an activity names, in lower case; what Teams says in its own data before what is said of the conversation. */
export function tenantsOf({ channelData, conversation }: Activity): readonly string[] {
  const data: unknown = channelData;
  const ofTeams = isRecord(data) && isRecord(data['tenant']) ? data['tenant']['id'] : undefined;
  const named: readonly unknown[] = [ofTeams, conversation.tenantId];
  return named.filter((tenant) => typeof tenant === 'string').map((tenant) => tenant.toLowerCase());
}

/** The tenant an activity comes from; empty where it names none. */
export const tenantOf = (activity: Activity): string => tenantsOf(activity)[0] ?? '';

/** The same person always has the same pseudonym; the name is not in it. */
export function pseudonym(tenant: string, account: string): PersonId {
  const digest = hash('sha256', `${tenant}\n${account}`).slice(0, PSEUDONYM_LENGTH);
  const id = `p-${digest}`;
  if (!isPersonId(id)) throw new TypeError(`not a person: ${id}`);
  return id;
}

/** The person an activity is from; null for a guest or someone of another tenant. `list` is null in local mode. */
export function callerOf(activity: Activity, list: AccessList | null): Caller | null {
  const { aadObjectId, id, name = '' } = accountOf(activity);
  const tenant = tenantOf(activity);
  if (list === null) return { id: pseudonym(tenant, aadObjectId ?? id), name, account: aadObjectId ?? id };
  if (aadObjectId === undefined || tenant !== list.tenantId || isOutsider(activity, tenant)) return null;
  const account = aadObjectId.toLowerCase();
  return { id: pseudonym(tenant, account), name, account };
}

/** An activity seldom tells that someone is a guest; where it does, that is enough. Others have no role unless given one. */
function isOutsider(activity: Activity, tenant: string): boolean {
  const account = accountOf(activity);
  const properties = isRecord(account.properties) ? account.properties : {};
  const channelData: unknown = activity.channelData;
  const told = isRecord(channelData) ? channelData : {};
  const roles = [account.userRole, properties['userRole'], told['userRole']];
  const names = [account.userPrincipalName, properties['userPrincipalName']];
  const isElsewhere = typeof account.tenantId === 'string' && account.tenantId.toLowerCase() !== tenant;
  return (
    isElsewhere ||
    roles.some((role) => typeof role === 'string' && OUTSIDERS.has(role.toLowerCase())) ||
    names.some((name) => typeof name === 'string' && INVITED.test(name))
  );
}
